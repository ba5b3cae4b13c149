package se.handlingsplan.extract.pdf.ocr;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import se.handlingsplan.document.Box;
import se.handlingsplan.extract.pdf.page.Fill;
import se.handlingsplan.extract.pdf.page.Picture;

/**
 * The shaded areas of a picture: neighbouring small squares that are alike and darker than the
 * paper, where they make up a rectangle. What is printed on them covers the lesser part of each
 * square.
 */
final class ImageFills {
  /** The side of a square, in points. */
  private static final double SQUARE = 2;

  /** Shades this much darker than paper, of 255; chosen by trial on drawn and JPEG pages. */
  private static final int DARKER = 10;

  /** Neighbouring squares of one area differ by no more, of 255. */
  private static final int ALIKE = 6;

  /** A square of one shade: the middle half of its pixels differ by no more, of 255. */
  private static final int EVEN = 16;

  /** Smaller areas are signs and bars, in points. */
  private static final double MIN_WIDTH = 20;

  private static final double MIN_HEIGHT = 8;

  /** Share of its rectangle that an area covers; text takes its part away. */
  private static final double COVERED = 0.55;

  private final Picture picture;
  private final int side;
  private final int columns;
  private final int rows;
  private final int[] shades;

  private ImageFills(Picture picture) {
    this.picture = picture;
    this.side = Math.max(2, (int) Math.round(SQUARE * picture.scale()));
    this.columns = picture.width() / side;
    this.rows = picture.height() / side;
    this.shades = new int[columns * rows];
    for (int i = 0; i < shades.length; i++) {
      shades[i] = shade(i % columns * side, i / columns * side);
    }
  }

  static List<Fill> in(Picture picture) {
    return new ImageFills(picture).fills();
  }

  /** The grey of a square, or -1 where it has no one grey. */
  private int shade(int left, int top) {
    int[] greys = new int[side * side];
    for (int i = 0; i < greys.length; i++) {
      greys[i] = picture.at(left + i % side, top + i / side);
    }
    Arrays.sort(greys);
    boolean even = greys[greys.length * 3 / 4] - greys[greys.length / 4] <= EVEN;
    return even ? greys[greys.length / 2] : -1;
  }

  private List<Fill> fills() {
    int paper = paper();
    boolean[] taken = new boolean[shades.length];
    List<Fill> fills = new ArrayList<>();
    for (int i = 0; i < shades.length; i++) {
      if (!taken[i] && isShade(i, paper)) {
        fill(area(i, paper, taken), paper, fills);
      }
    }
    return fills;
  }

  private boolean isShade(int square, int paper) {
    return shades[square] >= 0 && shades[square] < paper - DARKER;
  }

  /** The grey that most squares have. */
  private int paper() {
    int[] count = new int[Picture.WHITE + 1];
    Arrays.stream(shades).filter(shade -> shade >= 0).forEach(shade -> count[shade]++);
    int most = Picture.WHITE;
    for (int grey = 0; grey < count.length; grey++) {
      most = count[grey] > count[most] ? grey : most;
    }
    return most;
  }

  /** The squares that hang together with one and are like it. */
  private List<Integer> area(int start, int paper, boolean[] taken) {
    List<Integer> area = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>(List.of(start));
    taken[start] = true;
    while (!open.isEmpty()) {
      int square = open.remove();
      area.add(square);
      for (int next : neighbours(square)) {
        if (!taken[next]
            && isShade(next, paper)
            && Math.abs(shades[next] - shades[start]) <= ALIKE) {
          taken[next] = true;
          open.add(next);
        }
      }
    }
    return area;
  }

  private List<Integer> neighbours(int square) {
    List<Integer> all = new ArrayList<>();
    int column = square % columns;
    if (column > 0) {
      all.add(square - 1);
    }
    if (column < columns - 1) {
      all.add(square + 1);
    }
    if (square >= columns) {
      all.add(square - columns);
    }
    if (square < columns * (rows - 1)) {
      all.add(square + columns);
    }
    return all;
  }

  private void fill(List<Integer> area, int paper, List<Fill> fills) {
    int left = area.stream().mapToInt(i -> i % columns).min().orElse(0);
    int right = area.stream().mapToInt(i -> i % columns).max().orElse(0) + 1;
    int top = area.stream().mapToInt(i -> i / columns).min().orElse(0);
    int bottom = area.stream().mapToInt(i -> i / columns).max().orElse(0) + 1;
    double points = side / picture.scale();
    Box box = new Box(left * points, top * points, right * points, bottom * points);
    boolean atEdge = left == 0 || top == 0 || right == columns || bottom == rows;
    boolean whole = area.size() >= COVERED * (right - left) * (bottom - top);
    if (!atEdge && whole && box.width() >= MIN_WIDTH && box.height() >= MIN_HEIGHT) {
      double grey = area.stream().mapToInt(i -> shades[i]).average().orElse(paper);
      fills.add(new Fill(box, Math.min(1, Math.round(grey / paper * 100) / 100.0)));
    }
  }
}
