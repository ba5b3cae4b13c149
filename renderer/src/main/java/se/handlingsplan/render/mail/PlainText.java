package se.handlingsplan.render.mail;

import java.util.List;
import java.util.regex.Pattern;
import se.handlingsplan.render.layout.Legible;

/** Texts as headers and bodies can hold them, where a line break may end a field. */
final class PlainText {
  /** Runs of it, since a folded line of nothing but space would look like the end of a header. */
  private static final Pattern SPACE = Pattern.compile("[\\s\\x{85}\\x{2028}\\x{2029}]+");

  private PlainText() {}

  /** All on one line: line breaks and tabs are spaces, and no two spaces stand together. */
  static String line(String text) {
    return Legible.text(SPACE.matcher(text).replaceAll(" ")).strip();
  }

  /** The lines without what ends them. */
  static List<String> lines(String text) {
    return text.lines().map(Legible::text).toList();
  }
}
