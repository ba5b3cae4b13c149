package se.handlingsplan.render.word;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The parts of a template, without what a published file is not to have: links to files elsewhere,
 * which Word would fetch, comments, a plan from before, and the names of those who wrote it.
 */
record TemplatePackage(OPCPackage pack, PackagePart document) {
  /** The ends of the types of relationships to what is left out. */
  private static final Pattern LEFT_OUT =
      Pattern.compile(
          ".*/(comments|commentsExtended|commentsIds|commentsExtensible|people|thumbnail"
              + "|extended-properties|origin|keyMapCustomizations|attachedToolbars)");

  private static final String CUSTOM_XML = "/customXml";

  /** Elements that are nothing without what they refer to. */
  private static final List<String> REFERRING =
      List.of(
          "drawing",
          "pict",
          "object",
          "attachedTemplate",
          "mailMerge",
          "altChunk",
          "subDoc",
          "saveThroughXslt");

  /** Settings that lead back to the template, or tell how it came about. */
  private static final List<String> SETTINGS_LEFT_OUT =
      List.of("attachedTemplate", "linkStyles", "mailMerge", "rsids", "writeProtection");

  static TemplatePackage of(OPCPackage pack) throws IOException, InvalidFormatException {
    var main = pack.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT);
    if (main.isEmpty()) {
      throw new IOException("No main part");
    }
    PackagePart document = pack.getPart(main.getRelationship(0));
    if (document == null) {
      throw new IOException("Main part missing");
    }
    return new TemplatePackage(pack, document);
  }

  void clean() throws IOException, InvalidFormatException {
    for (PackageRelationship each : list(pack.getRelationships())) {
      if (isLeftOut(each)) {
        pack.removeRelationship(each.getId());
        remove(each.getTargetURI());
      }
    }
    for (PackagePart part : new ArrayList<>(pack.getParts())) {
      if (!part.isRelationshipPart() && !part.isDeleted() && part.hasRelationships()) {
        clean(part);
      }
    }
    var settings = one(XWPFRelation.SETTINGS);
    if (settings.isPresent()) {
      Document xml = Dom.read(settings.get());
      SETTINGS_LEFT_OUT.forEach(
          name -> Dom.children(xml.getDocumentElement(), name).forEach(Dom::remove));
      Dom.write(xml, settings.get());
    }
  }

  private static boolean isLeftOut(PackageRelationship each) {
    return LEFT_OUT.matcher(each.getRelationshipType()).matches();
  }

  private static List<PackageRelationship> list(Iterable<PackageRelationship> relationships) {
    List<PackageRelationship> list = new ArrayList<>();
    relationships.forEach(list::add);
    return list;
  }

  private void clean(PackagePart part) throws IOException, InvalidFormatException {
    Set<String> external = new HashSet<>();
    for (PackageRelationship each : list(part.getRelationships())) {
      if (each.getTargetMode() == TargetMode.EXTERNAL) {
        if (!each.getRelationshipType().equals(XWPFRelation.HYPERLINK.getRelation())) {
          part.removeRelationship(each.getId());
          external.add(each.getId());
        }
      } else if (isLeftOut(each)
          || (each.getRelationshipType().endsWith(CUSTOM_XML) && isPlan(each.getTargetURI()))) {
        part.removeRelationship(each.getId());
        remove(each.getTargetURI());
      }
    }
    if (!external.isEmpty() && part.getContentType().endsWith("xml")) {
      Document xml = Dom.read(part);
      forget(xml.getDocumentElement(), external);
      Dom.write(xml, part);
    }
  }

  private boolean isPlan(URI target) throws IOException, InvalidFormatException {
    PackagePart part = pack.getPart(PackagingURIHelper.createPartName(target));
    return part != null
        && PlanPart.NAMESPACE.equals(Dom.read(part).getDocumentElement().getNamespaceURI());
  }

  private void remove(URI target) throws InvalidFormatException {
    PackagePartName name = PackagingURIHelper.createPartName(target);
    if (pack.containPart(name)) {
      PackagePart part = pack.getPart(name);
      if (part != null && target.getPath().startsWith("/customXml/")) {
        for (PackageRelationship own : list(part.getRelationships())) {
          remove(own.getTargetURI());
        }
      }
      pack.removePart(name);
    }
  }

  /** Takes away what refers to relationships that are no more. */
  private static void forget(Element root, Set<String> ids) {
    List<Element> all = new ArrayList<>(List.of(root));
    var found = root.getElementsByTagName("*");
    for (int i = 0; i < found.getLength(); i++) {
      all.add((Element) found.item(i));
    }
    for (Element element : all) {
      boolean referred = false;
      boolean left = false;
      for (int i = element.getAttributes().getLength() - 1; i >= 0; i--) {
        Node attribute = element.getAttributes().item(i);
        if (Dom.RELATIONSHIPS.equals(attribute.getNamespaceURI())) {
          if (ids.contains(attribute.getNodeValue())) {
            referred = true;
            element.removeAttributeNS(Dom.RELATIONSHIPS, attribute.getLocalName());
          } else {
            left = true;
          }
        }
      }
      // A picture that is linked and also kept in the file stays.
      if (referred && !left) {
        Dom.around(element, REFERRING).ifPresent(Dom::remove);
      }
    }
  }

  /** The parts that the body refers to as such, in the order of their names. */
  List<PackagePart> parts(XWPFRelation kind) throws InvalidFormatException {
    List<PackagePart> parts = new ArrayList<>();
    for (PackageRelationship each : list(document.getRelationshipsByType(kind.getRelation()))) {
      if (each.getTargetMode() == TargetMode.INTERNAL) {
        PackagePart part = document.getRelatedPart(each);
        if (part != null) {
          parts.add(part);
        }
      }
    }
    return parts;
  }

  Optional<PackagePart> one(XWPFRelation kind) throws InvalidFormatException {
    return parts(kind).stream().findFirst();
  }
}
