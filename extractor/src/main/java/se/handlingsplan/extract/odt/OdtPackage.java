package se.handlingsplan.extract.odt;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import se.handlingsplan.extract.source.Limits;
import se.handlingsplan.extract.source.SourceFile;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.extract.source.UnreadableDocumentException.Reason;
import se.handlingsplan.extract.source.ZipDirectory;

/**
 * The parts of an OpenDocument text that matter for reading, parsed. In the flat form of the format
 * both are one.
 *
 * @param content the root of what holds the text
 * @param styles the root of what holds styles, running headers and footers
 */
record OdtPackage(Element content, Optional<Element> styles) {
  private static final String CONTENT = "content.xml";
  private static final String STYLES = "styles.xml";
  private static final Set<String> READ =
      Set.of(CONTENT, STYLES, Locked.MANIFEST, Locked.WHOLE_PACKAGE);

  static OdtPackage open(SourceFile file, Limits limits) throws UnreadableDocumentException {
    byte[] bytes = file.bytes();
    if (bytes.length < 2 || bytes[0] != 'P' || bytes[1] != 'K') {
      Element flat = Xml.parse(bytes, limits);
      return new OdtPackage(flat, Optional.of(flat));
    }
    return of(
        Locked.opened(ZipDirectory.of(bytes, limits).parts(READ), READ, file.password(), limits),
        limits);
  }

  private static OdtPackage of(Map<String, byte[]> parts, Limits limits)
      throws UnreadableDocumentException {
    byte[] content = parts.get(CONTENT);
    if (content == null) {
      throw new UnreadableDocumentException(Reason.DAMAGED);
    }
    byte[] styles = parts.get(STYLES);
    return new OdtPackage(
        Xml.parse(content, limits),
        styles == null ? Optional.empty() : Optional.of(Xml.parse(styles, limits)));
  }

  /** What holds the text. */
  Element text() throws UnreadableDocumentException {
    return Xml.child(content, "office:body")
        .flatMap(body -> Xml.child(body, "office:text"))
        .orElseThrow(() -> new UnreadableDocumentException(Reason.DAMAGED));
  }
}
