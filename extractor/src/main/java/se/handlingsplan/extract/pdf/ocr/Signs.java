package se.handlingsplan.extract.pdf.ocr;

import java.util.List;

/**
 * Tells bullets and dashes by their ink: recognition knows them as letters they are not, for it
 * learned from running text. The letters of words are never touched.
 *
 * @param ink of the picture
 */
record Signs(Ink ink) {
  /** A bullet's width, in font sizes; those measured, LibreOffice's, are 0.36. */
  private static final double SMALLEST_BULLET = 0.14;

  private static final double LARGEST_BULLET = 0.5;

  /** How far above the baseline the middle of a bullet is, in font sizes; a full stop's is 0.05. */
  private static final double LOWEST_MIDDLE = 0.12;

  /** A disc covers 0.79 of its box and a square all of it; letters cover half. */
  private static final double SOLID = 0.68;

  /** Between a hyphen and an en dash, and between an en dash and an em dash, in font sizes. */
  private static final double EN_DASH = 0.42;

  private static final double EM_DASH = 0.75;

  private static final double DASH_HEIGHT = 0.16;

  /** A word less sure than this may be no word. */
  private static final double UNSURE = 50;

  /** How much surer the word is whose letters were read twice. */
  private static final double SURER = 30;

  /** How high the tops of its letters are at most, in its heights. */
  private static final double LOW = 0.4;

  /** A ring of a small letter's height, in font sizes. */
  private static final double SMALL_LETTER = 0.62;

  /**
   * The sign that a word of one or two letters is; the word as it is where it is none.
   *
   * @param size of its line's font, in pixels
   * @param baseline of its line, in pixels
   */
  String of(RecognizedWord word, double size, double baseline) {
    String text = word.text();
    if (text.length() > 2) {
      return text;
    }
    InkBox mark = InkBox.of(ink, word.box());
    double width = mark.box().width() / size;
    double height = mark.box().height() / size;
    if (isBullet(mark, width, (baseline - mark.box().centerY()) / size)) {
      return "•";
    }
    if (text.matches("[-–—_~]") && height < DASH_HEIGHT) {
      // The boxes of lone signs are often too narrow.
      double length = mark.length(ink) / size;
      return length < EN_DASH ? "-" : length < EM_DASH ? "–" : "—";
    }
    boolean ring = mark.isSquare() && mark.isHollow() && height < SMALL_LETTER;
    return ring && text.matches("[O0©°Q]o?|OO") ? "o" : text;
  }

  /** Whether it is a sign without a letter where there is no ink: the rest of a line, or grain. */
  boolean isNothing(RecognizedWord word) {
    return word.text().codePoints().noneMatch(Character::isLetterOrDigit)
        && InkBox.of(ink, word.box()).isEmpty();
  }

  /**
   * Whether it is the tops of letters that were read a second time, as a low word of their own: its
   * ink is that of a higher word, which is surer.
   */
  static boolean isPartOfAnother(RecognizedWord word, List<RecognizedWord> all) {
    return word.confidence() < UNSURE
        && all.stream()
            .anyMatch(
                other ->
                    other.confidence() > word.confidence() + SURER
                        && other.line() != word.line()
                        && word.box().height() < LOW * other.box().height()
                        && word.box().left() >= other.box().left()
                        && word.box().right() <= other.box().right()
                        && other.box().contains(word.box().centerX(), word.box().centerY()));
  }

  private static boolean isBullet(InkBox mark, double width, double middle) {
    return mark.isSquare()
        && mark.solidity() >= SOLID
        && width >= SMALLEST_BULLET
        && width <= LARGEST_BULLET
        && middle >= LOWEST_MIDDLE;
  }
}
