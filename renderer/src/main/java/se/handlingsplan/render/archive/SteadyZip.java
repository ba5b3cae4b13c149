package se.handlingsplan.render.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Archives whose bytes depend on what is in them and on nothing else. */
public final class SteadyZip {
  /** Not the first day of 1980: Java writes that one with the time zone of the machine. */
  private static final LocalDateTime ANY_DAY = LocalDateTime.of(2000, 1, 1, 0, 0);

  /** Readers that tell a file by its first bytes expect this entry first. */
  private static final String FIRST = "[Content_Types].xml";

  private SteadyZip() {}

  /** The same entries, ordered by name and without the time when they were written. */
  public static byte[] of(byte[] archive) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream(archive.length);
    try (ZipOutputStream out = new ZipOutputStream(file)) {
      for (Map.Entry<String, byte[]> entry : entries(archive).entrySet()) {
        ZipEntry written = new ZipEntry(entry.getKey());
        written.setTimeLocal(ANY_DAY);
        out.putNextEntry(written);
        out.write(entry.getValue());
        out.closeEntry();
      }
    }
    return file.toByteArray();
  }

  private static SortedMap<String, byte[]> entries(byte[] archive) throws IOException {
    SortedMap<String, byte[]> entries =
        new TreeMap<>(
            Comparator.comparing((String name) -> !name.equals(FIRST))
                .thenComparing(Comparator.naturalOrder()));
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    }
    return entries;
  }
}
