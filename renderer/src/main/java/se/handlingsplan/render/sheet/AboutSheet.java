package se.handlingsplan.render.sheet;

import java.util.List;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.handlingsplan.document.Assurance;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.table.TableBook;
import se.handlingsplan.render.table.TableWords;

/** Writes the sheet that says of each table where it was found and how sure it is. */
final class AboutSheet {
  /** Widths of its columns, in the unit of sheets. */
  private static final List<Integer> WIDTHS = List.of(6000, 6000, 12_000, 20_000);

  /** A doubt with its examples takes up to two lines. */
  private static final int LINES_OF_A_TEXT = 2;

  private AboutSheet() {}

  static void write(TableBook book, TableWords words, SheetStyles styles, XSSFWorkbook workbook) {
    Messages messages = words.messages();
    XSSFSheet sheet =
        workbook.createSheet(WorkbookUtil.createSafeSheetName(messages.text("tables.about"), ' '));
    for (int column = 0; column < WIDTHS.size(); column++) {
      sheet.setColumnWidth(column, WIDTHS.get(column));
    }
    TableSheet.paper(sheet);
    if (book.tables().isEmpty()) {
      row(List.of(messages.text("tables.none")), styles.body(), sheet);
      return;
    }
    row(
        List.of(
            messages.text("tables.table"),
            messages.text("tables.level"),
            messages.text("tables.evidence"),
            messages.text("tables.doubts")),
        styles.heading(),
        sheet);
    for (TableBook.Numbered table : book.tables()) {
      Assurance assurance = table.table().assurance();
      row(
          List.of(
              words.name(table),
              words.level(assurance),
              words.evidence(assurance),
              String.join("\n", words.doubts(assurance))),
          styles.body(),
          sheet);
    }
    sheet.createFreezePane(0, 1);
  }

  private static void row(List<String> texts, XSSFCellStyle style, XSSFSheet sheet) {
    XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
    long lines = texts.stream().mapToLong(text -> text.lines().count()).max().orElse(1);
    row.setHeightInPoints(TableSheet.LINE * Math.max(1, lines) * LINES_OF_A_TEXT);
    for (int column = 0; column < texts.size(); column++) {
      XSSFCell cell = row.createCell(column);
      cell.setCellStyle(style);
      cell.setCellValue(TableSheet.text(texts.get(column)));
    }
  }
}
