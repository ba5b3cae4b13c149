package se.handlingsplan.extract.pdf.ocr;

import java.util.ArrayList;
import java.util.List;
import se.handlingsplan.extract.pdf.page.Picture;
import se.handlingsplan.extract.pdf.page.Ruling;

/**
 * The lines that are drawn along the axes of a straight picture: long runs of ink, thin and with
 * nothing dense beside them.
 */
final class ImageRulings {
  /** Shorter runs may be letters, in points: stems of headings are 15 long. */
  private static final double SHORT = 22;

  /** The sides of the lowest rows; so short a run is a line only between two that cross it. */
  private static final double SHORTEST = 8;

  /** How near the end of a short line is to the line that it meets, in points. */
  private static final double MEETS = 2;

  /** Thicker ink is no line, in points. */
  private static final double THICKEST = 4.5;

  /** Holes in a line that faint printing leaves, in points; the gaps in letters are wider. */
  private static final double HOLE = 0.6;

  /** How far a line may wander over its length, after the page was put straight: 0.2 degrees. */
  private static final double WANDER = 0.0035;

  /** Where to look for what stands beside a line, in points from its edge. */
  private static final double BESIDE = 1.0;

  /** Ink along one side of a line that shows that it is a part of something, or along both. */
  private static final double DENSE = 0.8;

  private static final double DENSE_ON_BOTH = 0.45;

  /**
   * Lines shorter than this may be the tops of a word's letters; beside them is less. In points.
   */
  private static final double WORD = 60;

  private static final double DENSE_BESIDE_WORD = 0.3;

  private final Picture picture;
  private final int shortest;
  private final int sure;
  private final int thickest;
  private final int hole;
  private final int beside;

  private ImageRulings(Picture picture) {
    this.picture = picture;
    this.shortest = pixels(SHORTEST);
    this.sure = pixels(SHORT);
    this.thickest = pixels(THICKEST);
    this.hole = pixels(HOLE);
    this.beside = pixels(BESIDE);
  }

  /**
   * The lines, and the picture without them, for letters that touch lines are hard to recognise.
   *
   * @param rulings in points
   */
  record Found(List<Ruling> rulings, Picture without) {}

  static Found in(Picture picture, Ink ink) {
    ImageRulings finder = new ImageRulings(picture);
    List<Stroke> allAcross = finder.strokes(ink);
    List<Stroke> allDown = finder.strokes(ink.transposed());
    List<Stroke> across = finder.lines(allAcross, allDown);
    List<Stroke> down = finder.lines(allDown, allAcross);
    List<Ruling> rulings = new ArrayList<>();
    across.forEach(stroke -> rulings.add(finder.ruling(stroke, true)));
    down.forEach(stroke -> rulings.add(finder.ruling(stroke, false)));
    byte[] grey = picture.grey().clone();
    across.forEach(stroke -> finder.erase(stroke, grey, true));
    down.forEach(stroke -> finder.erase(stroke, grey, false));
    return new Found(
        rulings, new Picture(picture.width(), picture.height(), grey, picture.scale()));
  }

  /** Runs that hang together over neighbouring rows; pixels, the last ones included. */
  private static final class Stroke {
    private int top;
    private int bottom;
    private int left;
    private int right;
    private long area;
    private double weighted;

    Stroke(int y, int left, int right) {
      this.top = y;
      this.bottom = y;
      this.left = left;
      this.right = right;
      this.area = right - left + 1L;
      this.weighted = (double) y * area;
    }

    void add(Stroke other) {
      top = Math.min(top, other.top);
      bottom = Math.max(bottom, other.bottom);
      left = Math.min(left, other.left);
      right = Math.max(right, other.right);
      area += other.area;
      weighted += other.weighted;
    }

    boolean meets(int y, int from, int to) {
      return y - bottom <= 1 && from <= right && to >= left;
    }

    int length() {
      return right - left + 1;
    }
  }

  /** The long ones, and the short ones between two long ones that cross them. */
  private List<Stroke> lines(List<Stroke> strokes, List<Stroke> crossing) {
    List<Stroke> longOnes = crossing.stream().filter(stroke -> stroke.length() >= sure).toList();
    return strokes.stream()
        .filter(
            stroke ->
                stroke.length() >= sure
                    || (isMet(stroke, stroke.left, longOnes)
                        && isMet(stroke, stroke.right, longOnes)))
        .toList();
  }

  private boolean isMet(Stroke stroke, int end, List<Stroke> crossing) {
    int near = pixels(MEETS);
    return crossing.stream()
        .anyMatch(
            other ->
                other.top - near <= end
                    && other.bottom + near >= end
                    && other.left - near <= stroke.top
                    && other.right + near >= stroke.bottom);
  }

  private List<Stroke> strokes(Ink ink) {
    List<Stroke> all = new ArrayList<>();
    List<Stroke> open = new ArrayList<>();
    for (int y = 0; y < ink.height(); y++) {
      int row = y;
      for (int[] run : runs(ink, y)) {
        List<Stroke> met = open.stream().filter(s -> s.meets(row, run[0], run[1])).toList();
        Stroke stroke = new Stroke(row, run[0], run[1]);
        met.forEach(stroke::add);
        open.removeAll(met);
        open.add(stroke);
      }
      open.stream().filter(stroke -> stroke.bottom < row).forEach(all::add);
      open.removeIf(stroke -> stroke.bottom < row);
    }
    all.addAll(open);
    all.removeIf(stroke -> !isLine(stroke, ink));
    return all;
  }

  /**
   * The long runs of ink in a row or the next, for lines may fall between two; small holes passed
   * over. First and last pixel of each.
   */
  private List<int[]> runs(Ink ink, int y) {
    List<int[]> runs = new ArrayList<>();
    int from = -1;
    int last = -1;
    for (int x = 0; x < ink.width(); x++) {
      if (!ink.at(x, y) && !(y + 1 < ink.height() && ink.at(x, y + 1))) {
        continue;
      }
      if (from < 0 || x - last > hole + 1) {
        addLong(from, last, runs);
        from = x;
      }
      last = x;
    }
    addLong(from, last, runs);
    return runs;
  }

  private void addLong(int from, int to, List<int[]> runs) {
    if (from >= 0 && to - from + 1 >= shortest) {
      runs.add(new int[] {from, to});
    }
  }

  private boolean isLine(Stroke stroke, Ink ink) {
    boolean thin =
        stroke.area <= (long) thickest * stroke.length()
            && stroke.bottom - stroke.top + 1 <= thickest + WANDER * stroke.length();
    if (!thin) {
      return false;
    }
    double above = density(stroke, stroke.top - beside, ink);
    double below = density(stroke, stroke.bottom + 1 + beside, ink);
    double most = stroke.length() < pixels(WORD) ? DENSE_BESIDE_WORD : DENSE;
    return Math.max(above, below) < most && Math.min(above, below) < DENSE_ON_BOTH;
  }

  private static double density(Stroke stroke, int y, Ink ink) {
    if (y < 0 || y >= ink.height()) {
      return 0;
    }
    int dark = 0;
    for (int x = stroke.left; x <= stroke.right; x++) {
      dark += ink.at(x, y) ? 1 : 0;
    }
    return (double) dark / stroke.length();
  }

  private Ruling ruling(Stroke stroke, boolean horizontal) {
    double at = stroke.weighted / stroke.area + 1; // A run is of two rows.
    return new Ruling(
        horizontal,
        at / picture.scale(),
        stroke.left / picture.scale(),
        (stroke.right + 1) / picture.scale());
  }

  /**
   * Fills a line with the lighter of what is on its two sides, so that a stem that crosses it stays
   * whole.
   */
  private void erase(Stroke stroke, byte[] grey, boolean horizontal) {
    int size = horizontal ? picture.height() : picture.width();
    int from = Math.max(stroke.top - 1, 0);
    int to = Math.min(stroke.bottom + 2, size - 1);
    int before = Math.max(from - 1, 0);
    int after = Math.min(to + 1, size - 1);
    for (int along = stroke.left; along <= stroke.right; along++) {
      int a = grey[place(along, before, horizontal)] & Picture.WHITE;
      int b = grey[place(along, after, horizontal)] & Picture.WHITE;
      for (int across = from; across <= to; across++) {
        grey[place(along, across, horizontal)] = (byte) Math.max(a, b);
      }
    }
  }

  private int place(int along, int across, boolean horizontal) {
    return horizontal ? across * picture.width() + along : along * picture.width() + across;
  }

  private int pixels(double points) {
    return Math.max(1, (int) Math.round(points * picture.scale()));
  }
}
