package se.handlingsplan.extract.word;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import se.handlingsplan.extract.source.Limits;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.extract.source.UnreadableDocumentException.Reason;
import se.handlingsplan.extract.source.ZipDirectory;
import se.handlingsplan.extract.source.ZipDirectory.Entry;

/**
 * A copy of a package in which some parts are others and some are new. All other parts are copied
 * as they lie, packed and with their headers, and all keep their order. Parts have names with a
 * slash first; large and small letters are the same in them. Not for several threads.
 */
final class ZipCopy {
  private static final int LOCAL = 0x04034b50;
  private static final int LOCAL_BYTES = 30;
  private static final int ENTRY = 0x02014b50;
  private static final int ENTRY_BYTES = 46;
  private static final short VERSION = 20;
  private static final short DEFLATED = 8;

  /** Names are in UTF-8. */
  private static final short UTF_8 = 0x0800;

  /** Midnight, 1 January 1980: where the calendar of zip files begins. */
  private static final int NO_TIME = 0x0021_0000;

  private final byte[] file;
  private final ByteBuffer zip;
  private final ZipDirectory directory;
  private final Map<Entry, byte[]> replaced = new LinkedHashMap<>();
  private final Map<String, byte[]> added = new LinkedHashMap<>();

  ZipCopy(byte[] file, Limits limits) throws UnreadableDocumentException {
    this.file = file;
    this.zip = littleEndian(file);
    this.directory = ZipDirectory.of(file, limits);
  }

  /** What a part of the original holds; empty where there is no such part. */
  Optional<byte[]> part(String name) throws UnreadableDocumentException {
    Optional<Entry> entry = entry(name);
    return entry.isPresent() ? Optional.of(directory.part(entry.get())) : Optional.empty();
  }

  boolean has(String name) {
    return entry(name).isPresent();
  }

  /** Gives a part another content; one that is not there comes after all others. */
  void put(String name, byte[] content) {
    Optional<Entry> entry = entry(name);
    if (entry.isPresent()) {
      replaced.put(entry.get(), content);
    } else {
      added.put(name.substring(1), content);
    }
  }

  private Optional<Entry> entry(String name) {
    return directory.entries().stream()
        .filter(entry -> name.equalsIgnoreCase("/" + entry.name().replace('\\', '/')))
        .findFirst();
  }

  /**
   * The copy; the same bytes for the same parts.
   *
   * @throws UnreadableDocumentException where parts of the original overlap
   */
  byte[] bytes() throws UnreadableDocumentException {
    List<Entry> lying =
        directory.entries().stream().sorted(Comparator.comparingInt(Entry::local)).toList();
    ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
    copy(0, lying.getFirst().local(), out);
    Map<Entry, byte[]> records = new HashMap<>();
    for (int i = 0; i < lying.size(); i++) {
      Entry entry = lying.get(i);
      byte[] record = Arrays.copyOfRange(file, entry.at(), entry.after());
      littleEndian(record).putInt(42, out.size() - moved());
      byte[] content = replaced.get(entry);
      if (content == null) {
        copy(entry.local(), i + 1 < lying.size() ? lying.get(i + 1).local() : start(), out);
      } else {
        write(content, record, out);
      }
      records.put(entry, record);
    }
    List<byte[]> all = new ArrayList<>();
    directory.entries().forEach(entry -> all.add(Objects.requireNonNull(records.get(entry))));
    for (Map.Entry<String, byte[]> part : added.entrySet()) {
      byte[] record = record(part.getKey());
      littleEndian(record).putInt(42, out.size() - moved());
      write(part.getValue(), record, out);
      all.add(record);
    }
    return ended(out, all);
  }

  /** Where the directory of the original begins, and with it ends the last part. */
  private int start() {
    return directory.entries().getFirst().at();
  }

  /** How many bytes stand before the zip file itself; places in it do not count them. */
  private int moved() {
    return start() - zip.getInt(directory.end() + 16);
  }

  private void copy(int from, int to, ByteArrayOutputStream out)
      throws UnreadableDocumentException {
    if (from < 0 || from > to) {
      throw new UnreadableDocumentException(Reason.DAMAGED);
    }
    out.write(file, from, to - from);
  }

  /** The record of a part that the original does not have. */
  private static byte[] record(String name) {
    byte[] letters = name.getBytes(StandardCharsets.UTF_8);
    byte[] record = new byte[ENTRY_BYTES + letters.length];
    littleEndian(record)
        .putInt(0, ENTRY)
        .putShort(4, VERSION)
        .putShort(8, UTF_8)
        .putInt(12, NO_TIME)
        .putShort(28, (short) letters.length)
        .put(ENTRY_BYTES, letters);
    return record;
  }

  /** Writes a part with a header made of its record, which learns what is written. */
  private static void write(byte[] content, byte[] record, ByteArrayOutputStream out) {
    byte[] packed = packed(content);
    CRC32 sum = new CRC32();
    sum.update(content);
    ByteBuffer fields = littleEndian(record);
    fields
        .putShort(6, VERSION)
        .putShort(8, (short) (fields.getShort(8) & UTF_8))
        .putShort(10, DEFLATED)
        .putInt(16, (int) sum.getValue())
        .putInt(20, packed.length)
        .putInt(24, content.length);
    byte[] header = new byte[LOCAL_BYTES];
    // What the two have in common: from the version to how long the name is.
    littleEndian(header).putInt(LOCAL).put(record, 6, 24);
    out.writeBytes(header);
    out.write(record, ENTRY_BYTES, Short.toUnsignedInt(fields.getShort(28)));
    out.writeBytes(packed);
  }

  private static byte[] packed(byte[] content) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    try {
      deflater.setInput(content);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] buffer = new byte[64 * 1024];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  /** The parts with their directory and the end of the original. */
  private byte[] ended(ByteArrayOutputStream parts, List<byte[]> records) {
    int start = parts.size();
    records.forEach(parts::writeBytes);
    byte[] end = Arrays.copyOfRange(file, directory.end(), file.length);
    littleEndian(end)
        .putShort(8, (short) records.size())
        .putShort(10, (short) records.size())
        .putInt(12, parts.size() - start)
        .putInt(16, start - moved());
    parts.writeBytes(end);
    return parts.toByteArray();
  }

  private static ByteBuffer littleEndian(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
