package se.handlingsplan.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Notice;
import se.handlingsplan.document.Place;
import se.handlingsplan.document.SourceDocument;
import se.handlingsplan.document.Texts;
import se.handlingsplan.extract.pdf.ocr.Ocr;
import se.handlingsplan.extract.pdf.ocr.OcrMode;
import se.handlingsplan.extract.pdf.ocr.RecognitionException;
import se.handlingsplan.extract.pdf.ocr.Tesseract;
import se.handlingsplan.extract.source.Format;
import se.handlingsplan.extract.source.SourceFile;

/**
 * From picture to table, where Tesseract and its Swedish are installed. The picture is page 3 of
 * samples/handlingsplan-2025.pdf at 200 dots an inch on grey paper, laid 0.6 degrees askew.
 */
class TesseractPdfTest {
  @BeforeAll
  static void whereTesseractIsInstalled() {
    boolean installed;
    try {
      installed = Tesseract.installed(Duration.ofMinutes(3)).knowsSwedish();
    } catch (RecognitionException e) {
      installed = false;
    }
    assumeTrue(installed, "Tesseract with Swedish is not installed");
  }

  @Test
  void aScannedPageGivesItsTables() throws Exception {
    SourceDocument document = read(scan());
    List<Block.Table> tables = Samples.tables(document);

    assertThat(tables).hasSize(2);
    assertThat(tables).extracting(Block.Table::rows).containsExactly(6, 2);
    assertThat(tables).allMatch(table -> table.columns() == 4 && table.headerRows() == 1);
    assertThat(cell(tables.getFirst(), 3, 1)).isEqualTo("Dalbo vårdcentral");
    assertThat(cell(tables.getFirst(), 2, 3))
        .isEqualTo("Länets ledningsgrupp rapporterar utifrån utveckling och resultat på Forum SÖK");
    assertThat(Texts.of(document.blocks())).contains("Hälsa\n", "Delaktighet\n");
    assertThat(document.notices().getFirst().code()).isEqualTo(Notice.Code.RECOGNIZED_PAGES);
    assertThat(Samples.balance(document).isZero()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {90, 180})
  void aPageThatLiesOnItsSideOrHeadIsReadToo(int degrees) throws Exception {
    byte[] turned;
    try (PDDocument document = Loader.loadPDF(scan())) {
      document.getPage(0).setRotation(degrees);
      turned = Drawing.saved(document);
    }
    SourceDocument document = read(turned);
    Block.Table table = Samples.tables(document).getFirst();

    assertThat(cell(table, 3, 1)).isEqualTo("Dalbo vårdcentral");
    // Places are those of the page as shown: the table stands in its upper half when upright.
    Place.OnPage place = (Place.OnPage) table.provenance().places().getFirst();
    double down = degrees == 90 ? place.box().centerX() : place.box().centerY();
    assertThat(down).isGreaterThan(605 / 2.0);
  }

  private static byte[] scan() throws Exception {
    try (InputStream in =
        Objects.requireNonNull(TesseractPdfTest.class.getResourceAsStream("inskannad-sida.pdf"))) {
      return in.readAllBytes();
    }
  }

  private static SourceDocument read(byte[] pdf) throws Exception {
    return new PdfReader(Ocr.standard(OcrMode.AUTO))
        .read(new SourceFile("inskannad.pdf", Format.PDF, pdf));
  }

  private static String cell(Block.Table table, int row, int column) {
    return table.cells().stream()
        .filter(cell -> cell.row() == row && cell.column() == column)
        .map(cell -> Texts.of(cell.blocks()))
        .findFirst()
        .orElse("");
  }
}
