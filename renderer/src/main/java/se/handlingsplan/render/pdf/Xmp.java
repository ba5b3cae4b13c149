package se.handlingsplan.render.pdf;

import java.nio.charset.StandardCharsets;
import se.handlingsplan.render.layout.Edition;
import se.handlingsplan.render.layout.Publication;

/**
 * The metadata packet: what the document is called and in which language it is, and that it is made
 * for archives (PDF/A) and for everyone (PDF/UA-1). No person and no time is named.
 */
final class Xmp {
  private static final String PACKET =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <dc:format>application/pdf</dc:format>
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
      <dc:description><rdf:Alt><rdf:li xml:lang="x-default">{description}</rdf:li></rdf:Alt></dc:description>
      <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>{identifier}
      </rdf:Description>
      <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
      <pdf:Producer>{producer}</pdf:Producer>
      </rdf:Description>
      <rdf:Description rdf:about="" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">{version}
      </rdf:Description>
      <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
      <pdfaid:part>{part}</pdfaid:part>
      <pdfaid:conformance>A</pdfaid:conformance>
      </rdf:Description>
      <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
      <pdfuaid:part>1</pdfuaid:part>
      </rdf:Description>
      <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
      xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" \
      xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="r"?>
      """;

  private Xmp() {}

  static byte[] of(Publication publication, PdfStandard standard, String producer) {
    Edition.Particulars particulars = publication.edition().particulars();
    String identifier =
        particulars
            .documentNumber()
            .map(number -> "\n<dc:identifier>" + escaped(number) + "</dc:identifier>")
            .orElse("");
    String decided =
        particulars
            .decided()
            .map(day -> "\n<dc:date><rdf:Seq><rdf:li>" + day + "</rdf:li></rdf:Seq></dc:date>")
            .orElse("");
    String version =
        particulars
            .version()
            .map(text -> "\n<xmpMM:VersionID>" + escaped(text) + "</xmpMM:VersionID>")
            .orElse("");
    return PACKET
        .replace("{producer}", escaped(producer))
        .replace("{language}", escaped(publication.language()))
        .replace("{identifier}", identifier + decided)
        .replace("{version}", version)
        .replace("{part}", Integer.toString(standard.part()))
        .replace("{title}", escaped(publication.title()))
        .replace("{description}", escaped(publication.description()))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Text for XML, without the characters that XML 1.0 does not allow. */
  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            character -> {
              switch (character) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '{' -> out.append("&#123;");
                default -> {
                  if (isAllowed(character)) {
                    out.appendCodePoint(character);
                  }
                }
              }
            });
    return out.toString();
  }

  private static boolean isAllowed(int character) {
    return character == '\t'
        || character == '\n'
        || (character >= ' ' && character < Character.MIN_SURROGATE)
        || (character > Character.MAX_SURROGATE && character < 0xFFFE)
        || character > 0xFFFF;
  }
}
