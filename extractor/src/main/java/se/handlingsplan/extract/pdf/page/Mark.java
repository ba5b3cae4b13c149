package se.handlingsplan.extract.pdf.page;

/**
 * The marked content that a glyph belongs to (ISO 32000-1, 14.6).
 *
 * @param mcid the number by which the structure tree names it on its page; negative where it has
 *     none
 * @param artifact whether it is marked as decoration
 */
public record Mark(int mcid, boolean artifact) {
  public static final Mark NONE = new Mark(-1, false);

  /** Whether the structure tree may name it. */
  public boolean isNumbered() {
    return mcid >= 0 && !artifact;
  }
}
