package se.handlingsplan.extract.pdf.page;

import java.awt.geom.Point2D;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import se.handlingsplan.document.Box;

/**
 * Where and how a sign is painted on the page as shown, in points.
 *
 * @param start its origin on the baseline
 * @param ahead one font size in the direction of writing
 * @param size the font's size across it
 * @param width how far the next sign is
 */
record Pose(Point2D.Double start, Point2D.Double ahead, double size, double width) {
  /** Share of a font's size above the baseline; letters reach 0.7 to 0.75, Å a little more. */
  private static final double ASCENT = 0.8;

  /** How far a line of text may lean and still run along an axis: tan 6 degrees. */
  private static final double LEAN = 0.1;

  /** Larger than this many pages is nonsense. */
  private static final double PAGES = 10;

  static Pose of(Matrix matrix, Vector displacement, Shown shown) {
    Point2D.Double ahead = shown.direction(matrix.getValue(0, 0), matrix.getValue(0, 1));
    Point2D.Double up = shown.direction(matrix.getValue(1, 0), matrix.getValue(1, 1));
    return new Pose(
        shown.point(matrix.getTranslateX(), matrix.getTranslateY()),
        ahead,
        Math.hypot(up.x, up.y),
        Math.abs(displacement.getX()) * Math.hypot(ahead.x, ahead.y));
  }

  /** Whether the writing runs along neither axis. */
  boolean leans() {
    double along = Math.max(Math.abs(ahead.x), Math.abs(ahead.y));
    double across = Math.min(Math.abs(ahead.x), Math.abs(ahead.y));
    return across > LEAN * along;
  }

  /** The sign; one off the page where the numbers make no sense. */
  Glyph glyph(String text, Look look, Mark mark, Shown shown) {
    if (!isSane(shown)) {
      return new Glyph(text, new Box(-1, -1, -1, -1), -1, 0, look, mark, 0);
    }
    int turn = turn();
    return new Glyph(text, box(turn), turn % 2 == 0 ? start.y : start.x, size, look, mark, turn);
  }

  /** Written so that a number that is none fails it too. */
  private boolean isSane(Shown shown) {
    return Shown.isPlace(start) && size < shown.height() * PAGES && width < shown.width() * PAGES;
  }

  private Box box(int turn) {
    double above = size * ASCENT;
    double below = size - above;
    double x = start.x;
    double y = start.y;
    return switch (turn) {
      case 0 -> new Box(x, y - above, x + width, y + below);
      case 1 -> new Box(x - below, y, x + above, y + width);
      case 2 -> new Box(x - width, y - below, x, y + above);
      default -> new Box(x - above, y - width, x + below, y);
    };
  }

  private int turn() {
    if (Math.abs(ahead.x) >= Math.abs(ahead.y)) {
      return ahead.x >= 0 ? 0 : 2;
    }
    return ahead.y > 0 ? 1 : 3;
  }
}
