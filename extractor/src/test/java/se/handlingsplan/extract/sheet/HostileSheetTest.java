package se.handlingsplan.extract.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handlingsplan.extract.sheet.ABook.cell;
import static se.handlingsplan.extract.sheet.ABook.refused;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Notice;
import se.handlingsplan.document.SourceDocument;
import se.handlingsplan.extract.Extractor;
import se.handlingsplan.extract.source.Limit;
import se.handlingsplan.extract.source.Limits;
import se.handlingsplan.extract.source.Picture;

/** Workbooks that are damaged, absurd, or made to do harm, give a document or a reason. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class HostileSheetTest {
  private static final Limits USUAL = Limits.standard();

  @Test
  void cellsAtBothEndsOfASheetAreATableOfTwoRows() {
    SourceDocument document =
        ABook.read(
            ABook.bytes(
                b -> {
                  XSSFSheet sheet = b.createSheet("Stort");
                  cell(sheet, 0, 0).setCellValue("Början");
                  cell(sheet, Address.ROWS - 1, Address.COLUMNS - 1).setCellValue("Slutet");
                }));

    Picture.assertShows(document, "## Stort\n| Början |  |\n|  | Slutet |");
    assertThat(((Block.Table) document.blocks().get(1)).cellAt(1, 1).provenance().toString())
        .contains("Stort!XFD1048576");
    assertThat(document.notices()).isEmpty();
  }

  @Test
  void aMergedCellAsLargeAsASheetTakesNoTime() {
    SourceDocument document =
        ABook.read(
            ABook.ofSheet(
                "<sheetData><row><c><v>1</v></c></row><row r='1048576'><c r='XFD1048576'>"
                    + "<v>2</v></c></row></sheetData><mergeCells><mergeCell ref='A2:XFD1048576'/>"
                    + "</mergeCells>"));

    Picture.assertShows(document, "## Blad1\n| 1 |");
    assertThat(Picture.aside(document)).containsExactly("hidden: 2");
  }

  @Test
  void aMillionRowsWithAColourCostNothing() {
    StringBuilder rows = new StringBuilder("<sheetData>");
    rows.append("<row r='1'><c r='A1'><v>1</v></c></row>");
    for (int row = 2; row <= Address.ROWS; row++) {
      rows.append("<row r='").append(row).append("' s='1'><c r='A").append(row);
      rows.append("' s='1'/></row>");
    }
    byte[] book = ABook.ofSheet("<cols><col min='1' max='16384'/></cols>" + rows + "</sheetData>");

    Picture.assertShows(ABook.read(book), "## Blad1\n| 1 |");
  }

  @Test
  void emptyRowsWithinASmallTableAreKept() {
    SourceDocument document =
        ABook.read(
            ABook.ofSheet(
                "<sheetData><row r='1'><c r='A1'><v>1</v></c></row>"
                    + "<row r='1000'><c r='J1000'><v>2</v></c></row></sheetData>"));

    assertThat(((Block.Table) document.blocks().get(1)).rows()).isEqualTo(1000);
  }

  @Test
  void aLongTableIsRead() {
    String row = "<row>" + "<c><v>1</v></c>".repeat(10) + "</row>";
    SourceDocument document =
        ABook.read(ABook.ofSheet("<sheetData>" + row.repeat(20_000) + "</sheetData>"));

    assertThat(((Block.Table) document.blocks().get(1)).rows()).isEqualTo(20_000);
  }

  @Test
  void tooManyCellsAreRefused() {
    String cells = "<sheetData>" + "<row><c><v>1</v></c><c><v>2</v></c></row>".repeat(7);

    assertThat(refused(ABook.ofSheet(cells + "</sheetData>"), USUAL.with(Limit.CELLS, 12)))
        .isEqualTo("too-large [cells, 12]");
  }

  @Test
  void columnsBeyondTheLastShareIt() throws Exception {
    String row = "<row>" + "<c><v>1</v></c>".repeat(6) + "</row>";
    byte[] book = ABook.ofSheet("<sheetData>" + row + "</sheetData>");
    SourceDocument document =
        new SheetReader(USUAL.with(Limit.TABLE_COLUMNS, 3)).read(Extractor.load("plan.xlsx", book));

    Picture.assertShows(document, "## Blad1\n| 1 | 1 | 1 ¶ 1 ¶ 1 ¶ 1 |");
    assertThat(document.notices())
        .containsExactly(Notice.of(Notice.Code.LIMIT_REACHED, "table-columns", "3"));
  }

  @Test
  void oneLongTextInManyCellsIsRefused() {
    byte[] book =
        ABook.ofParts(
            Map.of(
                "xl/sharedStrings.xml",
                "<sst><si><t>" + "lol ".repeat(8000) + "</t></si></sst>",
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData>"
                    + "<row><c t='s'><v>0</v></c></row>".repeat(100_000)
                    + "</sheetData></worksheet>"));

    assertThat(refused(book, USUAL)).isEqualTo("too-large [cell-letters, 20000000]");
  }

  @Test
  void aMillionMergedCellsUponEachOtherTakeNoTime() {
    StringBuilder merges = new StringBuilder();
    for (int i = 0; i < 300_000; i++) {
      merges.append("<mergeCell ref='A").append(i + 1).append(":XFD1048576'/>");
    }
    byte[] book =
        ABook.ofSheet(
            "<sheetData><row><c><v>1</v></c></row><row r='2'><c r='B2'><v>2</v></c></row>"
                + "</sheetData><mergeCells>"
                + merges
                + "</mergeCells>");

    SourceDocument document = ABook.read(book);

    Picture.assertShows(document, "## Blad1\n| 1 |");
    assertThat(Picture.aside(document)).containsExactly("hidden: 2");
  }

  @Test
  void aPartThatUnpacksToFarMoreThanItIsIsRefused() {
    byte[] bomb = ABook.ofSheet(" ".repeat(64 * 1024 * 1024));

    assertThat(bomb).hasSizeLessThan(100_000);
    assertThat(refused(bomb, USUAL)).isEqualTo("too-large [zip-ratio, 200]");
  }

  @Test
  void partsThatAreTooLargeTogetherAreRefused() {
    assertThat(refused(ABook.ofSheet(""), USUAL.with(Limit.PACKAGE_BYTES, 300)))
        .isEqualTo("too-large [package-bytes, 300]");
  }

  @Test
  void deepNestingIsRefused() {
    assertThat(refused(ABook.ofSheet("<a>".repeat(5000) + "</a>".repeat(5000)), USUAL))
        .isEqualTo("too-large [xml-depth, 1000]");
  }

  @Test
  void entitiesAreRefused() {
    String sheet =
        "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><worksheet><sheetData><row>"
            + "<c t='str'><v>&e;</v></c></row></sheetData></worksheet>";

    assertThat(refused(ABook.ofParts(Map.of("xl/worksheets/sheet1.xml", sheet)), USUAL))
        .isEqualTo("damaged []");
  }

  @Test
  void whatIsNotThereIsDamage() {
    assertThat(refused(ABook.ofParts(Map.of()), USUAL)).isEqualTo("damaged []");
    assertThat(
            refused(
                ABook.ofSheet("<sheetData><row><c t='s'><v>7</v></c></row></sheetData>"), USUAL))
        .isEqualTo("damaged []");
    assertThat(refused(ABook.ofSheet("<sheetData><row>"), USUAL)).isEqualTo("damaged []");
  }

  @Test
  void aFileThatIsCutShortIsDamaged() {
    byte[] book = ABook.bytes(b -> cell(b.createSheet(), 0, 0).setCellValue("Text"));

    assertThat(refused(Arrays.copyOf(book, book.length / 2), USUAL)).isEqualTo("damaged []");
    assertThat(refused(Arrays.copyOf(book, book.length - 30), USUAL)).isEqualTo("damaged []");
  }

  @Test
  void oddCellsArePlacedWhereTheyCanBe() {
    String cells =
        "<row r='9999999'><c r='ZZZZ99'><v>1</v></c></row><row r='x'><c r='XFE1' s='-1'><v>2</v></c>"
            + "</row><row r='0'><c><v>hej</v></c></row><c><v>3</v></c>";

    SourceDocument document = ABook.read(ABook.ofSheet("<sheetData>" + cells + "</sheetData>"));

    Picture.assertBalanced(document);
    assertThat(document.read().total()).isEqualTo("123hejBlad1".length());
  }

  @Test
  void spoiltFilesAreReadOrRefused() {
    byte[] book =
        ABook.bytes(
            b -> {
              XSSFSheet sheet = b.createSheet("Plan");
              ABook.rows(sheet, "Insats | Ansvar", "Sfi | Kommunen");
              sheet.setAutoFilter(CellRangeAddress.valueOf("A1:B2"));
            });
    Random chance = new Random(7);
    for (int i = 0; i < 300; i++) {
      byte[] spoilt = book.clone();
      for (int n = 0; n < 4; n++) {
        spoilt[chance.nextInt(spoilt.length)] = (byte) chance.nextInt();
      }
      assertThat(refused(spoilt, USUAL)).isNotEmpty();
    }
  }
}
