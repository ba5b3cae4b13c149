package se.handlingsplan.extract.interpret;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.handlingsplan.text.Wording;

/**
 * A period at the end of a line, counted in UTF-16 units of the line.
 *
 * @param titleEnd where what stands before it ends, the sign between them left out
 */
record Trailing(int titleEnd, int start, int end) {
  private static final Pattern BRACKETS = Pattern.compile("\\s*\\(([^()]+)\\)\\.?\\s*$");

  /** What a period without brackets must hold, so that a year in a name is not taken for one. */
  private static final Pattern TELLING =
      Pattern.compile("[-–—]|(?i)\\b(?:senast|klart|klar|start|löpande)\\b");

  /** A period in brackets at the end of a line. */
  static Optional<Trailing> inBrackets(String line) {
    Matcher brackets = BRACKETS.matcher(line);
    return brackets.find() && brackets.start() > 0 && Periods.parse(brackets.group(1)).isPresent()
        ? Optional.of(new Trailing(brackets.start(), brackets.start(1), brackets.end(1)))
        : Optional.empty();
  }

  /** The longest end of the line that tells when something happens; empty where none does. */
  static Optional<Trailing> in(String line) {
    Optional<Trailing> brackets = inBrackets(line);
    if (brackets.isPresent()) {
      return brackets;
    }
    for (int at = 1; at < line.length(); at++) {
      boolean wordStarts =
          Wording.isSpace(line.charAt(at - 1)) && Character.isLetterOrDigit(line.charAt(at));
      String rest = wordStarts ? line.substring(at) : "";
      if (wordStarts && TELLING.matcher(rest).find() && tellsWhen(rest)) {
        return Optional.of(new Trailing(titleEnd(line, at), at, line.length()));
      }
    }
    return Optional.empty();
  }

  /** What fixes no day must begin with the word for it: "löpande". */
  private static boolean tellsWhen(String rest) {
    boolean begins = TELLING.matcher(rest).lookingAt();
    return Periods.parse(rest)
        .filter(period -> begins || period.start().isPresent() || period.end().isPresent())
        .isPresent();
  }

  private static int titleEnd(String line, int start) {
    int end = start;
    while (end > 0
        && (Wording.isSpace(line.charAt(end - 1)) || ",;–—-".indexOf(line.charAt(end - 1)) >= 0)) {
      end--;
    }
    return end > 0 ? end : start;
  }
}
