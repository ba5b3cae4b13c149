package se.handlingsplan.render.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.openpdf.text.Image;
import se.handlingsplan.theme.Logo;

/**
 * The publisher's mark as files for archives can hold it: every pixel one of the colours that the
 * file says it is in. What can be seen through is laid on white, for the paper is.
 */
final class LogoImage {
  private static final int WHITE = 0xFF;
  private static final int PARTS = 3;
  private static final int BITS = 8;

  private LogoImage() {}

  static Image of(Logo logo) {
    try {
      BufferedImage picture = ImageIO.read(new ByteArrayInputStream(logo.bytes()));
      if (picture == null) {
        throw new IllegalArgumentException("A logo that is no picture");
      }
      return Image.getInstance(
          picture.getWidth(), picture.getHeight(), PARTS, BITS, onWhite(picture));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Red, green and blue of each pixel, row by row from the top. */
  private static byte[] onWhite(BufferedImage picture) {
    int width = picture.getWidth();
    byte[] parts = new byte[width * picture.getHeight() * PARTS];
    int at = 0;
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int pixel : picture.getRGB(0, y, width, 1, new int[width], 0, width)) {
        int opacity = pixel >>> 24;
        for (int shift = 16; shift >= 0; shift -= BITS) {
          int part = pixel >> shift & WHITE;
          parts[at++] = (byte) ((part * opacity + WHITE * (WHITE - opacity) + WHITE / 2) / WHITE);
        }
      }
    }
    return parts;
  }
}
