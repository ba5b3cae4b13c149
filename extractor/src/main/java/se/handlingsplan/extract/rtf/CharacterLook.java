package se.handlingsplan.extract.rtf;

/**
 * The properties of characters that matter here, as control words set them.
 *
 * @param size in half points
 * @param font its number; negative for the document's own
 * @param isPlain whether nothing has been said since {@code \plain}: a style may still speak
 */
record CharacterLook(
    boolean bold,
    boolean italic,
    boolean struckOut,
    boolean hidden,
    boolean deleted,
    int size,
    int font,
    boolean isPlain) {
  /** Twelve points, the format's own size. */
  private static final int USUAL_SIZE = 24;

  /** Larger letters are not printed by anything. */
  private static final int LARGEST = 3276;

  /** What {@code \plain} sets. */
  static final CharacterLook PLAIN =
      new CharacterLook(false, false, false, false, false, USUAL_SIZE, -1, true);

  /** Whether a control word sets one of them. */
  static boolean knows(ControlWord word) {
    return switch (word.name()) {
      case "b", "i", "strike", "striked", "v", "deleted", "mvf", "f", "fs", "plain" -> true;
      default -> false;
    };
  }

  /** With what a control word sets. */
  CharacterLook with(ControlWord word) {
    boolean on = word.isOn();
    return switch (word.name()) {
      case "b" -> new CharacterLook(on, italic, struckOut, hidden, deleted, size, font, false);
      case "i" -> new CharacterLook(bold, on, struckOut, hidden, deleted, size, font, false);
      case "strike", "striked" ->
          new CharacterLook(bold, italic, on, hidden, deleted, size, font, isPlain);
      case "v" -> new CharacterLook(bold, italic, struckOut, on, deleted, size, font, isPlain);
      case "deleted", "mvf" ->
          new CharacterLook(bold, italic, struckOut, hidden, on, size, font, isPlain);
      case "f" ->
          new CharacterLook(bold, italic, struckOut, hidden, deleted, size, word.value(), isPlain);
      case "fs" -> withSize(word.hasValue() ? word.value() : USUAL_SIZE);
      case "plain" -> PLAIN;
      default -> this;
    };
  }

  private CharacterLook withSize(int other) {
    return new CharacterLook(
        bold, italic, struckOut, hidden, deleted, Math.clamp(other, 1, LARGEST), font, false);
  }

  /**
   * With the look of a style. Programs are meant to write it out after naming the style;
   * LibreOffice leaves out what the style itself inherits.
   */
  CharacterLook with(StyleSheet.Letters style) {
    return isPlain
        ? new CharacterLook(
            style.bold(),
            style.italic(),
            struckOut,
            hidden,
            deleted,
            style.size() > 0 ? style.size() : size,
            font,
            true)
        : this;
  }
}
