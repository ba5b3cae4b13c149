package se.handlingsplan.extract.pdf.page;

/**
 * Bounds on what a file may ask of us; at a bound the rest is left out and a notice says so.
 *
 * @param pages read from the start
 * @param glyphs on a page
 * @param rulings that are kept of a page
 * @param fills that are kept of a page
 * @param points of one path
 * @param operators drawing commands on a page
 * @param forms drawn on a page
 * @param nesting of forms within forms
 * @param open graphics states and marked content sequences that are open at once on a page
 * @param structureElements in the whole structure tree
 * @param structureDepth of the structure tree
 * @param contentBytes of a page's content after decompression
 * @param pixels of a picture on a page, and of a page that is painted
 */
public record PdfLimits(
    int pages,
    int glyphs,
    int rulings,
    int fills,
    int points,
    int operators,
    int forms,
    int nesting,
    int open,
    int structureElements,
    int structureDepth,
    long contentBytes,
    long pixels) {
  /**
   * Far above every real plan (14 pages, 4 000 glyphs a page), far below what fills a memory of 512
   * MB or takes more than some seconds a page. An A3 page scanned at 600 dots an inch has 70
   * million pixels.
   */
  public static final PdfLimits DEFAULT =
      new PdfLimits(
          5000,
          200_000,
          100_000,
          20_000,
          1_000_000,
          3_000_000,
          20_000,
          20,
          50_000,
          500_000,
          200,
          50_000_000L,
          80_000_000L);
}
