package se.handlingsplan.extract.interpret;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Cell;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.profile.Column;

/**
 * A table whose header row names the columns of a plan.
 *
 * @param headerRow the row that names the columns, counted from 0; rows above it are titles
 * @param columns where each known column stands, counted from 0
 * @param extra the headings of all other columns by place
 * @param unknown headings that no profile knows
 * @param duplicate headings of a kind that stands further left already
 */
record PlanTable(
    Block.Table table,
    int headerRow,
    Map<Column, Integer> columns,
    Map<Integer, String> extra,
    List<String> unknown,
    List<String> duplicate) {

  /** Titles above the header row are few. */
  private static final int SEARCHED_ROWS = 4;

  /** The table as one of a plan; empty where no row names a measure's column and another. */
  static Optional<PlanTable> of(Block.Table table, Lexicon lexicon) {
    for (int row = 0; row < Math.min(SEARCHED_ROWS, table.rows()); row++) {
      PlanTable candidate = at(table, row, lexicon);
      if (candidate.isPlan()) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  private boolean isPlan() {
    boolean measure = columns.containsKey(Column.MEASURE);
    boolean other =
        columns.containsKey(Column.RESPONSIBILITY)
            || columns.containsKey(Column.FOLLOW_UP)
            || columns.containsKey(Column.PERIOD)
            || columns.containsKey(Column.INDICATOR);
    return measure && other;
  }

  private static PlanTable at(Block.Table table, int row, Lexicon lexicon) {
    Map<Column, Integer> columns = new EnumMap<>(Column.class);
    Map<Integer, String> extra = new TreeMap<>();
    List<String> unknown = new ArrayList<>();
    List<String> duplicate = new ArrayList<>();
    for (Cell cell : table.cellsStartingIn(row)) {
      String heading = cell.text().strip();
      Optional<Column> kind = heading.isEmpty() ? Optional.empty() : lexicon.column(heading);
      boolean known = kind.isPresent() && kind.get() != Column.EXTRA;
      if (known && columns.putIfAbsent(kind.get(), cell.column()) == null) {
        if (isKeptAsWritten(kind.get())) {
          extra.put(cell.column(), heading);
        }
        continue;
      }
      extra.put(cell.column(), heading);
      if (known) {
        duplicate.add(heading);
      } else if (kind.isEmpty() && !heading.isEmpty()) {
        unknown.add(heading);
      }
    }
    indicatorAsFollowUp(columns, extra);
    return new PlanTable(table, row, columns, extra, unknown, duplicate);
  }

  /** Columns whose text is kept under their own heading besides being understood. */
  private static boolean isKeptAsWritten(Column column) {
    return column == Column.STATUS || column == Column.TARGET || column == Column.INDICATOR;
  }

  /** Without a follow-up column the indicators are the follow-up. */
  private static void indicatorAsFollowUp(
      Map<Column, Integer> columns, Map<Integer, String> extra) {
    Integer indicator = columns.get(Column.INDICATOR);
    if (indicator != null && !columns.containsKey(Column.FOLLOW_UP)) {
      extra.remove(indicator);
    }
  }

  boolean has(Column column) {
    return columns.containsKey(column);
  }

  /**
   * What stands in the given column in some rows, counted from 0, the last one excluded; empty
   * where there is no such column. A cell that begins further left belongs to the column where it
   * begins.
   */
  Optional<Cell> cell(int fromRow, int toRow, Column column) {
    Integer place = columns.get(column);
    return place == null ? Optional.empty() : Optional.of(cell(fromRow, toRow, (int) place));
  }

  /** See {@link #cell(int, int, Column)}; several cells below each other are given as one. */
  Cell cell(int fromRow, int toRow, int place) {
    List<Block> blocks = new ArrayList<>();
    Provenance provenance = Provenance.none();
    Set<Cell> met = new HashSet<>();
    for (int row = fromRow; row < toRow; row++) {
      Cell cell = table.cellAt(row, place);
      if (met.add(cell)) {
        provenance = provenance.and(cell.provenance());
        if (cell.column() == place) {
          blocks.addAll(cell.blocks());
        }
      }
    }
    return new Cell(fromRow, place, 1, 1, blocks, provenance);
  }

  /**
   * The row after the last one that belongs to what begins in the given row: a measure's cell may
   * span several.
   */
  int end(int row) {
    Integer place = columns.get(Column.MEASURE);
    if (place == null) {
      return row + 1;
    }
    Cell measure = table.cellAt(row, place);
    return measure.isBlank() ? row + 1 : measure.row() + measure.rowSpan();
  }

  /** Where a row's cells stand. */
  Provenance provenance(int fromRow, int toRow) {
    Provenance provenance = Provenance.none();
    for (int row = fromRow; row < toRow; row++) {
      for (Cell cell : table.cellsStartingIn(row)) {
        provenance = provenance.and(cell.provenance());
      }
    }
    return provenance;
  }

  /**
   * Whether the row is a heading within the table: one cell across it, or bold text at its left
   * with nothing beside it where the rows of measures are not bold.
   */
  boolean isHeading(int row) {
    Cell first = table.cellAt(row, 0);
    if (first.isBlank() || table.columns() == 1) {
      return false;
    }
    return first.columnSpan() == table.columns()
        || (row > headerRow && isAlone(row) && isBold(first) && !measuresAreBold());
  }

  private boolean isAlone(int row) {
    for (int column = 0; column < table.columns(); column++) {
      Cell cell = table.cellAt(row, column);
      if ((cell.column() > 0 && !cell.isBlank()) || cell.rowSpan() > 1) {
        return false;
      }
    }
    return true;
  }

  private boolean measuresAreBold() {
    Integer place = columns.get(Column.MEASURE);
    if (place == null) {
      return true;
    }
    return table.cells().stream()
        .filter(cell -> cell.row() > headerRow && cell.column() == place && !isAlone(cell.row()))
        .allMatch(PlanTable::isBold);
  }

  private static boolean isBold(Cell cell) {
    return !cell.isBlank()
        && cell.blocks().stream()
            .allMatch(
                block -> block instanceof Block.Paragraph paragraph && paragraph.text().isBold());
  }

  /** Whether the row says what the header row says. */
  boolean repeatsHeader(int row) {
    List<String> header = table.cellsStartingIn(headerRow).stream().map(Cell::text).toList();
    List<String> here = table.cellsStartingIn(row).stream().map(Cell::text).toList();
    return header.equals(here);
  }
}
