package se.handlingsplan.form;

import java.util.stream.Collectors;
import se.handlingsplan.text.Wording;

/**
 * Texts as far as it matters whether somebody has typed something else: programs that save a form
 * break lines and set spaces in their own ways, and cannot write every sign.
 */
final class Typed {
  private static final int UNKNOWN = 0xFFFD;

  private Typed() {}

  /** Equal for texts that say the same. */
  static String normal(String text) {
    String legible =
        Wording.normal(text)
            .codePoints()
            .filter(Typed::isWritten)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return legible
        .lines()
        .map(Wording::collapse)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  static boolean isSame(String one, String other) {
    return normal(one).equals(normal(other));
  }

  private static boolean isWritten(int c) {
    int kind = Character.getType(c);
    return c != UNKNOWN
        && kind != Character.SURROGATE
        && kind != Character.UNASSIGNED
        && kind != Character.FORMAT;
  }
}
