package se.handlingsplan.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The font files that come with the program, each read once, when it is first needed. */
final class FontFiles {
  private static final Map<FontStyle, byte[]> FILES = new ConcurrentHashMap<>();

  private FontFiles() {}

  /** The bytes of the TrueType file; shared, so not to be written to. */
  static byte[] of(FontStyle style) {
    return FILES.computeIfAbsent(style, FontFiles::read);
  }

  private static byte[] read(FontStyle style) {
    try (InputStream in = FontFiles.class.getResourceAsStream("fonts/" + style.file())) {
      if (in == null) {
        throw new IllegalStateException("The font %s is not on the class path".formatted(style));
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
