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
    if (text.length() > 24) {
      return false;
    }
    for (String part : text.split(" ")) {
      if (!VALUE.matcher(part).matches()) {
        return false;
      }
    }
    return !text.isBlank();
  }

  static boolean isYear(String text) {
    return YEAR.matcher(text).matches();
  }
}
