package se.handlingsplan.render.sheet;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * How the cells of a list look.
 *
 * @param quoted for texts like formulas, which stay texts also when someone edits them
 * @param day for days of the calendar, as ISO 8601 writes them
 */
record RowStyles(
    XSSFCellStyle heading, XSSFCellStyle words, XSSFCellStyle quoted, XSSFCellStyle day) {

  static RowStyles in(XSSFWorkbook workbook) {
    SheetStyles styles = new SheetStyles(workbook);
    XSSFCellStyle quoted = workbook.createCellStyle();
    quoted.cloneStyleFrom(styles.body());
    quoted.setQuotePrefixed(true);
    XSSFCellStyle day = workbook.createCellStyle();
    day.cloneStyleFrom(styles.body());
    day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
    day.setAlignment(HorizontalAlignment.LEFT);
    return new RowStyles(styles.heading(), styles.body(), quoted, day);
  }
}
