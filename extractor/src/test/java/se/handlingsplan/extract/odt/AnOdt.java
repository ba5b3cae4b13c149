package se.handlingsplan.extract.odt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.handlingsplan.document.SourceDocument;
import se.handlingsplan.extract.Extractor;
import se.handlingsplan.extract.source.UnreadableDocumentException;

/** Makes small OpenDocument texts of XML text. */
final class AnOdt {
  private static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.text";

  private final String body;
  private String automaticStyles = "";
  private String styles = "";
  private String masterPage = "";

  private AnOdt(String body) {
    this.body = body;
  }

  static AnOdt of(String... body) {
    return new AnOdt(String.join("", body));
  }

  static String p(String... content) {
    return "<text:p>" + String.join("", content) + "</text:p>";
  }

  /** A paragraph of a style. */
  static String styled(String style, String content) {
    return "<text:p text:style-name=\"%s\">%s</text:p>".formatted(style, content);
  }

  static String h(int level, String content) {
    return "<text:h text:outline-level=\"%d\">%s</text:h>".formatted(level, content);
  }

  static String span(String style, String content) {
    return "<text:span text:style-name=\"%s\">%s</text:span>".formatted(style, content);
  }

  static String list(String style, String... items) {
    return "<text:list text:style-name=\"%s\">%s</text:list>"
        .formatted(style, String.join("", items));
  }

  static String item(String... content) {
    return "<text:list-item>" + String.join("", content) + "</text:list-item>";
  }

  static String table(String... rows) {
    return "<table:table>" + String.join("", rows) + "</table:table>";
  }

  static String row(String... cells) {
    return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
  }

  static String cell(String text) {
    return cell("", text);
  }

  /** A cell with attributes such as {@code number-rows-spanned="2"}. */
  static String cell(String attributes, String text) {
    return "<table:table-cell %s>%s</table:table-cell>".formatted(attributes(attributes), p(text));
  }

  /** A place that another cell covers. */
  static String covered(String... content) {
    return "<table:covered-table-cell>" + String.join("", content) + "</table:covered-table-cell>";
  }

  static String emptyCell(String attributes) {
    return "<table:table-cell %s/>".formatted(attributes(attributes));
  }

  private static String attributes(String attributes) {
    return attributes.isEmpty() ? "" : "table:" + attributes.replace(" ", " table:");
  }

  static String box(String... content) {
    return "<draw:frame><draw:text-box>"
        + String.join("", content)
        + "</draw:text-box></draw:frame>";
  }

  static String footnote(String mark, String text) {
    return note("footnote", mark, text);
  }

  static String note(String noteClass, String mark, String text) {
    return ("<text:note text:note-class=\"%s\"><text:note-citation>%s</text:note-citation>"
            + "<text:note-body>%s</text:note-body></text:note>")
        .formatted(noteClass, mark, p(text));
  }

  /** A style of letters or paragraphs with properties of letters. */
  static String style(String family, String name, String parent, String letters) {
    return ("<style:style style:family=\"%s\" style:name=\"%s\" style:parent-style-name=\"%s\">"
            + "<style:text-properties %s/></style:style>")
        .formatted(family, name, parent, letters);
  }

  /** With styles that are the text's own. */
  AnOdt withAutomaticStyles(String... added) {
    automaticStyles += String.join("", added);
    return this;
  }

  /** With styles that people choose from. */
  AnOdt withStyles(String... added) {
    styles += String.join("", added);
    return this;
  }

  /** With running headers and footers. */
  AnOdt withMasterPage(String... content) {
    masterPage += String.join("", content);
    return this;
  }

  SourceDocument read() {
    return read(bytes());
  }

  SourceDocument readFlat() {
    return read(flat());
  }

  static SourceDocument read(byte[] bytes) {
    try {
      return Extractor.standard().read(Extractor.load("plan.odt", bytes));
    } catch (UnreadableDocumentException e) {
      throw new AssertionError(e);
    }
  }

  /** The whole document as one XML file. */
  byte[] flat() {
    return root(
            "document",
            " office:mimetype=\"" + MEDIA_TYPE + "\"",
            commonStyles() + automatic() + master() + content())
        .getBytes(StandardCharsets.UTF_8);
  }

  byte[] bytes() {
    return zip(contentXml(), stylesXml());
  }

  String contentXml() {
    return root("document-content", "", automatic() + content());
  }

  String stylesXml() {
    return root("document-styles", "", commonStyles() + master());
  }

  /** A package of the two parts. */
  static byte[] zip(String content, String styles) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      put(zip, "mimetype", MEDIA_TYPE.getBytes(StandardCharsets.UTF_8));
      put(zip, "content.xml", content.getBytes(StandardCharsets.UTF_8));
      put(zip, "styles.xml", styles.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static void put(ZipOutputStream zip, String name, byte[] part) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(part);
  }

  private String content() {
    return "<office:body><office:text>" + body + "</office:text></office:body>";
  }

  private String automatic() {
    return "<office:automatic-styles>" + automaticStyles + "</office:automatic-styles>";
  }

  private String commonStyles() {
    return "<office:styles>" + styles + "</office:styles>";
  }

  private String master() {
    return "<office:master-styles><style:master-page style:name=\"Standard\">"
        + masterPage
        + "</style:master-page></office:master-styles>";
  }

  private static String root(String name, String attributes, String content) {
    StringBuilder namespaces = new StringBuilder();
    for (String prefix :
        new String[] {"office", "text", "table", "draw", "style", "fo", "svg", "form"}) {
      namespaces.append(
          " xmlns:%s=\"urn:oasis:names:tc:opendocument:xmlns:%s:1.0\"".formatted(prefix, prefix));
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:%s%s%s xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:loext=\"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0\" xmlns:field=\"urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0\">%s</office:%s>"
        .formatted(name, namespaces, attributes, content, name);
  }
}
