package se.handlingsplan.document;

/**
 * A rectangle on a page, in points (1/72 inch) from the top left corner of the page as it is shown:
 * x grows to the right and y downwards. Edges may coincide; they never cross.
 */
public record Box(double left, double top, double right, double bottom) {
  public Box {
    if (!(left <= right && top <= bottom)) {
      throw new IllegalArgumentException(
          "Edges cross: %s,%s,%s,%s".formatted(left, top, right, bottom));
    }
  }

  public double width() {
    return right - left;
  }

  public double height() {
    return bottom - top;
  }

  public double centerX() {
    return (left + right) / 2;
  }

  public double centerY() {
    return (top + bottom) / 2;
  }

  /** The smallest box that holds both. */
  public Box around(Box other) {
    return new Box(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  /** Whether the point lies inside or on an edge. */
  public boolean contains(double x, double y) {
    return x >= left && x <= right && y >= top && y <= bottom;
  }

  /** Whether the two share more than an edge. */
  public boolean overlaps(Box other) {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }

  /** The same box with edges at whole hundredths of a point. */
  Box toHundredths() {
    return new Box(hundredths(left), hundredths(top), hundredths(right), hundredths(bottom));
  }

  private static double hundredths(double points) {
    return Math.round(points * 100) / 100.0;
  }
}
