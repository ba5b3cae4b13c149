package se.handlingsplan.extract.source;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import se.handlingsplan.extract.source.UnreadableDocumentException.Reason;

/** Unpacks what was packed by Deflate, up to a bound. */
public final class Unpacked {
  /** Bytes that one part may unpack to; real documents stay below 20 MB. */
  private static final long MAX_BYTES = 256L * 1024 * 1024;

  /** How many times its size a part may unpack to; text packs to a twentieth at best. */
  private static final int MAX_RATIO = 200;

  /** Below this the ratio says nothing: a few empty tables pack very well. */
  private static final long SMALL = 4L * 1024 * 1024;

  private Unpacked() {}

  /**
   * The bytes that the given stretch was packed from.
   *
   * @throws UnreadableDocumentException where they are damaged, cut short, or too many
   */
  public static byte[] of(byte[] packed, int from, int length) throws UnreadableDocumentException {
    long most = Math.min(MAX_BYTES, Math.max(SMALL, (long) MAX_RATIO * length));
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
        if (out.size() > most) {
          throw new UnreadableDocumentException(
              Reason.TOO_LARGE, "maxPartBytes", Long.toString(most));
        }
      }
      return out.toByteArray();
    } catch (DataFormatException e) {
      throw new UnreadableDocumentException(Reason.DAMAGED, e);
    } finally {
      inflater.end();
    }
  }
}
