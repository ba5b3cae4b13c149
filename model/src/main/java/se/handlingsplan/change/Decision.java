package se.handlingsplan.change;

import java.util.List;
import java.util.Optional;
import se.handlingsplan.plan.Measure;

/**
 * What happens to one measure when the plan goes into a new year, and why.
 *
 * @param where policy area, collaboration area and title
 * @param arguments what the reason speaks of, in the order the message bundle expects
 * @param ended the whole measure where it is left out, so that nothing is lost
 */
public record Decision(
    String measureId,
    List<String> where,
    Outcome outcome,
    Reason reason,
    List<String> arguments,
    Optional<Measure> ended) {
  public Decision {
    where = List.copyOf(where);
    arguments = List.copyOf(arguments);
  }

  /** The key is what JSON uses. */
  public enum Outcome {
    CONTINUES("continues"),
    ENDED("ended"),
    ASK("ask");

    private final String key;

    Outcome(String key) {
      this.key = key;
    }

    public String key() {
      return key;
    }
  }

  /** Why; the key is that of the message. */
  public enum Reason {
    /** The period goes on into the new year: its last day. */
    RUNS_INTO_YEAR("runs-into-year"),
    /** The period begins in the new year or later: its first day. */
    STARTS_LATER("starts-later"),
    /** The period ended: its last day. */
    PERIOD_ENDED("period-ended"),
    /** Reported as carried out. */
    REPORTED_DONE("reported-done"),
    /** Reported as no longer relevant. */
    REPORTED_NOT_RELEVANT("reported-not-relevant"),
    /** Nothing is said of when: no argument. */
    NO_PERIOD("no-period"),
    /** When is said, but no last day: the wording. */
    NO_END("no-end"),
    /** The period ends before it begins: its wording. */
    INVERTED("inverted"),
    /** Somebody decided it: nothing more was said. */
    ANSWERED("answered"),
    /** Somebody decided it: what was said of it. */
    ANSWERED_WITH_NOTE("answered-with-note");

    private final String key;

    Reason(String key) {
      this.key = key;
    }

    public String key() {
      return key;
    }
  }
}
