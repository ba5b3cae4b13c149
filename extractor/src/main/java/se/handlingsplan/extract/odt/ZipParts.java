package se.handlingsplan.extract.odt;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.extract.source.UnreadableDocumentException.Reason;

/**
 * Takes the parts that matter out of a zip file, by its directory. Of the readers that come with
 * Java, the one for bytes in memory does not read the parts that programs store encrypted, and
 * unpacks all others on its way. After PKWARE's APPNOTE 6.3, clause 4.3.
 */
final class ZipParts {
  private static final int MAX_ENTRIES = 10_000;

  private static final int END = 0x06054b50;
  private static final int END_BYTES = 22;
  private static final int MAX_COMMENT_BYTES = 0xFFFF;
  private static final int ENTRY = 0x02014b50;
  private static final int ENTRY_BYTES = 46;
  private static final int LOCAL = 0x04034b50;
  private static final int LOCAL_BYTES = 30;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  private final byte[] file;
  private final ByteBuffer zip;

  private ZipParts(byte[] file) {
    this.file = file;
    this.zip = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * The parts of the given names that are there.
   *
   * @throws UnreadableDocumentException where the file is damaged or unpacks to too much
   */
  static Map<String, byte[]> read(byte[] file, Set<String> names)
      throws UnreadableDocumentException {
    try {
      return new ZipParts(file).parts(names);
    } catch (IndexOutOfBoundsException e) {
      throw new UnreadableDocumentException(Reason.DAMAGED, e);
    }
  }

  private Map<String, byte[]> parts(Set<String> names) throws UnreadableDocumentException {
    int end = end();
    int entries = unsigned(end + 10);
    if (entries > MAX_ENTRIES) {
      throw new UnreadableDocumentException(
          Reason.TOO_LARGE, "maxZipEntries", Integer.toString(MAX_ENTRIES));
    }
    int at = end - zip.getInt(end + 12);
    // What stands before the zip file, if anything does, moves all places in it.
    int moved = at - zip.getInt(end + 16);
    Map<String, byte[]> parts = new HashMap<>();
    for (int i = 0; i < entries; i++) {
      check(zip.getInt(at) == ENTRY);
      int nameBytes = unsigned(at + 28);
      String name = new String(file, at + ENTRY_BYTES, nameBytes, StandardCharsets.UTF_8);
      if (names.contains(name) && !parts.containsKey(name)) {
        parts.put(name, part(at, moved + zip.getInt(at + 42)));
      }
      at += ENTRY_BYTES + nameBytes + unsigned(at + 30) + unsigned(at + 32);
    }
    return parts;
  }

  /** Where the directory ends: the last such mark in the file that can be one. */
  private int end() throws UnreadableDocumentException {
    int last = file.length - END_BYTES;
    for (int at = last; at >= Math.max(0, last - MAX_COMMENT_BYTES); at--) {
      if (zip.getInt(at) == END && unsigned(at + 20) <= last - at) {
        return at;
      }
    }
    throw new UnreadableDocumentException(Reason.DAMAGED);
  }

  private byte[] part(int entry, int local) throws UnreadableDocumentException {
    check(zip.getInt(local) == LOCAL);
    int from = local + LOCAL_BYTES + unsigned(local + 26) + unsigned(local + 28);
    int bytes = zip.getInt(entry + 20);
    check(bytes >= 0 && from <= file.length - bytes);
    byte[] part =
        switch (unsigned(entry + 10)) {
          case STORED -> Arrays.copyOfRange(file, from, from + bytes);
          case DEFLATED -> Unpacked.of(file, from, bytes);
          default -> throw new UnreadableDocumentException(Reason.DAMAGED);
        };
    CRC32 sum = new CRC32();
    sum.update(part);
    check((int) sum.getValue() == zip.getInt(entry + 16));
    return part;
  }

  private int unsigned(int at) {
    return Short.toUnsignedInt(zip.getShort(at));
  }

  private static void check(boolean sound) throws UnreadableDocumentException {
    if (!sound) {
      throw new UnreadableDocumentException(Reason.DAMAGED);
    }
  }
}
