package se.handlingsplan.render.sheet;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of a workbook look: text that wraps, headings bold on grey. */
record SheetStyles(XSSFCellStyle body, XSSFCellStyle heading) {
  SheetStyles(XSSFWorkbook workbook) {
    this(plain(workbook), bold(workbook));
  }

  private static XSSFCellStyle plain(XSSFWorkbook workbook) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    // The format of text: what is typed in later is not made a date either.
    style.setDataFormat(workbook.createDataFormat().getFormat("@"));
    return style;
  }

  private static XSSFCellStyle bold(XSSFWorkbook workbook) {
    XSSFFont font = workbook.createFont();
    font.setBold(true);
    XSSFCellStyle style = plain(workbook);
    style.setFont(font);
    style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }
}
