package se.handlingsplan.extract.pdf.ocr;

import java.util.List;
import se.handlingsplan.document.Box;
import se.handlingsplan.extract.pdf.page.Fill;
import se.handlingsplan.extract.pdf.page.Glyph;
import se.handlingsplan.extract.pdf.page.PageContent;
import se.handlingsplan.extract.pdf.page.Picture;
import se.handlingsplan.extract.pdf.page.Ruling;

/**
 * What a picture of a page shows besides letters, with the page put straight.
 *
 * @param lean how askew the page lay
 * @param letters the straight picture without its lines
 * @param rulings in points
 * @param fills in points
 * @param isBlank whether there is no ink
 */
record PageLook(
    Skew lean, Picture letters, List<Ruling> rulings, List<Fill> fills, boolean isBlank) {
  /** Fewer pixels of ink are dust. */
  private static final int DUST = 100;

  PageLook {
    rulings = List.copyOf(rulings);
    fills = List.copyOf(fills);
  }

  static PageLook of(Picture picture) {
    Ink ink = Ink.of(picture);
    Skew lean = Skew.of(ink);
    Picture straight = lean.straight(picture);
    ImageRulings.Found found = ImageRulings.in(straight, Ink.ofLines(straight));
    return new PageLook(
        lean, found.without(), found.rulings(), ImageFills.in(straight), ink.isAtMost(DUST));
  }

  /** The page's own text with what its picture shows, all put straight. */
  PageContent under(PageContent page) {
    return page.painted(
        page.glyphs().stream().map(glyph -> straight(glyph, page)).toList(), rulings, fills);
  }

  private Glyph straight(Glyph glyph, PageContent page) {
    Box box = glyph.box();
    double dx = box.centerX() - page.width() / 2;
    double dy = box.centerY() - page.height() / 2;
    double right = lean.slope() * dy;
    double down = -lean.slope() * dx;
    return new Glyph(
        glyph.text(),
        new Box(box.left() + right, box.top() + down, box.right() + right, box.bottom() + down),
        glyph.baseline() + (glyph.turn() % 2 == 0 ? down : right),
        glyph.size(),
        glyph.look(),
        glyph.mark(),
        glyph.turn());
  }
}
