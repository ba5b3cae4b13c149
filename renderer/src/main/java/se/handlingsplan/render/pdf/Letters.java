package se.handlingsplan.render.pdf;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.Run;
import se.handlingsplan.render.layout.Legible;

/** The characters of a paragraph with their widths, ready to be broken into lines. */
final class Letters {
  /** Characters shown around one that cannot be printed. */
  private static final int CONTEXT = 20;

  /** The ways in which a stretch of text looks and what it belongs to. */
  record Style(Mark.Ink ink, Owner owner) {}

  /**
   * One character.
   *
   * @param shown with a glyph in the font
   * @param meant as it is to be read
   * @param width in points
   */
  record Letter(int shown, int meant, double width, Style style) {}

  private Letters() {}

  /** The owners are one for each run of the text. */
  static List<Letter> of(RichText text, List<? extends Owner> owners, Setting setting, Fonts fonts)
      throws UnprintableCharacterException {
    List<Letter> letters = new ArrayList<>(text.text().length());
    for (int i = 0; i < text.runs().size(); i++) {
      add(letters, text.runs().get(i), setting, owners.get(i), fonts);
    }
    return Directions.mayTurn(letters)
        ? ArabicForms.of(Directions.withOneFont(letters, fonts), fonts)
        : letters;
  }

  private static void add(List<Letter> letters, Run run, Setting setting, Owner owner, Fonts fonts)
      throws UnprintableCharacterException {
    boolean bold = setting.bold() || run.bold();
    boolean link = owner instanceof Owner.Stretch stretch && stretch.leadsOut();
    Colour colour = link ? Colour.LINK : setting.colour();
    FontStyle main = fonts.main(bold, run.italic());
    Style own = new Style(new Mark.Ink(main, setting.size(), colour), owner);
    Face face = fonts.of(main);
    String text = Legible.text(run.text());
    for (int at = 0; at < text.length(); ) {
      int character = text.codePointAt(at);
      int meant = Characters.meant(character);
      int shown = Characters.shown(meant);
      if (shown == '\n') {
        letters.add(new Letter('\n', '\n', 0, own));
      } else if (shown != Characters.NOTHING && face.has(shown)) {
        letters.add(new Letter(shown, meant, face.width(shown) * setting.size(), own));
      } else if (shown != Characters.NOTHING) {
        Optional<FontStyle> other = fonts.with(shown, bold, run.italic());
        if (other.isEmpty()) {
          throw new UnprintableCharacterException(character, setting.place(), around(text, at));
        }
        Style style = new Style(new Mark.Ink(other.get(), setting.size(), colour), owner);
        double width = fonts.of(other.get()).width(shown) * setting.size();
        letters.add(new Letter(shown, meant, width, style));
      }
      at += Character.charCount(character);
    }
  }

  private static String around(String text, int at) {
    return text.substring(Math.max(0, at - CONTEXT), Math.min(text.length(), at + CONTEXT));
  }

  /** A paragraph of one line. */
  static List<Mark.Words> words(List<Letter> line, double x, double y) {
    return words(line, Directions.startLeftwards(line), x, y);
  }

  /**
   * The letters as words of one line, from the given spot: one piece for each look.
   *
   * @param leftwards whether the line's paragraph is read from right to left
   */
  static List<Mark.Words> words(List<Letter> line, boolean leftwards, double x, double y) {
    return Directions.of(line, leftwards)
        .map(directions -> directed(directions, x, y))
        .orElseGet(() -> pieces(line, x, y));
  }

  /** In the order in which they are read; each stands where it is seen. */
  private static List<Mark.Words> directed(Directions directions, double x, double y) {
    List<Mark.Words> words = new ArrayList<>();
    for (Directions.Stretch stretch : directions.stretches()) {
      if (stretch.leftwards()) {
        words.add(leftwards(stretch.letters(), x + stretch.offset(), y));
      } else {
        words.addAll(pieces(stretch.letters(), x + stretch.offset(), y));
      }
    }
    return words;
  }

  private static List<Mark.Words> pieces(List<Letter> line, double x, double y) {
    List<Mark.Words> words = new ArrayList<>();
    double left = x;
    for (int from = 0; from < line.size(); ) {
      int to = endOfPiece(line, from);
      Mark.Words piece = piece(line.subList(from, to), left, y);
      words.add(piece);
      left += piece.width();
      from = to;
    }
    return words;
  }

  private static int endOfPiece(List<Letter> line, int from) {
    Letter first = line.get(from);
    int to = from + 1;
    while (to < line.size()
        && line.get(to).style().equals(first.style())
        && isSubstitute(line.get(to)) == isSubstitute(first)) {
      to++;
    }
    return to;
  }

  private static Mark.Words piece(List<Letter> letters, double x, double y) {
    Optional<String> other =
        isSubstitute(letters.getFirst()) ? Optional.of(meant(letters)) : Optional.empty();
    return words(letters, shown(letters), other, x, y);
  }

  /** Drawn from its end, and told as it is read. */
  private static Mark.Words leftwards(List<Letter> letters, double x, double y) {
    String shown = shown(Directions.seen(letters));
    return words(letters, shown, Optional.of(meant(letters)), x, y);
  }

  private static Mark.Words words(
      List<Letter> letters, String shown, Optional<String> meant, double x, double y) {
    Style style = letters.getFirst().style();
    return new Mark.Words(x, y, width(letters), shown, meant, style.ink(), style.owner());
  }

  /** How wide the letters are beside each other, in points. */
  static double width(List<Letter> letters) {
    DoubleSummaryStatistics widths = new DoubleSummaryStatistics();
    for (Letter letter : letters) {
      widths.accept(letter.width());
    }
    return widths.getSum();
  }

  private static String shown(List<Letter> letters) {
    StringBuilder shown = new StringBuilder();
    for (Letter letter : letters) {
      shown.appendCodePoint(letter.shown());
    }
    return shown.toString();
  }

  private static String meant(List<Letter> letters) {
    StringBuilder meant = new StringBuilder();
    for (Letter letter : letters) {
      meant.appendCodePoint(letter.meant());
    }
    return meant.toString();
  }

  private static boolean isSubstitute(Letter letter) {
    return letter.shown() != letter.meant();
  }
}
