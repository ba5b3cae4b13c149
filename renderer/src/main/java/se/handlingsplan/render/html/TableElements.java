package se.handlingsplan.render.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Cell;
import se.handlingsplan.render.layout.Legible;
import se.handlingsplan.render.layout.PageWords;
import se.handlingsplan.render.layout.Publication;
import se.handlingsplan.render.layout.Publication.TableLook;
import se.handlingsplan.render.layout.TableRows;

/** Writes tables, each in a region that a keyboard can scroll where the screen is narrow. */
final class TableElements {
  private final Publication publication;
  private final PageWords words;
  private final StyleSheet styles;
  private final BlockElements blocks;
  private final Set<String> described = new HashSet<>();
  private int written;

  TableElements(Publication publication, PageWords words, StyleSheet styles, BlockElements blocks) {
    this.publication = publication;
    this.words = words;
    this.styles = styles;
    this.blocks = blocks;
  }

  void write(Block.Table table, Element parent) {
    written++;
    TableLook look = TableRows.look(publication, table);
    String description = Legible.text(look.description()).strip();
    String label = label(description);
    Element region =
        parent
            .appendElement("div")
            .addClass("table-region")
            .attr("role", "region")
            .attr("tabindex", "0")
            .attr("aria-label", label);
    String columns = "table-" + written;
    Element element = region.appendElement("table").addClass(columns);
    blocks.ids().name(element, table.provenance());
    if (!description.isEmpty()) {
      element.appendElement("caption").addClass(BlockElements.HIDDEN).text(label);
    }
    styles.columns(columns, look.columnShares(), ColumnWords.of(table));
    Element group = element.appendElement("colgroup");
    look.columnShares().forEach(share -> group.appendElement("col"));
    rows(table, element);
  }

  /** Of two tables with the same description the second is told by its number too. */
  private String label(String description) {
    String number = words.table(written);
    if (description.isEmpty()) {
      return number;
    }
    return described.add(description) ? description : description + " (" + number + ")";
  }

  private void rows(Block.Table table, Element element) {
    List<List<Cell>> rows = TableRows.of(table);
    int headerRows = table.headerRows();
    boolean divided = headerRows > 0 && !reachesBelow(table);
    if (divided) {
      section("thead", rows, 0, headerRows, headerRows, element);
    }
    int first = divided ? headerRows : 0;
    if (first < table.rows()) {
      section("tbody", rows, first, table.rows(), headerRows, element);
    }
  }

  /** Whether a heading spans into the rows below; HTML cuts spans where a section ends. */
  private static boolean reachesBelow(Block.Table table) {
    return table.cells().stream()
        .anyMatch(
            cell ->
                cell.row() < table.headerRows()
                    && cell.row() + cell.rowSpan() > table.headerRows());
  }

  private void section(
      String name, List<List<Cell>> rows, int from, int to, int headerRows, Element table) {
    BlockElements.newLine(table);
    Element section = table.appendElement(name);
    for (int row = from; row < to; row++) {
      BlockElements.newLine(section);
      Element element = section.appendElement("tr");
      if (keptTogether(row, rows.get(row))) {
        element.addClass("whole");
      }
      for (Cell cell : rows.get(row)) {
        if (cell.row() == row) {
          BlockElements.newLine(element);
          cell(cell, row < headerRows, element);
        }
      }
    }
  }

  /**
   * Whether a row is printed on one page. Where a cell spans rows, Chromium would keep all of them
   * together and leave most of a page empty, so such rows may be divided between paragraphs.
   */
  private static boolean keptTogether(int row, List<Cell> cells) {
    return !TableRows.mayDivide(row, cells) && cells.stream().allMatch(cell -> cell.rowSpan() == 1);
  }

  private void cell(Cell cell, boolean header, Element row) {
    Element element = row.appendElement(header ? "th" : "td");
    if (header) {
      element.attr("scope", cell.columnSpan() > 1 ? "colgroup" : "col");
    }
    if (cell.rowSpan() > 1) {
      element.attr("rowspan", Integer.toString(cell.rowSpan()));
    }
    if (cell.columnSpan() > 1) {
      element.attr("colspan", Integer.toString(cell.columnSpan()));
    }
    blocks.ids().name(element, cell.provenance());
    blocks.write(cell.blocks(), element);
  }
}
