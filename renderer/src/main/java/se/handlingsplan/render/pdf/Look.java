package se.handlingsplan.render.pdf;

/** Measures of the documents, in points. */
final class Look {
  static final double A4_SHORT = 595.28;
  static final double A4_LONG = 841.89;

  static final double MARGIN = 50;

  /** From the top edge of the page to the baseline of a draft's word. */
  static final double HEADER_BASELINE = 32;

  /** From the bottom edge of the page to the baseline of the foot. */
  static final double FOOTER_BASELINE = 28;

  /** From the bottom edge of the page to the end of the text. */
  static final double BOTTOM = 54;

  /** Of running text: some 110 letters, for longer lines are hard to follow. Tables go on. */
  static final double LONGEST_LINE = 540;

  static final double RULE = 0.5;

  /** Inside each edge of a table's cell; narrow columns have a share of their width. */
  static final double CELL_PADDING = 5;

  static final double CELL_PADDING_SHARE = 0.1;

  static final double CELL_TOP = 3.5;
  static final double CELL_BOTTOM = 4.5;

  static final double ABOVE_TABLE = 6;
  static final double BELOW_TABLE = 7;

  /** Distances closer than this are the same. */
  static final double TOLERANCE = 0.01;

  private Look() {}
}
