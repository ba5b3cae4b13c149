package se.handlingsplan.extract.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Cell;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.Run;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.extract.flow.BoldRows;
import se.handlingsplan.extract.source.Allowance;
import se.handlingsplan.extract.source.Limit;

/**
 * Makes a table of a sheet: the rows and columns that are shown, from the first with text to the
 * last. A cell that somebody has written far outside would make the table as large as the sheet:
 * where next to nothing is written in it, rows and columns without text are left out within it,
 * too.
 */
final class SheetGrid {
  /** Smaller tables are as they stand in the sheet. */
  private static final long SMALL = 10_000;

  /** Places for each cell with text; forms made by hand have ten at most. */
  private static final long SPARSE = 50;

  private final String sheet;
  private final SheetScan scan;
  private final Map<Address, String> links;
  private final Allowance allowance;
  private final List<Written> shown = new ArrayList<>();
  private final List<Written> unseen = new ArrayList<>();
  private final Merges merges;

  /**
   * A sheet that has been told whole.
   *
   * @param links addresses by the cells that link to them
   */
  SheetGrid(String sheet, SheetScan scan, Map<Address, String> links, Allowance allowance) {
    this.sheet = sheet;
    this.scan = scan;
    this.links = links;
    this.allowance = allowance;
    this.merges = new Merges(scan.merged());
    scan.cells().stream().sorted((a, b) -> a.at().compareTo(b.at())).forEach(this::sort);
  }

  /** A place in the grid while it fills; one that is merged fills several. */
  private static final class Slot {
    private final int row;
    private final int column;
    private final int rowSpan;
    private final int columnSpan;
    private final List<Block> blocks = new ArrayList<>();

    Slot(int row, int column, int rowSpan, int columnSpan) {
      this.row = row;
      this.column = column;
      this.rowSpan = rowSpan;
      this.columnSpan = columnSpan;
    }
  }

  /** Tells what is shown, and where, from what is not. */
  private void sort(Written cell) {
    Optional<Address> place =
        cell.unseen()
            ? Optional.empty()
            : merges
                .at(cell.at())
                .map(area -> placeOf(cell.at(), area))
                .orElseGet(() -> Optional.of(cell.at()).filter(this::isShown));
    place.ifPresentOrElse(
        at -> shown.add(new Written(at, linked(cell), cell.struckOut(), false)),
        () -> unseen.add(cell));
  }

  /** A merged cell shows the text of its first place, in what is shown of it. */
  private Optional<Address> placeOf(Address place, Area area) {
    int row = scan.hiddenRows().nextClearBit(area.first().row());
    int column = scan.hiddenColumns().nextClearBit(area.first().column());
    return place.equals(area.first()) && row <= area.last().row() && column <= area.last().column()
        ? Optional.of(new Address(row, column))
        : Optional.empty();
  }

  private boolean isShown(Address at) {
    return !scan.hiddenRows().get(at.row()) && !scan.hiddenColumns().get(at.column());
  }

  private RichText linked(Written cell) {
    String address = links.get(cell.at());
    return address == null
        ? cell.text()
        : new RichText(
            cell.text().runs().stream()
                .map(run -> new Run(run.text(), run.bold(), run.italic(), Optional.of(address)))
                .toList());
  }

  /** The table; empty where no cell shows text. */
  Optional<Block.Table> table() {
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    BitSet withRows = new BitSet();
    BitSet withColumns = new BitSet();
    for (Written cell : shown) {
      withRows.set(cell.at().row());
      withColumns.set(cell.at().column());
    }
    int[] rows = between(withRows, scan.hiddenRows());
    int[] columns = between(withColumns, scan.hiddenColumns());
    int mostColumns = allowance.limits().count(Limit.TABLE_COLUMNS);
    if (columns.length > mostColumns
        || (long) rows.length * columns.length > Math.max(SMALL, SPARSE * shown.size())) {
      rows = withRows.stream().toArray();
      columns = withColumns.stream().limit(mostColumns).toArray();
    }
    if (withColumns.cardinality() > mostColumns) {
      allowance.tell(Limit.TABLE_COLUMNS);
    }
    allowance.use(Limit.CELLS, Math.max(0, (long) rows.length * columns.length - shown.size()));
    return Optional.of(table(rows, columns));
  }

  /** From the first to the last, without those that are hidden. */
  private static int[] between(BitSet written, BitSet hidden) {
    return IntStream.range(written.nextSetBit(0), written.length())
        .filter(i -> !hidden.get(i))
        .toArray();
  }

  private Block.Table table(int[] rows, int[] columns) {
    @Nullable Slot[] slots = new @Nullable Slot[rows.length * columns.length];
    for (Area area : merges.heeded()) {
      span(area, rows, columns, slots);
    }
    for (Written cell : shown) {
      int row = Arrays.binarySearch(rows, cell.at().row());
      int found = Arrays.binarySearch(columns, cell.at().column());
      // A grid has an end, text is not lost for it.
      int column = found < 0 ? columns.length - 1 : found;
      int at = row * columns.length + column;
      Slot slot = slots[at];
      if (slot == null) {
        slot = new Slot(row, column, 1, 1);
        slots[at] = slot;
      }
      write(cell, slot);
    }
    List<Cell> cells = new ArrayList<>(slots.length);
    for (int at = 0; at < slots.length; at++) {
      int row = at / columns.length;
      int column = at % columns.length;
      Provenance place = Provenance.at(path(new Address(rows[row], columns[column])));
      Slot slot = slots[at];
      if (slot == null) {
        cells.add(new Cell(row, column, 1, 1, List.of(), place));
      } else if (slot.row == row && slot.column == column) {
        cells.add(new Cell(row, column, slot.rowSpan, slot.columnSpan, slot.blocks, place));
      }
    }
    int headers = isHeader(rows[0]) ? 1 : BoldRows.leading(rows.length, cells);
    return new Block.Table(rows.length, columns.length, headers, cells, Provenance.at(sheet));
  }

  /** What of a merged cell is within the grid. */
  private static void span(Area area, int[] rows, int[] columns, @Nullable Slot[] slots) {
    int row = first(rows, area.first().row());
    int column = first(columns, area.first().column());
    int endRow = first(rows, area.last().row() + 1);
    int endColumn = first(columns, area.last().column() + 1);
    if ((long) (endRow - row) * (endColumn - column) > 1) {
      Slot slot = new Slot(row, column, endRow - row, endColumn - column);
      for (int at = row; at < endRow; at++) {
        Arrays.fill(slots, at * columns.length + column, at * columns.length + endColumn, slot);
      }
    }
  }

  /** The index of the first number that is not lower. */
  private static int first(int[] numbers, int least) {
    int found = Arrays.binarySearch(numbers, least);
    return found < 0 ? -found - 1 : found;
  }

  /** Each line of a cell is a paragraph, for that is what people mean by it. */
  private void write(Written cell, Slot slot) {
    String path = path(cell.at());
    for (RichText line : cell.text().lines()) {
      RichText text = line.strip();
      if (!text.isBlank()) {
        allowance.use(Limit.PARAGRAPHS, 1);
        slot.blocks.add(
            new Block.Paragraph(
                text, Provenance.at(path + "/paragraph " + (slot.blocks.size() + 1))));
      }
    }
  }

  /** Whether the sheet itself says that the row names the columns below. */
  private boolean isHeader(int row) {
    return scan.lastFrozenRow().filter(last -> last == row).isPresent()
        || scan.filtered().stream().anyMatch(area -> area.first().row() == row);
  }

  /** What cells hold that nobody sees, a row at a time. */
  List<SetAside> setAside() {
    List<SetAside> aside = new ArrayList<>();
    int from = 0;
    while (from < unseen.size()) {
      int to = from;
      while (to < unseen.size() && unseen.get(to).at().row() == unseen.get(from).at().row()) {
        to++;
      }
      String place = path(unseen.get(from).at());
      aside.add(
          new SetAside(
              unseen.subList(from, to).stream()
                  .map(cell -> cell.text().text())
                  .collect(Collectors.joining("\t")),
              SetAside.Reason.HIDDEN,
              Provenance.at(to - from > 1 ? place + ":" + unseen.get(to - 1).at() : place)));
      from = to;
    }
    return aside;
  }

  private String path(Address at) {
    return sheet + "!" + at;
  }
}
