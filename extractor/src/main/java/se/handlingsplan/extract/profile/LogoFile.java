package se.handlingsplan.extract.profile;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import se.handlingsplan.extract.profile.ProfileException.Problem;
import se.handlingsplan.theme.Logo;

/** The file of a publisher's mark, which is tried before anything is written with it. */
final class LogoFile {
  /** To a side: over 700 to the inch at the largest size on paper. */
  static final int MOST_PIXELS = 3000;

  /** In millimetres on paper; the room for text is 170 wide on a standing page. */
  static final int LEAST_WIDTH = 5;

  static final int MOST_WIDTH = 100;
  static final int MOST_HEIGHT = 40;

  private final byte[] bytes;

  LogoFile(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  /** What forbids its use; empty where nothing does. */
  Optional<Problem> problem() {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return Optional.of(Problem.BAD_PICTURE);
      }
      return problem(readers.next(), in);
    } catch (IOException | RuntimeException e) {
      // The decoders meet damage with exceptions of both kinds.
      return Optional.of(Problem.BAD_PICTURE);
    }
  }

  private static Optional<Problem> problem(ImageReader reader, ImageInputStream in)
      throws IOException {
    try {
      if (kind(reader).isEmpty()) {
        return Optional.of(Problem.BAD_PICTURE);
      }
      reader.setInput(in);
      if (Math.max(reader.getWidth(0), reader.getHeight(0)) > MOST_PIXELS) {
        return Optional.of(Problem.BIG_PICTURE);
      }
      reader.read(0);
      return Optional.empty();
    } finally {
      reader.dispose();
    }
  }

  private static Optional<Logo.Kind> kind(ImageReader reader) throws IOException {
    return switch (reader.getFormatName().toLowerCase(Locale.ROOT)) {
      case "png" -> Optional.of(Logo.Kind.PNG);
      case "jpeg" -> Optional.of(Logo.Kind.JPEG);
      default -> Optional.empty();
    };
  }

  /** The logo, of a file without problems. */
  Optional<Logo> logo(String alternative) {
    try {
      BufferedImage picture = ImageIO.read(new ByteArrayInputStream(bytes));
      boolean png = bytes.length > 0 && bytes[0] == (byte) 0x89;
      return picture == null
          ? Optional.empty()
          : Optional.of(
              new Logo(
                  png ? Logo.Kind.PNG : Logo.Kind.JPEG,
                  bytes,
                  picture.getWidth(),
                  picture.getHeight(),
                  alternative));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
