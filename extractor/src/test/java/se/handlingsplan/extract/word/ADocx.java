package se.handlingsplan.extract.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.handlingsplan.document.SourceDocument;
import se.handlingsplan.extract.Extractor;
import se.handlingsplan.extract.source.Format;
import se.handlingsplan.extract.source.SourceFile;
import se.handlingsplan.extract.source.UnreadableDocumentException;

/** Makes small Word files of XML text. */
final class ADocx {
  private static final String DOCUMENT = "word/document.xml";
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final Map<String, byte[]> asTheyAre = new LinkedHashMap<>();
  private final StringBuilder relations = new StringBuilder();
  private String namespace = WORD;

  private ADocx(String body) {
    parts.put(DOCUMENT, "<w:document NS><w:body>" + body + "</w:body></w:document>");
  }

  static ADocx of(String... body) {
    return new ADocx(String.join("", body));
  }

  static String p(String... runs) {
    return "<w:p>" + String.join("", runs) + "</w:p>";
  }

  /** A paragraph of plain words. */
  static String words(String text) {
    return p(r(text));
  }

  static String r(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  /** A run with properties, such as {@code <w:b/>}. */
  static String r(String properties, String text) {
    return "<w:r><w:rPr>"
        + properties
        + "</w:rPr><w:t xml:space=\"preserve\">"
        + text
        + "</w:t></w:r>";
  }

  static String table(String... rows) {
    return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>";
  }

  static String row(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  static String cell(String text) {
    return "<w:tc>" + words(text) + "</w:tc>";
  }

  /** A cell with properties, such as {@code <w:gridSpan w:val="2"/>}. */
  static String cell(String properties, String text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + words(text) + "</w:tc>";
  }

  /** A list paragraph. */
  static String item(int list, int level, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>%s</w:p>"
        .formatted(level, list, r(text));
  }

  /** With a part of its own, such as {@code styles}, whose root element has the given content. */
  ADocx with(String part, String root, String content) {
    parts.put("word/" + part + ".xml", "<w:%s NS>%s</w:%s>".formatted(root, content, root));
    return related(part.replaceAll("\\d+$", ""), part + ".xml");
  }

  ADocx withStyles(String styles) {
    return with("styles", "styles", styles);
  }

  ADocx withNumbering(String numbering) {
    return with("numbering", "numbering", numbering);
  }

  /** With a part that is no word-processing XML, as it stands. */
  ADocx withPart(String type, String name, String content) {
    parts.put("word/" + name, content);
    return related(type, name);
  }

  /** With a main part in bytes, as it stands. */
  ADocx withDocument(byte[] document) {
    parts.remove(DOCUMENT);
    asTheyAre.put(DOCUMENT, document);
    return this;
  }

  /** With a link that paragraphs may refer to by id. */
  ADocx withLink(String id, String address) {
    relations.append(
        "<Relationship Id=\"%s\" Type=\"%s/hyperlink\" Target=\"%s\" TargetMode=\"External\"/>"
            .formatted(id, RELATIONS, address));
    return this;
  }

  /** With a document of another format, which the body may refer to by id. */
  ADocx withChunk(String id, String name, String content) {
    parts.put("word/" + name, content);
    return named(id, "aFChunk", name);
  }

  /** With the words of a diagram, as they stand. */
  ADocx withDiagram(String id, String content) {
    parts.put("word/diagrams/data1.xml", content);
    return named(id, "diagramData", "diagrams/data1.xml");
  }

  private ADocx named(String id, String type, String target) {
    relations.append(
        "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
            .formatted(id, RELATIONS, type, target));
    return this;
  }

  ADocx strict() {
    namespace = STRICT;
    return this;
  }

  private ADocx related(String type, String target) {
    relations.append(
        "<Relationship Id=\"r%d\" Type=\"%s/%s\" Target=\"%s\"/>"
            .formatted(parts.size(), RELATIONS, type, target));
    return this;
  }

  SourceDocument read() {
    try {
      return Extractor.standard().read(new SourceFile("plan.docx", Format.DOCX, bytes()));
    } catch (UnreadableDocumentException e) {
      throw new AssertionError(e);
    }
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      put(
          zip,
          "[Content_Types].xml",
          """
          <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels"
                ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/xml"/>
            <Default Extension="html" ContentType="text/html"/>
            <Default Extension="bin" ContentType="application/octet-stream"/>
          </Types>
          """);
      put(
          zip,
          "_rels/.rels",
          relationships(
              "<Relationship Id=\"r1\" Type=\"%s/officeDocument\" Target=\"word/document.xml\"/>"
                  .formatted(RELATIONS)));
      put(zip, "word/_rels/document.xml.rels", relationships(relations.toString()));
      for (Map.Entry<String, String> part : parts.entrySet()) {
        put(zip, part.getKey(), part.getValue().replace(" NS>", namespaces() + ">"));
      }
      for (Map.Entry<String, byte[]> part : asTheyAre.entrySet()) {
        put(zip, part.getKey(), part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private String namespaces() {
    return " xmlns:w=\""
        + namespace
        + "\" xmlns:r=\""
        + RELATIONS
        + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
        + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
        + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
        + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";
  }

  private static String relationships(String content) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + content
        + "</Relationships>";
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    put(zip, name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(0);
    zip.putNextEntry(entry);
    zip.write(bytes);
  }
}
