package se.handlingsplan.document;

import java.util.Optional;

/**
 * A stretch of text with one look. The text is NFC and may hold line breaks ({@code \n}); a link is
 * the address as written in the file and is never followed.
 */
public record Run(String text, boolean bold, boolean italic, Optional<String> link) {
  public static Run plain(String text) {
    return new Run(text, false, false, Optional.empty());
  }

  /** The same look with other words. */
  public Run withText(String other) {
    return new Run(other, bold, italic, link);
  }

  boolean looksLike(Run other) {
    return bold == other.bold && italic == other.italic && link.equals(other.link);
  }
}
