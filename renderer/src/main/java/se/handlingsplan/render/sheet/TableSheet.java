package se.handlingsplan.render.sheet;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Cell;
import se.handlingsplan.render.layout.Legible;
import se.handlingsplan.render.table.TableBook;

/** Writes one table as a sheet. */
final class TableSheet {
  /** Column widths in characters: nothing is narrower, nothing needs more before it wraps. */
  private static final int NARROWEST = 8;

  private static final int WIDEST = 50;

  /** Sheets count the width of columns in this part of a character. */
  private static final int CHARACTER = 256;

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
    widths(table, sheet);
    if (table.headerRows() > 0 && table.headerRows() < table.rows()) {
      sheet.createFreezePane(0, table.headerRows());
      sheet.setRepeatingRows(new CellRangeAddress(0, table.headerRows() - 1, -1, -1));
    }
    sheet.getHeader().setLeft(name);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setLandscape(true);
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

  private static void widths(Block.Table table, XSSFSheet sheet) {
    int[] widths = new int[table.columns()];
    for (Cell cell : table.cells()) {
      if (cell.columnSpan() == 1) {
        int longest = cell.text().lines().mapToInt(String::length).max().orElse(0);
        widths[cell.column()] = Math.max(widths[cell.column()], longest);
      }
    }
    for (int column = 0; column < widths.length; column++) {
      sheet.setColumnWidth(column, CHARACTER * (Math.clamp(widths[column], NARROWEST, WIDEST) + 1));
    }
  }
}
