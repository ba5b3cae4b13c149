package se.handlingsplan.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Cell;

/**
 * The tags of a table. Rows in which no cell begins are left out and do not count in spans: an
 * empty row says nothing, and checkers take it for one that lacks its columns.
 */
final class TableTags {
  private TableTags() {}

  /** The contents are one for each cell of the table, in its order. */
  static Tag of(
      Block.Table table, int headerRows, List<List<Tag>> contents, Optional<String> summary) {
    List<Integer> before = filledRowsBefore(table);
    List<Tag> header = new ArrayList<>();
    List<Tag> body = new ArrayList<>();
    for (int at = 0; at < table.cells().size(); ) {
      int row = table.cells().get(at).row();
      boolean isHeader = row < headerRows;
      List<Tag> cells = new ArrayList<>();
      for (; at < table.cells().size() && table.cells().get(at).row() == row; at++) {
        Cell cell = table.cells().get(at);
        int rows = before.get(row + cell.rowSpan()) - before.get(row);
        cells.add(cell(isHeader, rows, cell.columnSpan(), contents.get(at)));
      }
      (isHeader ? header : body).add(Tag.of("TR", cells));
    }
    List<Tag.Detail> details = new ArrayList<>();
    summary.ifPresent(text -> details.add(new Tag.Detail.Summary(text)));
    return new Tag("Table", details, groups(header, body));
  }

  /** Column headings stand in a group of their own only beside a body. */
  private static List<Tag> groups(List<Tag> header, List<Tag> body) {
    if (body.isEmpty()) {
      return header;
    }
    Tag rest = Tag.of("TBody", body);
    return header.isEmpty() ? List.of(rest) : List.of(Tag.of("THead", header), rest);
  }

  private static Tag cell(boolean header, int rows, int columns, List<Tag> content) {
    List<Tag.Detail> details = new ArrayList<>();
    if (header) {
      details.add(new Tag.Detail.ColumnScope());
    }
    if (rows > 1 || columns > 1) {
      details.add(new Tag.Detail.Spans(rows, columns));
    }
    return new Tag(header ? "TH" : "TD", details, content);
  }

  /** How many rows with beginning cells stand above each row, and above the end. */
  private static List<Integer> filledRowsBefore(Block.Table table) {
    boolean[] filled = new boolean[table.rows()];
    table.cells().forEach(cell -> filled[cell.row()] = true);
    List<Integer> before = new ArrayList<>();
    before.add(0);
    for (boolean isFilled : filled) {
      before.add(before.getLast() + (isFilled ? 1 : 0));
    }
    return before;
  }
}
