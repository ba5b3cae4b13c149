package se.handlingsplan.extract.pdf.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Finds the white corridors between columns: each line votes with its gaps, the place that most
 * gaps share is a corridor, and so on with the gaps that it leaves out.
 */
final class Corridors {
  /** Of the lines that could be divided at a place, at most this share may run across it. */
  private static final double MAX_CROSSING = 0.15;

  /** At least this share of the divided lines must need a corridor. */
  private static final double MIN_SHARE = 0.06;

  /** Lines above the first divided one and below the last that may run across, as headings do. */
  private static final int MAX_OUTSIDE = 4;

  /** No table has more columns. */
  private static final int MAX_COLUMNS = 200;

  /** Lines that begin at the same place show a column as lines with a gap do. */
  private static final int BEGINNING = 3;

  /** Columns on two pages compare best by where their texts begin; just before it, in points. */
  private static final double BEFORE_TEXT = 2.0;

  private final List<TextLine> all;
  private final List<TextLine> lines;

  /** White space on a line, in points. */
  private record Gap(int line, double from, double to) {
    boolean holds(double x) {
      return from < x && x < to;
    }
  }

  private Corridors(List<TextLine> lines) {
    this.all = lines;
    this.lines = lines.stream().filter(TextLine::isDivided).toList();
  }

  /** Places between columns, from left to right. */
  static List<Double> of(List<TextLine> lines) {
    return new Corridors(lines).places();
  }

  private List<Double> places() {
    List<Gap> left = gaps();
    left.sort(Comparator.comparingDouble(Gap::from));
    double votes = Math.max(2, MIN_SHARE * lines.size());
    List<Double> places = new ArrayList<>();
    while (!left.isEmpty() && places.size() < MAX_COLUMNS) {
      List<Gap> shared = mostShared(left);
      double x = middle(shared);
      if (isFree(x, shared)
          && (shared.size() >= votes || isBegunAfter(shared) || isHeaded(shared))) {
        places.add(x);
      }
      left.removeIf(gap -> gap.holds(x));
    }
    places.sort(Double::compare);
    return places;
  }

  private List<Gap> gaps() {
    List<Gap> gaps = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<TextLine.Segment> segments = lines.get(i).segments();
      for (int s = 1; s < segments.size(); s++) {
        gaps.add(new Gap(i, segments.get(s - 1).right(), segments.get(s).left()));
      }
    }
    return gaps;
  }

  /** The gaps around the place that most of them hold; sorted by where they begin. */
  private static List<Gap> mostShared(List<Gap> sorted) {
    PriorityQueue<Gap> open = new PriorityQueue<>(Comparator.comparingDouble(Gap::to));
    int best = 0;
    double place = 0;
    for (Gap gap : sorted) {
      while (!open.isEmpty() && open.peek().to() <= gap.from()) {
        open.poll();
      }
      open.add(gap);
      if (open.size() > best) {
        best = open.size();
        place = gap.from();
      }
    }
    double x = place;
    return sorted.stream().filter(gap -> gap.from() <= x && gap.to() > x).toList();
  }

  private static double middle(List<Gap> shared) {
    double from = shared.stream().mapToDouble(Gap::from).max().orElse(0);
    double to = shared.stream().mapToDouble(Gap::to).min().orElse(0);
    return Math.max((from + to) / 2, to - BEFORE_TEXT);
  }

  /** Whether many lines have a text that begins where the gaps end, and none runs across. */
  private boolean isBegunAfter(List<Gap> shared) {
    double end = shared.stream().mapToDouble(Gap::to).min().orElse(0);
    long beginning = all.stream().filter(line -> line.hasTextAt(end)).count();
    return beginning >= BEGINNING && all.stream().noneMatch(line -> line.isCrossing(end - 1));
  }

  /**
   * Whether a heading alone divides what no line runs across, as above columns left empty. Tables
   * of numbers leave no columns empty.
   */
  private boolean isHeaded(List<Gap> shared) {
    double end = shared.stream().mapToDouble(Gap::to).min().orElse(0);
    TextLine line = lines.get(shared.getFirst().line());
    long values = lines.stream().filter(TextLine::hasValues).count();
    return line.isBold()
        && !line.hasValues()
        && values * 2 <= lines.size()
        && all.stream().noneMatch(l -> l.isCrossing(end - 1));
  }

  private boolean isFree(double x, List<Gap> shared) {
    int first = shared.stream().mapToInt(Gap::line).min().orElse(0);
    int last = shared.stream().mapToInt(Gap::line).max().orElse(0);
    int divided = 0;
    int crossing = 0;
    int outside = 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean within = i >= first && i <= last;
      divided += lines.get(i).isDividedAt(x) ? 1 : 0;
      if (lines.get(i).isCrossing(x)) {
        crossing += within ? 1 : 0;
        outside += within ? 0 : 1;
      }
    }
    return crossing <= MAX_CROSSING * divided && outside <= Math.max(MAX_OUTSIDE, divided / 4);
  }
}
