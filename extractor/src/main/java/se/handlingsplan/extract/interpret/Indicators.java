package se.handlingsplan.extract.interpret;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Divides a line of indicators into one text each. */
final class Indicators {
  private static final Pattern COUNTED =
      Pattern.compile("(?iu)(?:antal|andel|mängd|areal|genomsnittlig|nöjdhet|kostnad)\\b.*");

  private Indicators() {}

  /**
   * The indicators in a line: divided by semicolons, or by commas where each part says what is
   * counted ("antal möten, andel nöjda"). The full stop after a divided line belongs to none.
   */
  static List<String> in(String line) {
    List<String> parts = divided(line, ";");
    if (parts.size() < 2) {
      parts = divided(line, ",");
      boolean counted =
          parts.size() > 1 && parts.stream().allMatch(part -> COUNTED.matcher(part).matches());
      if (!counted) {
        return List.of(line);
      }
    }
    return parts;
  }

  private static List<String> divided(String line, String sign) {
    return Arrays.stream(line.split(sign))
        .map(part -> part.strip().replaceFirst("\\.$", ""))
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
