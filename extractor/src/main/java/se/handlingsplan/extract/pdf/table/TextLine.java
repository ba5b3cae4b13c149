package se.handlingsplan.extract.pdf.table;

import java.util.ArrayList;
import java.util.List;
import se.handlingsplan.document.Box;
import se.handlingsplan.extract.pdf.layout.Line;
import se.handlingsplan.extract.pdf.layout.Lines;
import se.handlingsplan.extract.pdf.layout.Word;

/**
 * A line of text as a table sees it: segments with white space between them that may divide
 * columns.
 *
 * @param baseline how far down the page it stands, in points
 * @param size of its font in points
 */
record TextLine(List<Segment> segments, Box box, double baseline, double size) {
  /** White space that may divide columns, in font sizes; a wide space between words is 0.5. */
  static final double GAP = 0.8;

  /** Texts that begin within this distance begin at the same place, in points. */
  static final double SAME_PLACE = 1.5;

  /** A text larger by this ratio is a heading. */
  private static final double LARGER = 1.12;

  /** Words that stand together. */
  record Segment(List<Word> words, double left, double right) {
    static Segment of(List<Word> words) {
      double right = words.stream().mapToDouble(w -> w.box().right()).max().orElse(0);
      return new Segment(List.copyOf(words), words.getFirst().box().left(), right);
    }

    String text() {
      return String.join(" ", words.stream().map(Word::text).toList());
    }
  }

  /** The lines of words that run from left to right, from top to bottom. */
  static List<TextLine> all(List<Word> words) {
    List<Word> level = words.stream().filter(word -> word.turn() == 0).toList();
    return Lines.byPlace(level).stream().map(TextLine::of).toList();
  }

  private static TextLine of(Line line) {
    List<Segment> segments = new ArrayList<>();
    List<Word> current = new ArrayList<>();
    double reached = Double.MAX_VALUE;
    for (Word word : line.words()) {
      if (isLeader(word)) {
        continue;
      }
      boolean apart = word.box().left() - reached > GAP * word.size();
      if (apart && !isBullet(current.getLast())) {
        segments.add(Segment.of(current));
        current.clear();
      }
      reached = current.isEmpty() ? word.box().right() : Math.max(reached, word.box().right());
      current.add(word);
    }
    if (!current.isEmpty()) {
      segments.add(Segment.of(current));
    }
    return new TextLine(List.copyOf(segments), line.box(), line.down(), line.size());
  }

  /** A sign that begins an item; a dash may as well stand for a number. */
  private static boolean isBullet(Word word) {
    int sign = word.text().codePointAt(0);
    return word.text().length() == 1
        && ("•●▪◦○■□‣·➢✓".indexOf(sign) >= 0 || Character.getType(sign) == Character.PRIVATE_USE);
  }

  /** Dots that lead the eye from a label to its value. */
  static boolean isLeader(Word word) {
    return word.text().length() > 2
        && word.text().codePoints().allMatch(c -> c == '.' || c == '…' || c == '_');
  }

  /** Whether a text begins at the place. */
  boolean hasTextAt(double x) {
    return segments.stream().anyMatch(segment -> Math.abs(segment.left() - x) < SAME_PLACE);
  }

  boolean isBold() {
    return segments.stream().allMatch(s -> s.words().stream().allMatch(w -> w.look().bold()));
  }

  /** What its segments say, from left to right. */
  List<String> texts() {
    return segments.stream().map(Segment::text).toList();
  }

  /** Whether its letters are those of a heading to the other. */
  boolean isLargerThan(TextLine other) {
    return size > LARGER * other.size;
  }

  boolean hasValues() {
    return segments.stream().anyMatch(segment -> Values.isValue(segment.text()));
  }

  boolean isDivided() {
    return segments.size() > 1;
  }

  /** Whether a segment covers the place. */
  boolean isCrossing(double x) {
    for (Segment segment : segments) {
      if (segment.left() < x - 1 && segment.right() > x + 1) {
        return true;
      }
    }
    return false;
  }

  /** Whether texts stand on both sides of the place, and none on it. */
  boolean isDividedAt(double x) {
    return !segments.isEmpty()
        && segments.getFirst().left() < x
        && segments.getLast().right() > x
        && !isCrossing(x);
  }
}
