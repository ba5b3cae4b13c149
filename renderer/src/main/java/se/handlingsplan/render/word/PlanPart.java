package se.handlingsplan.render.word;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import se.handlingsplan.render.layout.Legible;

/**
 * The plan inside a Word file: a custom XML part whose one element, {@code <plan
 * xmlns="https://handlingsplan.se/ns/plan/1">}, has the plan JSON as its text. Word and LibreOffice
 * keep such parts when they save.
 */
final class PlanPart {
  static final String NAMESPACE = "https://handlingsplan.se/ns/plan/1";

  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  /** Names the part to Word; any fixed value would do. */
  private static final String PROPERTIES =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="no"?>
      <ds:datastoreItem ds:itemID="{5B2F6C0E-8D0B-4C57-9A3E-1D6B7C5E2A41}" \
      xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">\
      <ds:schemaRefs><ds:schemaRef ds:uri="%s"/></ds:schemaRefs></ds:datastoreItem>
      """
          .formatted(NAMESPACE);

  private PlanPart() {}

  static void add(String planJson, PackagePart document)
      throws IOException, InvalidFormatException {
    int number = 1;
    while (document.getPackage().containPart(name("item", number))
        || document.getPackage().containPart(name("itemProps", number))) {
      number++;
    }
    PackagePart plan =
        add(document, name("item", number), "application/xml", "customXml", xml(planJson));
    add(
        plan,
        name("itemProps", number),
        "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
        "customXmlProps",
        PROPERTIES);
  }

  private static PackagePartName name(String kind, int number) throws InvalidFormatException {
    return PackagingURIHelper.createPartName("/customXml/" + kind + number + ".xml");
  }

  private static PackagePart add(
      PackagePart owner, PackagePartName name, String type, String relation, String xml)
      throws IOException, InvalidFormatException {
    PackagePart part = owner.getPackage().createPart(name, type);
    owner.addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATIONSHIPS + relation);
    try (OutputStream out = part.getOutputStream()) {
      out.write(xml.getBytes(StandardCharsets.UTF_8));
    }
    return part;
  }

  private static String xml(String planJson) {
    StringWriter xml = new StringWriter();
    try {
      XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(xml);
      out.writeStartDocument("UTF-8", "1.0");
      out.writeStartElement("plan");
      out.writeDefaultNamespace(NAMESPACE);
      out.writeCharacters(Legible.json(planJson));
      out.writeEndElement();
      out.writeEndDocument();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("Nothing is written but to memory", e);
    }
    return xml.toString();
  }
}
