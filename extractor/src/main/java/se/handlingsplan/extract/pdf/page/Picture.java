package se.handlingsplan.extract.pdf.page;

/**
 * A page as it looks: grey from 0 for black to 255 for white, row by row from the top left corner
 * of the page as it is shown. The array is not copied; whoever holds it leaves it alone.
 *
 * @param width in pixels
 * @param height in pixels
 * @param scale pixels in a point
 */
// Compared by nobody, and copying tens of megabytes would cost more than it guards.
@SuppressWarnings("ArrayRecordComponent")
public record Picture(int width, int height, byte[] grey, double scale) {
  public static final int WHITE = 255;

  public Picture {
    if (grey.length != width * height) {
      throw new IllegalArgumentException(
          "%d pixels are not %d by %d".formatted(grey.length, width, height));
    }
  }

  /** The grey of a pixel. */
  public int at(int x, int y) {
    return grey[y * width + x] & WHITE;
  }
}
