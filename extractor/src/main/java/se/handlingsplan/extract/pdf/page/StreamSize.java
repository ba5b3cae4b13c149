package se.handlingsplan.extract.pdf.page;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import se.handlingsplan.extract.source.Limit;

/** Measures streams before PDFBox unpacks them into memory whole. */
final class StreamSize {
  /** The most that Flate can blow up; a stream shorter than the limit divided by this is safe. */
  private static final long FLATE_RATIO = 1032;

  private static final int CHUNK = 65_536;

  private StreamSize() {}

  /** Ends the scan with {@link LimitReached} if the stream unpacks to more than the limit. */
  static void check(COSStream stream, long limit) throws IOException {
    if (stream.getLength() <= limit / FLATE_RATIO) {
      return;
    }
    try (InputStream in = unpacked(stream)) {
      byte[] chunk = new byte[CHUNK];
      long total = 0;
      for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
        total += n;
        if (total > limit) {
          throw new LimitReached(Limit.PAGE_BYTES, limit);
        }
      }
    } catch (ZipException | EOFException e) {
      // A damaged stream unpacks no further, and PDFBox shows what came before.
      return;
    }
  }

  /** Unpacks Flate, which is what bombs are made of, and leaves other filters alone. */
  private static InputStream unpacked(COSStream stream) throws IOException {
    InputStream in = stream.createRawInputStream();
    COSBase filters = stream.getFilters();
    if (filters instanceof COSName name && isFlate(name)) {
      return new InflaterInputStream(in);
    }
    if (filters instanceof COSArray names) {
      for (int i = 0; i < names.size(); i++) {
        if (!(names.getObject(i) instanceof COSName name && isFlate(name))) {
          break;
        }
        in = new InflaterInputStream(in);
      }
    }
    return in;
  }

  private static boolean isFlate(COSName name) {
    return name.equals(COSName.FLATE_DECODE) || name.equals(COSName.FLATE_DECODE_ABBREVIATION);
  }
}
