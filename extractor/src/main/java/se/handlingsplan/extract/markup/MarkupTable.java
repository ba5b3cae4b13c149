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

/**
 * Turns an HTML table into a grid, by the rules browsers follow: cells take the next free place,
 * spans reach no further than the table and overlap nothing.
 */
final class MarkupTable {
  private static final int MAX_COLUMNS = 4000;

  /** Columns that one cell may span, by the HTML standard. */
  private static final int MAX_COLUMN_SPAN = 1000;

  private MarkupTable() {}

  /** A cell with its place. */
  private record Placed(
      Element element, int row, int column, int rowSpan, int columnSpan, int number) {}

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
    List<Placed> placed = place(rows);
    if (placed.isEmpty()) {
      return blocks;
    }
    int columns = placed.stream().mapToInt(p -> p.column() + p.columnSpan()).max().orElse(1);
    List<Cell> cells = cells(placed, rows.size(), columns, walk, path);
    blocks.add(
        new Block.Table(
            rows.size(), columns, headerRows(rows, placed, cells), cells, Provenance.at(path)));
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

  private static List<Placed> place(List<Element> rows) {
    List<BitSet> taken = new ArrayList<>();
    rows.forEach(row -> taken.add(new BitSet()));
    List<Placed> placed = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      int number = 0;
      for (Element cell : rows.get(row).children()) {
        if (!cell.normalName().matches("td|th")) {
          continue;
        }
        number++;
        int column = Math.min(taken.get(row).nextClearBit(0), MAX_COLUMNS - 1);
        int columnSpan = Math.min(span(cell, "colspan"), MAX_COLUMNS - column);
        int next = taken.get(row).nextSetBit(column);
        if (next >= 0) {
          columnSpan = Math.max(1, Math.min(columnSpan, next - column));
        }
        int rowSpan = freeRows(taken, row, column, columnSpan, span(cell, "rowspan"));
        for (int r = row; r < row + rowSpan; r++) {
          taken.get(r).set(column, column + columnSpan);
        }
        placed.add(new Placed(cell, row, column, rowSpan, columnSpan, number));
      }
    }
    return placed;
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
      cells.add(
          new Cell(
              p.row(),
              p.column(),
              p.rowSpan(),
              p.columnSpan(),
              walk.blocks(p.element(), place + "/"),
              Provenance.at(place)));
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
  private static int headerRows(List<Element> rows, List<Placed> placed, List<Cell> cells) {
    int count = 0;
    while (count < rows.size() && isHeader(placed, count)) {
      count++;
    }
    return count > 0 && count < rows.size() ? count : BoldRows.leading(rows.size(), cells);
  }

  private static boolean isHeader(List<Placed> placed, int row) {
    List<Element> written =
        placed.stream()
            .filter(p -> p.row() == row)
            .map(Placed::element)
            .filter(Element::hasText)
            .toList();
    return !written.isEmpty() && written.stream().allMatch(cell -> cell.normalName().equals("th"));
  }
}
