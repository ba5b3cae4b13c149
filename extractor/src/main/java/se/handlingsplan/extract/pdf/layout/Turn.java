package se.handlingsplan.extract.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import se.handlingsplan.document.Box;
import se.handlingsplan.extract.pdf.page.Fill;
import se.handlingsplan.extract.pdf.page.Glyph;
import se.handlingsplan.extract.pdf.page.Link;
import se.handlingsplan.extract.pdf.page.PageContent;
import se.handlingsplan.extract.pdf.page.Ruling;

/**
 * Turns a page whose text runs down, up or upside down so that it can be read, and places back.
 *
 * @param quarters how the text is turned on the page as shown, in quarters clockwise
 * @param width of the page as shown, in points
 * @param height of the page as shown, in points
 */
public record Turn(int quarters, double width, double height) {
  /** How most of the page's text is turned. */
  public static Turn of(PageContent page) {
    int[] count = new int[4];
    page.glyphs().forEach(glyph -> count[glyph.turn()]++);
    int most = 0;
    for (int turn = 1; turn < count.length; turn++) {
      most = count[turn] > count[most] ? turn : most;
    }
    return new Turn(most, page.width(), page.height());
  }

  public boolean isNone() {
    return quarters == 0;
  }

  /** The page as it is read. */
  public PageContent upright(PageContent page) {
    if (isNone()) {
      return page;
    }
    List<Glyph> glyphs = new ArrayList<>();
    page.glyphs().forEach(glyph -> glyphs.add(upright(glyph)));
    List<Ruling> rulings = new ArrayList<>();
    page.rulings().forEach(ruling -> rulings.add(upright(ruling)));
    boolean swapped = quarters % 2 == 1;
    return new PageContent(
        page.number(),
        swapped ? height : width,
        swapped ? width : height,
        glyphs,
        rulings,
        page.fills().stream().map(f -> new Fill(upright(f.box()), f.lightness())).toList(),
        page.links().stream().map(l -> new Link(upright(l.box()), l.address())).toList(),
        page.images(),
        page.pictured(),
        page.layered(),
        page.setAside(),
        page.notices(),
        page.read());
  }

  /** Where a box of the upright page is on the page as shown. */
  public Box back(Box box) {
    Turn inverse =
        quarters % 2 == 1
            ? new Turn(4 - quarters, height, width)
            : new Turn(quarters, width, height);
    return isNone() ? box : inverse.upright(box);
  }

  private Glyph upright(Glyph glyph) {
    boolean level = glyph.turn() % 2 == 0;
    double x = level ? 0 : glyph.baseline();
    double y = level ? glyph.baseline() : 0;
    int turn = Math.floorMod(glyph.turn() - quarters, 4);
    return new Glyph(
        glyph.text(),
        upright(glyph.box()),
        turn % 2 == 0 ? down(x, y) : along(x, y),
        glyph.size(),
        glyph.look(),
        glyph.mark(),
        turn);
  }

  private Ruling upright(Ruling line) {
    Box box =
        line.horizontal()
            ? new Box(line.from(), line.at(), line.to(), line.at())
            : new Box(line.at(), line.from(), line.at(), line.to());
    Box turned = upright(box);
    boolean horizontal = line.horizontal() == (quarters % 2 == 0);
    return horizontal
        ? new Ruling(true, turned.top(), turned.left(), turned.right())
        : new Ruling(false, turned.left(), turned.top(), turned.bottom());
  }

  private Box upright(Box box) {
    double x1 = along(box.left(), box.top());
    double x2 = along(box.right(), box.bottom());
    double y1 = down(box.left(), box.top());
    double y2 = down(box.right(), box.bottom());
    return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
  }

  private double along(double x, double y) {
    return switch (quarters) {
      case 1 -> y;
      case 2 -> width - x;
      case 3 -> height - y;
      default -> x;
    };
  }

  private double down(double x, double y) {
    return switch (quarters) {
      case 1 -> width - x;
      case 2 -> height - y;
      case 3 -> x;
      default -> y;
    };
  }
}
