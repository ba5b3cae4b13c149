package se.handlingsplan.extract.pdf.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.handlingsplan.document.Box;
import se.handlingsplan.extract.pdf.layout.PageText;
import se.handlingsplan.extract.pdf.page.Fill;
import se.handlingsplan.extract.pdf.page.Ruling;

/** Puts the pieces of lines together: borders are painted cell by cell, dashed or dotted. */
final class Edges {
  /** Lines this close are one: borders are painted cell by cell, and double. In points. */
  static final double SNAP = 3.0;

  /** Lines of one table begin and end together within this, in points. */
  static final double SAME_END = 5.0;

  /** A line of this share of a table's width divides all its columns. */
  static final double WHOLE = 0.9;

  /** A gap that a line goes on after, in points; dashes of wide borders are 3 apart. */
  private static final double GAP = 4.0;

  /** Shorter lines are bullets, ticks and dots, in points; no row is lower. */
  private static final double MIN_LENGTH = 6.0;

  /** A shaded area of this share of the page is its background. */
  private static final double BACKGROUND = 0.9;

  private Edges() {}

  /** Whole lines across a page, the upper and lower edges of shaded areas among them. */
  static List<Ruling> across(PageText page) {
    List<Ruling> lines = new ArrayList<>();
    page.rulings().stream().filter(Ruling::horizontal).forEach(lines::add);
    for (Fill fill : page.fills()) {
      Box box = fill.box();
      if (box.width() * box.height() < BACKGROUND * page.width() * page.height()
          && box.height() > 0) {
        lines.add(new Ruling(true, box.top(), box.left(), box.right()));
        lines.add(new Ruling(true, box.bottom(), box.left(), box.right()));
      }
    }
    return merged(lines, true);
  }

  /** Whole lines of one direction, by place across it and then along it. */
  static List<Ruling> merged(List<Ruling> rulings, boolean horizontal) {
    List<Ruling> sorted = new ArrayList<>();
    rulings.stream().filter(r -> r.horizontal() == horizontal).forEach(sorted::add);
    sorted.sort(Comparator.comparingDouble(Ruling::at).thenComparingDouble(Ruling::from));
    List<Ruling> whole = new ArrayList<>();
    for (int i = 0; i < sorted.size(); ) {
      int to = i + 1;
      while (to < sorted.size() && sorted.get(to).at() - sorted.get(i).at() <= SNAP) {
        to++;
      }
      addWhole(sorted.subList(i, to), horizontal, whole);
      i = to;
    }
    whole.removeIf(ruling -> ruling.length() < MIN_LENGTH);
    return whole;
  }

  /** The lines between two places, of lines in order of their place. */
  static List<Ruling> between(List<Ruling> sorted, double from, double to) {
    int first = after(sorted, from);
    return sorted.subList(first, Math.max(first, after(sorted, Math.nextDown(to))));
  }

  /** How many lines are at or before a place. */
  private static int after(List<Ruling> sorted, double place) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).at() > place) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private static void addWhole(List<Ruling> level, boolean horizontal, List<Ruling> whole) {
    double at = median(level);
    List<Ruling> along = new ArrayList<>(level);
    along.sort(Comparator.comparingDouble(Ruling::from));
    double from = along.getFirst().from();
    double to = along.getFirst().to();
    for (Ruling piece : along) {
      if (piece.from() > to + GAP) {
        whole.add(new Ruling(horizontal, at, from, to));
        from = piece.from();
      }
      to = Math.max(to, piece.to());
    }
    whole.add(new Ruling(horizontal, at, from, to));
  }

  private static double median(List<Ruling> level) {
    return level.get(level.size() / 2).at();
  }

  /** Distinct places, those within {@link #SNAP} of the one before left out, in order. */
  static List<Double> distinct(List<Double> places) {
    List<Double> sorted = places.stream().sorted().toList();
    List<Double> out = new ArrayList<>();
    for (double place : sorted) {
      if (out.isEmpty() || place - out.getLast() > SNAP) {
        out.add(place);
      }
    }
    return out;
  }
}
