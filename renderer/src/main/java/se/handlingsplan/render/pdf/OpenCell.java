package se.handlingsplan.render.pdf;

/**
 * A cell on its way over the pages.
 *
 * @param next the first of its strips that is not yet on a page
 * @param top of its part on this page, in points from the page's top
 * @param goesOn whether it began on an earlier page
 */
record OpenCell(LaidCell cell, int next, double top, boolean goesOn) {
  static OpenCell of(LaidCell cell, double top) {
    return new OpenCell(cell, 0, top, false);
  }

  boolean isWritten() {
    return next >= cell.text().size();
  }

  /** Height in points that its part on this page takes to hold all that is left. */
  double needed() {
    return needed(cell.text().size());
  }

  /** The same for the strips before {@code to}. */
  double needed(int to) {
    return cell.text().height(next, to) + Look.CELL_TOP + Look.CELL_BOTTOM;
  }

  /**
   * The end (excluded) of the strips that fit when its part on this page ends at {@code bottom}.
   */
  int fitting(double bottom) {
    return cell.text().fitting(next, bottom - top - Look.CELL_TOP - Look.CELL_BOTTOM);
  }

  int forced(double bottom) {
    return isWritten()
        ? next
        : cell.text().forced(next, bottom - top - Look.CELL_TOP - Look.CELL_BOTTOM);
  }

  /** After its part on a page, which holds the strips before {@code to}. */
  OpenCell writtenTo(int to) {
    return new OpenCell(cell, to, top, true);
  }

  OpenCell movedTo(double newTop) {
    return new OpenCell(cell, next, newTop, goesOn);
  }
}
