package se.handlingsplan.extract.markup;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Element;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Cell;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.extract.flow.BoldRows;
import se.handlingsplan.extract.source.Allowance;
import se.handlingsplan.extract.source.Limit;

/**
 * Turns an HTML table into a grid, by the rules browsers follow: cells take the next free place,
 * spans reach no further than the table and overlap nothing.
 */
final class MarkupTable {
  /** Columns that one cell may span, by the HTML standard. */
  private static final int MAX_COLUMN_SPAN = 1000;

  private MarkupTable() {}

  /** A cell with its place, and the cells after it for which the grid has no column. */
  private record Placed(
      List<Element> elements, int row, int column, int rowSpan, int columnSpan, int number) {}

  /** The caption, if there is one, and the table; nothing where there are no cells. */
  static List<Block> table(Element table, MarkupWalk walk, String path) {
    List<Block> blocks = new ArrayList<>();
    for (Element child : table.children()) {
      if (child.normalName().equals("caption") && walk.isShown(child)) {
        blocks.addAll(walk.blocks(child, path + "/caption/"));
      } else if (child.normalName().equals("caption")) {
        walk.setAsideCaption(child, path);
      }
    }
    List<Element> rows = rows(table);
    List<Placed> placed = place(rows, walk.allowance());
    if (placed.isEmpty()) {
      return blocks;
    }
    int columns = placed.stream().mapToInt(p -> p.column() + p.columnSpan()).max().orElse(1);
    walk.allowance().use(Limit.CELLS, (long) rows.size() * columns);
    List<Cell> cells = cells(placed, rows.size(), columns, walk, path);
    blocks.add(
        new Block.Table(rows.size(), columns, headerRows(rows, cells), cells, Provenance.at(path)));
    return blocks;
  }

  /** The rows in the order in which they are shown. */
  static List<Element> rows(Element table) {
    List<Element> head = new ArrayList<>();
    List<Element> body = new ArrayList<>();
    List<Element> foot = new ArrayList<>();
    for (Element child : table.children()) {
      switch (child.normalName()) {
        case "tr" -> body.add(child);
        case "thead" -> addRows(child, head);
        case "tbody" -> addRows(child, body);
        case "tfoot" -> addRows(child, foot);
        default -> {}
      }
    }
    head.addAll(body);
    head.addAll(foot);
    return head;
  }

  private static void addRows(Element group, List<Element> rows) {
    group.children().stream().filter(row -> row.normalName().equals("tr")).forEach(rows::add);
  }

  private static List<Placed> place(List<Element> rows, Allowance allowance) {
    int mostColumns = allowance.limits().count(Limit.TABLE_COLUMNS);
    long places = 0;
    List<BitSet> taken = new ArrayList<>();
    rows.forEach(row -> taken.add(new BitSet()));
    List<Placed> placed = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      int number = 0;
      for (Element cell : rows.get(row).children()) {
        if (!isCell(cell)) {
          continue;
        }
        number++;
        int column = taken.get(row).nextClearBit(0);
        if (column >= mostColumns) {
          allowance.tell(Limit.TABLE_COLUMNS);
          // Text is not lost because a grid has an end.
          placed.getLast().elements().add(cell);
          continue;
        }
        int columnSpan = Math.min(span(cell, "colspan"), mostColumns - column);
        int next = taken.get(row).nextSetBit(column);
        if (next >= 0) {
          columnSpan = Math.max(1, Math.min(columnSpan, next - column));
        }
        int rowSpan = freeRows(taken, row, column, columnSpan, span(cell, "rowspan"));
        for (int r = row; r < row + rowSpan; r++) {
          taken.get(r).set(column, column + columnSpan);
        }
        // Taken before they are made, and given back: the whole grid is counted when it is known.
        allowance.use(Limit.CELLS, (long) rowSpan * columnSpan);
        places += (long) rowSpan * columnSpan;
        placed.add(
            new Placed(new ArrayList<>(List.of(cell)), row, column, rowSpan, columnSpan, number));
      }
    }
    allowance.giveBack(Limit.CELLS, places);
    return placed;
  }

  private static boolean isCell(Element element) {
    return element.normalName().equals("td") || element.normalName().equals("th");
  }

  private static int freeRows(List<BitSet> taken, int row, int column, int columnSpan, int wanted) {
    int span = 1;
    while (span < wanted && row + span < taken.size()) {
      int next = taken.get(row + span).nextSetBit(column);
      if (next >= 0 && next < column + columnSpan) {
        break;
      }
      span++;
    }
    return span;
  }

  /** 0 means "to the end" for rows; browsers take anything unreadable as 1. */
  private static int span(Element cell, String attribute) {
    String text = cell.attr(attribute).strip();
    if (!text.matches("\\d{1,9}")) {
      return 1;
    }
    int value = Integer.parseInt(text);
    if (attribute.equals("rowspan")) {
      return value == 0 ? Integer.MAX_VALUE : value;
    }
    return Math.clamp(value, 1, MAX_COLUMN_SPAN);
  }

  private static List<Cell> cells(
      List<Placed> placed, int rows, int columns, MarkupWalk walk, String path) {
    List<Cell> cells = new ArrayList<>();
    BitSet covered = new BitSet(rows * columns);
    for (Placed p : placed) {
      String place = path + "/row " + (p.row() + 1) + "/cell " + p.number();
      List<Block> blocks = new ArrayList<>();
      p.elements().forEach(element -> blocks.addAll(walk.blocks(element, place + "/")));
      cells.add(
          new Cell(p.row(), p.column(), p.rowSpan(), p.columnSpan(), blocks, Provenance.at(place)));
      for (int r = p.row(); r < p.row() + p.rowSpan(); r++) {
        covered.set(r * columns + p.column(), r * columns + p.column() + p.columnSpan());
      }
    }
    for (int at = covered.nextClearBit(0); at < rows * columns; at = covered.nextClearBit(at + 1)) {
      int row = at / columns;
      cells.add(
          new Cell(row, at % columns, 1, 1, List.of(), Provenance.at(path + "/row " + (row + 1))));
    }
    cells.sort(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column));
    return cells;
  }

  /**
   * Rows of nothing but header cells; without any, leading rows in which all that is written is
   * bold.
   */
  private static int headerRows(List<Element> rows, List<Cell> cells) {
    int count = 0;
    while (count < rows.size() && isHeader(rows.get(count))) {
      count++;
    }
    return count > 0 && count < rows.size() ? count : BoldRows.leading(rows.size(), cells);
  }

  private static boolean isHeader(Element row) {
    List<Element> written =
        row.children().stream().filter(MarkupTable::isCell).filter(Element::hasText).toList();
    return !written.isEmpty() && written.stream().allMatch(cell -> cell.normalName().equals("th"));
  }
}
