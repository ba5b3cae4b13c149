package se.handlingsplan.check.rule;

/** Texts short enough for a message. */
final class Quote {
  private static final int LONGEST = 80;

  private Quote() {}

  /** The text on one line, or its beginning. */
  static String of(String text) {
    String line = text.replace('\n', ' ').strip();
    if (line.length() <= LONGEST) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return line.substring(0, end) + "…";
  }
}
