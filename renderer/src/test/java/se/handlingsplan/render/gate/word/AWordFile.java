package se.handlingsplan.render.gate.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes Word files with nothing wrong in them but what a test puts there. */
final class AWordFile {
  private static final String NAMES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
          + " xmlns:adec=\"http://schemas.microsoft.com/office/drawing/2017/decorative\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

  private final Map<String, String> parts = new LinkedHashMap<>();

  private AWordFile(String body) {
    parts.put(
        "word/document.xml", "<w:document" + NAMES + "><w:body>" + body + "</w:body></w:document>");
    parts.put(
        "word/styles.xml",
        "<w:styles"
            + NAMES
            + "><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val=\"22\"/><w:lang w:val=\"sv-SE\"/>"
            + "</w:rPr></w:rPrDefault></w:docDefaults>"
            + style("Normal", "Normal", "")
            + style("Rubrik1", "heading 1", "")
            + style("Rubrik2", "heading 2", "")
            + style("Rubrik3", "heading 3", "")
            + style(
                "Lista", "List Bullet", "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>")
            + "</w:styles>");
    title("Handlingsplan för integration 2026");
  }

  private static String style(String id, String name, String more) {
    return "<w:style w:type=\"paragraph\" w:styleId=\"%s\"%s><w:name w:val=\"%s\"/>%s</w:style>"
        .formatted(id, id.equals("Normal") ? " w:default=\"1\"" : "", name, more);
  }

  /** One whose body is the first heading and what follows. */
  static AWordFile with(String body) {
    return new AWordFile(heading(1, "Plan") + body);
  }

  AWordFile title(String title) {
    return part(
        "docProps/core.xml",
        "<cp:coreProperties xmlns:cp=\"x\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
            + "<dc:title>"
            + title
            + "</dc:title></cp:coreProperties>");
  }

  AWordFile part(String name, String xml) {
    parts.put(name, xml.replace("{w}", NAMES));
    return this;
  }

  static String heading(int level, String text) {
    return "<w:p><w:pPr><w:pStyle w:val=\"Rubrik%d\"/></w:pPr>%s</w:p>"
        .formatted(level, run("", text));
  }

  static String paragraph(String text) {
    return "<w:p>" + run("", text) + "</w:p>";
  }

  static String run(String properties, String text) {
    return "<w:r><w:rPr>%s</w:rPr><w:t xml:space=\"preserve\">%s</w:t></w:r>"
        .formatted(properties, text);
  }

  /** A table with a description, of rows such as "a|b". */
  static String table(boolean headed, String... rows) {
    StringBuilder xml =
        new StringBuilder("<w:tbl><w:tblPr><w:tblCaption w:val=\"Insatser\"/></w:tblPr>");
    for (int i = 0; i < rows.length; i++) {
      xml.append("<w:tr>").append(headed && i == 0 ? "<w:trPr><w:tblHeader/></w:trPr>" : "");
      for (String cell : rows[i].split("\\|", -1)) {
        xml.append("<w:tc>").append(paragraph(cell)).append("</w:tc>");
      }
      xml.append("</w:tr>");
    }
    return xml.append("</w:tbl>").toString();
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
