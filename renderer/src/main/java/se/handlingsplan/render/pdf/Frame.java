package se.handlingsplan.render.pdf;

/** A page's size and the room for text on it, in points from the top left corner. */
record Frame(double pageWidth, double pageHeight) {
  static Frame of(boolean landscape) {
    return landscape
        ? new Frame(Look.A4_LONG, Look.A4_SHORT)
        : new Frame(Look.A4_SHORT, Look.A4_LONG);
  }

  double left() {
    return Look.MARGIN;
  }

  double right() {
    return pageWidth - Look.MARGIN;
  }

  double top() {
    return Look.MARGIN;
  }

  double bottom() {
    return pageHeight - Look.BOTTOM;
  }

  double width() {
    return right() - left();
  }

  /** Of running text. */
  double lineWidth() {
    return Math.min(width(), Look.LONGEST_LINE);
  }

  double height() {
    return bottom() - top();
  }
}
