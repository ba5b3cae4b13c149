package se.handlingsplan.extract.flow;

/**
 * A paragraph's place in a list.
 *
 * @param list the list's id in the document; items of one list and level are one list
 * @param level from 0
 * @param text the bullet or number as shown, such as "•" or "2.1"
 */
public record ListLabel(String list, int level, boolean ordered, String text) {}
