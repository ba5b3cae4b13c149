package se.handlingsplan.extract.pdf.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.handlingsplan.extract.pdf.layout.PageText;
import se.handlingsplan.extract.pdf.layout.Word;
import se.handlingsplan.extract.pdf.page.Fill;
import se.handlingsplan.extract.pdf.page.Ruling;

/** Finds the edges of columns that no line divides. */
record Gutters(PageText page, double left, double right) {
  /** White space that divides columns, in font sizes; a wide space between words is 0.5. */
  private static final double WIDTH = 0.7;

  /** An edge that shading or pieces of lines show must occur this often. */
  private static final int SHOWN = 2;

  /** Edges from the left to the right end; two where there are no columns. */
  List<Double> edges(List<Strips.Strip> rows) {
    List<Double> inner = shown(rows);
    if (inner.isEmpty()) {
      inner = free(rows);
    }
    List<Double> edges = new ArrayList<>();
    edges.add(left);
    edges.addAll(inner);
    edges.add(right);
    return edges;
  }

  /** Where the cells' shaded areas or pieces of rulings meet. */
  private List<Double> shown(List<Strips.Strip> rows) {
    double top = rows.getFirst().top() - Edges.SNAP;
    double bottom = rows.getLast().bottom() + Edges.SNAP;
    List<Double> places = new ArrayList<>();
    for (Fill fill : page.fills()) {
      if (Strips.isWithin(fill.box(), top, bottom)) {
        places.add(fill.box().left());
        places.add(fill.box().right());
      }
    }
    for (Ruling line : page.rulings()) {
      if (line.horizontal() && line.at() > top && line.at() < bottom) {
        places.add(line.from());
        places.add(line.to());
      }
    }
    places.removeIf(x -> x < left + 2 * Edges.SNAP || x > right - 2 * Edges.SNAP);
    List<Double> shown = new ArrayList<>();
    for (double x : Edges.distinct(places)) {
      long times = places.stream().filter(p -> Math.abs(p - x) <= Edges.SNAP).count();
      if (times >= SHOWN && !isCrossedOften(x, rows)) {
        shown.add(x);
      }
    }
    return shown;
  }

  private static boolean isCrossedOften(double x, List<Strips.Strip> rows) {
    long crossed =
        rows.stream()
            .filter(r -> r.words().stream().anyMatch(w -> AlignedTables.isCrossing(w, x)))
            .count();
    return crossed * 2 >= rows.size();
  }

  /** Stretches that no word of a row with several texts reaches into. */
  private List<Double> free(List<Strips.Strip> rows) {
    List<Word> words = new ArrayList<>();
    for (Strips.Strip row : rows) {
      if (hasGap(row.words())) {
        words.addAll(row.words());
      }
    }
    words.sort(Comparator.comparingDouble(w -> w.box().left()));
    List<Double> free = new ArrayList<>();
    double reached = Double.MAX_VALUE;
    for (Word word : words) {
      if (word.box().left() - reached > WIDTH * word.size()) {
        free.add(word.box().left() - 2);
      }
      reached =
          reached == Double.MAX_VALUE ? word.box().right() : Math.max(reached, word.box().right());
    }
    return free;
  }

  private static boolean hasGap(List<Word> words) {
    List<Word> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingDouble(w -> w.box().left()));
    double reached = Double.MAX_VALUE;
    for (Word word : sorted) {
      if (word.box().left() - reached > WIDTH * word.size()) {
        return true;
      }
      reached =
          reached == Double.MAX_VALUE ? word.box().right() : Math.max(reached, word.box().right());
    }
    return false;
  }
}
