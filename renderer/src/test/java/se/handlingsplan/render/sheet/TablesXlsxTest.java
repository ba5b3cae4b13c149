package se.handlingsplan.render.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.table.ABook;
import se.handlingsplan.render.table.TableBook;

class TablesXlsxTest {
  @Test
  void eachTableIsASheetAndTheLastOneIsAboutThem() throws IOException {
    try (XSSFWorkbook workbook = workbook(ABook.book())) {
      assertThat(names(workbook))
          .containsExactly("Tabell 1, sida 1–2", "Tabell 2, sida 4", "Om tabellerna");
      XSSFSheet about = workbook.getSheetAt(2);
      assertThat(text(about, 2, 1)).isEqualTo("Tillförlitlighet: låg.");
      assertThat(text(about, 2, 3)).isEqualTo("Kolumner utan text: 1 av 2.");
    }
  }

  @Test
  void cellsAreMergedWrappedAndFrozenAsTheTableIs() throws IOException {
    try (XSSFWorkbook workbook = workbook(ABook.book())) {
      XSSFSheet sheet = workbook.getSheetAt(0);

      assertThat(sheet.getMergedRegions())
          .extracting(CellRangeAddress::formatAsString)
          .containsExactly("A1:B1", "A3:A4");
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
      assertThat(sheet.getRow(2).getCell(1).getCellStyle().getWrapText()).isTrue();
      assertThat(sheet.getRow(1).getCell(0).getCellStyle().getFont().getBold()).isTrue();
      assertThat(sheet.getColumnWidth(0)).isLessThan(sheet.getColumnWidth(1));
      assertThat(text(sheet, 3, 1)).isEqualTo("Basutbildning; steg \"två\"");
    }
  }

  @Test
  void nothingIsAFormulaOrANumber() throws IOException {
    try (XSSFWorkbook workbook = workbook(ABook.of(List.of(List.of("=1+1", "-5", "2025"))))) {
      for (Cell cell : workbook.getSheetAt(0).getRow(0)) {
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      }
    }
  }

  @Test
  void aTextLongerThanACellCanHoldIsCut() throws IOException {
    try (XSSFWorkbook workbook = workbook(ABook.of(List.of(List.of("å".repeat(40_000)))))) {
      assertThat(text(workbook.getSheetAt(0), 0, 0)).hasSize(32_767).endsWith("å…");
    }
  }

  @Test
  void withoutTablesTheWorkbookSaysSo() throws IOException {
    try (XSSFWorkbook workbook = workbook(ABook.empty())) {
      assertThat(names(workbook)).containsExactly("Om tabellerna");
      assertThat(text(workbook.getSheetAt(0), 0, 0)).isEqualTo("Inga tabeller hittades.");
    }
  }

  @Test
  void theSameTablesGiveTheSameBytesWithoutTimeOrPerson() throws IOException {
    assertThat(bytes(ABook.book())).isEqualTo(bytes(ABook.book()));
    try (XSSFWorkbook workbook = workbook(ABook.book())) {
      var properties = workbook.getProperties().getCoreProperties();
      assertThat(properties.getCreator()).isEqualTo("Handlingsplan");
      assertThat(properties.getTitle()).isEqualTo("Tabeller i plan.pdf");
      assertThat(properties.getCreated()).isEqualTo("2000-01-01T00:00:00Z");
      assertThat(properties.getModified()).isEqualTo("2000-01-01T00:00:00Z");
    }
  }

  private static List<String> names(XSSFWorkbook workbook) {
    return IntStream.range(0, workbook.getNumberOfSheets())
        .mapToObj(workbook::getSheetName)
        .toList();
  }

  private static String text(XSSFSheet sheet, int row, int column) {
    return sheet.getRow(row).getCell(column).getStringCellValue();
  }

  private static XSSFWorkbook workbook(TableBook book) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes(book)));
  }

  private static byte[] bytes(TableBook book) {
    return new TablesXlsx().write(book, Messages.of(Locale.of("sv"))).firstEntry().getValue();
  }
}
