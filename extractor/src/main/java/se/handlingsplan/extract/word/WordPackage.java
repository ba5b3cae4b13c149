package se.handlingsplan.extract.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import se.handlingsplan.extract.ooxml.Locked;
import se.handlingsplan.extract.ooxml.Xml;
import se.handlingsplan.extract.source.LimitException;
import se.handlingsplan.extract.source.Limits;
import se.handlingsplan.extract.source.SourceFile;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.extract.source.UnreadableDocumentException.Reason;

/**
 * The parts of a Word document that matter for reading, parsed. Missing parts are empty; only the
 * main part must be there.
 *
 * @param name of the main part, with a slash first, as all names of parts
 * @param commentsName of the part with comments, where one is referred to, be it there or not
 * @param links addresses of external hyperlinks by relationship id; they are never followed
 * @param headers running headers, footers likewise
 * @param diagrams the parts that hold the words of diagrams, by relationship id
 * @param chunks whole documents of any format embedded in the text, by relationship id
 */
record WordPackage(
    String name,
    Optional<String> commentsName,
    Element document,
    Optional<Element> styles,
    Optional<Element> numbering,
    Optional<Element> footnotes,
    Optional<Element> endnotes,
    Optional<Element> comments,
    List<Element> headers,
    List<Element> footers,
    List<Element> customXml,
    Map<String, String> links,
    Map<String, Element> diagrams,
    Map<String, byte[]> chunks) {

  /**
   * Opens a file.
   *
   * @throws UnreadableDocumentException where it is damaged or cannot be opened
   * @throws LimitException where it asks for too much
   */
  static WordPackage open(SourceFile file, Limits limits) throws UnreadableDocumentException {
    byte[] bytes = Locked.isLocked(file) ? Locked.opened(file, limits) : file.bytes();
    try {
      return open(bytes, limits);
    } catch (InvalidFormatException | OpenXML4JRuntimeException | IOException e) {
      return openAnew(bytes, limits, e);
    } catch (SAXException e) {
      throw new UnreadableDocumentException(Reason.DAMAGED, e);
    }
  }

  /** The library refuses a whole package for one part that nobody reads; Word does not. */
  private static WordPackage openAnew(byte[] bytes, Limits limits, Exception refused)
      throws UnreadableDocumentException {
    try {
      return open(ReadParts.of(bytes, limits), limits);
    } catch (InvalidFormatException | OpenXML4JRuntimeException | IOException | SAXException e) {
      refused.addSuppressed(e);
      throw new UnreadableDocumentException(Reason.DAMAGED, refused);
    }
  }

  private static WordPackage open(byte[] bytes, Limits limits)
      throws InvalidFormatException, IOException, SAXException, UnreadableDocumentException {
    try (ZipParts zip = ZipParts.of(bytes, limits);
        OPCPackage opc = OPCPackage.open(zip)) {
      PackagePart main =
          mainPart(opc).orElseThrow(() -> new UnreadableDocumentException(Reason.DAMAGED));
      return read(main, limits);
    }
  }

  private static WordPackage read(PackagePart main, Limits limits)
      throws IOException, SAXException, InvalidFormatException, UnreadableDocumentException {
    Map<String, List<Element>> parts = new HashMap<>();
    Map<String, String> links = new HashMap<>();
    Map<String, Element> diagrams = new HashMap<>();
    Map<String, byte[]> chunks = new HashMap<>();
    Optional<String> commentsName = Optional.empty();
    for (PackageRelationship relationship : main.getRelationships()) {
      String type = relationship.getRelationshipType();
      String kind = type.substring(type.lastIndexOf('/') + 1);
      if (relationship.getTargetMode() == TargetMode.EXTERNAL) {
        links.put(relationship.getId(), relationship.getTargetURI().toString());
      } else if (kind.equals("diagramData")) {
        related(main, relationship, limits)
            .ifPresent(part -> diagrams.put(relationship.getId(), part));
      } else if (kind.equals("aFChunk")) {
        Optional<PackagePart> part = part(main, relationship);
        if (part.isPresent()) {
          chunks.put(relationship.getId(), bytes(part.get()));
        }
      } else if (isRead(kind)) {
        if (kind.equals("comments") && commentsName.isEmpty()) {
          commentsName =
              Optional.ofNullable(relationship.getTargetURI().getPath())
                  .filter(name -> name.startsWith("/"));
        }
        Optional<Element> root = related(main, relationship, limits);
        if (root.isPresent()) {
          parts.computeIfAbsent(kind, k -> new ArrayList<>()).add(root.get());
        }
      }
    }
    return new WordPackage(
        main.getPartName().getName(),
        commentsName,
        Xml.parse(main.getInputStream(), limits),
        first(parts, "styles"),
        first(parts, "numbering"),
        first(parts, "footnotes"),
        first(parts, "endnotes"),
        first(parts, "comments"),
        parts.getOrDefault("header", List.of()),
        parts.getOrDefault("footer", List.of()),
        parts.getOrDefault("customXml", List.of()),
        links,
        diagrams,
        chunks);
  }

  private static byte[] bytes(PackagePart part) throws IOException {
    try (InputStream in = part.getInputStream()) {
      return in.readAllBytes();
    }
  }

  private static boolean isRead(String kind) {
    return switch (kind) {
      case "styles",
          "numbering",
          "footnotes",
          "endnotes",
          "comments",
          "header",
          "footer",
          "customXml" ->
          true;
      default -> false;
    };
  }

  /** A broken side part costs that part, not the document. */
  private static Optional<Element> related(
      PackagePart main, PackageRelationship relationship, Limits limits) {
    Optional<PackagePart> part = part(main, relationship);
    try {
      return part.isEmpty()
          ? Optional.empty()
          : Optional.of(Xml.parse(part.get().getInputStream(), limits));
    } catch (IOException | SAXException e) {
      return Optional.empty();
    }
  }

  /** The part that a relationship points to; it may point to nothing. */
  private static Optional<PackagePart> part(PackagePart main, PackageRelationship relationship) {
    try {
      return Optional.ofNullable(main.getRelatedPart(relationship));
    } catch (InvalidFormatException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** By relationship, else by the usual name: a package without relations is still readable. */
  private static Optional<PackagePart> mainPart(OPCPackage opc) throws InvalidFormatException {
    for (PackageRelationship relationship : opc.getRelationships()) {
      if (relationship.getRelationshipType().endsWith("/officeDocument")
          && relationship.getTargetMode() == TargetMode.INTERNAL) {
        PackagePart part = opc.getPart(relationship);
        if (part != null) {
          return Optional.of(part);
        }
      }
    }
    return opc.getParts().stream()
        .filter(part -> part.getPartName().getName().equals("/word/document.xml"))
        .findFirst();
  }

  private static Optional<Element> first(Map<String, List<Element>> parts, String kind) {
    return parts.getOrDefault(kind, List.of()).stream().findFirst();
  }
}
