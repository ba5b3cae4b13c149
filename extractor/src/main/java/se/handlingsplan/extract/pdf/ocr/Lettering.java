package se.handlingsplan.extract.pdf.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.handlingsplan.document.Box;
import se.handlingsplan.extract.pdf.page.Glyph;
import se.handlingsplan.extract.pdf.page.Look;
import se.handlingsplan.extract.pdf.page.Mark;

/**
 * Makes of recognised words what a born-digital page would give: one glyph a word, those of a line
 * on one baseline and of one size, with a space between them, bold where the stems are thick.
 *
 * @param ink of the picture that the words were recognised in
 * @param scale pixels in a point
 */
record Lettering(Ink ink, double scale) {
  /** Stems this much thicker than the page's usual ones are bold; not measured on many faces. */
  private static final double BOLD = 1.3;

  /** Sizes that differ by less are one size: measuring letters is no more exact than that. */
  private static final double SAME_SIZE = 0.09;

  /** Share of a font's size above the baseline, as for painted glyphs. */
  private static final double ASCENT = 0.8;

  /** Where a page has nothing to measure, in points. */
  private static final double DEFAULT_SIZE = 10;

  /** What was recognised, in stretches of lines: measured, and signs told by their ink. */
  List<Stretch> stretches(List<RecognizedWord> recognized) {
    Signs signs = new Signs(ink);
    List<RecognizedWord> seen =
        recognized.stream()
            .filter(word -> !signs.isNothing(word) && !Signs.isPartOfAnother(word, recognized))
            .toList();
    List<Stretch> measured =
        Stretch.all(seen).stream().map(s -> s.measured(ink, DEFAULT_SIZE * scale)).toList();
    return evened(measured.stream().map(s -> mended(s, measured)).toList());
  }

  List<Glyph> glyphs(List<Stretch> even) {
    double usualStem =
        Typical.of(even.stream().map(s -> new Typical.Value(s.weight(), s.letters())).toList(), 1);
    List<Glyph> glyphs = new ArrayList<>();
    even.forEach(stretch -> addGlyphs(stretch, usualStem, glyphs));
    return glyphs;
  }

  /** With signs in place of letters that are none, and measured by the line it belongs to. */
  private Stretch mended(Stretch stretch, List<Stretch> all) {
    Stretch like = stretch.isTelling() ? stretch : stretch.nearest(all).orElse(stretch);
    Signs signs = new Signs(ink);
    List<RecognizedWord> words =
        stretch.words().stream()
            .map(word -> word.withText(signs.of(word, like.size(), like.baseline())))
            .toList();
    return new Stretch(words, like.size(), like.baseline(), like.stem());
  }

  /** Sizes that are nearly alike as one, that of most letters first, in half points. */
  private List<Stretch> evened(List<Stretch> stretches) {
    List<Stretch> left = new ArrayList<>(stretches);
    List<Stretch> even = new ArrayList<>(stretches);
    while (!left.isEmpty()) {
      double usual = mostUsual(left);
      List<Stretch> alike = near(left, usual);
      List<Typical.Value> sizes =
          alike.stream().map(s -> new Typical.Value(s.size(), s.letters())).toList();
      double halves = Math.max(1, Math.round(Typical.of(sizes, usual) / scale * 2)) / 2.0 * scale;
      even.replaceAll(s -> alike.contains(s) ? s.withSize(halves) : s);
      left.removeAll(alike);
    }
    return even;
  }

  private static double mostUsual(List<Stretch> stretches) {
    return stretches.stream()
        .map(Stretch::size)
        .max(
            Comparator.comparingInt(
                size -> near(stretches, size).stream().mapToInt(Stretch::letters).sum()))
        .orElseThrow();
  }

  private static List<Stretch> near(List<Stretch> all, double size) {
    return all.stream().filter(s -> Math.abs(s.size() - size) <= SAME_SIZE * size).toList();
  }

  private void addGlyphs(Stretch stretch, double usualStem, List<Glyph> glyphs) {
    boolean bold = stretch.weight() > BOLD * usualStem;
    Optional<RecognizedWord> before = Optional.empty();
    for (RecognizedWord word : stretch.words()) {
      if (before.isPresent()) {
        double from = before.get().box().right();
        glyphs.add(glyph(" ", from, Math.max(from, word.box().left()), stretch, bold));
      }
      glyphs.add(glyph(word.text(), word.box().left(), word.box().right(), stretch, bold));
      before = Optional.of(word);
    }
  }

  private Glyph glyph(String text, double left, double right, Stretch stretch, boolean bold) {
    double size = stretch.size() / scale;
    double baseline = stretch.baseline() / scale;
    double top = baseline - ASCENT * size;
    Box box = new Box(left / scale, top, right / scale, top + size);
    return new Glyph(text, box, baseline, size, new Look(bold, false), Mark.NONE, 0);
  }
}
