package se.handlingsplan.extract.pdf.layout;

/** Tells whether a new paragraph begins between two lines of a column. */
record Breaks(Styles styles, double end) {
  /**
   * More than the usual distance between lines by this share; offices set paragraphs in cells apart
   * by 3 points on 12.
   */
  private static final double APART = 1.12;

  /** Points that rounding may add to a distance. */
  private static final double ROUNDING = 0.4;

  /**
   * What must be left on a line beyond the next word, in font sizes, to say that it ended early.
   */
  private static final double LEFT_OVER = 0.5;

  /** An indent that begins a paragraph, in font sizes. */
  private static final double INDENT = 0.8;

  boolean between(Line a, Line b) {
    if (a.page() != b.page() || a.turn() != b.turn()) {
      return !SentenceEnd.goesOn(a.plain(), b.plain());
    }
    double pitch = b.down() - a.down();
    return pitch > APART * styles.pitch(Math.max(a.size(), b.size())) + ROUNDING
        || Math.abs(a.size() - b.size()) > 0.08 * a.size()
        || (b.isBold() != a.isBold() && isWhollyOther(a, b))
        || endsEarly(a, b)
        || isIndented(a, b);
  }

  /** Bold after plain or plain after bold, in whole lines. */
  private static boolean isWhollyOther(Line a, Line b) {
    return a.words().getLast().look().bold() != b.words().getFirst().look().bold();
  }

  /** Whether the next line's first word would have had room, so that someone broke the line. */
  private boolean endsEarly(Line a, Line b) {
    if (Double.isInfinite(end)) {
      return false;
    }
    Word first = b.words().getFirst();
    double width = Direction.end(first.box(), b.turn()) - b.start();
    int whole = first.text().length();
    int piece = firstPiece(first.text());
    double needed = width * piece / whole + Words.SPACE * b.size();
    return a.end() + needed + LEFT_OVER * a.size() < end;
  }

  /** Lines may also break after a hyphen or slash within a word. */
  private static int firstPiece(String word) {
    for (int i = 1; i < word.length() - 1; i++) {
      char c = word.charAt(i);
      if (c == '-' || c == '/' || c == '\u2010' || c == '\u2013') {
        return i + 1;
      }
    }
    return word.length();
  }

  private static boolean isIndented(Line a, Line b) {
    double middles = Math.abs((a.start() + a.end()) / 2 - (b.start() + b.end()) / 2);
    return b.start() - a.start() > INDENT * a.size() && middles > 2;
  }
}
