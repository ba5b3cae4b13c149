package se.handlingsplan.cli;

/** What the program tells whoever called it. */
final class ExitCode {
  /** Done. */
  static final int DONE = 0;

  /** Findings at or above the severity asked for. */
  static final int FINDINGS = 1;

  /** Wrong usage or profile. */
  static final int USAGE = 2;

  /** A file could not be read. */
  static final int UNREADABLE = 3;

  /** Of many files some could not be done. */
  static final int PARTLY = 6;

  /** A fault of the program. */
  static final int FAULT = 70;

  /** The user ended it, as every program tells an interruption. */
  static final int INTERRUPTED = 130;

  private ExitCode() {}
}
