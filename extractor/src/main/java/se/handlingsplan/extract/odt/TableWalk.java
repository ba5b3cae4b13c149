package se.handlingsplan.extract.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.extract.flow.EdgeGrid;
import se.handlingsplan.extract.source.Limit;

/**
 * Turns a table into a grid: cells that span columns and rows, with the covered places that the
 * format writes out, or without them.
 */
final class TableWalk {
  private final BodyWalk walk;
  private final String path;
  private final int columns;
  private final int[] edges;
  private final EdgeGrid.Rows rows;
  private NavigableMap<Integer, Span> open = new TreeMap<>();

  private TableWalk(BodyWalk walk, String path, int columns, int[] edges) {
    this.walk = walk;
    this.path = path;
    this.columns = columns;
    this.edges = edges;
    this.rows = new EdgeGrid.Rows(walk.allowance());
  }

  /** A row of the table, and whether it is one of the headings. */
  private record Row(Element element, boolean isHeader) {
    List<Element> places() {
      return element.children().stream().filter(cell -> isCell(cell) || isCovered(cell)).toList();
    }
  }

  /** A cell that goes on into the rows below: columns it takes, and rows still to come. */
  private record Span(int columns, int rows) {}

  /** The table; empty where it has no rows. */
  static Optional<Block.Table> table(Element table, BodyWalk walk, String path) {
    walk.allowance().use(Limit.TABLE_DEPTH, 1);
    Optional<Block.Table> made = walked(table, walk, path);
    walk.allowance().giveBack(Limit.TABLE_DEPTH, 1);
    return made;
  }

  private static Optional<Block.Table> walked(Element table, BodyWalk walk, String path) {
    List<Row> rows = new ArrayList<>();
    collectRows(table, false, rows, walk, path);
    int[] widths = widths(table, walk);
    int columns =
        Math.max(widths.length, rows.stream().mapToInt(row -> row.places().size()).max().orElse(1));
    TableWalk made = new TableWalk(walk, path, columns, EdgeGrid.counted(columns, widths));
    for (Row row : rows) {
      Optional<SetAside.Reason> aside = Unseen.reason(row.element());
      if (aside.isPresent()) {
        walk.setAside(row.element(), aside.get(), path);
      } else {
        made.addRow(row);
      }
    }
    return made.rows.table(Provenance.at(path)).table();
  }

  private static void collectRows(
      Element parent, boolean header, List<Row> rows, BodyWalk walk, String path) {
    for (Node child : parent.childNodes()) {
      switch (child.nodeName()) {
        case "table:table-row" -> rows.add(new Row((Element) child, header));
        case "table:table-header-rows" -> collectRows((Element) child, true, rows, walk, path);
        case "table:table-rows", "table:table-row-group" ->
            collectRows((Element) child, header, rows, walk, path);
        default -> walk.setAsideStray(child, path);
      }
    }
  }

  private static int[] widths(Element table, BodyWalk walk) {
    List<Integer> widths = new ArrayList<>();
    collectWidths(table, walk, widths);
    return widths.stream().mapToInt(Integer::intValue).toArray();
  }

  private static void collectWidths(Element parent, BodyWalk walk, List<Integer> widths) {
    int most = walk.allowance().limits().count(Limit.TABLE_COLUMNS);
    for (Element child : parent.children()) {
      switch (child.tagName()) {
        case "table:table-column" -> {
          int room = most - widths.size();
          int width = walk.styles().columnWidth(child);
          int times = Xml.number(child, "table:number-columns-repeated", 1, most).orElse(1);
          for (int i = 0; i < Math.min(times, room); i++) {
            widths.add(width);
          }
        }
        case "table:table-columns", "table:table-column-group", "table:table-header-columns" ->
            collectWidths(child, walk, widths);
        default -> {}
      }
    }
  }

  private static boolean isCell(Element element) {
    return Xml.is(element, "table:table-cell");
  }

  private static boolean isCovered(Element element) {
    return Xml.is(element, "table:covered-table-cell");
  }

  private void addRow(Row row) {
    String place = path + "/row " + (rows.size() + 1);
    for (Node child : row.element().childNodes()) {
      if (!(child instanceof Element cell && (isCell(cell) || isCovered(cell)))) {
        walk.setAsideStray(child, place);
      }
    }
    RowWalk walked = new RowWalk(row.places(), place);
    walked.go();
    open = walked.below;
    rows.add(new EdgeGrid.Row(walked.pieces, row.isHeader(), Provenance.at(place)));
  }

  /** One row while it is walked, from left to right. */
  private final class RowWalk {
    private final List<Element> places;
    private final String place;
    private final List<EdgeGrid.Piece> pieces = new ArrayList<>();
    private final NavigableMap<Integer, Span> below = new TreeMap<>();
    private int at;
    private int column;
    private int cellsLeft;

    RowWalk(List<Element> places, String place) {
      this.places = places;
      this.place = place;
      this.cellsLeft = (int) places.stream().filter(TableWalk::isCell).count();
    }

    void go() {
      while (at < places.size()) {
        Span above = open.get(column);
        if (above != null && goesOn(above)) {
          goOn(above);
        } else if (isCovered(places.get(at))) {
          cover(1);
        } else {
          cell(places.get(at));
        }
      }
      for (Map.Entry<Integer, Span> above : open.tailMap(column).entrySet()) {
        column = above.getKey();
        goOn(above.getValue());
      }
    }

    /**
     * Whether a cell from above takes this place: it does, and covered places may be left out,
     * unless there is no room for the row's own cells then.
     */
    private boolean goesOn(Span above) {
      return columns - column - above.columns() >= cellsLeft;
    }

    private void goOn(Span above) {
      add(above.columns(), EdgeGrid.Merge.GOES_ON, List.of());
      if (above.rows() > 1) {
        below.put(column, new Span(above.columns(), above.rows() - 1));
      }
      cover(above.columns());
    }

    private void cell(Element cell) {
      at++;
      cellsLeft--;
      int most = Math.max(1, columns - column - cellsLeft);
      int across = Xml.number(cell, "table:number-columns-spanned", 1, most).orElse(1);
      int down = Xml.number(cell, "table:number-rows-spanned", 1, Integer.MAX_VALUE).orElse(1);
      String here = place + "/cell " + (pieces.size() + 1);
      add(
          across,
          down > 1 ? EdgeGrid.Merge.STARTS : EdgeGrid.Merge.NONE,
          walk.blocks(cell, here + "/"));
      if (down > 1) {
        below.put(column, new Span(across, down - 1));
      }
      column++;
      cover(across - 1);
    }

    private void add(int across, EdgeGrid.Merge merge, List<Block> blocks) {
      Provenance here = Provenance.at(place + "/cell " + (pieces.size() + 1));
      pieces.add(new EdgeGrid.Piece(edges[column], edges[column + across], merge, blocks, here));
    }

    /** Goes past columns that are covered, written out or not. Text in them is not seen. */
    private void cover(int covered) {
      for (int i = 0; i < covered; i++) {
        if (at < places.size() && isCovered(places.get(at))) {
          walk.setAside(places.get(at), SetAside.Reason.HIDDEN, place);
          at++;
        }
      }
      column = Math.min(column + covered, columns - cellsLeft);
    }
  }
}
