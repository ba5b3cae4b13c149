package se.handlingsplan.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/** The font files that come with the program, read once. */
final class FontFiles {
  private static final Map<FontStyle, byte[]> FILES = readAll();

  private FontFiles() {}

  /** The bytes of the TrueType file; shared, so not to be written to. */
  static byte[] of(FontStyle style) {
    byte[] file = FILES.get(style);
    if (file == null) {
      throw new IllegalStateException("No font file for %s".formatted(style));
    }
    return file;
  }

  private static Map<FontStyle, byte[]> readAll() {
    Map<FontStyle, byte[]> files = new EnumMap<>(FontStyle.class);
    for (FontStyle style : FontStyle.values()) {
      files.put(style, read(style));
    }
    return files;
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
