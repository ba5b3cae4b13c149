package se.handlingsplan.render.pdf;

/**
 * A text holds a character that the document's font cannot show. Nothing is written, for a lost
 * character is worse than a missing file.
 */
public final class UnprintableCharacterException extends Exception {
  private static final long serialVersionUID = 1;

  private final int character;
  private final String place;
  private final String text;

  UnprintableCharacterException(int character, String place, String text) {
    super(
        "No glyph for U+%04X %s at %s in \"%s\""
            .formatted(character, Character.getName(character), place, text));
    this.character = character;
    this.place = place;
    this.text = text;
  }

  /** The character as a Unicode code point. */
  public int character() {
    return character;
  }

  /** The field or table in whose text it stands, such as {@code skill-up-3f2a91/followUp}. */
  public String place() {
    return place;
  }

  /** The words around it. */
  public String text() {
    return text;
  }
}
