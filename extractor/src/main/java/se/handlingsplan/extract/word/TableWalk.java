package se.handlingsplan.extract.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.extract.flow.EdgeGrid;
import se.handlingsplan.extract.ooxml.Xml;
import se.handlingsplan.extract.source.Limit;

/**
 * Turns a Word table into a grid: cells that span columns, cells merged downwards, and rows that
 * begin late or end early.
 */
final class TableWalk {
  /** What may stand around rows and cells without meaning anything for the grid. */
  private static final Set<String> WRAPPERS = Set.of("customXml", "ins", "moveTo");

  private final BodyWalk walk;
  private final String path;
  private final int mostColumns;
  private final EdgeGrid.Rows rows;

  private TableWalk(BodyWalk walk, String path) {
    this.walk = walk;
    this.path = path;
    this.mostColumns = walk.allowance().limits().count(Limit.TABLE_COLUMNS);
    this.rows = new EdgeGrid.Rows(walk.allowance());
  }

  /** A cell with the columns of the table's own grid that it takes. */
  private record Placed(Element element, int column, int span) {}

  /** The table; empty where it has no rows. */
  static Optional<Block.Table> table(Element tbl, BodyWalk walk, String path) {
    walk.allowance().use(Limit.TABLE_DEPTH, 1);
    Optional<Block.Table> table = walked(tbl, walk, path);
    walk.allowance().giveBack(Limit.TABLE_DEPTH, 1);
    return table;
  }

  private static Optional<Block.Table> walked(Element tbl, BodyWalk walk, String path) {
    TableWalk table = new TableWalk(walk, path);
    List<Element> shown = table.shownRows(tbl);
    List<List<Placed>> placed = shown.stream().map(table::placed).toList();
    int columns =
        placed.stream()
            .flatMap(List::stream)
            .mapToInt(cell -> cell.column() + cell.span())
            .max()
            .orElse(1);
    boolean marked = shown.stream().anyMatch(row -> isOn(row, "tblHeader"));
    boolean styled = !marked && Xml.child(tbl, "tblPr").filter(walk::hasBoldFirstRow).isPresent();
    int[] edges = EdgeGrid.counted(columns, widths(tbl));
    for (int row = 0; row < shown.size(); row++) {
      boolean header = isOn(shown.get(row), "tblHeader") || (styled && row == 0);
      table.addRow(placed.get(row), edges, header);
    }
    EdgeGrid.Made made = table.rows.table(Provenance.at(path));
    made.covered().forEach(walk::setAsideCovered);
    return made.table();
  }

  private static int[] widths(Element tbl) {
    return Xml.child(tbl, "tblGrid")
        .map(grid -> Xml.children(grid, "gridCol"))
        .orElse(List.of())
        .stream()
        .mapToInt(
            column -> Xml.attribute(column, "w").flatMap(w -> Xml.number(w, 0, 100_000)).orElse(0))
        .toArray();
  }

  private void addRow(List<Placed> cells, int[] edges, boolean header) {
    String place = path + "/row " + (rows.size() + 1);
    List<EdgeGrid.Piece> pieces = new ArrayList<>();
    int number = 0;
    for (Placed cell : cells) {
      number++;
      String at = place + "/cell " + number;
      Provenance provenance = Provenance.at(at);
      pieces.add(
          new EdgeGrid.Piece(
              edges[cell.column()],
              edges[cell.column() + cell.span()],
              merge(cell.element()),
              walk.blocks(cell.element(), at + "/"),
              provenance));
      walk.spots().cell(provenance, cell.element());
    }
    rows.add(new EdgeGrid.Row(pieces, header, Provenance.at(place)));
  }

  private List<Placed> placed(Element row) {
    List<Placed> placed = new ArrayList<>();
    int column = count(row, "trPr", "gridBefore", 0);
    List<Element> cells = new ArrayList<>();
    collect(row, "tc", cells);
    for (Element cell : cells) {
      boolean goesOn =
          Xml.path(cell, "tcPr", "hMerge")
              .filter(m -> Xml.val(m).filter("restart"::equals).isEmpty())
              .isPresent();
      if (Xml.path(cell, "tcPr", "cellDel").isPresent()) {
        walk.setAside(cell, SetAside.Reason.DELETED, path);
        continue;
      }
      int room = mostColumns - column;
      int span = Math.min(count(cell, "tcPr", "gridSpan", 1), Math.max(room, 1));
      if (goesOn && !placed.isEmpty()) {
        Placed last = placed.removeLast();
        placed.add(new Placed(last.element(), last.column(), last.span() + span));
        walk.setAside(cell, SetAside.Reason.HIDDEN, path);
      } else {
        placed.add(new Placed(cell, column, span));
      }
      column += span;
    }
    return placed;
  }

  private int count(Element element, String properties, String name, int least) {
    return Xml.path(element, properties, name)
        .flatMap(e -> Xml.number(e, least, mostColumns))
        .orElse(least);
  }

  private static boolean isOn(Element row, String property) {
    return Xml.child(row, "trPr")
        .flatMap(properties -> Xml.toggle(properties, property))
        .orElse(false);
  }

  private static EdgeGrid.Merge merge(Element cell) {
    return Xml.path(cell, "tcPr", "vMerge")
        .map(
            merge ->
                Xml.val(merge).filter("restart"::equals).isPresent()
                    ? EdgeGrid.Merge.STARTS
                    : EdgeGrid.Merge.GOES_ON)
        .orElse(EdgeGrid.Merge.NONE);
  }

  /** Rows as a reader sees them: deleted and hidden ones are set aside. */
  private List<Element> shownRows(Element tbl) {
    List<Element> all = new ArrayList<>();
    collect(tbl, "tr", all);
    List<Element> shown = new ArrayList<>();
    for (Element row : all) {
      if (Xml.path(row, "trPr", "del").isPresent()) {
        walk.setAside(row, SetAside.Reason.DELETED, path);
      } else if (isOn(row, "hidden")) {
        walk.setAside(row, SetAside.Reason.HIDDEN, path);
      } else {
        shown.add(row);
      }
    }
    return shown;
  }

  /** Content controls are walked through. */
  private static void collect(Element parent, String name, List<Element> found) {
    for (Element child : Xml.children(parent)) {
      if (Xml.is(child, name)) {
        found.add(child);
      } else if (Xml.is(child, "sdt")) {
        Xml.child(child, "sdtContent").ifPresent(content -> collect(content, name, found));
      } else if (WRAPPERS.contains(child.getLocalName())) {
        collect(child, name, found);
      }
    }
  }
}
