package se.handlingsplan.extract.pdf.page;

import se.handlingsplan.extract.source.Limit;

/** Ends the scan of a page at a limit; never leaves this package. */
final class LimitReached extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Limit limit;
  private final long value;

  LimitReached(Limit limit, long value) {
    super(limit.key() + " " + value, null, false, false);
    this.limit = limit;
    this.value = value;
  }

  Limit limit() {
    return limit;
  }

  long value() {
    return value;
  }
}
