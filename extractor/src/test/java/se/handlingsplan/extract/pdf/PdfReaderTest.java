package se.handlingsplan.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Notice;
import se.handlingsplan.document.Place;
import se.handlingsplan.document.SetAside.Reason;
import se.handlingsplan.document.SourceDocument;
import se.handlingsplan.document.Texts;
import se.handlingsplan.extract.pdf.ocr.Ocr;
import se.handlingsplan.extract.pdf.ocr.OcrMode;
import se.handlingsplan.extract.source.Format;
import se.handlingsplan.extract.source.Password;
import se.handlingsplan.extract.source.SourceFile;
import se.handlingsplan.extract.source.UnreadableDocumentException;

class PdfReaderTest {
  private static final List<Integer> COLUMNS = List.of(50, 200, 350, 500);

  @Test
  void rulingsMakeATable() throws Exception {
    SourceDocument document = read(table(new Drawing(), 100));
    Block.Table table = Samples.tables(document).getFirst();

    assertThat(table.columns()).isEqualTo(3);
    assertThat(table.headerRows()).isEqualTo(1);
    assertThat(table.cellAt(1, 1).text()).isEqualTo("Kommunen");
    assertThat(table.cellAt(1, 2).isBlank()).isTrue();
    assertBalanced(document);
  }

  @ParameterizedTest
  @ValueSource(ints = {90, 180, 270})
  void aTurnedPageIsReadAsIfUprightAndPlacedAsShown(int degrees) throws Exception {
    SourceDocument document = read(table(new Drawing().turned(degrees), 100));
    Block.Table table = Samples.tables(document).getFirst();

    assertThat(table.cellAt(1, 1).text()).isEqualTo("Kommunen");
    Place.OnPage place = (Place.OnPage) table.cellAt(0, 0).provenance().places().getFirst();
    assertThat(place.box().width() > place.box().height()).isEqualTo(degrees == 180);
    assertBalanced(document);
  }

  @Test
  void aTableThatGoesOnWithItsHeadingRepeatedIsOne() throws Exception {
    Drawing drawing = table(new Drawing(), 700);
    SourceDocument document = read(table(drawing.nextPage(), 60));

    assertThat(Samples.tables(document)).hasSize(1);
    assertThat(Samples.tables(document).getFirst().rows()).isEqualTo(3);
    assertThat(Samples.asideFor(document, Reason.REPEATED_TABLE_HEADER))
        .containsExactly("Insats", "Ansvar", "Uppföljning");
    assertBalanced(document);
  }

  @Test
  void aRowCutInMidSentenceIsOneRow() throws Exception {
    Drawing drawing = table(new Drawing(), 700).text(355, 735, "Tre kommuner låg");
    drawing.nextPage().grid(COLUMNS, List.of(60, 90)).text(355, 75, "under genomsnittet.");
    SourceDocument document = read(drawing);
    Block.Table table = Samples.tables(document).getFirst();

    assertThat(table.rows()).isEqualTo(2);
    assertThat(table.cellAt(1, 2).text()).isEqualTo("Tre kommuner låg under genomsnittet.");
    assertThat(table.cellAt(1, 2).provenance().places()).hasSize(2);
    assertBalanced(document);
  }

  @Test
  void aRowCutUnderAHeaderThatTouchesTheTableIsOneRow() throws Exception {
    Drawing drawing = table(new Drawing().text(50, 54, "Region Gotland"), 700);
    drawing.text(355, 735, "Planen prövas i en").text(50, 765, "Sida 1 (2)");
    drawing
        .nextPage()
        .text(50, 54, "Region Gotland")
        .grid(COLUMNS, List.of(60, 90))
        .text(355, 75, "övning hösten 2027.");
    drawing.text(50, 765, "Sida 2 (2)");
    SourceDocument document = read(drawing);
    Block.Table table = Samples.tables(document).getFirst();

    assertThat(table.rows()).isEqualTo(2);
    assertThat(table.cellAt(1, 2).text()).isEqualTo("Planen prövas i en övning hösten 2027.");
    assertThat(Samples.asideFor(document, Reason.RUNNING_HEADER)).hasSize(2);
    assertBalanced(document);
  }

  @Test
  void rowsThatLackTheBordersOfTheOthersAreDividedAsThoseAre() throws Exception {
    Drawing drawing =
        new Drawing()
            .grid(List.of(50, 500), List.of(100, 120, 150, 180, 210))
            .line(50, 100, 500, 100);
    drawing.grid(COLUMNS, List.of(120, 150)).grid(COLUMNS, List.of(180, 210));
    row(drawing, 112, "Insats", "Ansvar", "Uppföljning");
    row(drawing, 135, "Öppen förskola", "Kommunen", "Årligen");
    row(drawing, 165, "Språkcafé", "Regionen", "Varje kvartal");
    row(drawing, 195, "Läxhjälp", "Föreningen", "I maj");
    Block.Table table = Samples.tables(read(drawing)).getFirst();

    assertThat(table.columns()).isEqualTo(3);
    assertThat(table.cellAt(0, 2).text()).isEqualTo("Uppföljning");
    assertThat(table.cellAt(2, 1).text()).isEqualTo("Regionen");
  }

  @Test
  void aTextAcrossARuledTableStaysWhole() throws Exception {
    Drawing drawing = new Drawing().grid(List.of(50, 500), List.of(100, 120, 150, 180));
    drawing.grid(COLUMNS, List.of(120, 150)).grid(COLUMNS, List.of(150, 180));
    drawing.text(55, 112, "Område ett: skolan, hälsan, arbetet och hela fritiden i länet 2026");
    row(drawing, 135, "Öppen förskola", "Kommunen", "Årligen");
    row(drawing, 165, "Språkcafé", "Regionen", "Varje kvartal");
    Block.Table table = Samples.tables(read(drawing)).getFirst();

    assertThat(table.cellAt(0, 0).columnSpan()).isEqualTo(3);
  }

  @Test
  void figuresThatEndAHeadingBelongToIt() throws Exception {
    SourceDocument document =
        read(
            new Drawing()
                .large(50, 60, "Program för vattenvård i länet")
                .large(50, 81, "2026–2031")
                .text(50, 120, "Programmet gäller alla.")
                .text(50, 134, "Det följs upp varje år."));

    assertThat(Texts.of(document.blocks()))
        .startsWith("Program för vattenvård i länet 2026–2031\n");
  }

  @Test
  void aYearAtThePagesTopIsNoPageNumber() throws Exception {
    Drawing drawing = new Drawing().text(50, 400, "Klart till april");
    SourceDocument document =
        read(drawing.nextPage().text(50, 40, "2026").text(50, 120, "Nästa del."));

    assertThat(Texts.of(document.blocks())).contains("2026");
  }

  @Test
  void aTablesHeadingApartFromItsRowsDoesNotRun() throws Exception {
    Drawing drawing = new Drawing().large(50, 60, "Plan").text(50, 200, "Planen gäller länet.");
    for (int page = 1; page <= 3; page++) {
      int top = page == 1 ? 300 : 60;
      row(drawing, top, "Insats", "Ansvar", "Uppföljning");
      for (int line = 0; line < 3; line++) {
        row(
            drawing,
            top + 34 * (line + 1),
            "Kurs " + "abc".charAt(page - 1),
            "Kommunen",
            "Årligen");
      }
      if (page < 3) {
        drawing.nextPage();
      }
    }
    SourceDocument document = read(drawing);

    assertThat(Samples.asideFor(document, Reason.RUNNING_HEADER)).isEmpty();
    assertBalanced(document);
  }

  @Test
  void aTablesHeadingAtTheTopOfEveryPageDoesNotRun() throws Exception {
    Drawing drawing = new Drawing();
    for (int page = 1; page <= 3; page++) {
      row(drawing, 40, "Insats", "Ansvar", "Uppföljning");
      for (int line = 0; line < 8; line++) {
        row(drawing, 54 + 14 * line, "Kurs " + "abc".charAt(page - 1), "Kommunen", "Årligen");
      }
      if (page < 3) {
        drawing.nextPage();
      }
    }
    drawing.text(50, 300, "Insats Ansvar Uppföljning");
    SourceDocument document = read(drawing);

    assertThat(Samples.asideFor(document, Reason.RUNNING_HEADER)).isEmpty();
    assertBalanced(document);
  }

  @Test
  void aNewMeasureUnderAnEmptyFirstCellIsANewRow() throws Exception {
    Drawing drawing = table(new Drawing(), 700).text(355, 735, "Årligen.");
    drawing
        .nextPage()
        .grid(COLUMNS, List.of(60, 90))
        .text(205, 75, "Regionen")
        .text(355, 75, "Varje kvartal.");

    assertThat(Samples.tables(read(drawing)).getFirst().rows()).isEqualTo(3);
  }

  @Test
  void tablesWithAHeadingBetweenAreTwo() throws Exception {
    Drawing drawing = table(new Drawing(), 700);
    SourceDocument document = read(table(drawing.nextPage().large(50, 60, "Hälsa"), 100));

    assertThat(Samples.tables(document)).hasSize(2);
  }

  @Test
  void shadedRowsWithoutLinesAreATable() throws Exception {
    Drawing drawing = new Drawing().text(50, 60, "Planen gäller i ett år och följs upp.");
    for (int i = 0; i < 3; i++) {
      drawing.shade(COLUMNS.get(i), 100, COLUMNS.get(i + 1), 120);
      drawing.shade(COLUMNS.get(i), 140, COLUMNS.get(i + 1), 160);
    }
    row(drawing, 114, "Insats", "Ansvar", "Uppföljning");
    row(drawing, 134, "Öppen förskola", "Kommunen", "Årligen");
    row(drawing, 154, "Språkkafé", "Föreningen", "Varje termin");
    row(drawing, 174, "Mentorer", "Regionen", "Varje termin");
    Block.Table table = Samples.tables(read(drawing)).getFirst();

    assertThat(table.rows()).isEqualTo(4);
    assertThat(table.cellAt(3, 0).text()).isEqualTo("Mentorer");
  }

  @Test
  void aPictureOfLinesWithoutTextIsNoTable() throws Exception {
    Drawing drawing = new Drawing().text(50, 60, "Text.").grid(COLUMNS, List.of(100, 200, 300));

    assertThat(Samples.tables(read(drawing))).isEmpty();
  }

  @Test
  void linesBecomeParagraphsAndLargerOnesHeadings() throws Exception {
    SourceDocument document =
        read(
            new Drawing()
                .large(50, 60, "Handlingsplan")
                .text(50, 90, "Planen gäller för kommunen och")
                .text(50, 102, "följs upp varje år.")
                .text(50, 130, "Den är antagen av nämnden."));

    assertThat(Texts.of(document.blocks()))
        .isEqualTo(
            "Handlingsplan\nPlanen gäller för kommunen och följs upp varje år.\n"
                + "Den är antagen av nämnden.");
    assertThat(document.blocks().getFirst()).isInstanceOf(Block.Heading.class);
  }

  @Test
  void bulletsAreLabelsOfItemsAndNoText() throws Exception {
    SourceDocument document =
        read(
            new Drawing()
                .text(50, 60, "Insatser:")
                .text(60, 80, "•")
                .text(80, 80, "Språkkafé")
                .text(60, 92, "•")
                .text(80, 92, "Mentorer"));
    Block.ListBlock list = (Block.ListBlock) document.blocks().get(1);

    assertThat(Texts.of(list)).isEqualTo("Språkkafé\nMentorer");
    assertThat(list.items()).extracting(Block.ListBlock.Item::label).containsExactly("•", "•");
    assertThat(Samples.asideFor(document, Reason.LIST_LABEL)).containsExactly("•", "•");
    assertBalanced(document);
  }

  @Test
  void whatEveryPageRepeatsIsSetAside() throws Exception {
    Drawing drawing = new Drawing();
    for (int page = 1; page <= 3; page++) {
      drawing
          .text(50, 30, "Region Kronoberg")
          .text(50, 100, "Sida om ämne " + "abc".charAt(page - 1));
      drawing.text(500, 820, "Sida " + page + " (3)");
      if (page < 3) {
        drawing.nextPage();
      }
    }
    SourceDocument document = read(drawing);

    assertThat(Texts.of(document.blocks()))
        .isEqualTo("Sida om ämne a\nSida om ämne b\nSida om ämne c");
    assertThat(Samples.asideFor(document, Reason.RUNNING_HEADER)).hasSize(3);
    assertThat(Samples.asideFor(document, Reason.RUNNING_FOOTER)).contains("Sida 2 (3)");
    assertBalanced(document);
  }

  @Test
  void textPaintedTwiceIsReadOnce() throws Exception {
    SourceDocument document =
        read(new Drawing().text(50, 60, "Mål").text(50.2, 60, "Mål").hidden(50, 90, "osynlig"));

    assertThat(Texts.of(document.blocks())).isEqualTo("Mål");
    assertThat(Samples.asideFor(document, Reason.OVERPRINT)).containsExactly("Mål");
    assertThat(Samples.asideFor(document, Reason.HIDDEN)).containsExactly("osynlig");
    assertBalanced(document);
  }

  @Test
  void aSpaceThatIsTakenBackShowsNone() throws Exception {
    SourceDocument document =
        read(new Drawing().kerned(50, 100, "Ar vika").text(84, 100, "kommun"));

    assertThat(document.blocks())
        .singleElement()
        .extracting(block -> ((Block.Paragraph) block).text().text())
        .isEqualTo("Arvika kommun");
    assertBalanced(document);
  }

  @Test
  void aPasswordIsAskedFor() throws Exception {
    Drawing drawing = new Drawing().text(50, 60, "hemligt");
    StandardProtectionPolicy policy =
        new StandardProtectionPolicy("ägare", "hemligt", new AccessPermission());
    policy.setEncryptionKeyLength(128);
    drawing.document().protect(policy);

    assertRefused(drawing.bytes(), UnreadableDocumentException.Reason.ENCRYPTED);
  }

  @Test
  void aFileCutShortIsDamaged() {
    byte[] whole = new Drawing().text(50, 60, "text").bytes();

    assertRefused(Arrays.copyOf(whole, 60), UnreadableDocumentException.Reason.DAMAGED);
  }

  /** "Q1" is no word with a mark, and 2 ends two words: nobody can tell. */
  @Test
  void marksOfNotesAreKnownByTheNotesThoughTheyAreLarge() throws Exception {
    SourceDocument document =
        read(
            new Drawing()
                .text(50, 60, "Planen följs upp vid behov.1 Det sker under Q1 varje år.")
                .text(50, 74, "Lokal2 och regional2 samverkan pågår hela året runt.")
                .small(50, 760, "1. Beslutat i styrgruppen.")
                .small(50, 770, "2. Enligt avtalet."));

    assertThat(Texts.of(document.blocks()))
        .contains("vid behov. Det sker under Q1 varje år.", "Lokal2 och regional2 samverkan");
    assertThat(Samples.asideFor(document, Reason.NOTE_MARK)).containsExactly("1", "1.");
    assertBalanced(document);
  }

  @Test
  void withoutNotesAFigureAfterAWordIsPartOfIt() throws Exception {
    SourceDocument document =
        read(
            new Drawing()
                .text(50, 60, "Planen följs upp vid behov.1 Det sker under Q1 varje år.")
                .text(50, 74, "Metoden Trappan3 används.")
                .small(50, 770, "Dnr 403-2 2025"));

    assertThat(Texts.of(document.blocks())).contains("behov.1 Det", "Trappan3");
    assertBalanced(document);
  }

  @Test
  void aPasswordOpensALockedFile() throws Exception {
    Drawing drawing = new Drawing().text(50, 60, "hemligt");
    StandardProtectionPolicy policy =
        new StandardProtectionPolicy("ägare", "nyckel", new AccessPermission());
    policy.setEncryptionKeyLength(128);
    drawing.document().protect(policy);
    SourceFile file = new SourceFile("plan.pdf", Format.PDF, drawing.bytes());

    assertThat(
            Texts.of(
                new PdfReader(Ocr.standard(OcrMode.OFF))
                    .read(file.with(Optional.of(new Password("nyckel"))))
                    .blocks()))
        .isEqualTo("hemligt");
    assertThatThrownBy(
            () ->
                new PdfReader(Ocr.standard(OcrMode.OFF))
                    .read(file.with(Optional.of(new Password("fel")))))
        .isInstanceOfSatisfying(
            UnreadableDocumentException.class,
            e ->
                assertThat(e.reason())
                    .isEqualTo(UnreadableDocumentException.Reason.WRONG_PASSWORD));
  }

  @Test
  void aBlankPageHasNoText() {
    assertRefused(new Drawing().bytes(), UnreadableDocumentException.Reason.NO_TEXT);
  }

  @Test
  void aPictureOfAPageSaysSo() throws Exception {
    Drawing drawing = new Drawing().text(50, 60, "text").nextPage();
    picture(drawing, 1);

    assertThat(read(drawing).notices())
        .containsExactly(Notice.of(Notice.Code.IMAGE_ONLY_PAGE, "2"));

    Drawing scanned = new Drawing();
    picture(scanned, 0);
    assertRefused(scanned.bytes(), UnreadableDocumentException.Reason.IMAGE_ONLY);
  }

  @Test
  void textThatRecognitionLaidUnderAPictureIsThePagesText() throws Exception {
    Drawing drawing = new Drawing().hidden(50, 60, "inläst text");
    picture(drawing, 0);

    SourceDocument document = read(drawing);
    assertThat(Texts.of(document.blocks())).isEqualTo("inläst text");
    assertThat(document.notices()).containsExactly(Notice.of(Notice.Code.TEXT_LAYER, "1"));
  }

  @Test
  void unseenTextIsReadWhereLettersAreDrawnAsShapes() throws Exception {
    SourceDocument document =
        read(new Drawing().line(50, 60, 52, 70).line(52, 70, 54, 60).hidden(50, 60, "ritad text"));

    assertThat(Texts.of(document.blocks())).isEqualTo("ritad text");
    assertThat(document.notices()).containsExactly(Notice.of(Notice.Code.TEXT_LAYER, "1"));
    assertBalanced(document);
  }

  @Test
  void lettersThatAShadingIsPaintedThroughAreSeen() throws Exception {
    SourceDocument document = read(new Drawing().text(50, 60, "svart").clipping(50, 90, "tonad"));

    assertThat(Texts.of(document.blocks())).contains("tonad");
    assertBalanced(document);
  }

  @Test
  void theEmbeddedPlanIsHandedOn() throws Exception {
    Drawing drawing = new Drawing().text(50, 60, "text");
    byte[] plan = "{\"titel\":\"Å\"}".getBytes(StandardCharsets.UTF_8);
    PDEmbeddedFile file =
        new PDEmbeddedFile(
            drawing.document(), new ByteArrayInputStream(plan), COSName.FLATE_DECODE);
    PDComplexFileSpecification specification = new PDComplexFileSpecification();
    specification.setFile("plan.json");
    specification.setEmbeddedFile(file);
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(Map.of("plan.json", specification));
    PDDocumentNameDictionary names =
        new PDDocumentNameDictionary(drawing.document().getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    drawing.document().getDocumentCatalog().setNames(names);

    assertThat(read(drawing).embeddedPlan()).contains("{\"titel\":\"Å\"}");
  }

  /** A heading row and a row with an empty last cell. */
  private static Drawing table(Drawing drawing, int top) {
    drawing.grid(COLUMNS, List.of(top, top + 20, top + 40));
    drawing.bold(55, top + 15, "Insats").bold(205, top + 15, "Ansvar");
    return drawing
        .bold(355, top + 15, "Uppföljning")
        .text(55, top + 35, "Öppen förskola")
        .text(205, top + 35, "Kommunen");
  }

  private static void row(Drawing drawing, int y, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      drawing.text(COLUMNS.get(i) + 5, y, cells[i]);
    }
  }

  private static void picture(Drawing drawing, int page) throws Exception {
    var image = new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB);
    try (var stream =
        new PDPageContentStream(
            drawing.document(),
            drawing.document().getPage(page),
            PDPageContentStream.AppendMode.APPEND,
            false)) {
      stream.drawImage(LosslessFactory.createFromImage(drawing.document(), image), 0, 0, 595, 842);
    }
  }

  private static SourceDocument read(Drawing drawing) throws UnreadableDocumentException {
    return Samples.read("plan.pdf", drawing.bytes());
  }

  private static void assertBalanced(SourceDocument document) {
    assertThat(Samples.balance(document).isZero())
        .as(Samples.balance(document).toString())
        .isTrue();
  }

  private static void assertRefused(byte[] bytes, UnreadableDocumentException.Reason reason) {
    assertThatThrownBy(() -> Samples.read("plan.pdf", bytes))
        .isInstanceOfSatisfying(
            UnreadableDocumentException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }
}
