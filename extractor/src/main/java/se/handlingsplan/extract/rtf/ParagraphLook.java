package se.handlingsplan.extract.rtf;

import java.util.Optional;

/**
 * The properties of paragraphs that matter here. Those count that hold where a paragraph ends.
 *
 * @param outline its level in the document's outline, from 0; negative for none
 * @param list the number of its list's override; 0 for none
 * @param level of the list, from 0
 * @param nesting how many tables it stands in, where the document counts them
 * @param oldList its list in the manner of Word 6
 */
record ParagraphLook(
    int style,
    int outline,
    int list,
    int level,
    boolean inTable,
    int nesting,
    Optional<OldList> oldList) {
  /** Tables within tables; deeper ones flow into the innermost. */
  private static final int DEEPEST = 10;

  /** What {@code \pard} sets. */
  static final ParagraphLook NONE = new ParagraphLook(0, -1, 0, 0, false, 0, Optional.empty());

  /** Whether a control word sets one of them. */
  static boolean knows(ControlWord word) {
    return switch (word.name()) {
      case "pard", "s", "outlinelevel", "ls", "ilvl", "intbl", "itap" -> true;
      default -> false;
    };
  }

  /** With what a control word sets. */
  ParagraphLook with(ControlWord word) {
    int value = word.value();
    return switch (word.name()) {
      case "pard" -> NONE;
      case "s" -> new ParagraphLook(value, outline, list, level, inTable, nesting, oldList);
      case "outlinelevel" ->
          new ParagraphLook(style, value, list, level, inTable, nesting, oldList);
      case "ls" -> new ParagraphLook(style, outline, value, level, inTable, nesting, oldList);
      case "ilvl" ->
          new ParagraphLook(
              style,
              outline,
              list,
              Math.clamp(value, 0, Lists.LEVELS - 1),
              inTable,
              nesting,
              oldList);
      case "intbl" -> new ParagraphLook(style, outline, list, level, word.isOn(), nesting, oldList);
      case "itap" ->
          new ParagraphLook(
              style, outline, list, level, inTable, Math.clamp(value, 0, DEEPEST), oldList);
      default -> this;
    };
  }

  ParagraphLook with(OldList other) {
    return new ParagraphLook(style, outline, list, level, inTable, nesting, Optional.of(other));
  }

  /** How many tables the paragraph stands in. */
  int depth() {
    return inTable ? Math.max(nesting, 1) : nesting;
  }
}
