package se.handlingsplan.extract.pdf.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.handlingsplan.document.Box;
import se.handlingsplan.document.Evidence;
import se.handlingsplan.extract.pdf.layout.PageText;
import se.handlingsplan.extract.pdf.layout.Word;
import se.handlingsplan.extract.pdf.page.Ruling;

/**
 * Finds tables by their rulings: pieces of lines become edges, edges that cross a lattice, its
 * places cells (the method of "lattice" in Nurminen, Algorithmic extraction of data in tables in
 * PDF documents, 2013).
 */
public record RuledTables() implements TableDetector {
  /** At most this share of the words may reach over a cell's border. */
  private static final double MAX_CROSSING = 0.2;

  /** How far a word may reach over a border, in its widths. */
  private static final double OVER = 0.3;

  @Override
  public List<TableCandidate> detect(PageText page) {
    List<Ruling> horizontal = Edges.merged(page.rulings(), true);
    List<Ruling> vertical = Edges.merged(page.rulings(), false);
    List<TableCandidate> tables = new ArrayList<>();
    for (Lattice lattice : Lattice.all(horizontal, vertical)) {
      if (lattice.isUsable()) {
        table(lattice, page, Evidence.RULED).ifPresent(tables::add);
      }
    }
    return tables;
  }

  /** The table of a lattice, however its lines were found. */
  static Optional<TableCandidate> table(Lattice lattice, PageText page, Evidence evidence) {
    List<Lattice.Area> areas = lattice.areas();
    int[][] owner = owners(lattice, areas);
    List<List<Word>> words = new ArrayList<>();
    areas.forEach(area -> words.add(new ArrayList<>()));
    int all = 0;
    int crossing = 0;
    for (Word word : page.words()) {
      int row = place(lattice.ys(), word.box().centerY());
      int column = place(lattice.xs(), word.box().centerX());
      if (row >= 0 && column >= 0) {
        words.get(owner[row][column]).add(word);
        all++;
        crossing += reachesOver(word.box(), lattice.box(areas.get(owner[row][column]))) ? 1 : 0;
      }
    }
    long filled = words.stream().filter(list -> !list.isEmpty()).count();
    if (areas.size() < 2 || filled == 0 || crossing > MAX_CROSSING * all) {
      return Optional.empty();
    }
    List<CandidateCell> cells = new ArrayList<>();
    for (int i = 0; i < areas.size(); i++) {
      Lattice.Area area = areas.get(i);
      cells.add(
          new CandidateCell(
              area.row(),
              area.column(),
              area.rowSpan(),
              area.columnSpan(),
              words.get(i),
              Optional.of(lattice.box(area)),
              Optional.empty()));
    }
    return compact(new UnruledCells(cells, lattice.xs()).divided(), lattice, page, evidence);
  }

  /** Leaves out lines that divide nothing, and frames that are no tables. */
  private static Optional<TableCandidate> compact(
      List<CandidateCell> cells, Lattice lattice, PageText page, Evidence evidence) {
    List<Integer> rows = cells.stream().map(CandidateCell::row).distinct().sorted().toList();
    List<Integer> columns = cells.stream().map(CandidateCell::column).distinct().sorted().toList();
    if (columns.size() < 2) {
      return Optional.empty();
    }
    List<CandidateCell> compact = new ArrayList<>();
    for (CandidateCell cell : cells) {
      int row = below(rows, cell.row());
      int column = below(columns, cell.column());
      compact.add(
          new CandidateCell(
              row,
              column,
              below(rows, cell.row() + cell.rowSpan()) - row,
              below(columns, cell.column() + cell.columnSpan()) - column,
              cell.words(),
              cell.box(),
              cell.element()));
    }
    compact.sort(
        Comparator.comparingInt(CandidateCell::row).thenComparingInt(CandidateCell::column));
    List<Double> edges = new ArrayList<>();
    columns.forEach(column -> edges.add(lattice.xs().get(column)));
    edges.add(lattice.xs().getLast());
    int headers = HeaderRows.count(rows.size(), columns.size(), compact, page.fills());
    return Optional.of(
        new TableCandidate(evidence, rows.size(), columns.size(), headers, compact, edges));
  }

  /** How many of the sorted numbers are smaller. */
  private static int below(List<Integer> sorted, int limit) {
    int found = Collections.binarySearch(sorted, limit);
    return found >= 0 ? found : -found - 1;
  }

  private static int[][] owners(Lattice lattice, List<Lattice.Area> areas) {
    int[][] owner = new int[lattice.rows()][lattice.columns()];
    for (int i = 0; i < areas.size(); i++) {
      Lattice.Area area = areas.get(i);
      for (int r = area.row(); r < area.row() + area.rowSpan(); r++) {
        for (int c = area.column(); c < area.column() + area.columnSpan(); c++) {
          owner[r][c] = i;
        }
      }
    }
    return owner;
  }

  private static int place(List<Double> edges, double at) {
    if (at < edges.getFirst() || at > edges.getLast()) {
      return -1;
    }
    int found = Collections.binarySearch(edges, at);
    int place = found >= 0 ? found - 1 : -found - 2;
    return Math.clamp(place, 0, edges.size() - 2);
  }

  static boolean reachesOver(Box word, Box cell) {
    double over = OVER * word.width();
    return word.left() < cell.left() - over || word.right() > cell.right() + over;
  }
}
