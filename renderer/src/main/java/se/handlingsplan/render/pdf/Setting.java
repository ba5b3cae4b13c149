package se.handlingsplan.render.pdf;

/**
 * How running text is set.
 *
 * @param size of the font in points
 * @param leading from baseline to baseline in points
 * @param paragraphGap above a paragraph in points
 * @param itemGap above an item of a list in points
 * @param place where the text comes from, for messages
 * @param nested whether it stands inside a table
 */
record Setting(
    double size,
    double leading,
    double paragraphGap,
    double itemGap,
    boolean bold,
    Colour colour,
    String place,
    boolean nested,
    Lines lines) {
  /** How text is divided into lines. */
  enum Lines {
    /** Words are divided so that lines are full. */
    FULL,
    /** Words are divided only where they are longer than a line. */
    RAGGED,
    /** Likewise, and the lines are about as long as each other. */
    EVEN
  }

  static Setting body() {
    return new Setting(10, 14, 6, 2.5, false, Colour.TEXT, "", false, Lines.RAGGED);
  }

  /** An entry of the table of contents, that deep below the highest. */
  static Setting contents(int depth) {
    return new Setting(
        10, 14, depth == 0 ? 7 : 2, 0, depth == 0, Colour.TEXT, "", false, Lines.RAGGED);
  }

  static Setting cell(String place) {
    return new Setting(9, 12, 4, 1.5, false, Colour.TEXT, place, true, Lines.FULL);
  }

  static Setting headerCell(String place) {
    return new Setting(9, 12, 4, 1.5, true, Colour.HEADING, place, true, Lines.RAGGED);
  }

  /** A heading; its level is counted from 1. Headings in cells are no larger than their text. */
  Setting heading(int level) {
    if (nested) {
      return with(size, leading, paragraphGap + 2);
    }
    return switch (level) {
      case 1 -> with(22, 27, 14);
      case 2 -> with(15.5, 20, 18);
      case 3 -> with(12.5, 16.5, 13);
      case 4 -> with(11, 15, 10);
      default -> with(10, 14, 8);
    };
  }

  Setting at(String other) {
    return other.isEmpty()
        ? this
        : new Setting(size, leading, paragraphGap, itemGap, bold, colour, other, nested, lines);
  }

  Setting coloured(Colour other) {
    return new Setting(size, leading, paragraphGap, itemGap, bold, other, place, nested, lines);
  }

  private Setting with(double aSize, double aLeading, double gap) {
    return new Setting(
        aSize, aLeading, gap, itemGap, true, Colour.HEADING, place, nested, Lines.EVEN);
  }
}
