package se.handlingsplan.cli;

import java.util.regex.Pattern;

/** Texts from files, and names of files, as they are shown on a terminal. */
final class Shown {
  /** What moves the cursor, changes colours or begins a line; format signs turn text around. */
  private static final Pattern UNSHOWN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\u2028\u2029]");

  private Shown() {}

  /** The text on one line, with a mark for every sign that would do something else. */
  static String text(String text) {
    return UNSHOWN.matcher(text).replaceAll("\uFFFD");
  }
}
