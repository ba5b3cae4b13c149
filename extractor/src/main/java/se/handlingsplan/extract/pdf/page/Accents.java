package se.handlingsplan.extract.pdf.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handlingsplan.document.Box;
import se.handlingsplan.text.Wording;

/**
 * Puts letters and the accents painted over them together: "a" and a ring at the same spot are "å".
 * TeX paints the accent first, others last.
 */
final class Accents {
  /** Middles of an accent and its letter, in font sizes; neighbours are 0.4 and more apart. */
  private static final double ACROSS = 0.25;

  private static final double ALONG = 0.6;

  private Accents() {}

  static List<Glyph> composed(List<Glyph> glyphs) {
    List<Glyph> out = new ArrayList<>(glyphs.size());
    String accentBefore = "";
    for (Glyph glyph : glyphs) {
      String accent = combining(glyph.text());
      // Hardly a glyph is an accent, so that what follows is nearly always left out.
      Optional<Glyph> both =
          out.isEmpty() || accent.isEmpty() == accentBefore.isEmpty()
              ? Optional.empty()
              : together(out.getLast(), accentBefore, glyph, accent);
      both.ifPresent(g -> out.set(out.size() - 1, g));
      if (both.isEmpty()) {
        out.add(glyph);
      }
      accentBefore = both.map(g -> combining(g.text())).orElse(accent);
    }
    return out;
  }

  private static Optional<Glyph> together(
      Glyph first, String accentFirst, Glyph second, String accentSecond) {
    if (!isOver(first, second)) {
      return Optional.empty();
    }
    Glyph letter = accentFirst.isEmpty() ? first : second;
    String text = Wording.normal(letter.text() + accentFirst + accentSecond);
    return text.codePointCount(0, text.length())
            > letter.text().codePointCount(0, letter.text().length())
        ? Optional.empty()
        : Optional.of(withText(letter, text, first.box().around(second.box())));
  }

  private static Glyph withText(Glyph glyph, String text, Box box) {
    return new Glyph(
        text, box, glyph.baseline(), glyph.size(), glyph.look(), glyph.mark(), glyph.turn());
  }

  private static boolean isOver(Glyph a, Glyph b) {
    double size = Math.max(a.size(), b.size());
    return a.turn() == b.turn()
        && Math.abs(a.box().centerX() - b.box().centerX()) < ACROSS * size
        && Math.abs(a.box().centerY() - b.box().centerY()) < ALONG * size;
  }

  /** The combining form of a lone accent; empty for all else. */
  private static String combining(String text) {
    if (text.length() != 1) {
      return "";
    }
    char c = text.charAt(0);
    if (c < '`' || (c > '`' && c < '\u00A8')) {
      return "";
    }
    return switch (c) {
      case '\u00A8' -> "\u0308";
      case '\u02DA' -> "\u030A";
      case '\u00B4', '\u02CA' -> "\u0301";
      case '`', '\u02CB' -> "\u0300";
      case '\u02C6' -> "\u0302";
      case '\u02DC' -> "\u0303";
      default -> Character.getType(c) == Character.NON_SPACING_MARK ? text : "";
    };
  }
}
