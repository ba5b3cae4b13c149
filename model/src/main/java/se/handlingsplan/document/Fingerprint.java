package se.handlingsplan.document;

import java.util.List;
import se.handlingsplan.text.Sha256;
import se.handlingsplan.text.Wording;

/**
 * A short mark of what can be read in a body, to tell whether someone has edited a published file.
 * Only letters and digits count, without order: hyphenation, spacing, labels and the order of
 * columns may differ between formats.
 */
public final class Fingerprint {
  private Fingerprint() {}

  public static String of(List<Block> blocks) {
    StringBuilder letters = new StringBuilder();
    Wording.normal(Texts.of(blocks))
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .sorted()
        .forEach(letters::appendCodePoint);
    return Sha256.of(letters.toString());
  }
}
