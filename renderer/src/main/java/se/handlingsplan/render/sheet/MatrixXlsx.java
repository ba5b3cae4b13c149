package se.handlingsplan.render.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.archive.SteadyZip;
import se.handlingsplan.render.check.Matrix;
import se.handlingsplan.render.layout.Legible;

/**
 * A matrix of plans and rules as a workbook, to be sorted and filtered: numbers as numbers, the
 * header and the names of the plans kept in sight.
 */
public final class MatrixXlsx {
  /** In 256ths of a letter. */
  private static final int NAME_WIDTH = 45 * 256;

  private static final int COUNT_WIDTH = 13 * 256;

  private MatrixXlsx() {}

  /** The workbook, the same bytes for the same matrix. */
  public static byte[] write(Matrix matrix, Messages messages) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      SheetStyles styles = new SheetStyles(workbook);
      XSSFCellStyle number = workbook.createCellStyle();
      number.cloneStyleFrom(styles.body());
      number.setDataFormat(workbook.createDataFormat().getFormat("0"));
      XSSFSheet sheet = workbook.createSheet(messages.text("matrix.sheet"));
      header(matrix.header(), sheet.createRow(0), styles);
      for (int i = 0; i < matrix.rows().size(); i++) {
        row(matrix.rows().get(i), sheet.createRow(i + 1), styles, number);
      }
      sheet.createFreezePane(1, 1);
      int columns = matrix.header().size();
      sheet.setAutoFilter(new CellRangeAddress(0, matrix.rows().size(), 0, columns - 1));
      sheet.setColumnWidth(0, NAME_WIDTH);
      for (int column = 1; column < columns; column++) {
        sheet.setColumnWidth(column, COUNT_WIDTH);
      }
      WorkbookProperties.write(
          messages.text("matrix.title", matrix.rows().size()), messages, workbook);
      workbook.write(file);
      return SteadyZip.of(file.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory", e);
    }
  }

  private static void header(List<String> header, Row row, SheetStyles styles) {
    for (int column = 0; column < header.size(); column++) {
      var cell = row.createCell(column);
      cell.setCellValue(header.get(column));
      cell.setCellStyle(styles.heading());
    }
  }

  private static void row(Matrix.Row plan, Row row, SheetStyles styles, XSSFCellStyle number) {
    var name = row.createCell(0);
    name.setCellValue(Legible.text(plan.file()));
    name.setCellStyle(styles.body());
    for (int i = 0; i < plan.counts().size(); i++) {
      var cell = row.createCell(i + 1);
      cell.setCellValue(plan.counts().get(i));
      cell.setCellStyle(number);
    }
  }
}
