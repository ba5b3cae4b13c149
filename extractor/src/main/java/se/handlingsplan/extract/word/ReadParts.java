package se.handlingsplan.extract.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.handlingsplan.extract.source.Limits;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.extract.source.UnreadableDocumentException.Reason;
import se.handlingsplan.extract.source.ZipDirectory;

/**
 * A package packed anew with only those parts that may hold text, for packages that are flawed in
 * others: a drawing that packs as well as a bomb does, properties with an element too many, a file
 * that somebody laid beside the parts. Of parts with one name the first is kept.
 */
final class ReadParts {
  private static final String TYPES = "[Content_Types].xml";
  private static final String RELATIONSHIPS = "rels";

  /** Also those that hold whole documents. */
  private static final Set<String> KEPT =
      Set.of(
          "xml",
          RELATIONSHIPS,
          "html",
          "htm",
          "xhtml",
          "mht",
          "mhtml",
          "rtf",
          "txt",
          "docx",
          "docm",
          "doc",
          "odt");

  private ReadParts() {}

  static byte[] of(byte[] file, Limits limits) throws UnreadableDocumentException, IOException {
    ZipDirectory directory = ZipDirectory.of(file, limits);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Set<String> names = new HashSet<>();
    Set<String> endings = new TreeSet<>();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipDirectory.Entry entry : directory.entries()) {
        String name = entry.name().replace('\\', '/');
        String ending = ending(name);
        if (isKept(name, ending) && names.add(name.toLowerCase(Locale.ROOT))) {
          Optional<byte[]> part = sound(directory, entry);
          if (part.isPresent()) {
            put(zip, name, part.get());
            endings.add(ending);
          }
        }
      }
      put(zip, TYPES, types(endings).getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }

  /** A damaged part costs that part; without the main one the package is damaged. */
  private static Optional<byte[]> sound(ZipDirectory directory, ZipDirectory.Entry entry)
      throws UnreadableDocumentException {
    try {
      return Optional.of(directory.part(entry));
    } catch (UnreadableDocumentException e) {
      if (e.reason() == Reason.DAMAGED) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private static boolean isKept(String name, String ending) {
    return KEPT.contains(ending) && !name.equals(TYPES) && !name.startsWith("docProps/");
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
  }

  /** Types by endings alone: parts are found by how they relate, never by type. */
  private static String types(Set<String> endings) {
    StringBuilder types = new StringBuilder();
    for (String ending : endings) {
      String type =
          ending.equals(RELATIONSHIPS)
              ? "vnd.openxmlformats-package.relationships+xml"
              : "octet-stream";
      types.append(
          "<Default Extension=\"%s\" ContentType=\"application/%s\"/>".formatted(ending, type));
    }
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + types
        + "</Types>";
  }
}
