package se.handlingsplan.extract.pdf.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.handlingsplan.document.Box;

/**
 * Words that stand together on a line, and what is measured of them, in pixels.
 *
 * @param size of the font
 * @param baseline how far down it is
 * @param stem how thick the strokes of letters are; 0 where unknown
 */
record Stretch(List<RecognizedWord> words, double size, double baseline, double stem) {
  /** Words further apart than this stand in different columns, in heights of their line. */
  private static final double APART = 2.0;

  /** Fewer letters do not tell the size of a font. */
  private static final int TELLING = 3;

  Stretch {
    words = List.copyOf(words);
  }

  /** Words line by line, parted where a gap is wide; not measured yet. */
  static List<Stretch> all(List<RecognizedWord> words) {
    List<Stretch> all = new ArrayList<>();
    List<RecognizedWord> current = new ArrayList<>();
    for (RecognizedWord word : words) {
      if (!current.isEmpty() && !isNext(current.getLast(), word)) {
        all.add(new Stretch(current, 0, 0, 0));
        current = new ArrayList<>();
      }
      current.add(word);
    }
    if (!current.isEmpty()) {
      all.add(new Stretch(current, 0, 0, 0));
    }
    return all;
  }

  private static boolean isNext(RecognizedWord a, RecognizedWord b) {
    double gap = b.box().left() - a.box().right();
    double height = Math.max(a.box().height(), b.box().height());
    return a.line() == b.line() && gap < APART * height && gap > -height;
  }

  /** The same measured: by how high its letters reach, where they stand, how much ink they take. */
  Stretch measured(Ink ink, double otherwise) {
    List<Typical.Value> sizes = new ArrayList<>();
    for (RecognizedWord word : words) {
      Letters letters = Letters.of(word.text());
      if (letters.count() > 0) {
        sizes.add(new Typical.Value(word.box().height() / letters.height(), letters.count()));
      }
    }
    double measured = Typical.of(sizes, otherwise);
    List<Typical.Value> baselines = new ArrayList<>();
    for (RecognizedWord word : words) {
      Letters letters = Letters.of(word.text());
      double foot = word.box().bottom() - letters.below() * measured;
      // A word without letters counts only where there is no other.
      baselines.add(new Typical.Value(foot, Math.max(letters.count(), 0.001)));
    }
    return new Stretch(words, measured, Typical.of(baselines, 0), stem(ink));
  }

  /** Twice the ink for each pixel of its outline; the outline to the right and below is half. */
  private double stem(Ink ink) {
    long area = 0;
    long outline = 0;
    for (RecognizedWord word : words) {
      InkBox mark = InkBox.of(ink, word.box());
      area += mark.area();
      outline += mark.outline();
    }
    return outline == 0 ? 0 : (double) area / outline;
  }

  int letters() {
    return words.stream().mapToInt(word -> word.text().length()).sum();
  }

  /** How thick its strokes are, in sizes of its font. */
  double weight() {
    return stem / size;
  }

  boolean isTelling() {
    return words.stream().mapToInt(word -> Letters.of(word.text()).count()).sum() >= TELLING;
  }

  Stretch withSize(double other) {
    return new Stretch(words, other, baseline, stem);
  }

  /** The stretch on whose line a lone sign stands: that which begins next to the right of it. */
  Optional<Stretch> nearest(List<Stretch> all) {
    Box own = box();
    return all.stream()
        .filter(Stretch::isTelling)
        .filter(other -> other.box().top() < own.bottom() && own.top() < other.box().bottom())
        .min(Comparator.comparingDouble(other -> distance(own, other.box())));
  }

  /** Text to the left is farther than all to the right. */
  private static double distance(Box from, Box to) {
    return to.left() >= from.right() ? to.left() - from.right() : 1e6 + from.left() - to.right();
  }

  private Box box() {
    return words.stream().map(RecognizedWord::box).reduce(Box::around).orElseThrow();
  }
}
