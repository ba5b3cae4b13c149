package se.handlingsplan.extract.pdf.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import se.handlingsplan.document.Box;

/**
 * From a page's own coordinates to points from the top left corner of the page as it is shown: cut
 * by the crop box, turned by the page's rotation, y downwards.
 */
record Shown(double width, double height, AffineTransform transform) {
  /** Larger than the largest page that PDF allows (14 400 points); beyond it nothing is a place. */
  private static final double FAR = 100_000;

  /** A4, for pages whose boxes make no sense. */
  private static final PDRectangle FALLBACK = PDRectangle.A4;

  static Shown of(PDPage page) {
    PDRectangle crop = sane(page.getCropBox()) ? page.getCropBox() : page.getMediaBox();
    if (!sane(crop)) {
      crop = FALLBACK;
    }
    double left = crop.getLowerLeftX();
    double right = crop.getUpperRightX();
    double bottom = crop.getLowerLeftY();
    double top = crop.getUpperRightY();
    double width = right - left;
    double height = top - bottom;
    return switch (Math.floorMod(page.getRotation(), 360)) {
      case 90 -> new Shown(height, width, new AffineTransform(0, 1, 1, 0, -bottom, -left));
      case 180 -> new Shown(width, height, new AffineTransform(-1, 0, 0, 1, right, -bottom));
      case 270 -> new Shown(height, width, new AffineTransform(0, -1, -1, 0, top, right));
      default -> new Shown(width, height, new AffineTransform(1, 0, 0, -1, -left, top));
    };
  }

  /** From the page as shown to its own coordinates; it turns and moves, so there is always one. */
  AffineTransform back() {
    try {
      return transform.createInverse();
    } catch (NoninvertibleTransformException e) {
      throw new IllegalStateException("No way back from " + transform, e);
    }
  }

  /** Where a box of the page as shown lies on the page itself. */
  PDRectangle rectangle(Box box) {
    Point2D one = back().transform(new Point2D.Double(box.left(), box.top()), null);
    Point2D other = back().transform(new Point2D.Double(box.right(), box.bottom()), null);
    PDRectangle rectangle = new PDRectangle();
    rectangle.setLowerLeftX((float) Math.min(one.getX(), other.getX()));
    rectangle.setLowerLeftY((float) Math.min(one.getY(), other.getY()));
    rectangle.setUpperRightX((float) Math.max(one.getX(), other.getX()));
    rectangle.setUpperRightY((float) Math.max(one.getY(), other.getY()));
    return rectangle;
  }

  Point2D.Double point(double x, double y) {
    Point2D.Double out = new Point2D.Double();
    transform.transform(new Point2D.Double(x, y), out);
    return out;
  }

  /** How far right of the left edge a point is shown. */
  double x(double x, double y) {
    return along(x, y) + transform.getTranslateX();
  }

  /** How far down from the top edge a point is shown. */
  double y(double x, double y) {
    return down(x, y) + transform.getTranslateY();
  }

  /** How far right a vector points, without the page's offset. */
  double along(double x, double y) {
    return transform.getScaleX() * x + transform.getShearX() * y;
  }

  /** How far down a vector points, without the page's offset. */
  double down(double x, double y) {
    return transform.getShearY() * x + transform.getScaleY() * y;
  }

  static boolean isPlace(Point2D point) {
    return isPlace(point.getX(), point.getY());
  }

  static boolean isPlace(double x, double y) {
    return Math.abs(x) < FAR && Math.abs(y) < FAR;
  }

  private static boolean sane(PDRectangle box) {
    return box.getWidth() > 0
        && box.getHeight() > 0
        && box.getWidth() < FAR
        && box.getHeight() < FAR
        && Math.abs(box.getLowerLeftX()) < FAR
        && Math.abs(box.getLowerLeftY()) < FAR;
  }
}
