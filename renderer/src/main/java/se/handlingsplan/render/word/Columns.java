package se.handlingsplan.render.word;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the columns of a table begin and end, in twips from its left edge.
 *
 * @param edges one more than there are columns
 */
record Columns(List<Integer> edges) {
  Columns {
    edges = List.copyOf(edges);
  }

  /** Columns with these shares of a width, which they fill to the twip. */
  static Columns of(List<Double> shares, int width) {
    double whole = shares.stream().mapToDouble(Double::doubleValue).sum();
    List<Integer> edges = new ArrayList<>(List.of(0));
    double right = 0;
    for (double share : shares) {
      right += share;
      edges.add((int) Math.round(width * right / whole));
    }
    return new Columns(edges);
  }

  int width(int column, int span) {
    return edges.get(column + span) - edges.get(column);
  }
}
