package se.handlingsplan.extract.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import se.handlingsplan.extract.ooxml.Locked;
import se.handlingsplan.extract.ooxml.PartHandler;
import se.handlingsplan.extract.ooxml.Xml;
import se.handlingsplan.extract.source.Allowance;
import se.handlingsplan.extract.source.Limit;
import se.handlingsplan.extract.source.SourceFile;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.extract.source.UnreadableDocumentException.Reason;
import se.handlingsplan.extract.source.ZipDirectory;

/**
 * The parts of a workbook's package, each unpacked when it is asked for. Not opened by the library:
 * that refuses a whole package for a flaw in a part that nobody reads, and its workbook is a tree
 * in memory twenty times the size of the file. What relationships say of places outside is text,
 * and nothing here could follow it. Not for several threads.
 */
final class SheetPackage {
  private final ZipDirectory zip;
  private final Allowance allowance;

  /** By name in lower case, for names of parts are told apart by letters only. */
  private final Map<String, ZipDirectory.Entry> entries = new HashMap<>();

  private SheetPackage(ZipDirectory zip, Allowance allowance) {
    this.zip = zip;
    this.allowance = allowance;
    for (ZipDirectory.Entry entry : zip.entries()) {
      entries.putIfAbsent(key(entry.name()), entry);
    }
  }

  /**
   * What a part says of another, or of a place outside.
   *
   * @param kind the last word of its type, such as {@code worksheet}
   * @param target name of the other part, or an address as the file has it
   */
  record Relationship(String kind, String target, boolean isOutside) {}

  /**
   * Opens a file, by its password if it is locked.
   *
   * @throws UnreadableDocumentException where that cannot be done
   */
  static SheetPackage open(SourceFile file, Allowance allowance)
      throws UnreadableDocumentException {
    byte[] bytes = Locked.isLocked(file) ? Locked.opened(file, allowance.limits()) : file.bytes();
    return new SheetPackage(ZipDirectory.of(bytes, allowance.limits()), allowance);
  }

  /** The part that says which sheets there are; its usual name where the package names none. */
  String mainPart() throws UnreadableDocumentException {
    return relationships("").values().stream()
        .filter(other -> other.kind().equals("officeDocument") && !other.isOutside())
        .map(Relationship::target)
        .findFirst()
        .orElse("xl/workbook.xml");
  }

  /**
   * The relationships of a part by their ids, in the file's order.
   *
   * @param part name of the part; empty for the package itself
   */
  Map<String, Relationship> relationships(String part) throws UnreadableDocumentException {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    Map<String, Relationship> all = new LinkedHashMap<>();
    Optional<Element> list = tree(folder + "_rels/" + part.substring(slash) + ".rels");
    for (Element one : list.map(Xml::children).orElse(List.of())) {
      String type = one.getAttribute("Type");
      String target = one.getAttribute("Target");
      boolean outside = one.getAttribute("TargetMode").equals("External");
      all.put(
          one.getAttribute("Id"),
          new Relationship(
              type.substring(type.lastIndexOf('/') + 1),
              outside ? target : resolved(folder, target),
              outside));
    }
    return all;
  }

  /** The name of a part that another names from its own folder. */
  private static String resolved(String folder, String target) {
    Deque<String> names = new ArrayDeque<>();
    String path = target.startsWith("/") ? target : folder + target;
    for (String name : path.split("[/\\\\]")) {
      if (name.equals("..")) {
        names.pollLast();
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.addLast(name);
      }
    }
    return String.join("/", names);
  }

  /**
   * The tree of a part; empty where it is not there.
   *
   * @throws UnreadableDocumentException where it is damaged or too large
   */
  Optional<Element> tree(String part) throws UnreadableDocumentException {
    Optional<byte[]> bytes = bytes(part);
    try {
      return bytes.isEmpty()
          ? Optional.empty()
          : Optional.of(Xml.parse(new ByteArrayInputStream(bytes.get()), allowance.limits()));
    } catch (IOException | SAXException e) {
      throw new UnreadableDocumentException(Reason.DAMAGED, e);
    }
  }

  /**
   * The tree of a part that the sheet can be understood without: a broken one costs that part, not
   * the workbook.
   */
  Optional<Element> sideTree(String part) throws UnreadableDocumentException {
    try {
      return tree(part);
    } catch (UnreadableDocumentException e) {
      if (e.reason() == Reason.DAMAGED) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /**
   * Tells a part to the handler; says whether it is there.
   *
   * @throws UnreadableDocumentException where it is damaged or too large
   */
  boolean tell(String part, PartHandler handler) throws UnreadableDocumentException {
    Optional<byte[]> bytes = bytes(part);
    if (bytes.isEmpty()) {
      return false;
    }
    try {
      Xml.read(new ByteArrayInputStream(bytes.get()), handler, allowance.limits());
      return true;
    } catch (IOException | SAXException e) {
      throw new UnreadableDocumentException(Reason.DAMAGED, e);
    }
  }

  private Optional<byte[]> bytes(String part) throws UnreadableDocumentException {
    ZipDirectory.Entry entry = entries.get(key(part));
    if (entry == null) {
      return Optional.empty();
    }
    byte[] bytes = zip.part(entry);
    allowance.use(Limit.PACKAGE_BYTES, bytes.length);
    return Optional.of(bytes);
  }

  private static String key(String name) {
    String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return plain.startsWith("/") ? plain.substring(1) : plain;
  }
}
