package se.handlingsplan.cli;

/** The years that a plan can be for. */
final class Years {
  private static final int FIRST = 1990;
  private static final int LAST = 2100;

  private Years() {}

  static void check(int year, Common common) throws Failure {
    if (year < FIRST || year > LAST) {
      throw new Failure(
          ExitCode.USAGE, common.messages().text("cli.badYear", Integer.toString(year)));
    }
  }
}
