package se.handlingsplan.job;

import java.util.Locale;

/** What can be done with a file. */
public enum Step {
  /** Plan JSON is written. */
  EXTRACT,
  /** The plan is checked; what is found stands in its JSON. */
  CHECK,
  /** The plan is published as PDF, Word and HTML. */
  RENDER;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
