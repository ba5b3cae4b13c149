package se.handlingsplan.render.pdf;

import java.security.SecureRandom;

/**
 * The "chance" behind the six letters before the name of an embedded font. They only have to differ
 * between the fonts of a file; fixed ones give the same file for the same publication.
 */
final class SubsetLetters extends SecureRandom {
  private static final long serialVersionUID = 1;

  private static final int LETTERS = 26;

  private final FontStyle style;

  SubsetLetters(FontStyle style) {
    this.style = style;
  }

  /** Always the same letter for a font, in the middle of its share of 0 to 1. */
  @Override
  public double nextDouble() {
    return (style.letter() - 'A' + 0.5) / LETTERS;
  }
}
