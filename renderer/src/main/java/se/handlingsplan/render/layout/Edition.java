package se.handlingsplan.render.layout;

import java.time.LocalDate;
import java.util.Optional;
import se.handlingsplan.theme.Theme;

/**
 * What one publishing of a document decides, apart from its text.
 *
 * @param landscape A4 lying instead of standing
 * @param contents whether a table of contents stands before the text
 * @param draft a word to print on every page of a draft, outside the text
 */
public record Edition(
    boolean landscape,
    boolean contents,
    Optional<String> draft,
    Particulars particulars,
    Theme theme) {

  /**
   * What the publisher registers of a document.
   *
   * @param documentNumber diarienummer
   * @param decided the day on which it was decided
   * @param version as the publisher counts them
   */
  public record Particulars(
      Optional<String> documentNumber, Optional<LocalDate> decided, Optional<String> version) {
    public static Particulars none() {
      return new Particulars(Optional.empty(), Optional.empty(), Optional.empty());
    }
  }

  /** A lying page with nothing of its own. */
  public static Edition plain() {
    return new Edition(true, false, Optional.empty(), Particulars.none(), Theme.neutral());
  }

  public Edition standing() {
    return new Edition(false, contents, draft, particulars, theme);
  }

  public Edition draft(String word) {
    return new Edition(landscape, contents, Optional.of(word), particulars, theme);
  }

  public Edition withContents() {
    return new Edition(landscape, true, draft, particulars, theme);
  }

  public Edition withoutContents() {
    return new Edition(landscape, false, draft, particulars, theme);
  }

  public Edition with(Particulars others) {
    return new Edition(landscape, contents, draft, others, theme);
  }

  public Edition with(Theme other) {
    return new Edition(landscape, contents, draft, particulars, other);
  }

  public Edition numbered(String documentNumber) {
    return with(
        new Particulars(Optional.of(documentNumber), particulars.decided(), particulars.version()));
  }
}
