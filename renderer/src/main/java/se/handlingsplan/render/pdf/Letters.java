package se.handlingsplan.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.Run;

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
    List<Letter> letters = new ArrayList<>();
    for (int i = 0; i < text.runs().size(); i++) {
      Run run = text.runs().get(i);
      Owner owner = owners.get(i);
      FontStyle font = FontStyle.of(setting.bold() || run.bold(), run.italic());
      boolean link = owner instanceof Owner.Stretch stretch && stretch.link().isPresent();
      Mark.Ink ink = new Mark.Ink(font, setting.size(), link ? Colour.LINK : setting.colour());
      add(letters, run.text(), new Style(ink, owner), fonts.of(font), setting.place());
    }
    return letters;
  }

  private static void add(List<Letter> letters, String text, Style style, Face face, String place)
      throws UnprintableCharacterException {
    for (int at = 0; at < text.length(); ) {
      int character = text.codePointAt(at);
      int meant = Characters.meant(character);
      int shown = Characters.shown(meant);
      if (shown == '\n') {
        letters.add(new Letter('\n', '\n', 0, style));
      } else if (shown != Characters.NOTHING) {
        if (!face.has(shown)) {
          throw new UnprintableCharacterException(character, place, around(text, at));
        }
        letters.add(new Letter(shown, meant, face.width(shown) * style.ink().size(), style));
      }
      at += Character.charCount(character);
    }
  }

  private static String around(String text, int at) {
    return text.substring(Math.max(0, at - CONTEXT), Math.min(text.length(), at + CONTEXT));
  }

  /** The letters as words of one line, from the given spot: one piece for each look. */
  static List<Mark.Words> words(List<Letter> line, double x, double y) {
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
    StringBuilder shown = new StringBuilder();
    StringBuilder meant = new StringBuilder();
    double width = 0;
    for (Letter letter : letters) {
      shown.appendCodePoint(letter.shown());
      meant.appendCodePoint(letter.meant());
      width += letter.width();
    }
    Style style = letters.getFirst().style();
    Optional<String> other =
        isSubstitute(letters.getFirst()) ? Optional.of(meant.toString()) : Optional.empty();
    return new Mark.Words(x, y, width, shown.toString(), other, style.ink(), style.owner());
  }

  private static boolean isSubstitute(Letter letter) {
    return letter.shown() != letter.meant();
  }
}
