package se.handlingsplan.render.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.rows.Formula;
import se.handlingsplan.render.rows.PlanRows;
import se.handlingsplan.render.rows.PlanRows.Column;
import se.handlingsplan.render.rows.PlanRows.Room;
import se.handlingsplan.render.rows.PlanRows.Value;

/**
 * Writes rows as a sheet to be sorted and filtered, its header and what each row is about kept in
 * sight. A text too long for a cell goes on in a column of its own beside it, for rows are sorted
 * and a row below would be parted from it.
 */
final class RowSheet {
  /** Sheets count days from 1900, and get that year wrong. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1901, 1, 1);

  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  /** In the unit of sheets, 256ths of a character. */
  private static final int CHARACTER = 256;

  /** What the sign of a filter hides of a heading, in characters. */
  private static final int FILTER_ARROW = 3;

  /** What a lying page holds in letters of some 7 points, the smallest that are read with ease. */
  private static final int PAGE = 190;

  private static final float HIGHEST_ROW = 409;

  private final PlanRows rows;
  private final RowStyles styles;
  private final Messages messages;
  private final XSSFSheet sheet;

  /** For each column of the rows, how many the sheet needs, and how wide, in characters. */
  private final List<Integer> needed;

  private final List<Integer> widths;

  private RowSheet(PlanRows rows, RowStyles styles, Messages messages, XSSFSheet sheet) {
    this.rows = rows;
    this.styles = styles;
    this.messages = messages;
    this.sheet = sheet;
    this.needed = IntStream.range(0, rows.columns().size()).mapToObj(this::needed).toList();
    this.widths = IntStream.range(0, rows.columns().size()).mapToObj(this::width).toList();
  }

  static void write(PlanRows rows, RowStyles styles, Messages messages, XSSFWorkbook workbook) {
    String name = WorkbookUtil.createSafeSheetName(rows.name(), ' ');
    new RowSheet(rows, styles, messages, workbook.createSheet(name)).write();
  }

  private int needed(int column) {
    return rows.rows().stream().mapToInt(row -> pieces(row.get(column)).size()).max().orElse(1);
  }

  private static List<String> pieces(Value value) {
    return switch (value) {
      case Value.Words words -> CellText.pieces(words.text());
      case Value.Day day -> List.of(day.date().toString());
    };
  }

  private void write() {
    header();
    rows.rows().forEach(this::row);
    int columns = needed.stream().mapToInt(Integer::intValue).sum();
    sheet.setAutoFilter(new CellRangeAddress(0, rows.rows().size(), 0, columns - 1));
    int keys = needed.stream().limit(rows.keyColumns()).mapToInt(Integer::intValue).sum();
    sheet.createFreezePane(keys, 1);
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    TableSheet.paper(sheet);
    pages(keys);
  }

  /**
   * Printed on so many pages beside each other that it can be read, each with the column that names
   * the rows.
   */
  private void pages(int keys) {
    int characters = 0;
    for (int column = 0; column < widths.size(); column++) {
      characters += needed.get(column) * (widths.get(column) + 1);
    }
    int pages = Math.ceilDiv(characters, PAGE);
    if (pages > 1) {
      sheet.getPrintSetup().setFitWidth((short) pages);
      sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, keys - 1, keys - 1));
    }
  }

  private void header() {
    XSSFRow row = sheet.createRow(0);
    int lines = 1;
    int at = 0;
    for (int column = 0; column < needed.size(); column++) {
      Column about = rows.columns().get(column);
      for (int piece = 1; piece <= needed.get(column); piece++) {
        XSSFCell cell = row.createCell(at);
        String heading = CellText.pieces(heading(about, piece)).getFirst();
        lines = Math.max(lines, lines(heading, widths.get(column) - FILTER_ARROW));
        cell.setCellValue(heading);
        cell.setCellStyle(styles.heading());
        sheet.setColumnWidth(at, (widths.get(column) + 1) * CHARACTER);
        at++;
      }
    }
    row.setHeightInPoints(Math.min(lines * TableSheet.LINE, HIGHEST_ROW));
  }

  private String heading(Column column, int piece) {
    return piece == 1 ? column.heading() : messages.text("rows.continued", column.heading(), piece);
  }

  private void row(List<Value> values) {
    XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
    int lines = 1;
    int at = 0;
    for (int column = 0; column < values.size(); column++) {
      List<String> pieces = pieces(values.get(column));
      for (int piece = 0; piece < needed.get(column); piece++) {
        String text = piece < pieces.size() ? pieces.get(piece) : "";
        fill(row.createCell(at), values.get(column), text);
        lines = Math.max(lines, lines(text, widths.get(column)));
        at++;
      }
    }
    row.setHeightInPoints(Math.min(lines * TableSheet.LINE, HIGHEST_ROW));
  }

  private void fill(XSSFCell cell, Value value, String text) {
    if (value instanceof Value.Day day && isDayOfSheets(day.date())) {
      cell.setCellStyle(styles.day());
      cell.setCellValue(day.date());
      return;
    }
    cell.setCellStyle(Formula.isAlike(text) ? styles.quoted() : styles.words());
    if (!text.isEmpty()) {
      cell.setCellValue(text);
    }
  }

  private static boolean isDayOfSheets(LocalDate day) {
    return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
  }

  /** As wide as the longest line, within what is easy to read; an empty column takes no room. */
  private int width(int column) {
    int heading = rows.columns().get(column).heading().length() + FILTER_ARROW;
    int longest =
        rows.rows().stream()
            .flatMap(row -> pieces(row.get(column)).stream())
            .flatMap(String::lines)
            .mapToInt(String::length)
            .max()
            .orElse(0);
    return Math.min(Math.max(heading, longest), widest(rows.columns().get(column).room()));
  }

  private static int widest(Room room) {
    return switch (room) {
      case WORD -> 14;
      case NAME -> 28;
      case PROSE -> 60;
    };
  }

  /** How many lines a text takes where whole words go to the next line. */
  private static int lines(String text, int width) {
    int lines = 0;
    for (String line : text.split("\n", -1)) {
      int used = 0;
      lines++;
      for (String word : line.split(" ", -1)) {
        boolean fits = used == 0 || used + 1 + word.length() <= width;
        lines += (fits ? 0 : 1) + Math.max(word.length() - 1, 0) / width;
        used = word.length() + (fits && used > 0 ? used + 1 : 0);
      }
    }
    return lines;
  }
}
