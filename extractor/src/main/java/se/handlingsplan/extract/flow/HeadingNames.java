package se.handlingsplan.extract.flow;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Headings told by the names of their styles. Word writes built-in names in English whatever the
 * language; other programs do not.
 */
public final class HeadingNames {
  private static final Pattern NUMBERED = Pattern.compile("(?:heading|rubrik) ([1-9])");

  private HeadingNames() {}

  /** The level that a style's name tells; 1 is the highest, and that of the document's title. */
  public static Optional<Integer> level(String styleName) {
    String name = styleName.toLowerCase(Locale.ROOT);
    if (name.equals("title")) {
      return Optional.of(1);
    }
    Matcher numbered = NUMBERED.matcher(name);
    return numbered.matches() ? Optional.of(Integer.parseInt(numbered.group(1))) : Optional.empty();
  }
}
