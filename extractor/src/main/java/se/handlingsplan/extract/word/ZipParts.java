package se.handlingsplan.extract.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.jspecify.annotations.Nullable;
import se.handlingsplan.extract.source.Allowance;
import se.handlingsplan.extract.source.Limit;
import se.handlingsplan.extract.source.LimitException;
import se.handlingsplan.extract.source.Limits;
import se.handlingsplan.extract.source.Unpacked;

/**
 * The parts of a package, each unpacked when it is asked for and no further than the limits. What
 * the library has of this kind unpacks all parts, pictures too, and has its bounds in static
 * fields. Not for several threads.
 */
final class ZipParts implements ZipEntrySource {
  private final ZipFile zip;
  private final Limits limits;
  private final Allowance allowance;
  private boolean closed;

  private ZipParts(ZipFile zip, Limits limits) {
    this.zip = zip;
    this.limits = limits;
    this.allowance = new Allowance(limits);
  }

  /**
   * The parts of a package in memory.
   *
   * @throws IOException where it is none, or damaged
   * @throws LimitException where it has too many parts
   */
  static ZipParts of(byte[] bytes, Limits limits) throws IOException {
    ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
    int entries = 0;
    for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); ) {
      all.nextElement();
      if (++entries > limits.of(Limit.ZIP_ENTRIES)) {
        zip.close();
        throw new LimitException(Limit.ZIP_ENTRIES, limits.of(Limit.ZIP_ENTRIES));
      }
    }
    return new ZipParts(zip, limits);
  }

  @Override
  public Enumeration<? extends ZipArchiveEntry> getEntries() {
    return zip.getEntries();
  }

  @Override
  public @Nullable ZipArchiveEntry getEntry(String path) {
    String name = path.replace('\\', '/');
    ZipArchiveEntry entry = zip.getEntry(name);
    if (entry != null) {
      return entry;
    }
    // Names of parts are told apart by letters only, not by their case.
    for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); ) {
      ZipArchiveEntry other = all.nextElement();
      if (other.getName().replace('\\', '/').equalsIgnoreCase(name)) {
        return other;
      }
    }
    return null;
  }

  @Override
  public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
    long mostBytes = limits.of(Limit.PART_BYTES);
    long packed = Math.max(entry.getCompressedSize(), 0);
    long mostByRatio = Unpacked.mostByRatio(packed, limits);
    try (InputStream in = zip.getInputStream(entry)) {
      int most = Math.toIntExact(Math.min(mostBytes, mostByRatio));
      byte[] part = in.readNBytes(most + 1);
      if (part.length > mostBytes) {
        throw new LimitException(Limit.PART_BYTES, mostBytes);
      }
      if (part.length > mostByRatio) {
        throw new LimitException(Limit.ZIP_RATIO, limits.of(Limit.ZIP_RATIO));
      }
      allowance.use(Limit.PACKAGE_BYTES, part.length);
      return new ByteArrayInputStream(part);
    }
  }

  @Override
  public void close() throws IOException {
    closed = true;
    zip.close();
  }

  @Override
  public boolean isClosed() {
    return closed;
  }
}
