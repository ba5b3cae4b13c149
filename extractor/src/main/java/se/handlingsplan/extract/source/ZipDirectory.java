package se.handlingsplan.extract.source;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import se.handlingsplan.extract.source.UnreadableDocumentException.Reason;

/**
 * A zip file by its directory. Of the readers that come with Java, the one for bytes in memory does
 * not read the parts that programs store encrypted, unpacks all others on its way, and tells nobody
 * where they lie. After PKWARE's APPNOTE 6.3, clause 4.3; not its form for very large files.
 */
public final class ZipDirectory {
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
  private final Limits limits;
  private final ByteBuffer zip;
  private final int end;
  private final List<Entry> entries;

  private ZipDirectory(byte[] file, Limits limits) throws UnreadableDocumentException {
    this.file = file;
    this.limits = limits;
    this.zip = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    this.end = findEnd();
    this.entries = findEntries();
  }

  /**
   * One part as the directory has it.
   *
   * @param at where its record begins, in bytes from the file's beginning
   * @param after where it ends
   * @param local where the part itself begins, with a header of its own
   */
  public record Entry(String name, int at, int after, int local) {}

  /**
   * The directory of the file, which is not copied.
   *
   * @throws UnreadableDocumentException where the file is damaged or has too many parts
   */
  public static ZipDirectory of(byte[] file, Limits limits) throws UnreadableDocumentException {
    try {
      return new ZipDirectory(file, limits);
    } catch (IndexOutOfBoundsException e) {
      throw new UnreadableDocumentException(Reason.DAMAGED, e);
    }
  }

  /** The parts in the directory's order; a name may come twice. */
  public List<Entry> entries() {
    return entries;
  }

  /** Where the directory ends, and with it all parts: there the record of the end begins. */
  public int end() {
    return end;
  }

  /**
   * The parts of the given names that are there; of two with one name, the first.
   *
   * @throws UnreadableDocumentException where one is damaged or unpacks to too much
   */
  public Map<String, byte[]> parts(Set<String> names) throws UnreadableDocumentException {
    Map<String, byte[]> parts = new HashMap<>();
    for (Entry entry : entries) {
      if (names.contains(entry.name()) && !parts.containsKey(entry.name())) {
        parts.put(entry.name(), part(entry));
      }
    }
    return parts;
  }

  /**
   * What the part holds.
   *
   * @throws UnreadableDocumentException where it is damaged or unpacks to too much
   */
  public byte[] part(Entry entry) throws UnreadableDocumentException {
    try {
      return unpacked(entry.at(), entry.local());
    } catch (IndexOutOfBoundsException e) {
      throw new UnreadableDocumentException(Reason.DAMAGED, e);
    }
  }

  private List<Entry> findEntries() throws UnreadableDocumentException {
    int count = unsigned(end + 10);
    if (count > limits.of(Limit.ZIP_ENTRIES)) {
      throw UnreadableDocumentException.tooLarge(Limit.ZIP_ENTRIES, limits.of(Limit.ZIP_ENTRIES));
    }
    int at = end - zip.getInt(end + 12);
    // What stands before the zip file, if anything does, moves all places in it.
    int moved = at - zip.getInt(end + 16);
    List<Entry> found = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      check(zip.getInt(at) == ENTRY);
      int nameBytes = unsigned(at + 28);
      int after = at + ENTRY_BYTES + nameBytes + unsigned(at + 30) + unsigned(at + 32);
      String name = new String(file, at + ENTRY_BYTES, nameBytes, StandardCharsets.UTF_8);
      found.add(new Entry(name, at, after, moved + zip.getInt(at + 42)));
      at = after;
    }
    return List.copyOf(found);
  }

  /** The last mark of an end in the file that can be one. */
  private int findEnd() throws UnreadableDocumentException {
    int last = file.length - END_BYTES;
    for (int at = last; at >= Math.max(0, last - MAX_COMMENT_BYTES); at--) {
      if (zip.getInt(at) == END && unsigned(at + 20) <= last - at) {
        return at;
      }
    }
    throw new UnreadableDocumentException(Reason.DAMAGED);
  }

  private byte[] unpacked(int entry, int local) throws UnreadableDocumentException {
    check(zip.getInt(local) == LOCAL);
    int from = local + LOCAL_BYTES + unsigned(local + 26) + unsigned(local + 28);
    int bytes = zip.getInt(entry + 20);
    check(bytes >= 0 && from <= file.length - bytes);
    byte[] part =
        switch (unsigned(entry + 10)) {
          case STORED -> Arrays.copyOfRange(file, from, from + bytes);
          case DEFLATED -> Unpacked.of(file, from, bytes, limits);
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
