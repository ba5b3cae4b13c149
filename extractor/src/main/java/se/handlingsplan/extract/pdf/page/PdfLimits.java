package se.handlingsplan.extract.pdf.page;

import se.handlingsplan.extract.source.Limit;
import se.handlingsplan.extract.source.Limits;

/**
 * Bounds on what a file may ask of us, as plain numbers: they are compared with at every glyph and
 * every command of a page. At a bound the rest is left out and a notice says so.
 *
 * @param pages {@link Limit#PAGES}
 * @param glyphs {@link Limit#PAGE_GLYPHS}
 * @param rulings {@link Limit#PAGE_RULINGS}
 * @param fills {@link Limit#PAGE_FILLS}
 * @param points {@link Limit#PATH_POINTS}
 * @param operators {@link Limit#PAGE_OPERATORS}
 * @param forms {@link Limit#PAGE_FORMS}
 * @param nesting {@link Limit#FORM_DEPTH}
 * @param open {@link Limit#OPEN_STATES}
 * @param links {@link Limit#PAGE_LINKS}
 * @param structureElements {@link Limit#STRUCTURE_ELEMENTS}
 * @param structureDepth {@link Limit#STRUCTURE_DEPTH}
 * @param contentBytes {@link Limit#PAGE_BYTES}
 * @param pixels {@link Limit#PIXELS}
 * @param planBytes {@link Limit#PLAN_BYTES}
 */
record PdfLimits(
    int pages,
    int glyphs,
    int rulings,
    int fills,
    int points,
    int operators,
    int forms,
    int nesting,
    int open,
    int links,
    int structureElements,
    int structureDepth,
    long contentBytes,
    long pixels,
    int planBytes) {
  static PdfLimits of(Limits limits) {
    return new PdfLimits(
        limits.count(Limit.PAGES),
        limits.count(Limit.PAGE_GLYPHS),
        limits.count(Limit.PAGE_RULINGS),
        limits.count(Limit.PAGE_FILLS),
        limits.count(Limit.PATH_POINTS),
        limits.count(Limit.PAGE_OPERATORS),
        limits.count(Limit.PAGE_FORMS),
        limits.count(Limit.FORM_DEPTH),
        limits.count(Limit.OPEN_STATES),
        limits.count(Limit.PAGE_LINKS),
        limits.count(Limit.STRUCTURE_ELEMENTS),
        limits.count(Limit.STRUCTURE_DEPTH),
        limits.of(Limit.PAGE_BYTES),
        limits.of(Limit.PIXELS),
        limits.count(Limit.PLAN_BYTES));
  }
}
