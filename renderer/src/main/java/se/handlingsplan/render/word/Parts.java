package se.handlingsplan.render.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.function.Function;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import se.handlingsplan.theme.Logo;

/** The parts that a Word file is made of, about the one with the body. */
final class Parts {
  static final XmlOptions XML =
      new XmlOptions()
          .setUnsynchronized()
          .setCharacterEncoding("UTF-8")
          .setSaveAggressiveNamespaces()
          .setSaveSuggestedPrefixes(
              Map.of(
                  "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w",
                  "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"));

  private final OPCPackage pack;
  private final PackagePart document;

  Parts(OPCPackage pack) throws InvalidFormatException {
    this.pack = pack;
    PackagePartName name = nameOf(XWPFRelation.DOCUMENT, 1);
    pack.addRelationship(name, TargetMode.INTERNAL, XWPFRelation.DOCUMENT.getRelation());
    this.document = pack.createPart(name, XWPFRelation.DOCUMENT.getContentType());
  }

  /** In a file that is there already. */
  Parts(OPCPackage pack, PackagePart document) {
    this.pack = pack;
    this.document = document;
  }

  PackagePart document() {
    return document;
  }

  /** Writes the part with the body; its relationships are known only when all else is there. */
  void fill(DocumentDocument content) throws IOException {
    save(content, document);
  }

  /** Adds a part that the body refers to; the result is the name of the reference. */
  String add(XWPFRelation kind, XmlObject content) throws IOException, InvalidFormatException {
    PackagePart part = create(kind);
    save(content, part);
    return refer(part, kind);
  }

  /** Adds a header with a picture. */
  String addHeader(Logo logo, Function<String, HdrDocument> header)
      throws IOException, InvalidFormatException {
    PackagePart part = create(XWPFRelation.HEADER);
    save(header.apply(LogoPicture.add(logo, part)), part);
    return refer(part, XWPFRelation.HEADER);
  }

  private PackagePart create(XWPFRelation kind) throws InvalidFormatException {
    int number = 1;
    while (pack.containPart(nameOf(kind, number))) {
      number++;
    }
    return pack.createPart(nameOf(kind, number), kind.getContentType());
  }

  private String refer(PackagePart part, XWPFRelation kind) {
    return document
        .addRelationship(part.getPartName(), TargetMode.INTERNAL, kind.getRelation())
        .getId();
  }

  private static PackagePartName nameOf(XWPFRelation kind, int number)
      throws InvalidFormatException {
    return PackagingURIHelper.createPartName(
        kind.getDefaultFileName().replace("#", Integer.toString(number)));
  }

  private static void save(XmlObject content, PackagePart part) throws IOException {
    try (OutputStream out = part.getOutputStream()) {
      content.save(out, XML);
    }
  }
}
