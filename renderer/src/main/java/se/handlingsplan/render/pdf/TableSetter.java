package se.handlingsplan.render.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Cell;
import se.handlingsplan.document.RichText;
import se.handlingsplan.render.layout.PageWords;
import se.handlingsplan.render.layout.Publication.TableLook;

/** Sets tables to a width: the cells with their texts, and the tags. */
final class TableSetter {
  private final Typesetter typesetter;
  private final Map<String, TableLook> looks;
  private final PageWords words;

  TableSetter(Typesetter typesetter, Map<String, TableLook> looks, PageWords words) {
    this.typesetter = typesetter;
    this.looks = looks;
    this.words = words;
  }

  /** A table with its tag. */
  record SetTable(LaidTable laid, Tag tag) {}

  SetTable set(Block.Table table, double width) throws UnprintableCharacterException {
    String path = Places.path(table.provenance());
    Optional<TableLook> look = Optional.ofNullable(looks.get(path));
    List<Double> edges = edges(table.columns(), look, width);
    int headerRows = headerRows(table);
    List<List<LaidCell>> rows = emptyRows(table.rows());
    List<List<Tag>> contents = new ArrayList<>();
    for (Cell cell : table.cells()) {
      boolean header = cell.row() < headerRows;
      Typeset text = text(cell, header, edges, path);
      rows.get(cell.row()).add(laid(cell, header, edges, text.column()));
      contents.add(text.tags());
    }
    Optional<String> summary = look.map(TableLook::description).filter(text -> !text.isBlank());
    return new SetTable(
        new LaidTable(width, headerRows, rows), TableTags.of(table, headerRows, contents, summary));
  }

  /**
   * A table inside a cell or list: strips that go through all its columns, so that it can be
   * divided like a paragraph. Spanned cells have their text in their first row.
   */
  Typeset nested(Block.Table table, double width, Setting setting)
      throws UnprintableCharacterException {
    SetTable set = set(table, width);
    List<Strip> strips = new ArrayList<>();
    for (List<LaidCell> row : set.laid().rows()) {
      strips.addAll(NestedRows.strips(row, width, setting));
    }
    return new Typeset(new Column(strips), List.of(set.tag()));
  }

  private Typeset text(Cell cell, boolean header, List<Double> edges, String tablePath)
      throws UnprintableCharacterException {
    String path = Places.path(cell.provenance());
    String place = path.isEmpty() ? tablePath : path;
    Setting setting = header ? Setting.headerCell(place) : Setting.cell(place);
    return typesetter.set(cell.blocks(), textWidth(cell, edges), setting);
  }

  private LaidCell laid(Cell cell, boolean header, List<Double> edges, Column text) {
    double left = edges.get(cell.column());
    double width = edges.get(cell.column() + cell.columnSpan()) - left;
    return new LaidCell(
        cell.row(),
        cell.row() + cell.rowSpan() - 1,
        cell.column(),
        left,
        width,
        padding(width),
        header,
        text,
        () -> continued(cell, header, edges));
  }

  private Column continued(Cell cell, boolean header, List<Double> edges) {
    boolean namesRows = cell.rowSpan() > 1 || cell.column() == 0;
    if (!namesRows || header || cell.isBlank()) {
      return new Column(List.of());
    }
    try {
      return setContinued(cell, edges);
    } catch (UnprintableCharacterException e) {
      throw new IllegalStateException("Its characters have been set once", e);
    }
  }

  private Column setContinued(Cell cell, List<Double> edges) throws UnprintableCharacterException {
    String text = words.continued(cell.text().replaceAll("\\s+", " ").strip());
    Setting cellSetting = Setting.cell(Places.path(cell.provenance()));
    return new Column(
        typesetter
            .paragraphs()
            .strips(
                RichText.of(text),
                List.of(new Owner.Running(Owner.Position.BODY)),
                cellSetting.coloured(Colour.MUTED),
                textWidth(cell, edges)));
  }

  private static double textWidth(Cell cell, List<Double> edges) {
    double width = edges.get(cell.column() + cell.columnSpan()) - edges.get(cell.column());
    return width - 2 * padding(width);
  }

  private static double padding(double width) {
    return Math.min(Look.CELL_PADDING, width * Look.CELL_PADDING_SHARE);
  }

  /** Where columns begin and end, from 0 to the width: one more than there are columns. */
  private static List<Double> edges(int columns, Optional<TableLook> look, double width) {
    List<Double> shares =
        look.map(TableLook::columnShares)
            .filter(given -> given.size() == columns && LaidTable.sum(given) > 0)
            .orElseGet(() -> Collections.nCopies(columns, 1.0));
    double whole = LaidTable.sum(shares);
    List<Double> edges = new ArrayList<>();
    double at = 0;
    for (double share : shares) {
      edges.add(at);
      at += share / whole * width;
    }
    edges.add(width);
    return edges;
  }

  /** A heading cell that reaches further down takes the rows it covers along. */
  private static int headerRows(Block.Table table) {
    int headerRows = table.headerRows();
    for (Cell cell : table.cells()) {
      if (cell.row() < headerRows) {
        headerRows = Math.max(headerRows, cell.row() + cell.rowSpan());
      }
    }
    return headerRows;
  }

  private static List<List<LaidCell>> emptyRows(int count) {
    List<List<LaidCell>> rows = new ArrayList<>();
    for (int row = 0; row < count; row++) {
      rows.add(new ArrayList<>());
    }
    return rows;
  }
}
