package se.handlingsplan.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handlingsplan.document.Cell;

/** The tags of a table. */
final class TableTags {
  private TableTags() {}

  static Tag cell(Cell cell, boolean header, List<Tag> content) {
    List<Tag.Detail> details = new ArrayList<>();
    if (header) {
      details.add(new Tag.Detail.ColumnScope());
    }
    if (cell.rowSpan() > 1 || cell.columnSpan() > 1) {
      details.add(new Tag.Detail.Spans(cell.rowSpan(), cell.columnSpan()));
    }
    return new Tag(header ? "TH" : "TD", details, content);
  }

  /** The rows are lists of cells; the first of them are column headings. */
  static Tag table(List<List<Tag>> rows, int headerRows, Optional<String> summary) {
    List<Tag> groups = new ArrayList<>();
    addGroup(groups, "THead", rows.subList(0, headerRows));
    addGroup(groups, "TBody", rows.subList(headerRows, rows.size()));
    List<Tag.Detail> details = new ArrayList<>();
    summary.ifPresent(text -> details.add(new Tag.Detail.Summary(text)));
    return new Tag("Table", details, groups);
  }

  private static void addGroup(List<Tag> groups, String role, List<List<Tag>> rows) {
    if (!rows.isEmpty()) {
      groups.add(Tag.of(role, rows.stream().map(row -> Tag.of("TR", row)).toList()));
    }
  }
}
