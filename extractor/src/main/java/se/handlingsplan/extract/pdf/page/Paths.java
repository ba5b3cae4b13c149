package se.handlingsplan.extract.pdf.page;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import se.handlingsplan.document.Box;
import se.handlingsplan.extract.source.Limit;

/** Turns the paths of a page into rulings and filled rectangles. */
final class Paths {
  /** A rectangle no thicker than this is a line; table borders reach 3 points, rows start at 6. */
  private static final double MAX_THICKNESS = 4.0;

  /** How far a line may lean, in points over its whole length, and still run along an axis. */
  private static final double LEAN = 0.6;

  /** Where nothing is clipped, in points. */
  private static final double MAX = 1e6;

  /** Lighter than this is paper. */
  private static final double PAPER = 0.985;

  private final List<Ruling> rulings = new ArrayList<>();
  private final List<Fill> fills = new ArrayList<>();
  private final List<List<Point2D>> subpaths = new ArrayList<>();
  private List<Point2D> current = new ArrayList<>();
  private final PdfLimits limits;
  private Box clip = new Box(-MAX, -MAX, MAX, MAX);
  private int points;
  private boolean moreRulings;
  private boolean moreFills;

  Paths(PdfLimits limits) {
    this.limits = limits;
  }

  void moveTo(Point2D point) {
    current = new ArrayList<>();
    add(point);
    subpaths.add(current);
  }

  void lineTo(Point2D point) {
    if (current.isEmpty()) {
      moveTo(point);
    } else {
      add(point);
    }
  }

  private void add(Point2D point) {
    if (++points > limits.points()) {
      throw new LimitReached(Limit.PATH_POINTS, limits.points());
    }
    current.add(point);
  }

  void close() {
    if (current.size() > 1) {
      add(current.getFirst());
    }
  }

  void clear() {
    points = 0;
    subpaths.clear();
    current = new ArrayList<>();
  }

  void stroke() {
    for (List<Point2D> subpath : subpaths) {
      for (int i = 1; i < subpath.size(); i++) {
        addLine(subpath.get(i - 1), subpath.get(i));
      }
    }
  }

  void fill(double lightness) {
    for (List<Point2D> subpath : subpaths) {
      if (subpath.size() > 2 && subpath.stream().allMatch(Shown::isPlace)) {
        addArea(within(around(subpath), clip), isBox(subpath), lightness);
      }
    }
  }

  /** The area outside which nothing shows: the box around it. */
  Box clip() {
    return clip;
  }

  void setClip(Box box) {
    clip = box;
  }

  /** Narrows the clip to the current path. */
  void clipToPath() {
    List<Point2D> points = subpaths.stream().flatMap(List::stream).filter(Shown::isPlace).toList();
    if (!points.isEmpty()) {
      clip = within(around(points), clip);
    }
  }

  /** The part of a box that lies in another; a box without extent where there is none. */
  private static Box within(Box box, Box frame) {
    double left = Math.clamp(box.left(), frame.left(), frame.right());
    double top = Math.clamp(box.top(), frame.top(), frame.bottom());
    return new Box(
        left,
        top,
        Math.clamp(box.right(), left, frame.right()),
        Math.clamp(box.bottom(), top, frame.bottom()));
  }

  /** Whether there were more than are kept. The page's text is none the less whole. */
  boolean hasMoreRulings() {
    return moreRulings;
  }

  /** Whether there were more than are kept. */
  boolean hasMoreFills() {
    return moreFills;
  }

  List<Ruling> rulings() {
    return rulings;
  }

  List<Fill> fills() {
    return fills;
  }

  private void addLine(Point2D a, Point2D b) {
    if (!Shown.isPlace(a) || !Shown.isPlace(b)) {
      return;
    }
    double dx = Math.abs(a.getX() - b.getX());
    double dy = Math.abs(a.getY() - b.getY());
    if (dy <= LEAN && dx > dy) {
      add(
          new Ruling(
              true,
              (a.getY() + b.getY()) / 2,
              Math.min(a.getX(), b.getX()),
              Math.max(a.getX(), b.getX())));
    } else if (dx <= LEAN && dy > dx) {
      add(
          new Ruling(
              false,
              (a.getX() + b.getX()) / 2,
              Math.min(a.getY(), b.getY()),
              Math.max(a.getY(), b.getY())));
    }
  }

  /**
   * A thin area is a line whatever its exact shape, for browsers draw mitred borders as trapezoids;
   * a dot is a piece of a line in either direction.
   */
  private void addArea(Box box, boolean isBox, double lightness) {
    boolean flat = box.height() <= MAX_THICKNESS;
    boolean slim = box.width() <= MAX_THICKNESS;
    if (flat && (slim || box.width() >= 2 * box.height())) {
      add(new Ruling(true, box.centerY(), box.left(), box.right()));
    }
    if (slim && (flat || box.height() >= 2 * box.width())) {
      add(new Ruling(false, box.centerX(), box.top(), box.bottom()));
    }
    if (isBox && !flat && !slim && lightness < PAPER) {
      moreFills |= fills.size() >= limits.fills();
      if (!moreFills) {
        fills.add(new Fill(box, lightness));
      }
    }
  }

  private void add(Ruling ruling) {
    moreRulings |= rulings.size() >= limits.rulings();
    if (!moreRulings) {
      rulings.add(ruling);
    }
  }

  private static Box around(List<Point2D> points) {
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (Point2D point : points) {
      left = Math.min(left, point.getX());
      right = Math.max(right, point.getX());
      top = Math.min(top, point.getY());
      bottom = Math.max(bottom, point.getY());
    }
    return new Box(left, top, right, bottom);
  }

  private static boolean isBox(List<Point2D> points) {
    if (points.size() > 6) {
      return false;
    }
    for (int i = 1; i < points.size(); i++) {
      double dx = Math.abs(points.get(i).getX() - points.get(i - 1).getX());
      double dy = Math.abs(points.get(i).getY() - points.get(i - 1).getY());
      if (dx > LEAN && dy > LEAN) {
        return false;
      }
    }
    return true;
  }
}
