package se.handlingsplan.extract.pdf.table;

import java.util.regex.Pattern;

/** Tells numbers, and what stands for them, from words. */
final class Values {
  private static final Pattern VALUE =
      Pattern.compile(
          "[\\s(\\[<>≤≥~±+−–\\-$€£%*]*([\\d.,:'  ]*\\d[\\d.,:'/  ]*|[-–—−.…]+|n\\.?a\\.?|N/?A)"
              + "[\\s)\\]%*$€£†‡a-e]*");

  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

  private Values() {}

  /** Whether a text is a number, with signs and units about it, or a dash in its place. */
  static boolean isValue(String text) {
    if (text.length() > 24 || !couldBe(text)) {
      return false;
    }
    for (String part : text.split(" ")) {
      if (!VALUE.matcher(part).matches()) {
        return false;
      }
    }
    return !text.isBlank();
  }

  /** Whether a text holds a digit, or no more letters than "n.a." does. */
  private static boolean couldBe(String text) {
    boolean letters = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        return true;
      }
      letters |= Character.isLetter(c) && "nNaA".indexOf(c) < 0;
    }
    return !letters;
  }

  static boolean isYear(String text) {
    return YEAR.matcher(text).matches();
  }
}
