package se.handlingsplan.extract.sheet;

/**
 * A stretch of a cell's text.
 *
 * @param ownLook whether it says itself how it looks; else it looks as its cell does
 */
record Piece(String text, boolean ownLook, boolean bold, boolean italic, boolean struckOut) {
  /** Text that looks as its cell does. */
  static Piece plain(String text) {
    return new Piece(text, false, false, false, false);
  }
}
