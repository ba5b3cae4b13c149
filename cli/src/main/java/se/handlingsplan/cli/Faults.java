package se.handlingsplan.cli;

import java.nio.file.InvalidPathException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.handlingsplan.job.Refusal;
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
    if (fault instanceof InvalidPathException name) {
      // A file is named after a party, and the machine is set up without its letters.
      tell(fault, messages.text("cli.noSuchLetters", name.getInput()), console, debug);
      return ExitCode.USAGE;
    }
    tell(fault, messages.text("cli.fault", String.valueOf(fault.getMessage())), console, debug);
    return ExitCode.FAULT;
  }

  /**
   * The stack or the memory did not suffice. No document is to bring the program down: it is one
   * that cannot be read.
   */
  static Failure exhausted(VirtualMachineError fault, Optional<String> file, Messages messages) {
    Refusal refusal = Refusal.of(file.orElse("handlingsplan"), fault, messages);
    return new Failure(ExitCode.UNREADABLE, refusal.text(), fault);
  }

  private static void tell(
      Throwable fault, @Nullable String words, Console console, boolean debug) {
    console.err().println(words);
    if (debug) {
      fault.printStackTrace(console.err());
    }
  }
}
