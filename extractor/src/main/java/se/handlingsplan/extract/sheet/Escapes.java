package se.handlingsplan.extract.sheet;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ways in which the format writes characters that it cannot hold as they are. */
final class Escapes {
  private static final Pattern NUMBERED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  /** What may follow the sign for codes in a running header: a font, a colour, a size, a letter. */
  private static final Pattern CODE =
      Pattern.compile("&(\"[^\"]*\"|K[0-9A-Fa-f]{6}|K\\d\\d[+-]\\d{3}|\\d+|.)", Pattern.DOTALL);

  private Escapes() {}

  /** The text of a cell, its characters by number as the characters that they are. */
  static String text(String written) {
    return written.contains("_x")
        ? NUMBERED.matcher(written).replaceAll(Escapes::character)
        : written;
  }

  private static String character(MatchResult escape) {
    return Matcher.quoteReplacement(
        Character.toString((char) Integer.parseInt(escape.group(1), 16)));
  }

  /** The words of a running header or footer, each of its three parts a line. */
  static String running(String written) {
    return CODE.matcher(written)
        .replaceAll(
            code ->
                switch (code.group(1)) {
                  case "&" -> "&";
                  case "L", "C", "R" -> "\n";
                  default -> "";
                });
  }
}
