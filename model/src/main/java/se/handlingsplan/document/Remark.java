package se.handlingsplan.document;

/**
 * Something said about a place in a source document, to be put into a copy of it; words are in the
 * language of whoever is to see it.
 *
 * @param provenance what it is about; none where that is the document as a whole
 * @param title what kind of thing is said, in a few words
 * @param text lines divided by line breaks
 */
public record Remark(Provenance provenance, String title, String text) {}
