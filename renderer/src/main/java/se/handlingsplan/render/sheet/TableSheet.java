package se.handlingsplan.render.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCols;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Cell;
import se.handlingsplan.render.layout.Legible;
import se.handlingsplan.render.table.TableBook;

/** Writes one table as a sheet. */
final class TableSheet {
  /** Column widths in characters: nothing is narrower, nothing needs more before it wraps. */
  private static final int NARROWEST = 8;

  private static final int WIDEST = 40;

  /** What a line of text takes in points, and the most that a row may have. */
  static final float LINE = 15;

  private static final float HIGHEST = 409;

  private static final int MAX_LENGTH = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

  private static final String CUT = "…";

  private TableSheet() {}

  /**
   * @param name of the table, also of the sheet as far as it may hold it
   */
  static void write(
      TableBook.Numbered numbered, String name, SheetStyles styles, XSSFWorkbook workbook) {
    Block.Table table = numbered.table();
    XSSFSheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(name, ' '));
    List<XSSFRow> rows = IntStream.range(0, table.rows()).mapToObj(sheet::createRow).toList();
    for (Cell cell : table.cells()) {
      boolean heading = cell.row() < table.headerRows();
      write(cell, heading ? styles.heading() : styles.body(), rows, sheet);
    }
    int[] widths = widths(table);
    setWidths(widths, sheet);
    heights(table, widths, rows);
    if (table.headerRows() > 0 && table.headerRows() < table.rows()) {
      sheet.createFreezePane(0, table.headerRows());
      sheet.setRepeatingRows(new CellRangeAddress(0, table.headerRows() - 1, -1, -1));
    }
    sheet.getHeader().setLeft(name);
    paper(sheet);
  }

  /** Printed lying, as wide as the paper and as long as it needs. */
  static void paper(XSSFSheet sheet) {
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.getPrintSetup().setFitHeight((short) 0);
  }

  private static void write(Cell cell, XSSFCellStyle style, List<XSSFRow> rows, XSSFSheet sheet) {
    int lastRow = cell.row() + cell.rowSpan() - 1;
    int lastColumn = cell.column() + cell.columnSpan() - 1;
    for (int row = cell.row(); row <= lastRow; row++) {
      for (int column = cell.column(); column <= lastColumn; column++) {
        rows.get(row).createCell(column).setCellStyle(style);
      }
    }
    XSSFCell first = rows.get(cell.row()).getCell(cell.column());
    first.setCellValue(text(cell.text()));
    if (lastRow > cell.row() || lastColumn > cell.column()) {
      // Not the checking kind, which compares all with all: cells of a table never overlap.
      sheet.addMergedRegionUnsafe(
          new CellRangeAddress(cell.row(), lastRow, cell.column(), lastColumn));
    }
  }

  /** What a cell of a sheet can hold of a text. */
  static String text(String text) {
    String legible = Legible.text(text);
    return legible.length() <= MAX_LENGTH
        ? legible
        : legible.substring(0, MAX_LENGTH - CUT.length()) + CUT;
  }

  /** Of each column, in characters. */
  private static int[] widths(Block.Table table) {
    int[] widths = new int[table.columns()];
    for (Cell cell : table.cells()) {
      if (cell.columnSpan() == 1) {
        int longest = cell.text().lines().mapToInt(String::length).max().orElse(0);
        widths[cell.column()] = Math.max(widths[cell.column()], longest);
      }
    }
    return Arrays.stream(widths).map(width -> Math.clamp(width, NARROWEST, WIDEST)).toArray();
  }

  /** Neighbours of one width at once: one by one, POI takes seconds for thousands of columns. */
  private static void setWidths(int[] widths, XSSFSheet sheet) {
    CTCols columns = sheet.getCTWorksheet().getColsArray(0);
    int first = 0;
    for (int column = 1; column <= widths.length; column++) {
      if (column == widths.length || widths[column] != widths[first]) {
        CTCol alike = columns.addNewCol();
        alike.setMin(first + 1);
        alike.setMax(column);
        alike.setWidth(widths[first] + 1.0);
        alike.setCustomWidth(true);
        first = column;
      }
    }
  }

  /** Not every program fits rows to text that wraps, and none does for merged cells. */
  private static void heights(Block.Table table, int[] widths, List<XSSFRow> rows) {
    int[] lines = new int[table.rows()];
    for (Cell cell : table.cells()) {
      int width = Arrays.stream(widths, cell.column(), cell.column() + cell.columnSpan()).sum();
      int each = -Math.floorDiv(-lines(cell.text(), width), cell.rowSpan());
      for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
        lines[row] = Math.max(lines[row], each);
      }
    }
    for (int row = 0; row < lines.length; row++) {
      rows.get(row).setHeightInPoints(Math.min(LINE * Math.max(1, lines[row]), HIGHEST));
    }
  }

  /** How many lines a text takes, roughly. */
  private static int lines(String text, int width) {
    return text.lines().mapToInt(line -> 1 + line.length() / width).sum();
  }
}
