package se.handlingsplan.extract.pdf.ocr;

import java.util.Arrays;
import se.handlingsplan.extract.pdf.page.Picture;

/**
 * How far a page leans that was laid askew into the scanner, and the page put straight. Rows of
 * text and rulings give the sharpest shadow on the margin when looked at along their own direction
 * (W. Postl, Detection of linear oblique structures and skew scan in digitized documents, 1986).
 *
 * @param slope how far a line falls for each pixel to the right
 */
record Skew(double slope) {
  /** Pages that lean more have been laid so on purpose: tan 5 degrees. */
  private static final double STEEPEST = 0.0875;

  /** First steps, then the finer ones around the best: 0.1 and 0.01 degrees. */
  private static final double STEP = 0.00175;

  private static final double FINE_STEP = STEP / 10;

  /** Less than this moves nothing by more than a pixel or two over a page. */
  private static final double STRAIGHT = 0.0005;

  /** Ink that is looked at, in pixels; more does not change the second decimal. */
  private static final int ENOUGH = 300_000;

  /** Fewer pixels of ink show no direction. */
  private static final int FEWEST = 1000;

  static Skew of(Ink ink) {
    int[][] points = points(ink);
    if (points[0].length < FEWEST) {
      return new Skew(0);
    }
    double best = steepest(points, ink, 0, STEEPEST, STEP);
    double slope = steepest(points, ink, best, STEP, FINE_STEP);
    return new Skew(Math.abs(slope) < STRAIGHT ? 0 : slope);
  }

  boolean isNone() {
    return slope == 0;
  }

  /** Pixels of ink, evenly chosen over the picture. */
  private static int[][] points(Ink ink) {
    int count = 0;
    for (int y = 0; y < ink.height(); y++) {
      for (int x = 0; x < ink.width(); x++) {
        count += ink.at(x, y) ? 1 : 0;
      }
    }
    int every = count / ENOUGH + 1;
    int[][] points = new int[2][count / every];
    int met = 0;
    for (int y = 0; y < ink.height(); y++) {
      for (int x = 0; x < ink.width(); x++) {
        if (ink.at(x, y) && met++ % every == 0 && met / every < points[0].length) {
          points[0][met / every] = x;
          points[1][met / every] = y;
        }
      }
    }
    return points;
  }

  private static double steepest(
      int[][] points, Ink ink, double around, double reach, double step) {
    double best = around;
    double most = sharpness(points, ink, around);
    int steps = (int) Math.round(reach / step);
    // From the middle outwards: of slopes that are as good the smallest change is taken.
    for (int i = 1; i <= steps; i++) {
      for (double slope : new double[] {around - i * step, around + i * step}) {
        double sharp = sharpness(points, ink, slope);
        if (sharp > most) {
          most = sharp;
          best = slope;
        }
      }
    }
    return best;
  }

  /** How much neighbouring rows of the shadows on both margins differ. */
  private static double sharpness(int[][] points, Ink ink, double slope) {
    int margin = (int) (STEEPEST * 1.2 * Math.max(ink.width(), ink.height())) + 1;
    int[] across = new int[ink.height() + 2 * margin];
    int[] down = new int[ink.width() + 2 * margin];
    for (int i = 0; i < points[0].length; i++) {
      int x = points[0][i];
      int y = points[1][i];
      across[(int) (y - slope * x + margin)]++;
      down[(int) (x + slope * y + margin)]++;
    }
    return sharpness(across) + sharpness(down);
  }

  private static double sharpness(int[] shadow) {
    double sum = 0;
    for (int i = 1; i < shadow.length; i++) {
      double difference = shadow[i] - (double) shadow[i - 1];
      sum += difference * difference;
    }
    return sum;
  }

  /** The picture turned around its middle so that its lines run along the axes. */
  Picture straight(Picture picture) {
    if (isNone()) {
      return picture;
    }
    double length = Math.hypot(1, slope);
    double cos = 1 / length;
    double sin = slope / length;
    double middleX = (picture.width() - 1) / 2.0;
    double middleY = (picture.height() - 1) / 2.0;
    byte[] grey = new byte[picture.grey().length];
    Arrays.fill(grey, (byte) Picture.WHITE);
    for (int y = 0; y < picture.height(); y++) {
      for (int x = 0; x < picture.width(); x++) {
        double dx = x - middleX;
        double dy = y - middleY;
        double fromX = middleX + cos * dx - sin * dy;
        double fromY = middleY + sin * dx + cos * dy;
        grey[y * picture.width() + x] = (byte) between(picture, fromX, fromY);
      }
    }
    return new Picture(picture.width(), picture.height(), grey, picture.scale());
  }

  /** The grey at a place between four pixels; beyond the picture is white paper. */
  private static int between(Picture picture, double x, double y) {
    int left = (int) Math.floor(x);
    int top = (int) Math.floor(y);
    if (left < 0 || top < 0 || left + 1 >= picture.width() || top + 1 >= picture.height()) {
      return Picture.WHITE;
    }
    double right = x - left;
    double low = y - top;
    double above = picture.at(left, top) * (1 - right) + picture.at(left + 1, top) * right;
    double below = picture.at(left, top + 1) * (1 - right) + picture.at(left + 1, top + 1) * right;
    return (int) Math.round(above * (1 - low) + below * low);
  }
}
