package se.handlingsplan.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Notice;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.document.SourceDocument;
import se.handlingsplan.document.Texts;
import se.handlingsplan.extract.pdf.ocr.KnownText;
import se.handlingsplan.extract.pdf.ocr.Ocr;
import se.handlingsplan.extract.pdf.ocr.OcrMode;
import se.handlingsplan.extract.pdf.ocr.RecognitionException;
import se.handlingsplan.extract.pdf.ocr.Recognizer;
import se.handlingsplan.extract.pdf.page.PageContent;
import se.handlingsplan.extract.pdf.page.PdfFile;
import se.handlingsplan.extract.source.Format;
import se.handlingsplan.extract.source.Limits;
import se.handlingsplan.extract.source.SourceFile;
import se.handlingsplan.extract.source.UnreadableDocumentException;

/** Scans of drawn pages, with recognisers that need no program. */
class ScannedPdfTest {
  @Test
  void aScannedTableIsTheTableThatWasScanned() throws Exception {
    byte[] original = table().bytes();
    SourceDocument document =
        read(scan(original), OcrMode.AUTO, () -> new KnownText(page(original), 91.6));

    assertThat(text(document)).isEqualTo(text(Samples.read("plan.pdf", original)));
    assertThat(Samples.tables(document).getFirst().columns()).isEqualTo(3);
    assertThat(Samples.balance(document).isZero()).isTrue();
    assertThat(document.notices())
        .containsExactly(Notice.of(Notice.Code.RECOGNIZED_PAGES, "1", "92"));
  }

  @Test
  void wordsThatAreUnsureAreKeptAndToldOf() throws Exception {
    byte[] original = new Drawing().text(50, 100, "otydlig text").bytes();
    SourceDocument document =
        read(scan(original), OcrMode.AUTO, () -> new KnownText(page(original), 20));

    assertThat(Texts.of(document.blocks())).isEqualTo("otydlig text");
    assertThat(document.notices())
        .contains(Notice.of(Notice.Code.UNSURE_WORDS, "1", "2", "otydlig text"));
  }

  @Test
  void withoutAProgramAScanIsRefusedAndAPageOfItToldOf() throws Exception {
    byte[] original = new Drawing().text(50, 100, "text").bytes();

    assertThatThrownBy(() -> read(scan(original), OcrMode.AUTO, ScannedPdfTest::none))
        .isInstanceOfSatisfying(
            UnreadableDocumentException.class,
            e -> assertThat(e.reason()).isEqualTo(UnreadableDocumentException.Reason.IMAGE_ONLY));
    assertThat(read(withText(original), OcrMode.AUTO, ScannedPdfTest::none).notices())
        .containsExactly(
            Notice.of(Notice.Code.RECOGNIZER_MISSING, "1"),
            Notice.of(Notice.Code.IMAGE_ONLY_PAGE, "1"));
  }

  @Test
  void aPageWhoseRecognitionFailsCostsThatPage() throws Exception {
    byte[] scan = withText(new Drawing().text(50, 100, "text").bytes());
    SourceDocument failed = read(scan, OcrMode.AUTO, () -> failing("exit code 1"));

    assertThat(Texts.of(failed.blocks())).isEqualTo("nästa sida");
    assertThat(failed.notices())
        .contains(Notice.of(Notice.Code.RECOGNITION_FAILED, "1", "exit code 1"));
  }

  @Test
  void aFileThatIsNothingButFailedPagesSaysHowTheyFailed() throws Exception {
    byte[] scan = scan(new Drawing().text(50, 100, "text").bytes());

    assertThatThrownBy(() -> read(scan, OcrMode.AUTO, () -> failing("exit code 1")))
        .isInstanceOfSatisfying(
            UnreadableDocumentException.class,
            e -> {
              assertThat(e.reason()).isEqualTo(UnreadableDocumentException.Reason.NOT_RECOGNIZED);
              assertThat(e.arguments()).containsExactly("exit code 1");
            });
  }

  @Test
  void aFileOfPicturesInWhichNothingIsFoundSaysSo() throws Exception {
    byte[] original = new Drawing().line(50, 100, 200, 150).bytes();

    assertThatThrownBy(
            () -> read(scan(original), OcrMode.AUTO, () -> new KnownText(page(original), 90)))
        .isInstanceOfSatisfying(
            UnreadableDocumentException.class,
            e -> assertThat(e.reason()).isEqualTo(UnreadableDocumentException.Reason.NO_LETTERS));
  }

  @Test
  void switchedOffNoProgramIsLookedFor() throws Exception {
    byte[] scan = withText(new Drawing().text(50, 100, "text").bytes());

    assertThat(read(scan, OcrMode.OFF, ScannedPdfTest::neverAsked).notices())
        .containsExactly(Notice.of(Notice.Code.IMAGE_ONLY_PAGE, "1"));
  }

  @Test
  void pagesWithTextAreNotRecognised() throws Exception {
    byte[] original = table().bytes();

    assertThat(read(original, OcrMode.AUTO, ScannedPdfTest::neverAsked).notices()).isEmpty();
  }

  @Test
  void byForceAPagesOwnTextIsSetAside() throws Exception {
    byte[] original = new Drawing().text(50, 100, "egen text").bytes();
    SourceDocument document =
        read(original, OcrMode.FORCE, () -> new KnownText(page(original), 95));

    assertThat(Texts.of(document.blocks())).isEqualTo("egen text");
    assertThat(Samples.asideFor(document, SetAside.Reason.RECOGNIZED_ANEW))
        .containsExactly("egen text");
    assertThat(Samples.balance(document).isZero()).isTrue();
  }

  @Test
  void aTextLayerByOthersIsReadWithTheLinesOfItsPicture() throws Exception {
    byte[] original = table().bytes();
    Drawing layered = scanned(original);
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 3; column++) {
        layered.hidden(60 + column * 150, 118 + row * 30, "cell " + row + column);
      }
    }
    SourceDocument document = read(layered.bytes(), OcrMode.AUTO, ScannedPdfTest::neverAsked);

    assertThat(Samples.tables(document).getFirst().columns()).isEqualTo(3);
    assertThat(document.notices()).containsExactly(Notice.of(Notice.Code.TEXT_LAYER, "1"));
  }

  @Test
  void aStampOnAPictureOfAPageSaysThatTheRestIsNotRead() throws Exception {
    byte[] original = new Drawing().text(50, 100, "text").bytes();
    byte[] stamped = scanned(original).text(400, 20, "Dnr 2025-17").bytes();

    assertThat(read(stamped, OcrMode.AUTO, ScannedPdfTest::neverAsked).notices())
        .containsExactly(Notice.of(Notice.Code.PICTURE_BESIDE_TEXT, "1"));
  }

  private static Drawing table() {
    Drawing drawing = new Drawing().grid(List.of(50, 200, 350, 500), List.of(100, 130, 160, 190));
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 3; column++) {
        drawing.text(60 + column * 150, 118 + row * 30, "rad " + row + " kolumn " + column);
      }
    }
    return drawing;
  }

  /** The first page as a picture of 300 dots an inch. */
  private static byte[] scan(byte[] original) throws Exception {
    return scanned(original).bytes();
  }

  private static Drawing scanned(byte[] original) throws Exception {
    Drawing drawing = new Drawing();
    try (PDDocument document = Loader.loadPDF(original);
        PDPageContentStream stream =
            new PDPageContentStream(drawing.document(), drawing.document().getPage(0))) {
      BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 300, ImageType.GRAY);
      stream.drawImage(LosslessFactory.createFromImage(drawing.document(), image), 0, 0, 595, 842);
    }
    return drawing;
  }

  /** With a page of text after it. */
  private static byte[] withText(byte[] original) throws Exception {
    return scanned(original).nextPage().text(50, 100, "nästa sida").bytes();
  }

  private static PageContent page(byte[] pdf) {
    try (PdfFile file = PdfFile.open(pdf, Optional.empty(), Limits.standard())) {
      return file.scan(1);
    } catch (UnreadableDocumentException e) {
      throw new AssertionError(e);
    }
  }

  private static Recognizer none() throws RecognitionException {
    throw new RecognitionException(RecognitionException.Reason.MISSING, "tesseract");
  }

  private static Recognizer failing(String detail) throws RecognitionException {
    throw new RecognitionException(RecognitionException.Reason.FAILED, detail);
  }

  private static Recognizer neverAsked() {
    throw new AssertionError("Nobody should ask for a recogniser");
  }

  private static SourceDocument read(byte[] pdf, OcrMode mode, Ocr.Source source)
      throws UnreadableDocumentException {
    return new PdfReader(new Ocr(mode, source)).read(new SourceFile("plan.pdf", Format.PDF, pdf));
  }

  private static String text(SourceDocument document) {
    StringBuilder text = new StringBuilder();
    for (Block.Table table : Samples.tables(document)) {
      table
          .cells()
          .forEach(
              cell ->
                  text.append(cell.row())
                      .append(' ')
                      .append(cell.column())
                      .append(' ')
                      .append(Texts.of(cell.blocks()))
                      .append('\n'));
    }
    return text.toString();
  }
}
