package se.handlingsplan.extract.sheet;

/**
 * How cells show what they hold.
 *
 * @param formatId number of the number format, which names it where the file does not write it out
 * @param format the number format as programs write it, such as {@code 0.0%}
 */
record CellStyle(int formatId, String format, boolean bold, boolean italic) {
  /** Of cells that name none. */
  static final CellStyle USUAL = new CellStyle(0, "General", false, false);

  /** Number formats have four parts: positive, negative, nothing, text. */
  private static final int TEXT_PART = 3;

  /** Whether text in the cell is not shown: its part of the format is there and holds nothing. */
  boolean hidesText() {
    String[] parts = format.split(";", -1);
    return parts.length > TEXT_PART && parts[TEXT_PART].isBlank();
  }
}
