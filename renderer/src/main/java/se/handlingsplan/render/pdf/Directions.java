package se.handlingsplan.render.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line in which some words are read from right to left, such as Arabic or Hebrew ones: the
 * stretches of one direction, in the order in which they are read (Unicode Standard Annex 9).
 */
record Directions(List<Stretch> stretches) {
  /** The first character of any alphabet that is written from right to left. */
  private static final int FIRST = 0x0590;

  /** Dashes, quotation marks and bullets, which are read as their neighbours are. */
  private static final int FIRST_SIGN = 0x2010;

  private static final int LAST_SIGN = 0x2027;

  /**
   * Letters of one direction and one look.
   *
   * @param letters in the order in which they are read
   * @param offset of the stretch from the left end of the line, in points
   */
  record Stretch(List<Letters.Letter> letters, boolean leftwards, double offset) {}

  /** Whether a paragraph is read from right to left: its first word tells. */
  static boolean startLeftwards(List<Letters.Letter> paragraph) {
    for (Letters.Letter letter : paragraph) {
      if (isLeftwards(letter.meant())) {
        return true;
      }
      if (Character.isLetter(letter.meant())) {
        return false;
      }
    }
    return false;
  }

  /** Whether any of the letters may be read from right to left: nearly never, and soon told. */
  static boolean mayTurn(List<Letters.Letter> letters) {
    for (Letters.Letter letter : letters) {
      int meant = letter.meant();
      if (meant >= FIRST && (meant < FIRST_SIGN || meant > LAST_SIGN)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The stretches of a line; empty where all is read from left to right.
   *
   * @param leftwards whether the line's paragraph starts so
   */
  static Optional<Directions> of(List<Letters.Letter> line, boolean leftwards) {
    if (!mayTurn(line)) {
      return Optional.empty();
    }
    Bidi bidi =
        new Bidi(
            meant(line), leftwards ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    if (bidi.isLeftToRight()) {
      return Optional.empty();
    }
    List<List<Letters.Letter>> runs = new ArrayList<>();
    List<Byte> levels = new ArrayList<>();
    int unit = 0;
    for (Letters.Letter letter : line) {
      byte level = withNumbers(bidi.getLevelAt(unit), letter);
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

  /** A number among words read leftwards is one stretch with them, though it is read rightwards. */
  private static byte withNumbers(int level, Letters.Letter letter) {
    boolean number = level > 0 && level % 2 == 0 && !Character.isLetter(letter.meant());
    return (byte) (number ? level - 1 : level);
  }

  /** The mark of a word that goes on in the next line stands where its word does. */
  private static String meant(List<Letters.Letter> line) {
    StringBuilder text = new StringBuilder();
    int before = ' ';
    for (Letters.Letter letter : line) {
      boolean joins =
          letter.meant() == Characters.SOFT_HYPHEN && !Character.isSupplementaryCodePoint(before);
      text.appendCodePoint(joins ? before : letter.meant());
      before = letter.meant();
    }
    return text.toString();
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
      } else if (Character.isLetter(letter.meant())) {
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

  /** Letters of a stretch that is read leftwards, as they are seen from the left. */
  static List<Letters.Letter> seen(List<Letters.Letter> letters) {
    Bidi bidi = new Bidi(meant(letters), Bidi.DIRECTION_RIGHT_TO_LEFT);
    byte[] levels = new byte[letters.size()];
    Letters.Letter[] seen = new Letters.Letter[letters.size()];
    int unit = 0;
    for (int i = 0; i < seen.length; i++) {
      Letters.Letter letter = letters.get(i);
      levels[i] = (byte) bidi.getLevelAt(unit);
      int shown = levels[i] % 2 == 1 ? mirrored(letter.shown()) : letter.shown();
      seen[i] = new Letters.Letter(shown, letter.meant(), letter.width(), letter.style());
      unit += Character.charCount(letter.meant());
    }
    Bidi.reorderVisually(levels, 0, seen, 0, seen.length);
    return List.of(seen);
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
