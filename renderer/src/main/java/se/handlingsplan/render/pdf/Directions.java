package se.handlingsplan.render.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A line in which some words are read from right to left, such as Arabic or Hebrew ones: the
 * stretches of one direction, in the order in which they are read (Unicode Standard Annex 9).
 */
record Directions(List<Stretch> stretches) {
  /** The first character of any alphabet that is written from right to left. */
  private static final int FIRST = 0x0590;

  /**
   * Letters of one direction and one look.
   *
   * @param letters in the order in which they are read
   * @param offset of the stretch from the left end of the line, in points
   */
  record Stretch(List<Letters.Letter> letters, boolean leftwards, double offset) {}

  /** The stretches of a line; empty where all is read from left to right. */
  static Optional<Directions> of(List<Letters.Letter> line) {
    if (line.stream().noneMatch(letter -> letter.meant() >= FIRST)) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    line.forEach(letter -> text.appendCodePoint(letter.meant()));
    Bidi bidi = new Bidi(text.toString(), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    if (bidi.isLeftToRight()) {
      return Optional.empty();
    }
    List<List<Letters.Letter>> runs = new ArrayList<>();
    List<Byte> levels = new ArrayList<>();
    int unit = 0;
    for (Letters.Letter letter : line) {
      byte level = (byte) bidi.getLevelAt(unit);
      unit += Character.charCount(letter.meant());
      boolean goesOn =
          !runs.isEmpty()
              && levels.getLast() == level
              && runs.getLast().getLast().style().equals(letter.style());
      if (!goesOn) {
        runs.add(new ArrayList<>());
        levels.add(level);
      }
      runs.getLast().add(letter);
    }
    return Optional.of(new Directions(placed(runs, levels)));
  }

  private static List<Stretch> placed(List<List<Letters.Letter>> runs, List<Byte> levels) {
    byte[] depth = new byte[runs.size()];
    Integer[] order = new Integer[runs.size()];
    for (int i = 0; i < depth.length; i++) {
      depth[i] = levels.get(i);
      order[i] = i;
    }
    Bidi.reorderVisually(depth, 0, order, 0, order.length);
    double[] offsets = new double[order.length];
    double x = 0;
    for (int run : order) {
      offsets[run] = x;
      x += runs.get(run).stream().mapToDouble(Letters.Letter::width).sum();
    }
    List<Stretch> stretches = new ArrayList<>();
    for (int i = 0; i < depth.length; i++) {
      stretches.add(new Stretch(runs.get(i), depth[i] % 2 == 1, offsets[i]));
    }
    return stretches;
  }

  /**
   * The same letters, with the signs that follow words read leftwards in the font of those, so that
   * they are one stretch.
   */
  static List<Letters.Letter> withOneFont(List<Letters.Letter> letters, Fonts fonts) {
    if (letters.stream().noneMatch(letter -> isLeftwards(letter.meant()))) {
      return letters;
    }
    List<Letters.Letter> even = new ArrayList<>();
    Optional<Letters.Style> style = Optional.empty();
    for (Letters.Letter letter : letters) {
      if (isLeftwards(letter.meant())) {
        style = Optional.of(letter.style());
      } else if (Character.isLetterOrDigit(letter.meant())) {
        style = Optional.empty();
      }
      even.add(style.map(s -> in(s, letter, fonts)).orElse(letter));
    }
    return even;
  }

  private static Letters.Letter in(Letters.Style style, Letters.Letter letter, Fonts fonts) {
    Face face = fonts.of(style.ink().style());
    return face.has(letter.shown())
        ? new Letters.Letter(
            letter.shown(),
            letter.meant(),
            face.width(letter.shown()) * style.ink().size(),
            new Letters.Style(style.ink(), letter.style().owner()))
        : letter;
  }

  private static boolean isLeftwards(int character) {
    byte direction = Character.getDirectionality(character);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  /** Letters that are read leftwards, as they are seen from the left. */
  static List<Letters.Letter> seen(List<Letters.Letter> letters) {
    List<Letters.Letter> seen = new ArrayList<>();
    for (Letters.Letter letter : letters) {
      int shown = mirrored(letter.shown());
      seen.add(new Letters.Letter(shown, letter.meant(), letter.width(), letter.style()));
    }
    Collections.reverse(seen);
    return seen;
  }

  private static int mirrored(int character) {
    return switch (character) {
      case '(' -> ')';
      case ')' -> '(';
      case '[' -> ']';
      case ']' -> '[';
      case '<' -> '>';
      case '>' -> '<';
      case '«' -> '»';
      case '»' -> '«';
      default -> character;
    };
  }
}
