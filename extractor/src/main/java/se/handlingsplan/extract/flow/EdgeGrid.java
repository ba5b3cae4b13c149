package se.handlingsplan.extract.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Cell;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.extract.source.Allowance;
import se.handlingsplan.extract.source.Limit;
import se.handlingsplan.extract.source.LimitException;

/**
 * A table of rows that each say where their cells begin and end, as Word stores them: edges of
 * different rows that all but meet are one, for a border dragged by hand leaves slivers that nobody
 * sees.
 */
public final class EdgeGrid {
  /**
   * Edges this near each other are one, in twips (twentieths of a point): a little more than the
   * 108 that a cell's margin has in Word, by which rows set in different ways are out of line.
   */
  private static final int SAME_EDGE = 110;

  private EdgeGrid() {}

  /** How a cell goes together with the one below or above it. */
  public enum Merge {
    /** Not at all. */
    NONE,
    /** The uppermost of several. */
    STARTS,
    /** Part of the one above. */
    GOES_ON
  }

  /**
   * A cell as it stands in its row.
   *
   * @param left edge in twips from the table's left edge, or any unit where columns are only
   *     counted; likewise {@code right}
   * @param blocks what stands in it
   */
  public record Piece(int left, int right, Merge merge, List<Block> blocks, Provenance provenance) {
    public Piece {
      blocks = List.copyOf(blocks);
    }
  }

  /** A row from left to right; pieces do not overlap. */
  public record Row(List<Piece> pieces, boolean isHeader, Provenance provenance) {
    public Row {
      pieces = List.copyOf(pieces);
    }
  }

  /** The rows of a table while they are read, as many as the document may have. */
  public static final class Rows {
    private final Allowance allowance;
    private final List<Row> rows = new ArrayList<>();
    private long pieces;

    public Rows(Allowance allowance) {
      this.allowance = allowance;
    }

    /** Adds a row below the others; {@link LimitException} where there are too many cells. */
    public void add(Row row) {
      allowance.use(Limit.CELLS, row.pieces().size());
      pieces += row.pieces().size();
      rows.add(row);
    }

    public int size() {
      return rows.size();
    }

    public boolean isEmpty() {
      return rows.isEmpty();
    }

    /** Makes the table. */
    public Made table(Provenance provenance) {
      return of(this, provenance);
    }
  }

  /**
   * A table, and the pieces that a merged cell above covers: what stands in those is not seen.
   *
   * @param table empty where there are no rows
   */
  public record Made(Optional<Block.Table> table, List<Covered> covered) {}

  /**
   * A piece that a merged cell covers.
   *
   * @param by where that cell stands
   */
  public record Covered(Piece piece, Provenance by) {}

  /** A piece in the grid: columns from {@code first} up to but not including {@code end}. */
  private record Snapped(Piece piece, int first, int end) {
    boolean sameColumns(Snapped other) {
      return first == other.first && end == other.end;
    }
  }

  private static Made of(Rows all, Provenance provenance) {
    List<Row> rows = all.rows;
    if (rows.isEmpty()) {
      return new Made(Optional.empty(), List.of());
    }
    int mostColumns = all.allowance.limits().count(Limit.TABLE_COLUMNS);
    Map<Integer, Integer> edges = edges(rows, mostColumns);
    List<List<Snapped>> snapped =
        rows.stream().map(row -> snapped(row, edges, mostColumns)).toList();
    if (edges.size() > mostColumns && edges.containsValue(mostColumns)) {
      all.allowance.tell(Limit.TABLE_COLUMNS);
    }
    int columns =
        Math.max(1, snapped.stream().flatMap(List::stream).mapToInt(Snapped::end).max().orElse(1));
    // Places that no piece takes cost as much as those that one does.
    all.allowance.use(Limit.CELLS, Math.max(0, (long) rows.size() * columns - all.pieces));
    List<Covered> covered = new ArrayList<>();
    List<Cell> cells = cells(rows, snapped, columns, covered);
    int marked = 0;
    while (marked < rows.size() && rows.get(marked).isHeader()) {
      marked++;
    }
    int headers = marked > 0 ? marked : BoldRows.leading(rows.size(), cells);
    return new Made(
        Optional.of(new Block.Table(rows.size(), columns, headers, cells, provenance)), covered);
  }

  /**
   * Goes down row by row and keeps, for every column, the cell that may still grow: all spans are
   * found in one pass.
   */
  private static List<Cell> cells(
      List<Row> rows, List<List<Snapped>> snapped, int columns, List<Covered> covered) {
    List<Growing> cells = new ArrayList<>();
    Map<Integer, Growing> open = Map.of();
    for (int row = 0; row < rows.size(); row++) {
      Map<Integer, Growing> next = new HashMap<>();
      Provenance place = rows.get(row).provenance();
      int at = 0;
      for (Snapped piece : snapped.get(row)) {
        if (piece.first() > at) {
          cells.add(Growing.filler(row, at, piece.first(), place));
        }
        Growing above = open.get(piece.first());
        if (piece.piece().merge() == Merge.GOES_ON
            && above != null
            && above.piece.sameColumns(piece)) {
          above.rowSpan++;
          covered.add(new Covered(piece.piece(), above.piece.piece().provenance()));
          next.put(piece.first(), above);
        } else {
          Growing cell = new Growing(row, piece);
          cells.add(cell);
          if (piece.piece().merge() == Merge.STARTS) {
            next.put(piece.first(), cell);
          }
        }
        at = piece.end();
      }
      if (at < columns) {
        cells.add(Growing.filler(row, at, columns, place));
      }
      open = next;
    }
    return cells.stream().map(Growing::cell).toList();
  }

  /** A cell that may reach into rows below. */
  private static final class Growing {
    private final int row;
    private final Snapped piece;
    private int rowSpan = 1;

    Growing(int row, Snapped piece) {
      this.row = row;
      this.piece = piece;
    }

    /** Where a row begins late, ends early or leaves a gap. */
    static Growing filler(int row, int first, int end, Provenance provenance) {
      Piece nothing = new Piece(0, 0, Merge.NONE, List.of(), provenance);
      return new Growing(row, new Snapped(nothing, first, end));
    }

    Cell cell() {
      return new Cell(
          row,
          piece.first(),
          rowSpan,
          piece.end() - piece.first(),
          piece.piece().blocks(),
          piece.piece().provenance());
    }
  }

  /** Places by edge; edges that are one have one place. */
  private static Map<Integer, Integer> edges(List<Row> rows, int mostColumns) {
    TreeSet<Integer> all = new TreeSet<>();
    int narrowest = Integer.MAX_VALUE;
    for (Row row : rows) {
      for (Piece piece : row.pieces()) {
        all.add(piece.left());
        all.add(piece.right());
        narrowest = Math.min(narrowest, Math.max(piece.right() - piece.left(), 1));
      }
    }
    int near = Math.min(SAME_EDGE, (narrowest - 1) / 2);
    Map<Integer, Integer> places = new HashMap<>();
    int place = -1;
    long first = Long.MIN_VALUE;
    for (int edge : all) {
      if (edge - first > near || place < 0) {
        place++;
        first = edge;
      }
      places.put(edge, Math.min(place, mostColumns));
    }
    return places;
  }

  /** Pieces beyond the last column share it: a grid has an end, text is not lost for it. */
  private static List<Snapped> snapped(Row row, Map<Integer, Integer> places, int mostColumns) {
    List<Snapped> snapped = new ArrayList<>();
    List<Block> beyond = new ArrayList<>();
    for (Piece piece : row.pieces()) {
      int first = places.getOrDefault(piece.left(), 0);
      int end = places.getOrDefault(piece.right(), 0);
      if (first >= mostColumns && !snapped.isEmpty()) {
        beyond.addAll(piece.blocks());
      } else {
        snapped.add(new Snapped(piece, first, Math.max(end, first + 1)));
      }
    }
    if (!beyond.isEmpty()) {
      Snapped last = snapped.removeLast();
      beyond.addAll(0, last.piece().blocks());
      Piece whole =
          new Piece(
              last.piece().left(),
              last.piece().right(),
              last.piece().merge(),
              beyond,
              last.piece().provenance());
      snapped.add(new Snapped(whole, last.first(), last.end()));
    }
    return snapped;
  }

  /**
   * Edges that come out as given numbers of columns next to each other, for rows that count columns
   * instead of measuring them.
   *
   * @param widths of the grid's columns in twips where the document gives them
   */
  public static int[] counted(int columns, int[] widths) {
    int[] edges = new int[columns + 1];
    boolean measured = widths.length >= columns && Arrays.stream(widths).allMatch(w -> w > 0);
    for (int i = 0; i < columns; i++) {
      edges[i + 1] = edges[i] + (measured ? Math.min(widths[i], 100_000) : 1);
    }
    return edges;
  }
}
