package se.handlingsplan.render.gate.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import se.handlingsplan.render.gate.UnexaminedException;
import se.handlingsplan.render.gate.UnexaminedException.Reason;

/** The parts of a Word file, unpacked within limits and without ever leaving the file. */
final class WordParts {
  private static final int MAX_ENTRIES = 20_000;

  /** The largest body met in a real plan had 9 MB. */
  private static final long MAX_XML_BYTES = 64L * 1024 * 1024;

  private static final int CHUNK = 64 * 1024;

  private final Map<String, byte[]> parts;

  private WordParts(Map<String, byte[]> parts) {
    this.parts = parts;
  }

  /** Only the parts that are XML: pictures are not looked at. */
  static WordParts of(byte[] document) throws UnexaminedException {
    Map<String, byte[]> parts = new HashMap<>();
    long left = MAX_XML_BYTES;
    int entries = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++entries > MAX_ENTRIES) {
          throw new UnexaminedException(Reason.TOO_LARGE);
        }
        String name = entry.getName();
        if (name.endsWith(".xml") || name.endsWith(".rels")) {
          byte[] part = unpacked(zip, left);
          left -= part.length;
          parts.putIfAbsent(name, part);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new UnexaminedException(Reason.DAMAGED, e);
    }
    return new WordParts(parts);
  }

  private static byte[] unpacked(ZipInputStream zip, long most)
      throws IOException, UnexaminedException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] chunk = new byte[CHUNK];
    for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
      out.write(chunk, 0, read);
      if (out.size() > most) {
        throw new UnexaminedException(Reason.TOO_LARGE);
      }
    }
    return out.toByteArray();
  }

  /** A part as a tree, where the file has it. */
  Optional<Node> part(String name) throws UnexaminedException {
    byte[] bytes = parts.get(name);
    return bytes == null ? Optional.empty() : Optional.of(Trees.read(bytes));
  }

  /** The names of all parts, in no order. */
  Iterable<String> names() {
    return parts.keySet();
  }
}
