package se.handlingsplan.extract.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handlingsplan.extract.sheet.ABook.cell;
import static se.handlingsplan.extract.sheet.ABook.rows;
import static se.handlingsplan.extract.source.Picture.assertBalanced;
import static se.handlingsplan.extract.source.Picture.assertShows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTextBox;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Notice;
import se.handlingsplan.document.Place;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.document.SourceDocument;
import se.handlingsplan.extract.Extractor;
import se.handlingsplan.extract.source.Format;
import se.handlingsplan.extract.source.Password;
import se.handlingsplan.extract.source.Picture;
import se.handlingsplan.extract.source.SourceFile;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.extract.source.UnreadableDocumentException.Reason;

class SheetReaderTest {
  @Test
  void aSheetIsAHeadingAndATable() {
    SourceDocument document =
        ABook.read(
            book -> {
              rows(book.createSheet("Insatser"), "", " | Insats | Ansvar", "", " | Sfi | ");
              book.createSheet("Blad2");
              rows(book.createSheet("Mer & mer"), "Text");
            });

    assertShows(
        document,
        """
        ## Insatser
        | Insats | Ansvar |
        |  |  |
        | Sfi |  |
        ## Mer & mer
        | Text |""");
    assertThat(document.source().mediaType()).isEqualTo(Format.XLSX.mediaType());
  }

  @Test
  void eachCellHasTheAddressThatPeopleKnow() {
    SourceDocument document =
        ABook.read(book -> rows(book.createSheet("Insatser"), "", " | a | b", " | c |"));

    assertThat(document.blocks().getFirst().provenance()).isEqualTo(Provenance.at("Insatser"));
    Block.Table table = (Block.Table) document.blocks().get(1);
    assertThat(table.cells())
        .extracting(cell -> path(cell.provenance()))
        .containsExactly("Insatser!B2", "Insatser!C2", "Insatser!B3", "Insatser!C3");
    assertThat(path(table.cellAt(1, 0).blocks().getFirst().provenance()))
        .isEqualTo("Insatser!B3/paragraph 1");
  }

  @Test
  void daysAreToldInOneWayHoweverTheyAreShown() {
    SourceDocument document =
        ABook.read(
            book -> {
              XSSFSheet sheet = book.createSheet("Tid");
              LocalDateTime noon = LocalDateTime.of(2026, 3, 31, 12, 30);
              List<String> formats =
                  List.of("yyyy-mm-dd", "d mmm yyyy", "[$-41D]d mmmm", "mmm-yy", "m/d/yy h:mm");
              for (int row = 0; row < formats.size(); row++) {
                styled(cell(sheet, row, 0), formats.get(row)).setCellValue(noon);
              }
              styled(cell(sheet, formats.size(), 0), "yyyy-mm-dd hh:mm")
                  .setCellValue(LocalDate.of(2026, 3, 31));
              styled(cell(sheet, formats.size() + 1, 0), "hh:mm").setCellValue(0.5);
            });

    assertShows(
        document,
        """
        ## Tid
        | 2026-03-31 |
        | 2026-03-31 |
        | 2026-03-31 |
        | 2026-03-31 |
        | 2026-03-31 12:30 |
        | 2026-03-31 |
        | 12:00 |""");
  }

  @Test
  void daysMayBeCountedFrom1904() {
    byte[] file =
        ABook.ofParts(
            Map.of(
                "xl/workbook.xml",
                "<workbook xmlns:r='r'><workbookPr date1904='1'/><sheets><sheet name='Blad1'"
                    + " r:id='r1'/></sheets></workbook>",
                "xl/styles.xml",
                "<styleSheet><cellXfs><xf numFmtId='14'/></cellXfs></styleSheet>",
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData><row><c s='0'><v>44650</v></c><c t='d'>"
                    + "<v>2026-03-31T00:00:00</v></c></row></sheetData></worksheet>"));

    assertShows(ABook.read(file), "## Blad1\n| 2026-03-31 | 2026-03-31 |");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "General | 3 | 3",
        "General | 3.5 | 3,5",
        "General | 0.30000000000000004 | 0,3",
        "General | 33.333333333333336 | 33,33333333",
        "General | 199001011234 | 199001011234",
        "General | -7 | -7",
        "0 | 12.7 | 13",
        "0.00 | 3 | 3,00",
        "#,##0 | 1234567 | 1234567",
        "#,##0 \"kr\" | 25000 | 25000 kr",
        "0% | 0.45 | 45%",
        "0.0% | 0.455 | 45,5%",
        "0;-0;\"inga\" | 0 | inga",
        "@ | 12 | 12",
        "hittepå[ | 12 | 12"
      })
  void numbersAreShownAsInTheSheet(String format, double value, String shown) {
    SourceDocument document =
        ABook.read(book -> styled(cell(book.createSheet("Tal"), 0, 0), format).setCellValue(value));

    assertShows(document, "## Tal\n| " + shown + " |");
  }

  @Test
  void truthsAndErrorsAreShownInSwedish() {
    SourceDocument document =
        ABook.read(
            book -> {
              XSSFSheet sheet = book.createSheet("Svar");
              cell(sheet, 0, 0).setCellValue(true);
              cell(sheet, 0, 1).setCellValue(false);
              cell(sheet, 0, 2).setCellErrorValue(FormulaError.NA);
            });

    assertShows(document, "## Svar\n| SANT | FALSKT | #N/A |");
  }

  @Test
  void aFormulaIsWhatItsResultWas() {
    String cells =
        "<c r='A1'><f>1+1</f><v>99</v></c><c r='B1' t='str'><f>X()</f><v>nio</v></c>"
            + "<c r='C1' t='str'><f>HYPERLINK(\"http://a.se\")</f><v></v></c>"
            + "<c r='D1'><f>A1*2</f></c><c r='E1'><f>A1*3</f></c>"
            + "<c r='F1'><f>A1*4</f><v></v></c>";

    SourceDocument document =
        ABook.read(ABook.ofSheet("<sheetData><row r='1'>" + cells + "</row></sheetData>"));

    assertShows(document, "## Blad1\n| 99 | nio |");
    assertThat(document.notices())
        .containsExactly(Notice.of(Notice.Code.UNCALCULATED, "3", "Blad1!D1"));
  }

  @Test
  void mergedCellsSpan() {
    SourceDocument document =
        ABook.read(
            book -> {
              XSSFSheet sheet = book.createSheet("Plan");
              rows(sheet, "Område | Insats | ", "Hälsa | a | b", " | c | d");
              merge(sheet, "B1:C1");
              merge(sheet, "A2:A3");
              merge(sheet, "E5:F9");
            });

    assertShows(
        document,
        """
        ## Plan
        | Område | Insats →2 |
        | Hälsa ↓2 | a | b |
        | c | d |""");
  }

  @Test
  void whatAMergedCellCoversIsNotSeen() {
    String cells =
        "<row r='1'><c r='A1' t='inlineStr'><is><t>Syns</t></is></c>"
            + "<c r='B1' t='inlineStr'><is><t>Täckt</t></is></c>"
            + "<c r='C1' t='inlineStr'><is><t>Intill</t></is></c></row>";

    SourceDocument document =
        ABook.read(
            ABook.ofSheet(
                "<sheetData>"
                    + cells
                    + "</sheetData><mergeCells><mergeCell ref='A1:B1'/>"
                    + "<mergeCell ref='B1:C1'/><mergeCell ref='A1:A1'/></mergeCells>"));

    assertShows(document, "## Blad1\n| Syns →2 | Intill |");
    assertThat(Picture.aside(document)).containsExactly("hidden: Täckt");
  }

  @Test
  void hiddenRowsAndColumnsAreSetAside() {
    SourceDocument document =
        ABook.read(
            book -> {
              XSSFSheet sheet = book.createSheet("Plan");
              rows(sheet, "a | dold 1 | b", "dold 2 | dold 3 | dold 4", "c | | d");
              sheet.setColumnHidden(1, true);
              sheet.getRow(1).setZeroHeight(true);
            });

    assertShows(document, "## Plan\n| a | b |\n| c | d |");
    assertThat(Picture.aside(document))
        .containsExactly("hidden: dold 1", "hidden: dold 2\tdold 3\tdold 4");
    assertThat(document.setAside())
        .extracting(aside -> path(aside.provenance()))
        .containsExactly("Plan!B1", "Plan!A2:C2");
  }

  @Test
  void rowsThatAFilterHidesAreReadAndTold() {
    String rows =
        "<sheetData><row r='1'><c r='A1' t='str'><v>Insats</v></c></row>"
            + "<row r='2' hidden='1'><c r='A2' t='str'><v>Utbilda</v></c></row>"
            + "<row r='3'><c r='A3' t='str'><v>Mötas</v></c></row>"
            + "<row r='4' hidden='1'><c r='A4' t='str'><v>dold</v></c></row></sheetData>";
    String filter = "<autoFilter ref='A1:A3'>%s</autoFilter>";

    SourceDocument on =
        ABook.read(ABook.ofSheet(rows + filter.formatted("<filterColumn colId='0'/>")));
    SourceDocument off = ABook.read(ABook.ofSheet(rows + filter.formatted("")));

    assertShows(on, "## Blad1\n| Insats |\n=\n| Utbilda |\n| Mötas |");
    assertThat(Picture.aside(on)).containsExactly("hidden: dold");
    assertThat(on.notices()).containsExactly(Notice.of(Notice.Code.FILTERED_ROWS, "1"));
    assertThat(Picture.aside(off)).containsExactly("hidden: Utbilda", "hidden: dold");
    assertThat(off.notices()).isEmpty();
  }

  @Test
  void rowsThatTheFilterOfATableHidesAreReadToo() {
    byte[] book =
        ABook.ofParts(
            Map.of(
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData><row r='1'><c r='A1' t='str'><v>Insats</v></c></row>"
                    + "<row r='2' hidden='1'><c r='A2' t='str'><v>Utbilda</v></c></row>"
                    + "</sheetData></worksheet>",
                "xl/worksheets/_rels/sheet1.xml.rels",
                "<Relationships><Relationship Id='r1' Type='x/table' Target='../t.xml'/>"
                    + "</Relationships>",
                "xl/t.xml",
                "<table ref='A1:A2'><autoFilter ref='A1:A2'><filterColumn colId='0'/>"
                    + "</autoFilter></table>"));

    SourceDocument document = ABook.read(book);

    assertThat(Picture.aside(document)).isEmpty();
    assertThat(document.notices()).containsExactly(Notice.of(Notice.Code.FILTERED_ROWS, "1"));
  }

  @Test
  void textThatIsStruckOutIsReadAndTold() {
    SourceDocument document =
        ABook.read(
            book -> {
              XSSFSheet sheet = book.createSheet("Plan");
              rows(sheet, "Insats | x", "y | Kvar");
              XSSFFont line = book.createFont();
              line.setStrikeout(true);
              XSSFRichTextString text = new XSSFRichTextString("Gäller inte");
              text.applyFont(7, 11, line);
              cell(sheet, 0, 1).setCellValue(text);
              XSSFCellStyle struck = book.createCellStyle();
              struck.setFont(line);
              cell(sheet, 1, 0).setCellStyle(struck);
            });

    assertThat(document.notices())
        .containsExactly(
            new Notice(Notice.Code.STRUCK_OUT, List.of("2", "inte"), Provenance.at("Plan!B1")));
  }

  @Test
  void aMergedCellShowsItsTextInWhatIsShownOfIt() {
    SourceDocument document =
        ABook.read(
            book -> {
              XSSFSheet sheet = book.createSheet("Plan");
              rows(sheet, "Område | dold", " | a", " | b", "c | d", "Borta | e", " | f");
              merge(sheet, "A1:A3");
              merge(sheet, "A5:A6");
              sheet.getRow(0).setZeroHeight(true);
              sheet.getRow(4).setZeroHeight(true);
              sheet.getRow(5).setZeroHeight(true);
            });

    assertShows(document, "## Plan\n| Område ↓2 | a |\n| b |\n| c | d |");
    assertThat(Picture.aside(document))
        .containsExactly("hidden: dold", "hidden: Borta\te", "hidden: f");
  }

  @ParameterizedTest
  @CsvSource({"HIDDEN", "VERY_HIDDEN"})
  void hiddenSheetsAreSetAside(SheetVisibility visibility) {
    SourceDocument document =
        ABook.read(
            book -> {
              rows(book.createSheet("Plan"), "a");
              rows(book.createSheet("Listor"), "Ja | Nej", "Vet ej");
              book.setSheetVisibility(1, visibility);
            });

    assertShows(document, "## Plan\n| a |");
    assertThat(Picture.aside(document)).containsExactly("hidden: Ja\tNej", "hidden: Vet ej");
    assertThat(path(document.setAside().getFirst().provenance())).isEqualTo("Listor!A1:B1");
  }

  @Test
  void whatAFormatHidesIsSetAside() {
    SourceDocument document =
        ABook.read(
            book -> {
              XSSFSheet sheet = book.createSheet("Plan");
              rows(sheet, "a | | dolt");
              styled(cell(sheet, 0, 1), ";;;").setCellValue(17);
              styled(cell(sheet, 0, 2), ";;;");
            });

    assertShows(document, "## Plan\n| a |");
    assertThat(Picture.aside(document)).containsExactly("hidden: 17\tdolt");
  }

  @Test
  void commentsAreSetAside() {
    SourceDocument document =
        ABook.read(
            book -> {
              XSSFSheet sheet = book.createSheet("Plan");
              rows(sheet, "a | b");
              sheet
                  .createDrawingPatriarch()
                  .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 1, 0, 3, 3))
                  .setString(new XSSFRichTextString("Stämmer\ndet?"));
            });

    assertShows(document, "## Plan\n| a | b |");
    assertThat(document.setAside())
        .containsExactly(
            new SetAside(
                "Stämmer\ndet?", SetAside.Reason.COMMENT, Provenance.at("Plan!B1/comment")));
  }

  @Test
  void picturesAreToldForThereMayBeTextInThem() {
    SourceDocument document =
        ABook.read(
            book -> {
              XSSFSheet sheet = book.createSheet("Plan");
              rows(sheet, "a | b");
              int picture = book.addPicture(new byte[] {1}, XSSFWorkbook.PICTURE_TYPE_PNG);
              sheet
                  .createDrawingPatriarch()
                  .createPicture(new XSSFClientAnchor(0, 0, 0, 0, 1, 2, 3, 3), picture);
            });

    assertThat(document.notices())
        .containsExactly(new Notice(Notice.Code.PICTURES, List.of("1"), Provenance.at("Plan!B3")));
  }

  @Test
  void conversationsAreReadOnceAndNotAsTheCopyForOlderPrograms() {
    SourceDocument document =
        ABook.read(
            ABook.ofParts(
                Map.of(
                    "xl/worksheets/sheet1.xml",
                    "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>",
                    "xl/worksheets/_rels/sheet1.xml.rels",
                    "<Relationships>"
                        + "<Relationship Id='a' Type='x/comments' Target='../comments1.xml'/>"
                        + "<Relationship Id='b' Type='x/threadedComment'"
                        + " Target='../threadedComments/t1.xml'/></Relationships>",
                    "xl/comments1.xml",
                    "<comments><authors><author>tc={1}</author><author>Eva</author></authors>"
                        + "<commentList><comment ref='A1' authorId='0'><text><t>[Kopia] Klart?</t>"
                        + "</text></comment><comment ref='B2' authorId='1'><text><r><rPr><b/></rPr>"
                        + "<t>Eva:</t></r><r><t xml:space='preserve'> ja</t></r></text></comment>"
                        + "</commentList></comments>",
                    "xl/threadedComments/t1.xml",
                    "<ThreadedComments><threadedComment ref='A1'><text>Klart?</text>"
                        + "</threadedComment></ThreadedComments>")));

    assertBalanced(document);
    assertThat(Picture.aside(document)).containsExactly("comment: Klart?", "comment: Eva: ja");
  }

  @Test
  void runningHeadersAreSetAsideWithoutTheirCodes() {
    SourceDocument document =
        ABook.read(
            book -> {
              XSSFSheet sheet = book.createSheet("Plan");
              rows(sheet, "a");
              sheet.getHeader().setLeft("&\"Arial,Bold\"&14Plan && mål");
              sheet.getHeader().setRight("2026");
              sheet.getFooter().setCenter("Sida &P av &N");
            });

    assertShows(document, "## Plan\n| a |");
    assertThat(Picture.aside(document))
        .containsExactly("running-header: Plan & mål⏎2026", "running-footer: Sida  av");
    assertThat(document.setAside())
        .extracting(aside -> path(aside.provenance()))
        .containsExactly("Plan/header", "Plan/footer");
  }

  @Test
  void textBoxesFollowTheTable() {
    SourceDocument document =
        ABook.read(
            book -> {
              XSSFSheet sheet = book.createSheet("Plan");
              rows(sheet, "a");
              XSSFTextBox box =
                  sheet
                      .createDrawingPatriarch()
                      .createTextbox(new XSSFClientAnchor(0, 0, 0, 0, 3, 4, 6, 8));
              box.setText("Läs detta\nförst");
            });

    assertShows(document, "## Plan\n| a |\nLäs detta\nförst");
    assertThat(path(document.blocks().getLast().provenance())).isEqualTo("Plan!D5/paragraph 2");
  }

  @Test
  void linesOfACellAreParagraphs() {
    SourceDocument document =
        ABook.read(
            book ->
                cell(book.createSheet("Plan"), 0, 0)
                    .setCellValue("Mål:\r\n- fler\n- bättre\n\nSlut_x0041_ _x005F_x0041_"));

    assertShows(document, "## Plan\n| Mål: ¶ - fler - bättre ¶ SlutA _x0041_ |");
  }

  @Test
  void looksAndLinksAreKept() {
    SourceDocument document =
        ABook.read(
            book -> {
              XSSFSheet sheet = book.createSheet("Plan");
              XSSFFont bold = book.createFont();
              bold.setBold(true);
              XSSFFont italic = book.createFont();
              italic.setItalic(true);
              XSSFCellStyle style = book.createCellStyle();
              style.setFont(bold);
              rows(sheet, "Fet | | ", "a | b | c");
              cell(sheet, 0, 0).setCellStyle(style);
              XSSFRichTextString rich = new XSSFRichTextString("En snedställd");
              rich.applyFont(3, 13, italic);
              cell(sheet, 0, 1).setCellValue(rich);
              XSSFHyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.URL);
              link.setAddress("https://exempel.se/");
              cell(sheet, 1, 2).setHyperlink(link);
            });

    assertShows(
        document,
        """
        ## Plan
        | *Fet* | En /snedställd/ |  |
        | a | b | [c](https://exempel.se/) |""");
  }

  @Test
  void theRowThatStaysInSightOrFiltersNamesTheColumns() {
    ABook.Filling plain = book -> rows(book.createSheet("Plan"), "", "Insats | Ansvar", "a | b");
    assertThat(headerRows(plain)).isZero();
    assertThat(headerRows(with(plain, sheet -> sheet.createFreezePane(0, 2)))).isEqualTo(1);
    assertThat(headerRows(with(plain, sheet -> sheet.createFreezePane(1, 0)))).isZero();
    assertThat(headerRows(with(plain, sheet -> sheet.setAutoFilter(range("A2:B3"))))).isEqualTo(1);
    assertThat(
            headerRows(
                with(
                    plain,
                    sheet ->
                        sheet.createTable(
                            new AreaReference("A2:B3", SpreadsheetVersion.EXCEL2007)))))
        .isEqualTo(1);
  }

  @Test
  void aWorkbookWithoutTextIsRefused() {
    assertThatThrownBy(
            () ->
                Extractor.standard()
                    .read(
                        Extractor.load(
                            "plan.xlsx",
                            ABook.bytes(book -> cell(book.createSheet(), 3, 3).setCellValue(" ")))))
        .isInstanceOfSatisfying(
            UnreadableDocumentException.class,
            e -> assertThat(e.reason()).isEqualTo(Reason.NO_TEXT));
  }

  @Test
  void aLockedWorkbookOpensWithItsPasswordOnly() throws Exception {
    byte[] locked = lock(ABook.bytes(book -> rows(book.createSheet("Plan"), "Hemlig")), "nyckel");
    SourceFile file = Extractor.load("plan.xlsx", locked);

    SourceDocument document =
        Extractor.standard().read(file.with(Optional.of(new Password("nyckel"))));

    assertShows(document, "## Plan\n| Hemlig |");
    assertThat(document.notices()).isEmpty();
    assertThat(document.source().mediaType()).isEqualTo(Format.XLSX.mediaType());
    isRefused(file, Reason.ENCRYPTED);
    isRefused(file.with(Optional.of(new Password("fel"))), Reason.WRONG_PASSWORD);
  }

  /** Made as a table with dates, a hidden row and column, a note and lines in a cell. */
  @Test
  void whatLibreOfficeSavesIsRead() throws Exception {
    SourceDocument document = ABook.read(resource("libreoffice.xlsx"));

    assertShows(
        document,
        """
        ## Insatser
        | *Handlingsplan 2026* →4 |
        | *Område* | *Insats* | *Tidplan* | *Uppföljning* |
        =
        | Hälsa ↓2 | Träffpunkt för äldre | 2026-03-31 | Målsättning: ¶ 40 deltagare |
        | Språkvän | våren 2026 | 45% |""");
    assertThat(Picture.aside(document))
        .containsExactly(
            "hidden: Vem",
            "hidden: Anna",
            "hidden: Struken\tBo",
            "running-footer: Page",
            "comment: Vem följer upp?");
  }

  private static byte[] resource(String name) throws Exception {
    try (InputStream in = SheetReaderTest.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }

  private static XSSFCell styled(XSSFCell cell, String format) {
    XSSFWorkbook book = cell.getSheet().getWorkbook();
    XSSFCellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    cell.setCellStyle(style);
    return cell;
  }

  private static void merge(XSSFSheet sheet, String range) {
    sheet.addMergedRegion(range(range));
  }

  private static CellRangeAddress range(String range) {
    return CellRangeAddress.valueOf(range);
  }

  /** Changes a sheet. */
  @FunctionalInterface
  private interface Change {
    void make(XSSFSheet sheet);
  }

  private static ABook.Filling with(ABook.Filling filling, Change change) {
    return book -> {
      filling.fill(book);
      change.make(book.getSheetAt(0));
    };
  }

  private static int headerRows(ABook.Filling filling) {
    return ((Block.Table) ABook.read(filling).blocks().get(1)).headerRows();
  }

  private static String path(Provenance provenance) {
    return ((Place.AtPath) provenance.places().getFirst()).path();
  }

  private static void isRefused(SourceFile file, Reason reason) {
    assertThatThrownBy(() -> Extractor.standard().read(file))
        .isInstanceOfSatisfying(
            UnreadableDocumentException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  private static byte[] lock(byte[] book, String password) throws Exception {
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword(password);
      try (OutputStream out = encryptor.getDataStream(container)) {
        new ByteArrayInputStream(book).transferTo(out);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      container.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }
}
