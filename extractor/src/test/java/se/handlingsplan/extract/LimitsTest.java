package se.handlingsplan.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.handlingsplan.document.Notice;
import se.handlingsplan.document.SourceDocument;
import se.handlingsplan.document.Texts;
import se.handlingsplan.extract.pdf.ocr.Ocr;
import se.handlingsplan.extract.pdf.ocr.OcrMode;
import se.handlingsplan.extract.source.Limit;
import se.handlingsplan.extract.source.Limits;
import se.handlingsplan.extract.source.Progress;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.extract.source.UnreadableDocumentException.Reason;

/** Files that ask for more than a limit allows; limits are lowered, so that files stay small. */
@Timeout(60)
class LimitsTest {
  private static final int LOW = 12;

  @TempDir private Path folder;

  static Stream<Arguments> refused() {
    String cells = "<w:tr>" + "<w:tc><w:p/></w:tc>".repeat(LOW + 1) + "</w:tr>";
    String rtfRow = "\\trowd" + "\\cellx1000".repeat(3) + "\\intbl a\\cell\\row ";
    return Stream.of(
        Arguments.of(Limit.PARAGRAPHS, html("<p>a".repeat(LOW + 1))),
        Arguments.of(Limit.PARAGRAPHS, docx(p("a").repeat(LOW + 1))),
        Arguments.of(Limit.PARAGRAPHS, odt("<text:p>a</text:p>".repeat(LOW + 1))),
        Arguments.of(Limit.PARAGRAPHS, rtf("a\\par ".repeat(LOW + 1))),
        Arguments.of(Limit.ELEMENTS, html("<b>a".repeat(LOW + 1))),
        Arguments.of(Limit.ELEMENTS, docx(p("a").repeat(LOW))),
        Arguments.of(Limit.ELEMENTS, odt("<text:p>a</text:p>".repeat(LOW))),
        Arguments.of(Limit.CELLS, html("<table><tr>" + "<td>a".repeat(LOW + 1) + "</table>")),
        // A few cells far apart ask for all the places between them.
        Arguments.of(Limit.CELLS, html("<table><tr><td colspan=9>a<tr><td>b<tr><td>c</table>")),
        Arguments.of(Limit.CELLS, html("<table><tr><td rowspan=9>a" + "<tr>".repeat(LOW))),
        Arguments.of(Limit.CELLS, docx("<w:tbl>" + cells + "</w:tbl>" + p("a"))),
        Arguments.of(
            Limit.CELLS,
            odt(
                "<table:table><table:table-row>"
                    + "<table:table-cell table:number-rows-spanned=\"99\"/>".repeat(3)
                    + "</table:table-row>"
                    + "<table:table-row/>".repeat(LOW)
                    + "</table:table>")),
        Arguments.of(Limit.CELLS, rtf(rtfRow.repeat(LOW))),
        Arguments.of(Limit.TABLE_DEPTH, html("<table border=1><tr><td>a<td>".repeat(LOW + 1))),
        Arguments.of(
            Limit.TABLE_DEPTH,
            docx(
                "<w:tbl><w:tr><w:tc>".repeat(LOW + 1)
                    + p("a")
                    + "</w:tc></w:tr></w:tbl>".repeat(LOW + 1))),
        Arguments.of(
            Limit.TABLE_DEPTH,
            odt(
                "<table:table><table:table-row><table:table-cell>".repeat(LOW + 1)
                    + "<text:p>a</text:p>"
                    + "</table:table-cell></table:table-row></table:table>".repeat(LOW + 1))),
        Arguments.of(
            Limit.XML_DEPTH, docx("<w:ins>".repeat(LOW) + p("a") + "</w:ins>".repeat(LOW))),
        Arguments.of(
            Limit.XML_DEPTH,
            odt("<text:section>".repeat(LOW) + "<text:p/>" + "</text:section>".repeat(LOW))),
        Arguments.of(Limit.RTF_GROUPS, rtf("{".repeat(LOW) + "a" + "}".repeat(LOW))),
        Arguments.of(Limit.PART_BYTES, docx(p("a"))),
        Arguments.of(Limit.PACKAGE_BYTES, docx(p("a"))),
        Arguments.of(Limit.CHUNKS, docx("<w:altChunk/>".repeat(LOW + 1) + p("a"))),
        Arguments.of(Limit.FILE_BYTES, html("a")));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void aFileThatAsksForTooMuchIsRefused(Limit limit, byte[] file) {
    assertRefused(limit, LOW, file);
  }

  @Test
  void aPackageOfTooManyPartsIsRefused() {
    assertRefused(Limit.ZIP_ENTRIES, 2, docx(p("a")));
  }

  @Test
  void aPartThatUnpacksToTooManyTimesItsSizeIsRefused() {
    assertRefused(Limit.ZIP_RATIO, 20, docx(p("a") + " ".repeat(5_000_000)));
  }

  static Stream<Arguments> told() {
    return Stream.of(
        Arguments.of(Limit.TABLE_COLUMNS, html("<table><tr>" + "<td>a".repeat(20) + "</table>")),
        Arguments.of(
            Limit.TABLE_COLUMNS,
            docx("<w:tbl><w:tr>" + ("<w:tc>" + p("a") + "</w:tc>").repeat(20) + "</w:tr></w:tbl>")),
        Arguments.of(
            Limit.TABLE_COLUMNS,
            odt(
                "<table:table><table:table-row>"
                    + "<table:table-cell><text:p>a</text:p></table:table-cell>".repeat(20)
                    + "</table:table-row></table:table>")),
        Arguments.of(
            Limit.TABLE_COLUMNS, rtf("\\trowd" + "\\intbl a\\cell ".repeat(20) + "\\row ")),
        Arguments.of(Limit.HTML_DEPTH, html("<div>".repeat(20) + "a".repeat(20))),
        Arguments.of(Limit.STYLE_LETTERS, html("<style>p {color: black}</style>" + "a".repeat(20))),
        Arguments.of(
            Limit.STYLE_RULES,
            html("<style>" + "p {display: block}".repeat(20) + "</style>" + "a".repeat(20))),
        Arguments.of(
            Limit.REPEATED_ELEMENTS,
            odt(
                "<table:table><table:table-row>"
                    + "<table:table-cell table:number-columns-repeated=\"50\">"
                    + "<text:p>aaaa</text:p></table:table-cell>"
                    + "</table:table-row></table:table>")),
        Arguments.of(
            Limit.RTF_TEXT_DEPTH,
            rtf("{\\footnote ".repeat(20) + "a".repeat(20) + "}".repeat(20) + "b\\par ")));
  }

  @ParameterizedTest
  @MethodSource("told")
  void whatGoesBeyondALimitIsTold(Limit limit, byte[] file) throws Exception {
    SourceDocument document = read(Limits.standard().with(limit, LOW), file);

    assertThat(document.notices())
        .contains(Notice.of(Notice.Code.LIMIT_REACHED, limit.key(), Integer.toString(LOW)));
    assertThat(Texts.of(document.blocks())).contains("a");
    assertThat(read(Limits.standard(), file).notices()).isEmpty();
  }

  @Test
  void noMoreIsTakenOfAStreamThanAFileMayHave() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'a';
          }
        };

    assertThatThrownBy(
            () -> Extractor.load("-", endless, Limits.standard().with(Limit.FILE_BYTES, 1000)))
        .isInstanceOfSatisfying(
            UnreadableDocumentException.class,
            e -> assertThat(e.arguments()).containsExactly("file-bytes", "1000"));
  }

  @Test
  void aFileOfJustTheSizeThatMayBeIsRead() throws Exception {
    byte[] bytes = html("a");
    Path file = Files.write(folder.resolve("plan.html"), bytes);
    Limits limits = Limits.standard().with(Limit.FILE_BYTES, bytes.length);

    assertThat(Extractor.load(file, limits).bytes()).isEqualTo(bytes);
    assertThatThrownBy(() -> Extractor.load(file, limits.with(Limit.FILE_BYTES, bytes.length - 1)))
        .isInstanceOf(UnreadableDocumentException.class);
  }

  @Test
  void eachPageThatHasBeenReadIsTold() throws Exception {
    List<Integer> pages = new ArrayList<>();
    byte[] pdf = pdf(3, 0);

    Extractor.standard(Ocr.standard(OcrMode.OFF), Limits.standard(), pages::add)
        .read(Extractor.load("plan.pdf", pdf));

    assertThat(pages).containsExactly(1, 2, 3);
  }

  @Test
  void pagesBeyondTheLimitAreTold() throws Exception {
    SourceDocument document = read(Limits.standard().with(Limit.PAGES, 2), pdf(3, 0));

    assertThat(document.notices())
        .containsExactly(Notice.of(Notice.Code.LIMIT_REACHED, "pages", "2"));
  }

  @Test
  void linksBeyondTheLimitAreTold() throws Exception {
    SourceDocument document = read(Limits.standard().with(Limit.PAGE_LINKS, 2), pdf(1, 3));

    assertThat(document.notices())
        .containsExactly(Notice.of(Notice.Code.PAGE_LIMIT_REACHED, "1", "page-links", "2"));
  }

  private static void assertRefused(Limit limit, long value, byte[] file) {
    assertThatThrownBy(() -> read(Limits.standard().with(limit, value), file))
        .isInstanceOfSatisfying(
            UnreadableDocumentException.class,
            e -> {
              assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE);
              assertThat(e.arguments()).containsExactly(limit.key(), Long.toString(value));
            });
  }

  private static SourceDocument read(Limits limits, byte[] file) throws Exception {
    return Extractor.standard(Ocr.standard(OcrMode.OFF), limits, Progress.NONE)
        .read(Extractor.load("", new ByteArrayInputStream(file), limits));
  }

  private static byte[] html(String body) {
    return ("<html><body>" + body).getBytes(UTF_8);
  }

  private static byte[] rtf(String body) {
    return ("{\\rtf1\\ansi " + body + "}").getBytes(UTF_8);
  }

  private static byte[] odt(String body) {
    String names = "urn:oasis:names:tc:opendocument:xmlns:";
    return ("<?xml version=\"1.0\"?><office:document xmlns:office=\""
            + names
            + "office:1.0\" xmlns:text=\""
            + names
            + "text:1.0\" xmlns:table=\""
            + names
            + "table:1.0\" office:mimetype=\"application/vnd.oasis.opendocument.text\">"
            + "<office:body><office:text>"
            + body
            + "</office:text></office:body></office:document>")
        .getBytes(UTF_8);
  }

  private static String p(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private static byte[] docx(String body) {
    String office = "http://schemas.openxmlformats.org/";
    Map<String, String> parts = new TreeMap<>();
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns=\""
            + office
            + "package/2006/content-types\"><Default Extension=\"rels\" ContentType=\""
            + "application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/"
            + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
    parts.put(
        "_rels/.rels",
        "<Relationships xmlns=\""
            + office
            + "package/2006/relationships\"><Relationship Id=\"r1\" Type=\""
            + office
            + "officeDocument/2006/relationships/officeDocument\""
            + " Target=\"word/document.xml\"/></Relationships>");
    parts.put(
        "word/document.xml",
        "<w:document xmlns:w=\""
            + office
            + "wordprocessingml/2006/main\"><w:body>"
            + body
            + "</w:body></w:document>");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }

  private static byte[] pdf(int pages, int links) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      for (int i = 0; i < pages; i++) {
        PDPage page = new PDPage();
        for (int link = 0; link < links; link++) {
          page.getAnnotations().add(new PDAnnotationLink());
        }
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
          content.beginText();
          content.setFont(new PDType1Font(FontName.HELVETICA), 10);
          content.newLineAtOffset(50, 700);
          content.showText("Sidan " + (i + 1));
          content.endText();
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    }
  }
}
