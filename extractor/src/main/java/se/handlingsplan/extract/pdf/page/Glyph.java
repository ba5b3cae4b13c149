package se.handlingsplan.extract.pdf.page;

import se.handlingsplan.document.Box;
import se.handlingsplan.text.Wording;

/**
 * One painted sign.
 *
 * @param text its letters in normal form, several for a ligature; a space for a painted space, a
 *     soft hyphen (U+00AD) for a painted soft hyphen
 * @param box from the font's size, not from its outline
 * @param baseline across the direction of writing, in points
 * @param size the font's size as shown, in points
 * @param turn the direction of writing in quarter turns clockwise from left to right
 */
public record Glyph(
    String text, Box box, double baseline, double size, Look look, Mark mark, int turn) {
  Glyph followedBy(String more) {
    return new Glyph(text + more, box, baseline, size, look, mark, turn);
  }

  /** Whether it is white space. */
  public boolean isSpace() {
    for (int i = 0; i < text.length(); i++) {
      if (!Wording.isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
