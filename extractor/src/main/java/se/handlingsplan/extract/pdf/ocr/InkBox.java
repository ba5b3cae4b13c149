package se.handlingsplan.extract.pdf.ocr;

import se.handlingsplan.document.Box;

/**
 * The ink within a box: the smallest box that holds it, in pixels.
 *
 * @param area pixels of ink
 * @param outline where ink ends to the right or downwards, in pixels
 * @param middle pixels of ink in the middle third of the box, each way
 */
record InkBox(Box box, long area, long outline, long middle) {

  static InkBox of(Ink ink, Box within) {
    int left = Math.max(0, (int) within.left());
    int top = Math.max(0, (int) within.top());
    int right = Math.min(ink.width(), (int) within.right());
    int bottom = Math.min(ink.height(), (int) within.bottom());
    int[] edges = {right, bottom, left, top};
    long area = 0;
    long outline = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        if (ink.at(x, y)) {
          area++;
          outline += x + 1 < ink.width() && ink.at(x + 1, y) ? 0 : 1;
          outline += y + 1 < ink.height() && ink.at(x, y + 1) ? 0 : 1;
          edges[0] = Math.min(edges[0], x);
          edges[1] = Math.min(edges[1], y);
          edges[2] = Math.max(edges[2], x + 1);
          edges[3] = Math.max(edges[3], y + 1);
        }
      }
    }
    Box box = area == 0 ? within : new Box(edges[0], edges[1], edges[2], edges[3]);
    return new InkBox(box, area, outline, middle(ink, box));
  }

  /** How long the line of ink is that goes through the middle of the box, in pixels. */
  int length(Ink ink) {
    int y = (int) box.centerY();
    int from = (int) box.centerX();
    int to = from;
    while (from > 0 && isNear(ink, from - 1, y)) {
      from--;
    }
    while (to + 1 < ink.width() && isNear(ink, to + 1, y)) {
      to++;
    }
    return to - from + 1;
  }

  private static boolean isNear(Ink ink, int x, int y) {
    return ink.at(x, y)
        || (y > 0 && ink.at(x, y - 1))
        || (y + 1 < ink.height() && ink.at(x, y + 1));
  }

  private static long middle(Ink ink, Box box) {
    long dark = 0;
    for (int y = third(box.top(), box.bottom()); y < third(box.bottom(), box.top()); y++) {
      for (int x = third(box.left(), box.right()); x < third(box.right(), box.left()); x++) {
        dark += x < ink.width() && y < ink.height() && ink.at(x, y) ? 1 : 0;
      }
    }
    return dark;
  }

  private static int third(double near, double far) {
    return Math.max(0, (int) Math.round(near + (far - near) / 3));
  }

  boolean isEmpty() {
    return area == 0;
  }

  /** Whether it is about as high as wide. */
  boolean isSquare() {
    return box.width() < 1.35 * box.height() && box.height() < 1.35 * box.width();
  }

  /** The share of its box that is ink. */
  double solidity() {
    return isEmpty() ? 0 : area / (box.width() * box.height());
  }

  /** Whether its middle is empty, as a ring's is. */
  boolean isHollow() {
    return middle * 10 < box.width() * box.height() / 9;
  }
}
