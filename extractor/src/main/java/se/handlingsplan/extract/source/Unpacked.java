package se.handlingsplan.extract.source;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import se.handlingsplan.extract.source.UnreadableDocumentException.Reason;

/** Unpacks what was packed by Deflate, up to a bound. */
public final class Unpacked {
  /** Below this the ratio says nothing: a few empty tables pack very well. */
  private static final long SMALL = 4L * 1024 * 1024;

  private Unpacked() {}

  /**
   * The bytes that the given stretch was packed from.
   *
   * @throws UnreadableDocumentException where they are damaged, cut short, or too many
   */
  public static byte[] of(byte[] packed, int from, int length, Limits limits)
      throws UnreadableDocumentException {
    long mostBytes = limits.of(Limit.PART_BYTES);
    long mostByRatio = mostByRatio(length, limits);
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(packed, from, length);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] buffer = new byte[64 * 1024];
      while (!inflater.finished()) {
        int count = inflater.inflate(buffer);
        if (count == 0 && !inflater.finished()) {
          throw new UnreadableDocumentException(Reason.DAMAGED);
        }
        out.write(buffer, 0, count);
        check(out.size() <= mostBytes, Limit.PART_BYTES, limits);
        check(out.size() <= mostByRatio, Limit.ZIP_RATIO, limits);
      }
      return out.toByteArray();
    } catch (DataFormatException e) {
      throw new UnreadableDocumentException(Reason.DAMAGED, e);
    } finally {
      inflater.end();
    }
  }

  /** Bytes that so many packed ones may unpack to, by the ratio alone. */
  public static long mostByRatio(long packed, Limits limits) {
    return Math.max(SMALL, Math.multiplyExact(packed, limits.of(Limit.ZIP_RATIO)));
  }

  private static void check(boolean within, Limit limit, Limits limits)
      throws UnreadableDocumentException {
    if (!within) {
      throw UnreadableDocumentException.tooLarge(limit, limits.of(limit));
    }
  }
}
