package se.handlingsplan.render.rows;

import java.time.LocalDate;
import java.util.List;

/**
 * What a plan says as a table without spans, the same in every format for spreadsheets.
 *
 * @param name of the table
 * @param keyColumns how many columns from the left say what a row is about
 * @param rows each with a value for every column
 */
public record PlanRows(String name, List<Column> columns, int keyColumns, List<List<Value>> rows) {
  public PlanRows {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<Value> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "%d values for %d columns".formatted(row.size(), columns.size()));
      }
    }
  }

  /** A column and what may be expected in it. */
  public record Column(String heading, Room room) {}

  /** How much room a column's texts need. */
  public enum Room {
    WORD,
    NAME,
    PROSE
  }

  /** What stands in one place. */
  public sealed interface Value {
    /** A text, which may have several lines; empty where nothing is said. */
    record Words(String text) implements Value {}

    /** A day of the calendar. */
    record Day(LocalDate date) implements Value {}
  }
}
