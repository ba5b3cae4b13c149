package se.handlingsplan.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.handlingsplan.document.Notice;
import se.handlingsplan.extract.source.Format;
import se.handlingsplan.extract.source.Limits;
import se.handlingsplan.extract.source.SourceFile;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.extract.source.UnreadableDocumentException.Reason;

class FormatsTest {
  @Test
  void formatsAreToldByContent() throws Exception {
    assertThat(detect(ascii("%PDF-1.7\n"))).isEqualTo(Format.PDF);
    assertThat(detect(zip("[Content_Types].xml", "word/document.xml"))).isEqualTo(Format.DOCX);
    assertThat(detect(ascii("<!DOCTYPE html><p>Plan"))).isEqualTo(Format.HTML);
    assertThat(detect(ascii("{\"schemaVersion\": 1}"))).isEqualTo(Format.PLAN_JSON);
  }

  @Test
  void junkBeforeThePdfHeaderIsLookedPast() throws Exception {
    assertThat(detect(ascii("\r\n  skräp".repeat(20) + "%PDF-1.4"))).isEqualTo(Format.PDF);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><body>Plan",
        "  \n<!doctype HTML>\n<title>Plan</title>",
        "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><body>Plan</body></html>",
        "<!-- sparad från webben --><html lang=sv><body>",
        "<!-- en del -->\n<table class=plan><tr><td>Plan</table>",
        "<B>Plan</B> för trygghet",
      })
  void htmlIsToldHoweverItBegins(String page) throws Exception {
    assertThat(detect(page.getBytes(StandardCharsets.UTF_8))).isEqualTo(Format.HTML);
  }

  @ParameterizedTest
  @CsvSource({"plan.HTML, HTML", "plan.htm, HTML", "plan.txt, ''", "plan, ''"})
  void textThatDoesNotSayWhatItIsIsAPageIfItsNameSaysSo(String name, String format) {
    assertThat(format(name, ascii("Plan för <b>trygghet</b>"))).isEqualTo(format);
    assertThat(format(name, ascii("{% extends mall %}<b>Plan</b>"))).isEqualTo(format);
  }

  @Test
  void aPdfFileIsToldBehindADamagedHeader() throws Exception {
    String rest = "-1.4\n1 0 obj\n<</Type /Catalog>>\nendobj\ntrailer\nstartxref\n9\n%%EOF\n";

    assertThat(detect(ascii("%" + rest))).isEqualTo(Format.PDF);
    assertThat(detect(ascii("%PDF.1.4" + rest))).isEqualTo(Format.PDF);
  }

  @Test
  void aWordFileIsToldAlsoWhereItsPartsLieInAnotherFolder() throws Exception {
    String types =
        "<Override PartName='/doc.xml' ContentType='application/vnd.openxmlformats-officedocument"
            + ".wordprocessingml.document.main+xml'/>";

    assertThat(detect(zip(Map.of("[Content_Types].xml", types)))).isEqualTo(Format.DOCX);
  }

  @Test
  void aDamagedPartHidesNoneOfThoseBehindIt() throws Exception {
    byte[] file = zip("[Content_Types].xml", "word/document.xml");
    int checkSum = new String(file, StandardCharsets.ISO_8859_1).indexOf("PK\7\10") + 4;
    file[checkSum]++;

    assertThat(detect(file)).isEqualTo(Format.DOCX);
  }

  @Test
  void anOpenDocumentThatWasPackedAnewIsToldByTheListOfItsMembers() throws Exception {
    String list =
        "<manifest:file-entry manifest:full-path=\"/\" manifest:media-type="
            + "\"application/vnd.oasis.opendocument.%s\"/>";

    assertThat(detect(zip(Map.of("META-INF/manifest.xml", list.formatted("text")))))
        .isEqualTo(Format.ODT);
    assertThat(refused(zip(Map.of("META-INF/manifest.xml", list.formatted("spreadsheet")))))
        .startsWith("unsupported-format");
  }

  @Test
  void flatOpenDocumentIsToldBehindAllItsNamespaces() throws Exception {
    String namespaces = " xmlns:x=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"".repeat(35);
    String text = "<?xml version=\"1.0\"?>\n<office:document" + namespaces;

    assertThat(
            detect(ascii(text + " office:mimetype=\"application/vnd.oasis.opendocument.text\">")))
        .isEqualTo(Format.ODT);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
  void jsonIsToldAlsoAfterAByteOrderMark(String charset) throws Exception {
    byte[] json = "\uFEFF {\"schemaVersion\": 1}".getBytes(Charset.forName(charset));

    assertThat(detect(json)).isEqualTo(Format.PLAN_JSON);
  }

  @Test
  void whatIsNotReadIsNamed() throws IOException {
    assertThat(refused(ascii("Bara text."))).isEqualTo("unsupported-format [text/plain]");
    assertThat(refused(zip("mimetype", "content.xml")))
        .isEqualTo("unsupported-format [application/zip]");
    assertThat(refused(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}))
        .isEqualTo("unsupported-format [image/jpeg]");
  }

  @Test
  void anOfficePackageWithoutTextIsDamaged() throws IOException {
    assertThat(refused(zip("[Content_Types].xml", "docProps/app.xml"))).startsWith("damaged");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "openxmlformats-officedocument.spreadsheetml.sheet",
        "openxmlformats-officedocument.spreadsheetml.template",
        "ms-excel.sheet.macroEnabled",
        "ms-excel.template.macroEnabled"
      })
  void aWorkbookIsToldByTheTypeOfItsMainPart(String type) throws Exception {
    assertThat(detect(zip(Map.of("[Content_Types].xml", mainType("vnd." + type)))))
        .isEqualTo(Format.XLSX);
  }

  @Test
  void aWorkbookIsToldBehindTheTypesOfManyParts() throws Exception {
    String drawings =
        "<Override PartName='/xl/drawings/drawing1.xml' ContentType='x'/>".repeat(900);
    String types = drawings + mainType("vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    assertThat(detect(zip(Map.of("[Content_Types].xml", types)))).isEqualTo(Format.XLSX);
  }

  @Test
  void otherPackagesOfOfficeAreWholeAndStillNotRead() throws IOException {
    assertThat(
            refused(
                zip(
                    Map.of(
                        "[Content_Types].xml",
                        mainType("vnd.ms-excel.sheet.binary.macroEnabled")))))
        .isEqualTo("unsupported-format [Excel (xlsb)]");
    assertThat(
            refused(
                zip(
                    Map.of(
                        "[Content_Types].xml",
                        mainType(
                            "vnd.openxmlformats-officedocument.presentationml.presentation")))))
        .isEqualTo("unsupported-format [PowerPoint]");
  }

  private static String mainType(String type) {
    return "<Override ContentType='application/%s.main+xml'/>".formatted(type);
  }

  @Test
  void anEncryptedWordFileIsToldFromOneOfTheOldFormat() throws Exception {
    assertThat(detect(container("EncryptedPackage"))).isEqualTo(Format.DOCX);
    assertThat(detect(container("WordDocument"))).isEqualTo(Format.DOC);
    assertThat(refused(container("Workbook"))).startsWith("unsupported-format");
  }

  @Test
  void richTextIsToldByItsFirstWord() throws Exception {
    assertThat(detect(ascii("{\\rtf1\\ansi Plan}"))).isEqualTo(Format.RTF);
  }

  @Test
  void openDocumentIsToldByTheTypeItNames() throws Exception {
    assertThat(detect(openDocument("application/vnd.oasis.opendocument.text")))
        .isEqualTo(Format.ODT);
    assertThat(refused(openDocument("application/vnd.oasis.opendocument.spreadsheet")))
        .startsWith("unsupported-format");
    assertThat(
            detect(
                ascii(
                    "<?xml version='1.0'?><office:document office:mimetype="
                        + "'application/vnd.oasis.opendocument.text'/>")))
        .isEqualTo(Format.ODT);
  }

  @Test
  void anEmptyFileIsEmpty() {
    assertThatThrownBy(() -> Extractor.load("plan.pdf", new byte[0]))
        .isInstanceOfSatisfying(
            UnreadableDocumentException.class, e -> assertThat(e.reason()).isEqualTo(Reason.EMPTY));
  }

  @Test
  void aMissingFileAndAFolderAreToldApart(@TempDir Path folder) {
    assertThatThrownBy(() -> Extractor.load(folder.resolve("plan.pdf")))
        .isInstanceOfSatisfying(
            UnreadableDocumentException.class,
            e -> assertThat(e.reason()).isEqualTo(Reason.NOT_FOUND));
    assertThatThrownBy(() -> Extractor.load(folder))
        .isInstanceOfSatisfying(
            UnreadableDocumentException.class,
            e -> assertThat(e.reason()).isEqualTo(Reason.NOT_A_FILE));
  }

  @Test
  void aFileIsNamedWithoutItsFolders(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("plan.html"), "<html><p>Plan");

    SourceFile loaded = Extractor.load(file);

    assertThat(loaded.name()).isEqualTo("plan.html");
    assertThat(loaded.format()).isEqualTo(Format.HTML);
  }

  @ParameterizedTest
  @CsvSource({
    "plan.html, false",
    "plan.HTM, false",
    "plan, false",
    "plan.2025, false",
    "plan.docx, true",
    "plan.PDF, true",
    "plan.txt, true"
  })
  void anEndingThatSaysAnotherFormatIsANotice(String name, boolean noticed) throws Exception {
    SourceFile file = Extractor.load(name, ascii("<html><p>Plan"));

    assertThat(Extractor.standard().read(file).notices())
        .isEqualTo(
            noticed ? List.of(Notice.of(Notice.Code.WRONG_EXTENSION, name, "HTML")) : List.of());
  }

  @Test
  void aPageWithoutTextIsRefused() {
    assertThatThrownBy(
            () -> Extractor.standard().read(Extractor.load("plan.html", ascii("<html><p> </p>"))))
        .isInstanceOfSatisfying(
            UnreadableDocumentException.class,
            e -> assertThat(e.reason()).isEqualTo(Reason.NO_TEXT));
  }

  private static String format(String name, byte[] bytes) {
    try {
      return Formats.detect(name, bytes, Limits.standard()).name();
    } catch (UnreadableDocumentException e) {
      return "";
    }
  }

  /** The reason and its arguments. */
  private static String refused(byte[] bytes) {
    try {
      return "read as " + detect(bytes);
    } catch (UnreadableDocumentException e) {
      return e.reason().key() + " " + e.arguments();
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write('x');
      }
    }
    return out.toByteArray();
  }

  private static byte[] zip(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(ascii(part.getValue()));
      }
    }
    return out.toByteArray();
  }

  private static byte[] container(String entry) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      container.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
      container.writeFilesystem(out);
    }
    return out.toByteArray();
  }

  private static byte[] openDocument(String type) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("mimetype"));
      zip.write(ascii(type));
    }
    return out.toByteArray();
  }

  private static Format detect(byte[] bytes) throws UnreadableDocumentException {
    return Formats.detect("", bytes, Limits.standard());
  }
}
