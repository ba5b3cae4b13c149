package se.handlingsplan.extract.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the words of an area into columns in reading order: where several lines in a row leave one
 * gutter free, the left column is read before the right one.
 */
public final class ReadingOrder {
  /** A gutter is at least this wide, in font sizes; a tabulator may be as wide, once or twice. */
  private static final double GUTTER = 1.2;

  /** Fewer lines side by side are no columns. */
  private static final int MIN_LINES = 3;

  /** Pages with more lines side by side, or lines with more gutters, hold no columns of text. */
  private static final int MAX_LINES = 1000;

  private static final int MAX_GUTTERS = 40;

  /** Columns of text are filled at least to this share of their width by most lines. */
  private static final double FILLED = 0.6;

  private ReadingOrder() {}

  /** The free stretch between two columns, in points. */
  private record Gutter(double from, double to) {
    Gutter and(Gutter other) {
      return new Gutter(Math.max(from, other.from), Math.min(to, other.to));
    }

    boolean isWide(double size) {
      return to - from >= GUTTER * size;
    }
  }

  /** Columns of lines, each to be read by itself, in order. */
  public static List<List<Line>> columns(List<Word> words) {
    List<Line> lines = Lines.byPlace(words);
    List<List<Line>> columns = new ArrayList<>();
    List<Line> plain = new ArrayList<>();
    for (int i = 0; i < lines.size(); ) {
      int to = i;
      Gutter common = new Gutter(0, 0);
      for (Gutter gutter : gutters(lines.get(i))) {
        Gutter narrowed = gutter;
        int end = i + 1;
        while (end < Math.min(lines.size(), i + MAX_LINES)) {
          Gutter left = narrow(narrowed, lines.get(end));
          if (!left.isWide(lines.get(end).size())) {
            break;
          }
          narrowed = left;
          end++;
        }
        if (end > to && areColumns(lines.subList(i, end), narrowed)) {
          to = end;
          common = narrowed;
        }
      }
      if (to == i) {
        plain.add(lines.get(i));
        i++;
        continue;
      }
      addIfAny(plain, columns);
      plain = new ArrayList<>();
      double middle = (common.from() + common.to()) / 2;
      columns.add(side(lines.subList(i, to), middle, true));
      columns.add(side(lines.subList(i, to), middle, false));
      i = to;
    }
    addIfAny(plain, columns);
    return columns;
  }

  private static void addIfAny(List<Line> lines, List<List<Line>> columns) {
    if (!lines.isEmpty()) {
      columns.add(lines);
    }
  }

  private static List<Gutter> gutters(Line line) {
    List<Gutter> gutters = new ArrayList<>();
    for (int i = 1;
        i < line.words().size() && line.turn() == 0 && gutters.size() < MAX_GUTTERS;
        i++) {
      Gutter gutter =
          new Gutter(line.words().get(i - 1).box().right(), line.words().get(i).box().left());
      if (gutter.isWide(line.size())) {
        gutters.add(gutter);
      }
    }
    return gutters;
  }

  /** What the line leaves of the gutter; a line on one side only leaves it whole. */
  private static Gutter narrow(Gutter gutter, Line line) {
    Gutter left = gutter;
    for (Word word : line.words()) {
      if (line.turn() == 0 && word.box().left() >= left.to()) {
        break; // Words stand in order.
      }
      if (word.box().left() < left.to() && word.box().right() > left.from()) {
        double middle = (left.from() + left.to()) / 2;
        left =
            word.box().centerX() < middle
                ? left.and(new Gutter(word.box().right(), left.to()))
                : left.and(new Gutter(left.from(), word.box().left()));
      }
    }
    return left;
  }

  private static boolean areColumns(List<Line> lines, Gutter gutter) {
    double middle = (gutter.from() + gutter.to()) / 2;
    List<Line> left = side(lines, middle, true);
    List<Line> right = side(lines, middle, false);
    return left.size() >= MIN_LINES
        && right.size() >= MIN_LINES
        && isFilled(left)
        && isFilled(right)
        && !areLabels(left);
  }

  /** Bullets far from their items stand below each other as a column would. */
  private static boolean areLabels(List<Line> lines) {
    long labels = lines.stream().filter(Labels::isLabel).count();
    return labels * 2 >= lines.size();
  }

  private static boolean isFilled(List<Line> lines) {
    double start = lines.stream().mapToDouble(Line::start).min().orElse(0);
    double end = lines.stream().mapToDouble(Line::end).max().orElse(0);
    long full = lines.stream().filter(line -> line.end() - start > FILLED * (end - start)).count();
    return full * 2 >= lines.size();
  }

  private static List<Line> side(List<Line> lines, double middle, boolean left) {
    List<Line> side = new ArrayList<>();
    for (Line line : lines) {
      List<Word> words =
          line.words().stream().filter(w -> w.box().centerX() < middle == left).toList();
      if (!words.isEmpty()) {
        side.add(new Line(words));
      }
    }
    return side;
  }
}
