package se.handlingsplan.render.layout;

/** Text that every format can hold. */
public final class Legible {
  private static final char FIRST_CONTROL = 0x7F;
  private static final char NO_BREAK_SPACE = 0xA0;
  private static final char SURROGATE = Character.MIN_SURROGATE;

  private Legible() {}

  /**
   * The text without what XML 1.0 cannot hold and nobody can read: control characters other than
   * tab and line break, halves of surrogate pairs, noncharacters.
   */
  public static String text(String text) {
    if (isPlain(text) || text.codePoints().allMatch(Legible::isLegible)) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(Legible::isLegible).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** The same JSON with such characters escaped, which in JSON can only stand in strings. */
  public static String json(String json) {
    if (json.codePoints().allMatch(c -> isLegible(c) || c == '\r')) {
      return json;
    }
    StringBuilder safe = new StringBuilder(json.length());
    json.codePoints()
        .forEach(
            c -> {
              if (isLegible(c) || c == '\r') {
                safe.appendCodePoint(c);
              } else {
                for (char unit : Character.toChars(c)) {
                  safe.append("\\u%04x".formatted((int) unit));
                }
              }
            });
    return safe.toString();
  }

  /** Whether no character is near those that are not legible, as in nearly every text. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain =
          c == '\n' || (c >= ' ' && c < FIRST_CONTROL) || (c >= NO_BREAK_SPACE && c < SURROGATE);
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLegible(int c) {
    return c == '\n'
        || c == '\t'
        || !(Character.getType(c) == Character.CONTROL
            || Character.getType(c) == Character.SURROGATE
            || (c & 0xFFFE) == 0xFFFE
            || (c >= 0xFDD0 && c <= 0xFDEF));
  }
}
