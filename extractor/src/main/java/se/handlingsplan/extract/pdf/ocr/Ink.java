package se.handlingsplan.extract.pdf.ocr;

import se.handlingsplan.extract.pdf.page.Picture;

/**
 * Which pixels of a picture are ink: darker than what is around them. So grey paper, shaded areas
 * and the shadow of a book's fold are none, and white letters in a dark area leave it as none too.
 */
final class Ink {
  /** Width of what is around a pixel, in points: wider than a thick border, lower than two rows. */
  private static final double AROUND = 15;

  /** Letters are darker than this share of what is around them; chosen by trial. */
  private static final double LETTERS = 0.85;

  /** Thin lines are faint where they fall between two rows of pixels; grain makes no long runs. */
  private static final double LINES = 0.92;

  private final int width;
  private final int height;
  private final boolean[] dark;

  private Ink(int width, int height, boolean[] dark) {
    this.width = width;
    this.height = height;
    this.dark = dark;
  }

  static Ink of(Picture picture) {
    return darker(picture, LETTERS);
  }

  /** With what is too faint for letters but may be a line. */
  static Ink ofLines(Picture picture) {
    return darker(picture, LINES);
  }

  private static Ink darker(Picture picture, double share) {
    int width = picture.width();
    int height = picture.height();
    int reach = Math.max(1, (int) Math.round(AROUND * picture.scale() / 2));
    boolean[] dark = new boolean[width * height];
    int[] columns = new int[width];
    int rows = 0;
    for (int y = -reach; y < height; y++) {
      rows += add(picture, y + reach, 1, columns);
      rows -= add(picture, y - reach - 1, -1, columns);
      if (y >= 0) {
        mark(picture, y, reach, columns, rows / share, dark);
      }
    }
    return new Ink(width, height, dark);
  }

  /** Adds a row to the sums of columns, or takes it away. */
  private static int add(Picture picture, int y, int sign, int[] columns) {
    if (y < 0 || y >= picture.height()) {
      return 0;
    }
    for (int x = 0; x < columns.length; x++) {
      columns[x] += sign * picture.at(x, y);
    }
    return 1;
  }

  private static void mark(
      Picture picture, int y, int reach, int[] columns, double weight, boolean[] dark) {
    int width = columns.length;
    long sum = 0;
    for (int x = 0; x < Math.min(reach, width); x++) {
      sum += columns[x];
    }
    for (int x = 0; x < width; x++) {
      sum += x + reach < width ? columns[x + reach] : 0;
      sum -= x - reach - 1 >= 0 ? columns[x - reach - 1] : 0;
      int across = Math.min(x + reach, width - 1) - Math.max(x - reach, 0) + 1;
      dark[y * width + x] = picture.at(x, y) * weight * across < sum;
    }
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  boolean at(int x, int y) {
    return dark[y * width + x];
  }

  /** Whether there are no more pixels of ink than that. */
  boolean isAtMost(int pixels) {
    int count = 0;
    for (int i = 0; i < dark.length && count <= pixels; i++) {
      count += dark[i] ? 1 : 0;
    }
    return count <= pixels;
  }

  /** Rows as columns and columns as rows. */
  Ink transposed() {
    boolean[] turned = new boolean[dark.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        turned[x * height + y] = dark[y * width + x];
      }
    }
    return new Ink(height, width, turned);
  }
}
