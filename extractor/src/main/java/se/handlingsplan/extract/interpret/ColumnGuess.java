package se.handlingsplan.extract.interpret;

import se.handlingsplan.profile.Column;

/**
 * What a heading may announce, and how sure that is.
 *
 * @param certainty in percent; 100 for a wording that the profile spells out
 */
record ColumnGuess(Column column, int certainty) {
  /** From here on a guess is taken as said; below it, it is told. */
  static final int SURE = 75;
}
