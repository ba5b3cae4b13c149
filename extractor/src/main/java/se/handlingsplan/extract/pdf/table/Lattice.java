package se.handlingsplan.extract.pdf.table;

import java.util.ArrayList;
import java.util.List;
import se.handlingsplan.document.Box;
import se.handlingsplan.extract.pdf.page.Ruling;

/**
 * Lines that cross, and the grid that they divide: the places between neighbouring lines, joined
 * where no line divides them.
 *
 * @param xs edges of columns, from left to right
 * @param ys edges of rows, from top to bottom
 */
record Lattice(List<Double> xs, List<Double> ys, List<List<Ruling>> byX, List<List<Ruling>> byY) {
  /** A border divides two places if it covers this share of their common side. */
  private static final double COVERED = 0.6;

  /** Lines that pass the outermost crossing one by more than this show an open side, in points. */
  private static final double OPEN = 8.0;

  /** More places than any page can show. */
  private static final int MAX_PLACES = 100_000;

  /** A rectangle of places. */
  record Area(int row, int column, int rowSpan, int columnSpan) {}

  static Lattice of(List<Ruling> horizontal, List<Ruling> vertical) {
    List<Double> xs =
        withOpenSides(Edges.distinct(vertical.stream().map(Ruling::at).toList()), horizontal);
    List<Double> ys =
        withOpenSides(Edges.distinct(horizontal.stream().map(Ruling::at).toList()), vertical);
    return new Lattice(xs, ys, assigned(xs, vertical), assigned(ys, horizontal));
  }

  int rows() {
    return ys.size() - 1;
  }

  int columns() {
    return xs.size() - 1;
  }

  boolean isUsable() {
    return rows() >= 1 && columns() >= 1 && (long) rows() * columns() <= MAX_PLACES;
  }

  Box box() {
    return new Box(xs.getFirst(), ys.getFirst(), xs.getLast(), ys.getLast());
  }

  Box box(Area area) {
    return new Box(
        xs.get(area.column()),
        ys.get(area.row()),
        xs.get(area.column() + area.columnSpan()),
        ys.get(area.row() + area.rowSpan()));
  }

  /** The cells: from each free place as far right and then down as no line divides. */
  List<Area> areas() {
    boolean[][] taken = new boolean[rows()][columns()];
    List<Area> areas = new ArrayList<>();
    for (int row = 0; row < rows(); row++) {
      for (int column = 0; column < columns(); column++) {
        if (!taken[row][column]) {
          areas.add(area(row, column, taken));
        }
      }
    }
    return areas;
  }

  private Area area(int row, int column, boolean[][] taken) {
    int columnSpan = 1;
    while (column + columnSpan < columns()
        && !taken[row][column + columnSpan]
        && !hasLineLeftOf(row, column + columnSpan)) {
      columnSpan++;
    }
    int rowSpan = 1;
    while (row + rowSpan < rows() && isOpenDown(row + rowSpan, column, columnSpan, taken)) {
      rowSpan++;
    }
    for (int r = row; r < row + rowSpan; r++) {
      for (int c = column; c < column + columnSpan; c++) {
        taken[r][c] = true;
      }
    }
    return new Area(row, column, rowSpan, columnSpan);
  }

  /** Whether the places of a row go on with those above, all of them and no others. */
  private boolean isOpenDown(int row, int column, int columnSpan, boolean[][] taken) {
    for (int c = column; c < column + columnSpan; c++) {
      if (taken[row][c] || hasLineAbove(row, c) || (c > column && hasLineLeftOf(row, c))) {
        return false;
      }
    }
    return true;
  }

  private boolean hasLineLeftOf(int row, int column) {
    return covers(byX.get(column), ys.get(row), ys.get(row + 1));
  }

  private boolean hasLineAbove(int row, int column) {
    return covers(byY.get(row), xs.get(column), xs.get(column + 1));
  }

  private static boolean covers(List<Ruling> lines, double from, double to) {
    double covered = 0;
    for (Ruling line : lines) {
      covered += Math.max(0, Math.min(to, line.to()) - Math.max(from, line.from()));
    }
    return covered >= COVERED * (to - from);
  }

  private static List<List<Ruling>> assigned(List<Double> places, List<Ruling> lines) {
    List<List<Ruling>> byPlace = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      byPlace.add(new ArrayList<>());
    }
    for (Ruling line : lines) {
      int best = 0;
      for (int i = 1; i < places.size(); i++) {
        if (Math.abs(places.get(i) - line.at()) < Math.abs(places.get(best) - line.at())) {
          best = i;
        }
      }
      byPlace.get(best).add(line);
    }
    return byPlace;
  }

  /** Tables without outer borders: where most crossing lines go on, there is a column or row. */
  private static List<Double> withOpenSides(List<Double> places, List<Ruling> crossing) {
    List<Double> all = new ArrayList<>(places);
    if (all.isEmpty()) {
      return all;
    }
    double first = all.getFirst();
    double last = all.getLast();
    long before = crossing.stream().filter(line -> line.from() < first - OPEN).count();
    long after = crossing.stream().filter(line -> line.to() > last + OPEN).count();
    if (before * 2 >= crossing.size()) {
      all.addFirst(crossing.stream().mapToDouble(Ruling::from).min().orElse(first));
    }
    if (after * 2 >= crossing.size()) {
      all.addLast(crossing.stream().mapToDouble(Ruling::to).max().orElse(last));
    }
    return all;
  }

  /** Groups of lines that hang together by crossing or touching. */
  static List<Lattice> all(List<Ruling> horizontal, List<Ruling> vertical) {
    return new Crossings(horizontal, vertical).lattices();
  }
}
