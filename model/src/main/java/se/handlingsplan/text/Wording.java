package se.handlingsplan.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The normal form in which text enters, and folded copies to compare by. The wording itself is
 * never changed.
 */
public final class Wording {
  private static final Pattern SLASH = Pattern.compile(" */ *");

  private Wording() {}

  /**
   * Text as it enters the program: NFC, ligatures as letters, soft hyphens and other invisible
   * format characters left out. The wording and every visible sign stay.
   */
  public static String normal(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c >= 0xFB00 && c <= 0xFB06) {
                kept.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
              } else if (!isInvisible(c)) {
                kept.appendCodePoint(c);
              }
            });
    return Normalizer.isNormalized(kept, Normalizer.Form.NFC)
        ? kept.toString()
        : Normalizer.normalize(kept, Normalizer.Form.NFC);
  }

  /** Spaces, breaks and tabs of every kind, the no-break ones too. */
  public static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Every run of white space as one space, none at the ends. */
  public static String collapse(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        gap = !out.isEmpty();
      } else {
        if (gap) {
          out.append(' ');
          gap = false;
        }
        out.append(c);
      }
    }
    return out.toString();
  }

  /**
   * One line of a text to know it by, with a sign at its end where it has been cut.
   *
   * @param longest in characters
   */
  public static String shortened(String text, int longest) {
    String line = text.replace('\n', ' ').strip();
    int[] letters = line.codePoints().toArray();
    return letters.length <= longest ? line : new String(letters, 0, longest - 1) + "…";
  }

  /** Soft hyphens, zero-width signs and control characters other than tab and line break. */
  private static boolean isInvisible(int c) {
    return c == 0xAD
        || c == 0x200B
        || c == 0x2060
        || c == 0xFEFF
        || (Character.getType(c) == Character.CONTROL && c != '\n' && c != '\t');
  }

  /**
   * A copy to compare by: lower case, one kind of quotation mark and of dash, single spaces, none
   * around a slash, no colon or full stop at the end.
   */
  public static String fold(String text) {
    StringBuilder out = new StringBuilder(text.length());
    collapse(normal(text))
        .codePoints()
        .forEach(
            c ->
                out.appendCodePoint(
                    switch (c) {
                      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
                      case '\u201C', '\u201D', '\u201E', '\u00BB', '\u00AB' -> '"';
                      case '\u2018', '\u2019' -> '\'';
                      default -> c;
                    }));
    String folded = SLASH.matcher(out.toString().toLowerCase(Locale.ROOT)).replaceAll("/");
    int end = folded.length();
    while (end > 0 && ":. ".indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    return folded.substring(0, end);
  }
}
