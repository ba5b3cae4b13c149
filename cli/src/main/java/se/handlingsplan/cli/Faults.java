package se.handlingsplan.cli;

/** Tells failures: a line for the user, and the trace only for those who ask. */
final class Faults {
  private Faults() {}

  static void tell(Failure failure, Common common) {
    common.console().err().println(failure.getMessage());
    if (common.debug()) {
      failure.printStackTrace(common.console().err());
    }
  }
}
