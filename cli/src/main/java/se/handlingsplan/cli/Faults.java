package se.handlingsplan.cli;

import org.jspecify.annotations.Nullable;
import se.handlingsplan.render.Messages;

/** Tells failures: a line for the user, and the trace only for those who ask. */
final class Faults {
  private Faults() {}

  static void tell(Failure failure, Common common) {
    tell(failure, failure.getMessage(), common.console(), common.debug());
  }

  /** A failure has its own words and exit code; anything else is our own fault. */
  static int tell(Throwable fault, Console console, Messages messages, boolean debug) {
    if (fault instanceof Failure failure) {
      tell(failure, failure.getMessage(), console, debug);
      return failure.exitCode();
    }
    tell(fault, messages.text("cli.fault", String.valueOf(fault.getMessage())), console, debug);
    return ExitCode.FAULT;
  }

  private static void tell(
      Throwable fault, @Nullable String words, Console console, boolean debug) {
    console.err().println(words);
    if (debug) {
      fault.printStackTrace(console.err());
    }
  }
}
