package se.handlingsplan.extract.doc;

/** Characters that mean something else than themselves. */
final class Marks {
  /** Ends a cell, or a row where it stands alone. */
  static final char CELL = '\u0007';

  /** A picture or the data of a form field. */
  static final char PICTURE = '\u0001';

  /** Where a shape is anchored. */
  static final char SHAPE = '\u0008';

  static final char LINE_BREAK = '\u000B';
  static final char FIELD_BEGIN = '\u0013';
  static final char FIELD_SEPARATOR = '\u0014';
  static final char FIELD_END = '\u0015';
  static final char NO_BREAK_HYPHEN = '\u001E';

  /** Stands for a sign that the run names by font and code. */
  static final char SIGN = '(';

  private Marks() {}

  static boolean endsParagraph(char c) {
    return c == '\r' || c == CELL || c == '\f';
  }
}
