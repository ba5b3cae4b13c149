package se.handlingsplan.extract.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Cell;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.SetAside;

/**
 * Turns a Word table into a grid: cells that span columns, cells merged downwards, and rows that
 * begin late or end early, whose places are filled with empty cells.
 */
final class TableWalk {
  /** Word allows 63 columns; other programs write more, absurd spans far more. */
  private static final int MAX_COLUMNS = 4000;

  /** What may stand around rows and cells without meaning anything for the grid. */
  private static final Set<String> WRAPPERS = Set.of("customXml", "ins", "moveTo");

  private TableWalk() {}

  /** A cell as it stands in its row. */
  private record Piece(Optional<Element> element, int column, int span, Merge merge, int number) {}

  private enum Merge {
    NONE,
    STARTS,
    GOES_ON
  }

  /** The table; empty where it has no rows. */
  static Optional<Block> table(Element tbl, BodyWalk walk, String path) {
    List<Element> rows = new ArrayList<>();
    collectRows(tbl, walk, path, rows);
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    List<List<Piece>> pieces = rows.stream().map(TableWalk::pieces).toList();
    int columns =
        pieces.stream()
            .flatMap(List::stream)
            .mapToInt(piece -> piece.column() + piece.span())
            .max()
            .orElse(1);
    List<Cell> cells = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      addRow(pieces, row, columns, walk, path, cells);
    }
    return Optional.of(
        new Block.Table(rows.size(), columns, headerRows(rows, cells), cells, Provenance.at(path)));
  }

  private static void addRow(
      List<List<Piece>> pieces,
      int row,
      int columns,
      BodyWalk walk,
      String path,
      List<Cell> cells) {
    int at = 0;
    for (Piece piece : pieces.get(row)) {
      String place = path + "/row " + (row + 1) + "/cell " + piece.number();
      if (isCovered(pieces, row, piece)) {
        piece.element().ifPresent(element -> walk.setAside(element, SetAside.Reason.HIDDEN, place));
      } else {
        List<Block> blocks =
            piece.element().map(element -> walk.blocks(element, place + "/")).orElse(List.of());
        cells.add(
            new Cell(
                row,
                piece.column(),
                rowSpan(pieces, row, piece),
                piece.span(),
                blocks,
                Provenance.at(place)));
      }
      at = piece.column() + piece.span();
    }
    if (at < columns) {
      cells.add(
          new Cell(row, at, 1, columns - at, List.of(), Provenance.at(path + "/row " + (row + 1))));
    }
  }

  /** Whether a merged cell above reaches this far down. */
  private static boolean isCovered(List<List<Piece>> pieces, int row, Piece piece) {
    return piece.merge() == Merge.GOES_ON
        && row > 0
        && same(pieces.get(row - 1), piece)
            .filter(above -> above.merge() != Merge.NONE)
            .filter(above -> above.merge() == Merge.STARTS || isCovered(pieces, row - 1, above))
            .isPresent();
  }

  private static int rowSpan(List<List<Piece>> pieces, int row, Piece piece) {
    if (piece.merge() != Merge.STARTS) {
      return 1;
    }
    int span = 1;
    while (row + span < pieces.size()
        && same(pieces.get(row + span), piece)
            .filter(below -> below.merge() == Merge.GOES_ON)
            .isPresent()) {
      span++;
    }
    return span;
  }

  private static Optional<Piece> same(List<Piece> row, Piece piece) {
    return row.stream()
        .filter(other -> other.column() == piece.column() && other.span() == piece.span())
        .findFirst();
  }

  private static List<Piece> pieces(Element row) {
    List<Piece> pieces = new ArrayList<>();
    int column = 0;
    int before = count(row, "trPr", "gridBefore", 0);
    if (before > 0) {
      pieces.add(new Piece(Optional.empty(), 0, before, Merge.NONE, 0));
      column = before;
    }
    int number = 0;
    List<Element> cells = new ArrayList<>();
    collect(row, "tc", cells);
    for (Element cell : cells) {
      int room = MAX_COLUMNS - column;
      if (room <= 0) {
        break;
      }
      number++;
      int span = Math.min(count(cell, "tcPr", "gridSpan", 1), room);
      pieces.add(new Piece(Optional.of(cell), column, span, merge(cell), number));
      column += span;
    }
    if (pieces.isEmpty()) {
      pieces.add(new Piece(Optional.empty(), 0, 1, Merge.NONE, 0));
    }
    return pieces;
  }

  private static int count(Element element, String properties, String name, int least) {
    return Xml.path(element, properties, name)
        .flatMap(e -> Xml.number(e, least, MAX_COLUMNS))
        .orElse(least);
  }

  private static Merge merge(Element cell) {
    return Xml.path(cell, "tcPr", "vMerge")
        .map(
            merge ->
                Xml.val(merge).filter("restart"::equals).isPresent() ? Merge.STARTS : Merge.GOES_ON)
        .orElse(Merge.NONE);
  }

  /** Rows as a reader sees them: deleted ones are set aside, content controls walked through. */
  private static void collectRows(Element parent, BodyWalk walk, String path, List<Element> rows) {
    List<Element> all = new ArrayList<>();
    collect(parent, "tr", all);
    for (Element row : all) {
      if (Xml.path(row, "trPr", "del").isPresent()) {
        walk.setAside(row, SetAside.Reason.DELETED, path);
      } else {
        rows.add(row);
      }
    }
  }

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

  /**
   * Rows marked as repeated headings; without the mark, leading rows in which all that is written
   * is bold.
   */
  private static int headerRows(List<Element> rows, List<Cell> cells) {
    int marked = 0;
    while (marked < rows.size()
        && Xml.child(rows.get(marked), "trPr")
            .flatMap(properties -> Xml.toggle(properties, "tblHeader"))
            .orElse(false)) {
      marked++;
    }
    if (marked > 0) {
      return marked;
    }
    int bold = 0;
    while (bold < rows.size() && isBold(bold, cells)) {
      bold++;
    }
    return bold < rows.size() ? bold : 0;
  }

  private static boolean isBold(int row, List<Cell> cells) {
    List<Cell> written =
        cells.stream().filter(cell -> cell.row() == row && !cell.isBlank()).toList();
    return !written.isEmpty() && written.stream().allMatch(TableWalk::isBold);
  }

  private static boolean isBold(Cell cell) {
    return cell.blocks().stream()
        .allMatch(block -> block instanceof Block.Paragraph paragraph && paragraph.text().isBold());
  }
}
