package se.handlingsplan.form;

/**
 * The words by which a table of decisions is written and read, in one language.
 *
 * @param outcome heads the column that says whether a measure goes on
 * @param note heads the column of reasons
 * @param continues says that it goes on
 * @param ended says that it has ended
 * @param field heads the column of the fields that are in conflict
 * @param take heads the column that says whose wording is taken
 * @param plan says that the plan's own wording is
 * @param text heads the column for a wording that is none of theirs
 */
public record DecisionWords(
    String outcome,
    String note,
    String continues,
    String ended,
    String field,
    String take,
    String plan,
    String text) {}
