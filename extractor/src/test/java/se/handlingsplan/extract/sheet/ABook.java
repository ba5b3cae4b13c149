package se.handlingsplan.extract.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.handlingsplan.document.SourceDocument;
import se.handlingsplan.extract.Extractor;
import se.handlingsplan.extract.source.Limits;
import se.handlingsplan.extract.source.UnreadableDocumentException;

/** Workbooks for tests: whole ones by the library, odd ones by their XML. */
final class ABook {
  private ABook() {}

  /** Fills a workbook. */
  @FunctionalInterface
  interface Filling {
    void fill(XSSFWorkbook book) throws Exception;
  }

  static byte[] bytes(Filling filling) {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      filling.fill(book);
      book.write(out);
      return out.toByteArray();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  /** A cell of the sheet, made if it is not there; rows and columns count from 0. */
  static XSSFCell cell(XSSFSheet sheet, int row, int column) {
    Row at = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    return (XSSFCell) at.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  /** Writes texts below each other, the columns of a row divided by "|". */
  static void rows(XSSFSheet sheet, String... rows) {
    for (int row = 0; row < rows.length; row++) {
      String[] texts = rows[row].split("\\|", -1);
      for (int column = 0; column < texts.length; column++) {
        if (!texts[column].isBlank()) {
          Cell cell = cell(sheet, row, column);
          cell.setCellValue(texts[column].strip());
        }
      }
    }
  }

  /** A workbook of one sheet by what stands within the sheet's element. */
  static byte[] ofSheet(String content) {
    return ofParts(Map.of("xl/worksheets/sheet1.xml", "<worksheet>" + content + "</worksheet>"));
  }

  /** The same with other parts, or others of the usual names. */
  static byte[] ofParts(Map<String, String> others) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        "<Types><Override ContentType='application/vnd.openxmlformats-officedocument"
            + ".spreadsheetml.sheet.main+xml'/></Types>");
    parts.put("xl/workbook.xml", workbook("Blad1"));
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id='r1' Type='x/worksheet' Target='worksheets/sheet1.xml'/>"
            + "<Relationship Id='r2' Type='x/sharedStrings' Target='/xl/sharedStrings.xml'/>"
            + "<Relationship Id='r3' Type='x/styles' Target='styles.xml'/></Relationships>");
    parts.putAll(others);
    return zip(parts);
  }

  static String workbook(String name) {
    return "<workbook xmlns:r='r'><sheets><sheet name='%s' r:id='r1'/></sheets></workbook>"
        .formatted(name);
  }

  private static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static SourceDocument read(byte[] book) {
    try {
      return Extractor.standard().read(Extractor.load("plan.xlsx", book));
    } catch (UnreadableDocumentException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  static SourceDocument read(Filling filling) {
    return read(bytes(filling));
  }

  /** The reason why it is not read, and its arguments. */
  static String refused(byte[] book, Limits limits) {
    try {
      new SheetReader(limits).read(Extractor.load("plan.xlsx", book));
      return "read";
    } catch (UnreadableDocumentException e) {
      return e.reason().key() + " " + e.arguments();
    }
  }
}
