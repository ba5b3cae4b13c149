package se.handlingsplan.extract.pdf.ocr;

/**
 * How far the letters of a word reach above and below the baseline, in font sizes; from the common
 * faces of offices (Arial, Calibri, Times New Roman, Liberation).
 *
 * @param above the highest letter's top
 * @param below the lowest letter's foot
 * @param count letters and digits
 */
record Letters(double above, double below, int count) {
  private static final double SMALL = 0.50;
  private static final double TALL = 0.71;
  private static final double MARKED = 0.88;
  private static final double DESCENT = 0.21;

  static Letters of(String word) {
    double above = 0;
    double below = 0;
    int count = 0;
    for (int c : word.codePoints().toArray()) {
      above = Math.max(above, above(c));
      below = Math.max(below, "gjpqyQ,;()[]{}|/§".indexOf(c) >= 0 ? DESCENT : 0);
      count += Character.isLetterOrDigit(c) ? 1 : 0;
    }
    return new Letters(above, below, count);
  }

  private static double above(int c) {
    if ("ÅÄÖÉÜ".indexOf(c) >= 0) {
      return MARKED;
    }
    boolean tall =
        Character.isUpperCase(c)
            || Character.isDigit(c)
            || "bdfhklijtåäöéü()[]{}|/!?%&".indexOf(c) >= 0;
    if (tall) {
      return TALL;
    }
    return Character.isLetter(c) ? SMALL : 0;
  }

  /** Whether its height tells the size of the font. */
  boolean tell() {
    return count > 0;
  }

  double height() {
    return above + below;
  }
}
