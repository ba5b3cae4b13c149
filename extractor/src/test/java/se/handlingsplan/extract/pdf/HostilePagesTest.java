package se.handlingsplan.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handlingsplan.document.Notice;
import se.handlingsplan.document.SourceDocument;
import se.handlingsplan.document.Texts;
import se.handlingsplan.extract.pdf.ocr.Ocr;
import se.handlingsplan.extract.pdf.ocr.OcrMode;
import se.handlingsplan.extract.source.Format;
import se.handlingsplan.extract.source.Limit;
import se.handlingsplan.extract.source.Limits;
import se.handlingsplan.extract.source.Progress;
import se.handlingsplan.extract.source.SourceFile;

/**
 * A page that asks for too much costs itself and no other: the limit is told by name, and the page
 * after it is read. Limits are lowered, so that files stay small.
 */
@Timeout(60)
class HostilePagesTest {
  private static final Limits LOW =
      Limits.standard()
          .with(Limit.PAGES, 10)
          .with(Limit.PAGE_GLYPHS, 1000)
          .with(Limit.PAGE_RULINGS, 200)
          .with(Limit.PAGE_FILLS, 100)
          .with(Limit.PATH_POINTS, 500)
          .with(Limit.PAGE_OPERATORS, 5000)
          .with(Limit.PAGE_FORMS, 50)
          .with(Limit.FORM_DEPTH, 5)
          .with(Limit.OPEN_STATES, 100)
          .with(Limit.PAGE_BYTES, 100_000);

  private static final String GOOD = "BT /F1 10 Tf 50 700 Td (Nästa sida är hel.) Tj ET";

  @Test
  void tooManyGlyphs() throws Exception {
    assertLimit(Limit.PAGE_GLYPHS, text(50, 700, "a".repeat(100)).repeat(11));
  }

  @Test
  void tooManyRulings() throws Exception {
    assertLimit(Limit.PAGE_RULINGS, text(50, 800, "Rubrik") + "50 700 m 150 700 l S ".repeat(201));
  }

  @Test
  void moreRulingsThanAreKeptCostNoText() throws Exception {
    SourceDocument document = read("0 0 m 90 0 l S ".repeat(300) + text(50, 700, "Efter linjerna"));

    assertThat(Texts.of(document.blocks())).contains("Efter linjerna");
  }

  @Test
  void tooManyTinyFills() throws Exception {
    assertLimit(Limit.PAGE_FILLS, ".5 g " + "50 50 5 5 re f ".repeat(101) + "0 g");
    assertLimit(Limit.PAGE_RULINGS, "50 50 1 1 re f ".repeat(101));
  }

  @Test
  void aPathWithTooManyPoints() throws Exception {
    assertLimit(Limit.PATH_POINTS, "0 0 m " + "9 9 l ".repeat(500) + "S");
    assertLimit(Limit.PATH_POINTS, "0 0 1 1 re ".repeat(101) + "f");
  }

  @Test
  void tooManyOperators() throws Exception {
    assertLimit(Limit.PAGE_OPERATORS, "1 w ".repeat(5001));
  }

  @ParameterizedTest
  @ValueSource(strings = {"q ", "/P <</MCID 0>> BDC "})
  void tooDeeplyNestedStates(String opening) throws Exception {
    assertLimit(Limit.OPEN_STATES, opening.repeat(101));
  }

  @Test
  void aFormThatDrawsItself() throws Exception {
    assertLimit(Limit.FORM_DEPTH, "/X Do");
  }

  @Test
  void formsThatAreDrawnTooOften() throws Exception {
    assertLimit(Limit.PAGE_FORMS, "/Y Do ".repeat(51));
  }

  @Test
  void contentThatUnpacksToTooMuch() throws Exception {
    assertLimit(Limit.PAGE_BYTES, " ".repeat(100_001));
  }

  @Test
  void contentWithoutTheCheckSumAtItsEndIsRead() throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      out.write(text(50, 700, "Summan saknas.").getBytes(StandardCharsets.ISO_8859_1));
      out.write(
          "%abcdefghijklmnopqrstuvwxyzåäö0123456789\n"
              .repeat(9)
              .getBytes(StandardCharsets.ISO_8859_1));
    }
    byte[] bytes = packed.toByteArray();
    bytes[bytes.length - 1]++;
    assertThat(bytes).hasSizeGreaterThan(100_000 / 1032);
    try (PDDocument pdf = document("")) {
      PDStream stream = new PDStream(pdf);
      stream.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
      try (OutputStream out = stream.getCOSObject().createRawOutputStream()) {
        out.write(bytes);
      }
      pdf.getPage(0).setContents(stream);

      SourceDocument document = read(pdf, LOW);

      assertThat(Texts.of(document.blocks())).contains("Summan saknas.");
      assertThat(document.notices()).isEmpty();
    }
  }

  @Test
  void aPageOfOnePoint() throws Exception {
    try (PDDocument pdf = document("BT /F1 .1 Tf .1 .5 Td (smått) Tj ET 0 0 1 1 re S")) {
      pdf.getPage(0).setMediaBox(new PDRectangle(1, 1));

      assertThat(Texts.of(read(pdf, Limits.standard()).blocks())).contains("smått");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nan 0 m 1e400 5 l S 0 0 1e38 1e38 re f",
        "99999999999999999999 0 0 1 0 0 cm 1e38 0 m 0 1e38 l S",
        "BT /F1 1e38 Tf 1e38 1e38 Td (stort) Tj ET",
        "BT /F1 9 Tf 0 0 0 0 0 0 Tm (noll) Tj ET"
      })
  void numbersThatAreNoPlaces(String content) throws Exception {
    SourceDocument document = read(text(50, 800, "Rubrik") + content);

    assertThat(Texts.of(document.blocks())).contains("Rubrik").contains("Nästa sida är hel.");
    assertThat(Samples.balance(document).isZero()).isTrue();
  }

  @Test
  void aPageOfWordsInAGrid() throws Exception {
    StringBuilder content = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      content.append(text(20 + i % 100 * 5.5, 820 - i / 100 * 8, "o" + i % 7));
    }
    assertWhole(content.toString());
  }

  @Test
  void thousandsOfNearlyEqualLines() throws Exception {
    StringBuilder content = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      content.append(text(20 + i % 9 * 60, 700 - i * 0.002, "rad" + i % 97));
      content.append("50 %d.%03d m 500 700 l S ".formatted(600 + i / 1000, i % 1000));
    }
    assertWhole(content.toString());
  }

  @Test
  void aLineOfThousandsOfWords() throws Exception {
    StringBuilder content = new StringBuilder("BT /F1 .04 Tf 5 700 Td ");
    for (int i = 0; i < 20_000; i++) {
      content.append("(o) Tj .05 0 Td ");
    }
    assertWhole(content.append("ET").toString());
  }

  @Test
  void aTableOfThousandsOfCells() throws Exception {
    StringBuilder content = new StringBuilder();
    for (int i = 0; i <= 80; i++) {
      content.append("10 %d m 570 %d l S ".formatted(10 + i * 10, 10 + i * 10));
      content.append("%d 10 m %d 810 l S ".formatted(10 + i * 7, 10 + i * 7));
    }
    for (int i = 0; i < 6400; i++) {
      content.append(
          "BT /F1 2 Tf %d %d Td (c) Tj ET ".formatted(11 + i % 80 * 7, 12 + i / 80 * 10));
    }
    SourceDocument document = assertWhole(content.toString());

    assertThat(Samples.tables(document).getFirst().cells()).hasSize(6400);
  }

  /** All of its text comes out, and the next page's too. */
  private static SourceDocument assertWhole(String content) throws Exception {
    try (PDDocument pdf = document(content)) {
      SourceDocument document = read(pdf, Limits.standard());

      assertThat(document.notices()).isEmpty();
      assertThat(Texts.of(document.blocks())).contains("Nästa sida är hel.");
      assertThat(Samples.balance(document).isZero()).isTrue();
      return document;
    }
  }

  private static void assertLimit(Limit limit, String content) throws Exception {
    SourceDocument document = read(content);

    assertThat(document.notices())
        .containsExactly(
            Notice.of(
                Notice.Code.PAGE_LIMIT_REACHED, "1", limit.key(), Long.toString(LOW.of(limit))));
    assertThat(Texts.of(document.blocks())).contains("Nästa sida är hel.");
    assertThat(Samples.balance(document).isZero()).isTrue();
  }

  private static SourceDocument read(String content) throws Exception {
    try (PDDocument pdf = document(content)) {
      return read(pdf, LOW);
    }
  }

  private static SourceDocument read(PDDocument pdf, Limits limits) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pdf.save(out);
    return new PdfReader(Ocr.standard(OcrMode.OFF), limits, Progress.NONE)
        .read(new SourceFile("plan.pdf", Format.PDF, out.toByteArray()));
  }

  private static String text(double x, double y, String text) {
    return "BT /F1 8 Tf " + x + " " + y + " Td (" + text + ") Tj ET ";
  }

  /** The content's page and a good one after it. */
  private static PDDocument document(String content) throws IOException {
    PDDocument pdf = new PDDocument();
    PDResources resources = new PDResources();
    resources.put(COSName.getPDFName("F1"), new PDType1Font(FontName.HELVETICA));
    resources.put(COSName.getPDFName("X"), form(pdf, resources, "/X Do"));
    resources.put(COSName.getPDFName("Y"), form(pdf, resources, "1 w"));
    for (String page : List.of(content, GOOD)) {
      PDPage added = new PDPage(PDRectangle.A4);
      added.setResources(resources);
      added.setContents(new PDStream(pdf));
      try (OutputStream out =
          added.getContentStreams().next().createOutputStream(COSName.FLATE_DECODE)) {
        out.write(page.getBytes(StandardCharsets.ISO_8859_1));
      }
      pdf.addPage(added);
    }
    return pdf;
  }

  private static PDFormXObject form(PDDocument pdf, PDResources resources, String content)
      throws IOException {
    PDStream stream = new PDStream(pdf);
    try (OutputStream out = stream.createOutputStream()) {
      out.write(content.getBytes(StandardCharsets.ISO_8859_1));
    }
    PDFormXObject form = new PDFormXObject(stream);
    form.setResources(resources);
    form.setBBox(PDRectangle.A4);
    return form;
  }
}
