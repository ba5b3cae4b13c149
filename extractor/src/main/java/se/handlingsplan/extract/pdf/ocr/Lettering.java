package se.handlingsplan.extract.pdf.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.handlingsplan.document.Box;
import se.handlingsplan.extract.pdf.page.Glyph;
import se.handlingsplan.extract.pdf.page.Look;
import se.handlingsplan.extract.pdf.page.Mark;

/**
 * Makes of recognised words what a born-digital page would give: one sign a word, those of a line on
 * one baseline and of one size, with a space between them, bold where the stems are thick.
 *
 * @param ink of the picture that the words were recognised in
 * @param scale pixels in a point
 */
record Lettering(Ink ink, double scale) {
  /** Words further apart than this stand in different columns, in heights of their line. */
  private static final double APART = 2.0;

  /** Stems this much thicker than the page's usual ones are bold; faces have 1.5 to 1.9. */
  private static final double BOLD = 1.3;

  /** Sizes that differ by less are one size: measuring letters is no more exact than that. */
  private static final double SAME_SIZE = 0.09;

  /** Where a page has nothing to measure, in points. */
  private static final double DEFAULT_SIZE = 10;

  /** Words that stand together on a line, and what is measured of them, in pixels. */
  private record Stretch(List<RecognizedWord> words, double size, double baseline, double stem) {
    int letters() {
      return words.stream().mapToInt(word -> word.text().length()).sum();
    }

    Stretch withSize(double other) {
      return new Stretch(words, other, baseline, stem);
    }
  }

  List<Glyph> glyphs(List<RecognizedWord> recognized) {
    List<Stretch> stretches = new ArrayList<>();
    for (List<RecognizedWord> words : together(recognized)) {
      stretches.add(measured(words));
    }
    List<Stretch> even = evened(stretches);
    double usualStem =
        Typical.of(
            even.stream()
                .map(s -> new Typical.Value(s.stem() / s.size(), s.letters()))
                .filter(value -> value.value() > 0)
                .toList(),
            1);
    List<Glyph> glyphs = new ArrayList<>();
    even.forEach(stretch -> addGlyphs(stretch, usualStem, glyphs));
    return glyphs;
  }

  private static List<List<RecognizedWord>> together(List<RecognizedWord> words) {
    List<List<RecognizedWord>> all = new ArrayList<>();
    List<RecognizedWord> current = new ArrayList<>();
    for (RecognizedWord word : words) {
      if (!current.isEmpty() && !isNext(current.getLast(), word)) {
        all.add(current);
        current = new ArrayList<>();
      }
      current.add(word);
    }
    if (!current.isEmpty()) {
      all.add(current);
    }
    return all;
  }

  private static boolean isNext(RecognizedWord a, RecognizedWord b) {
    double gap = b.box().left() - a.box().right();
    double height = Math.max(a.box().height(), b.box().height());
    return a.line() == b.line() && gap < APART * height && gap > -height;
  }

  private Stretch measured(List<RecognizedWord> words) {
    List<Typical.Value> sizes = new ArrayList<>();
    List<Typical.Value> baselines = new ArrayList<>();
    for (RecognizedWord word : words) {
      Letters letters = Letters.of(word.text());
      if (letters.tell()) {
        sizes.add(new Typical.Value(word.box().height() / letters.height(), letters.count()));
      }
    }
    double size = Typical.of(sizes, DEFAULT_SIZE * scale);
    for (RecognizedWord word : words) {
      Letters letters = Letters.of(word.text());
      double below = letters.below() * size;
      baselines.add(
          new Typical.Value(word.box().bottom() - below, letters.tell() ? letters.count() : 0.01));
    }
    return new Stretch(words, size, Typical.of(baselines, 0), stem(words));
  }

  /** How thick the stems of words are, in pixels: twice the ink for each pixel of its outline. */
  private double stem(List<RecognizedWord> words) {
    long area = 0;
    long outline = 0;
    for (RecognizedWord word : words) {
      Box box = word.box();
      for (int y = (int) box.top(); y < Math.min(box.bottom(), ink.height()); y++) {
        for (int x = (int) box.left(); x < Math.min(box.right(), ink.width()); x++) {
          if (ink.at(x, y)) {
            area++;
            outline += x + 1 < ink.width() && ink.at(x + 1, y) ? 0 : 1;
            outline += y + 1 < ink.height() && ink.at(x, y + 1) ? 0 : 1;
          }
        }
      }
    }
    return outline == 0 ? 0 : (double) area / outline;
  }

  /** Sizes that are nearly alike as one, that of most letters first, in half points. */
  private List<Stretch> evened(List<Stretch> stretches) {
    List<Stretch> left = new ArrayList<>(stretches);
    List<Stretch> even = new ArrayList<>(stretches);
    while (!left.isEmpty()) {
      Stretch most =
          left.stream()
              .max(Comparator.comparingInt(s -> letters(near(left, s.size()))))
              .orElseThrow();
      List<Stretch> alike = near(left, most.size());
      double size =
          Typical.of(
              alike.stream().map(s -> new Typical.Value(s.size(), s.letters())).toList(), 1);
      double halves = Math.max(1, Math.round(size / scale * 2)) / 2.0 * scale;
      even.replaceAll(s -> alike.contains(s) ? s.withSize(halves) : s);
      left.removeAll(alike);
    }
    return even;
  }

  private static List<Stretch> near(List<Stretch> all, double size) {
    return all.stream().filter(s -> Math.abs(s.size() - size) <= SAME_SIZE * size).toList();
  }

  private static int letters(List<Stretch> stretches) {
    return stretches.stream().mapToInt(Stretch::letters).sum();
  }

  private void addGlyphs(Stretch stretch, double usualStem, List<Glyph> glyphs) {
    boolean bold = stretch.stem() / stretch.size() > BOLD * usualStem;
    double size = stretch.size() / scale;
    double baseline = stretch.baseline() / scale;
    for (int i = 0; i < stretch.words().size(); i++) {
      RecognizedWord word = stretch.words().get(i);
      double right = word.box().right() / scale;
      glyphs.add(
          glyph(word.text(), word.box().left() / scale, right, baseline, size, bold));
      if (i + 1 < stretch.words().size()) {
        double next = stretch.words().get(i + 1).box().left() / scale;
        glyphs.add(glyph(" ", right, Math.max(right, next), baseline, size, bold));
      }
    }
  }

  private static Glyph glyph(
      String text, double left, double right, double baseline, double size, boolean bold) {
    Box box = new Box(left, baseline - 0.8 * size, right, baseline + 0.2 * size);
    return new Glyph(text, box, baseline, size, new Look(bold, false), Mark.NONE, 0);
  }
}
