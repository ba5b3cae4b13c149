package se.handlingsplan.extract.pdf.page;

import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import se.handlingsplan.document.Box;

/**
 * Where and how a sign is painted on the page as shown, in points.
 *
 * @param x of its origin on the baseline
 * @param y of its origin on the baseline
 * @param aheadX how far right one font size in the direction of writing is
 * @param aheadY how far down it is
 * @param size the font's size across it
 * @param width how far the next sign is
 */
record Pose(double x, double y, double aheadX, double aheadY, double size, double width) {
  /** Share of a font's size above the baseline; letters reach 0.7 to 0.75, Å a little more. */
  private static final double ASCENT = 0.8;

  /** How far a line of text may lean and still run along an axis: tan 6 degrees. */
  private static final double LEAN = 0.1;

  /** Larger than this many pages is nonsense. */
  private static final double PAGES = 10;

  static Pose of(Matrix matrix, Vector displacement, Shown shown) {
    double rightX = matrix.getValue(0, 0);
    double rightY = matrix.getValue(0, 1);
    double upX = matrix.getValue(1, 0);
    double upY = matrix.getValue(1, 1);
    double startX = matrix.getTranslateX();
    double startY = matrix.getTranslateY();
    double aheadX = shown.along(rightX, rightY);
    double aheadY = shown.down(rightX, rightY);
    return new Pose(
        shown.x(startX, startY),
        shown.y(startX, startY),
        aheadX,
        aheadY,
        length(shown.along(upX, upY), shown.down(upX, upY)),
        Math.abs(displacement.getX()) * length(aheadX, aheadY));
  }

  /** Nearly all text runs along an axis, where no root need be drawn. */
  private static double length(double x, double y) {
    return x == 0 ? Math.abs(y) : y == 0 ? Math.abs(x) : Math.hypot(x, y);
  }

  /** Whether the writing runs along neither axis. */
  boolean leans() {
    double along = Math.max(Math.abs(aheadX), Math.abs(aheadY));
    double across = Math.min(Math.abs(aheadX), Math.abs(aheadY));
    return across > LEAN * along;
  }

  /** The sign; one off the page where the numbers make no sense. */
  Glyph glyph(String text, Look look, Mark mark, Shown shown) {
    if (!isSane(shown)) {
      return new Glyph(text, new Box(-1, -1, -1, -1), -1, 0, look, mark, 0);
    }
    int turn = turn();
    return new Glyph(text, box(turn), turn % 2 == 0 ? y : x, size, look, mark, turn);
  }

  /** Written so that a number that is none fails it too. */
  private boolean isSane(Shown shown) {
    return Shown.isPlace(x, y) && size < shown.height() * PAGES && width < shown.width() * PAGES;
  }

  private Box box(int turn) {
    double above = size * ASCENT;
    double below = size - above;
    return switch (turn) {
      case 0 -> new Box(x, y - above, x + width, y + below);
      case 1 -> new Box(x - below, y, x + above, y + width);
      case 2 -> new Box(x - width, y - below, x, y + above);
      default -> new Box(x - above, y - width, x + below, y);
    };
  }

  private int turn() {
    if (Math.abs(aheadX) >= Math.abs(aheadY)) {
      return aheadX >= 0 ? 0 : 2;
    }
    return aheadY > 0 ? 1 : 3;
  }
}
