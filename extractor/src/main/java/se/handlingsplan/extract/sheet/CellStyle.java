package se.handlingsplan.extract.sheet;

import java.util.List;

/**
 * How cells show what they hold.
 *
 * @param formatId number of the number format, which names it where the file does not write it out
 * @param format the number format as programs write it, such as {@code 0.0%}
 */
record CellStyle(int formatId, String format, boolean bold, boolean italic, boolean struckOut) {
  /** Of cells that name none. */
  static final CellStyle USUAL = new CellStyle(0, "General", false, false, false);

  /** Number formats may have four parts: for numbers above, below and at nought, and for text. */
  private static final int BELOW = 1;

  private static final int NOUGHT = 2;

  private static final int TEXT = 3;

  /** Whether text in the cell is not shown: its part of the format is there and holds nothing. */
  boolean hidesText() {
    List<String> parts = parts();
    return parts.size() > TEXT && parts.get(TEXT).isBlank();
  }

  /** Whether a number in the cell is not shown, likewise. */
  boolean hides(double number) {
    List<String> parts = parts();
    int part = number > 0 ? 0 : number < 0 ? BELOW : NOUGHT;
    return parts.size() > 1 && parts.get(part < parts.size() ? part : 0).isBlank();
  }

  private List<String> parts() {
    return List.of(format.split(";", -1));
  }
}
