package se.handlingsplan.extract.pdf.page;

/** Ends the scan of a page at a limit; never leaves this package. */
final class LimitReached extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String limit;
  private final long value;

  LimitReached(String limit, long value) {
    super(limit + " " + value, null, false, false);
    this.limit = limit;
    this.value = value;
  }

  String limit() {
    return limit;
  }

  long value() {
    return value;
  }
}
