package se.handlingsplan.render.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.profile.Labels;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.json.RandomDocument;
import se.handlingsplan.render.layout.Legible;
import se.handlingsplan.render.rows.APlan;

class PlanXlsxTest {
  private static final Messages SWEDISH = Messages.of(Locale.of("sv"));
  private static final Labels LABELS =
      new Labels(
          "Handlingsplan",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "");

  @Test
  void theFirstSheetHasTheMeasuresAndTheSecondAllElse() throws IOException {
    try (XSSFWorkbook workbook = workbook(APlan.of(APlan.measure("Basutbildning")))) {
      XSSFSheet measures = workbook.getSheetAt(0);
      XSSFSheet plan = workbook.getSheetAt(1);

      assertThat(measures.getSheetName()).isEqualTo("Insatser");
      assertThat(text(cell(measures, 1, "Insats"))).isEqualTo("Basutbildning");
      assertThat(measures.getLastRowNum()).isEqualTo(2);
      assertThat(plan.getSheetName()).isEqualTo("Plan");
      assertThat(texts(plan))
          .contains("Handlingsplan 2026", "Alla ska med", "Färre sjuka", "En rest");
    }
  }

  @Test
  void aWideSheetIsPrintedOnSeveralPagesEachWithTheNameOfTheMeasure() throws IOException {
    try (XSSFWorkbook workbook = workbook(APlan.of(APlan.measure("Basutbildning")))) {
      XSSFSheet measures = workbook.getSheetAt(0);
      XSSFSheet plan = workbook.getSheetAt(1);

      assertThat(measures.getPrintSetup().getFitWidth()).isGreaterThan((short) 1);
      assertThat(text(measures.getRow(0).getCell(measures.getRepeatingColumns().getFirstColumn())))
          .isEqualTo("Insats");
      assertThat(plan.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
      assertThat(plan.getRepeatingColumns()).isNull();
    }
  }

  @Test
  void theHeaderAndTheMeasureStayInSightAndAllCanBeFiltered() throws IOException {
    try (XSSFWorkbook workbook = workbook(APlan.of(APlan.measure("Basutbildning")))) {
      XSSFSheet sheet = workbook.getSheetAt(0);

      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
      assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 4);
      assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:Q3");
      assertThat(cell(sheet, 1, "Insats").getCellStyle().getWrapText()).isTrue();
    }
  }

  @Test
  void aDayIsADayAndIsShownInIso() throws IOException {
    try (XSSFWorkbook workbook = workbook(APlan.of(APlan.measure("Basutbildning")))) {
      XSSFCell cell = cell(workbook.getSheetAt(0), 1, "Start");

      assertThat(DateUtil.isCellDateFormatted(cell)).isTrue();
      assertThat(cell.getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2026, 1, 31, 0, 0));
      assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd");
    }
  }

  @Test
  void aDayThatSheetsDoNotKnowIsText() throws IOException {
    Plan plan = APlan.of(APlan.measure("Basutbildning", LocalDate.of(1899, 12, 31)));
    try (XSSFWorkbook workbook = workbook(plan)) {
      assertThat(text(cell(workbook.getSheetAt(0), 1, "Start"))).isEqualTo("1899-12-31");
    }
  }

  @Test
  void whatLooksLikeAFormulaIsTextAlsoWhenItIsEdited() throws IOException {
    try (XSSFWorkbook workbook = workbook(APlan.of(APlan.measure("=1+1")))) {
      XSSFCell formula = cell(workbook.getSheetAt(0), 1, "Insats");

      assertThat(formula.getCellType()).isEqualTo(CellType.STRING);
      assertThat(text(formula)).isEqualTo("=1+1");
      assertThat(formula.getCellStyle().getQuotePrefixed()).isTrue();
      assertThat(cell(workbook.getSheetAt(0), 1, "Kostnad").getCellStyle().getQuotePrefixed())
          .isTrue();
      assertThat(cell(workbook.getSheetAt(0), 1, "Område").getCellStyle().getQuotePrefixed())
          .isFalse();
    }
  }

  @Test
  void aTextTooLongForACellGoesOnInTheNextColumn() throws IOException {
    String longest = "ord ".repeat(10_000) + "slut";
    try (XSSFWorkbook workbook = workbook(APlan.of(APlan.measure(longest)))) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      String first = text(cell(sheet, 1, "Insats"));
      String second = text(cell(sheet, 1, "Insats (forts. 2)"));

      assertThat(first + second).isEqualTo(longest);
      assertThat(text(cell(sheet, 2, "Insats (forts. 2)"))).isEmpty();
      assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 5);
    }
  }

  @Test
  void aCharacterIsNeverDividedNorTakenForANumber() {
    assertThat(CellText.pieces("x" + "😀".repeat(20_000)))
        .hasSize(2)
        .allSatisfy(
            piece ->
                assertThat(piece.codePoints())
                    .allMatch(c -> Character.getType(c) != Character.SURROGATE));
  }

  @Test
  void whatTheFormatTakesForANumberedCharacterIsReadBackAsItWas() throws IOException {
    try (XSSFWorkbook workbook = workbook(APlan.of(APlan.measure("_x0041_ och x_x0042_")))) {
      assertThat(text(cell(workbook.getSheetAt(0), 1, "Insats"))).isEqualTo("_x0041_ och x_x0042_");
    }
  }

  @Test
  void everyWordOfAPlanIsInTheWorkbook() throws IOException {
    for (long seed = 0; seed < 25; seed++) {
      Plan plan = RandomDocument.of(seed).plan();
      try (XSSFWorkbook workbook = workbook(plan)) {
        List<String> texts = new ArrayList<>(texts(workbook.getSheetAt(0)));
        texts.addAll(texts(workbook.getSheetAt(1)));
        assertThat(APlan.texts(plan)).as("seed %d", seed).allMatch(t -> contains(texts, t));
      }
    }
  }

  @Test
  void theSamePlanGivesTheSameBytesWithTitleAndLanguage() throws IOException {
    Plan plan = APlan.of(APlan.measure("Basutbildning"));
    assertThat(bytes(plan)).isEqualTo(bytes(plan));
    try (XSSFWorkbook workbook = workbook(plan)) {
      var properties = workbook.getProperties().getCoreProperties();
      assertThat(properties.getTitle()).isEqualTo("Handlingsplan 2026");
      assertThat(properties.getUnderlyingProperties().getLanguageProperty()).contains("sv-SE");
    }
  }

  private static boolean contains(List<String> texts, String text) {
    String legible = Legible.text(text);
    return texts.stream().anyMatch(each -> each.contains(legible));
  }

  private static List<String> texts(Sheet sheet) {
    List<String> texts = new ArrayList<>();
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.STRING) {
          texts.add(cell.getStringCellValue());
        }
      }
    }
    return texts;
  }

  private static XSSFCell cell(XSSFSheet sheet, int row, String heading) {
    for (Cell each : sheet.getRow(0)) {
      if (each.getStringCellValue().equals(heading)) {
        return sheet.getRow(row).getCell(each.getColumnIndex());
      }
    }
    throw new AssertionError("No column " + heading);
  }

  private static String text(XSSFCell cell) {
    return cell.getStringCellValue();
  }

  private static XSSFWorkbook workbook(Plan plan) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes(plan)));
  }

  private static byte[] bytes(Plan plan) {
    return PlanXlsx.write(plan, LABELS, SWEDISH);
  }
}
