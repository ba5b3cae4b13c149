package se.handlingsplan.change;

import java.util.Optional;

/**
 * What somebody has decided about a measure when the plan goes into a new year.
 *
 * @param measure the measure's id, or its title where only one has it
 * @param outcome {@link Decision.Outcome#CONTINUES} or {@link Decision.Outcome#ENDED}
 * @param note who decided it or why, if it is said
 */
public record Answer(String measure, Decision.Outcome outcome, Optional<String> note) {
  public Answer {
    if (outcome == Decision.Outcome.ASK) {
      throw new IllegalArgumentException("An answer is no question: " + measure);
    }
  }
}
