package se.handlingsplan.render.table;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Cell;
import se.handlingsplan.render.Messages;

/**
 * Tables as CSV, a file for each. The text of a cell that spans several places stands where the
 * cell starts; the other places are empty.
 */
public final class TablesCsv implements TableFormat {
  /** What spreadsheets take for a formula, also in their wide forms. */
  private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r＝＋－＠].*", Pattern.DOTALL);

  /** What begins like a formula and is none: a number with its sign, dashes alone. */
  private static final Pattern HARMLESS = Pattern.compile("[+-][\\d \\u00A0\\u202F.,]*%?|-+");

  @Override
  public String extension() {
    return "csv";
  }

  @Override
  public SortedMap<String, byte[]> write(TableBook book, Messages messages) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    if (book.tables().isEmpty()) {
      files.put("", CsvField.MARK.getBytes(StandardCharsets.UTF_8));
    }
    for (TableBook.Numbered table : book.tables()) {
      files.put("tabell-" + table.number(), csv(table.table()).getBytes(StandardCharsets.UTF_8));
    }
    return files;
  }

  /** Cells stand in reading order; places between one and the next are covered by spans. */
  private static String csv(Block.Table table) {
    StringBuilder csv = new StringBuilder(CsvField.MARK);
    int row = 0;
    int column = 0;
    for (Cell cell : table.cells()) {
      while (row < cell.row()) {
        endRow(table.columns() - column, csv);
        row++;
        column = 0;
      }
      csv.append(";".repeat(cell.column() - column)).append(field(cell.text()));
      column = cell.column();
    }
    while (row < table.rows()) {
      endRow(table.columns() - column, csv);
      row++;
      column = 0;
    }
    return csv.toString();
  }

  /** Ends a row that goes on over so many columns, the last written one among them. */
  private static void endRow(int columns, StringBuilder csv) {
    csv.append(";".repeat(columns - 1)).append(CsvField.ROW_END);
  }

  /** A text that a spreadsheet would compute gets an apostrophe before it, as OWASP advises. */
  private static String field(String text) {
    boolean computed = FORMULA.matcher(text).matches() && !HARMLESS.matcher(text).matches();
    return CsvField.quoted(computed ? "'" + text : text);
  }
}
