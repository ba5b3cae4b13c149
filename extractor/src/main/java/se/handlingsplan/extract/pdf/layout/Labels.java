package se.handlingsplan.extract.pdf.layout;

import java.util.Optional;
import java.util.regex.Pattern;

/** Tells the bullet or number that begins an item of a list. */
public final class Labels {
  /** Bullets as painted; the private ones are Symbol's and Wingdings'. */
  private static final Pattern BULLET =
      Pattern.compile(
          "[•●▪■◦○□‣⁃∙·\\uF0B7\\uF0A7\\uF0A8\\uF0D8\\uF0FC\\uF0A0\\uF02D✓☐▢❑❒➢►▶❖\\u2713\\uE000-\\uF8FF]");

  /** Signs that are bullets only where they stand apart from the text. */
  private static final Pattern APART = Pattern.compile("[-–—*o]");

  private static final Pattern NUMBER =
      Pattern.compile(
          "(\\d{1,2}(\\.\\d{1,2}){0,3}[.)]|\\d{1,2}(\\.\\d{1,2}){1,3}|[a-zA-Z][.)]|[ivx]{1,4}[.)]|\\(\\w{1,2}\\))");

  /** How far from its text a label stands that could also be a word, in font sizes. */
  private static final double APART_BY = 0.45;

  private Labels() {}

  /** A label and whether it counts. */
  public record Label(String text, boolean ordered) {}

  /** The label that begins the line, where text follows on the same line. */
  static Optional<Label> of(Line line) {
    if (line.words().size() < 2) {
      return Optional.empty();
    }
    String first = line.words().getFirst().text();
    double gap = line.gapBefore(1);
    boolean apart = gap > APART_BY * line.size();
    if (BULLET.matcher(first).matches() || (apart && APART.matcher(first).matches())) {
      return Optional.of(new Label(first, false));
    }
    return apart && NUMBER.matcher(first).matches()
        ? Optional.of(new Label(first, true))
        : Optional.empty();
  }

  /** Whether a line, or what a column holds of it, is nothing but a label. */
  static boolean isLabel(Line line) {
    String first = line.words().getFirst().text();
    return line.words().size() == 1
        && (BULLET.matcher(first).matches()
            || APART.matcher(first).matches()
            || NUMBER.matcher(first).matches());
  }

  /** The label at the start of what the file itself says is an item of a list. */
  public static Optional<Label> ofItem(Line line) {
    String first = line.words().getFirst().text();
    if (BULLET.matcher(first).matches() || APART.matcher(first).matches()) {
      return Optional.of(new Label(first, false));
    }
    return line.words().size() > 1 && NUMBER.matcher(first).matches()
        ? Optional.of(new Label(first, true))
        : Optional.empty();
  }
}
