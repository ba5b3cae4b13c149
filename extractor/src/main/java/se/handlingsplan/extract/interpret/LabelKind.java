package se.handlingsplan.extract.interpret;

import java.util.Map;
import java.util.Optional;
import se.handlingsplan.profile.Column;

/**
 * What a label in a card or a text announces.
 *
 * @param deadline whether it asks for the end of a period alone, as "Klart senast" does
 */
record LabelKind(Column column, int certainty, boolean deadline) {
  /** The certainty of a label that the profile spells out. */
  static final int SPELLED_OUT = 100;

  /** The least certainty of a label that the profile spells out but for what follows it. */
  static final int SAID = 90;

  /** The kind of a label; empty where its words say nothing. */
  static Optional<LabelKind> of(String label, Lexicon lexicon) {
    Map<Column, Integer> guesses = lexicon.guesses(label);
    Column best = Column.EXTRA;
    int certainty = guesses.getOrDefault(Column.EXTRA, 0);
    for (Map.Entry<Column, Integer> guess : guesses.entrySet()) {
      // Ties go to the kind that the profile names first, but a card has goals rather than areas.
      boolean area =
          guess.getKey() == Column.POLICY_AREA || guess.getKey() == Column.COLLABORATION_AREA;
      boolean goal = area && guesses.containsKey(Column.TARGET);
      boolean surer =
          guess.getValue() > certainty || (guess.getValue() == certainty && best == Column.EXTRA);
      if (!goal && surer) {
        best = guess.getKey();
        certainty = guess.getValue();
      }
    }
    if (certainty < ColumnGuess.SURE) {
      return Optional.empty();
    }
    boolean deadline =
        best == Column.PERIOD
            && guesses.getOrDefault(Column.PERIOD_END, 0) >= ColumnGuess.SURE
            && !guesses.containsKey(Column.PERIOD_START);
    return Optional.of(new LabelKind(best, certainty, deadline));
  }

  /** A label that nobody knows, in the company of known ones. */
  static LabelKind unknown() {
    return new LabelKind(Column.EXTRA, 0, false);
  }
}
