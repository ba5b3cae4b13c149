package se.handlingsplan.extract.flow;

import java.util.List;
import se.handlingsplan.document.Notice;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.text.Wording;

/**
 * Text with a line through it. Its author may mean it to be gone, or only to be done with, so it is
 * read as any other and told. Not for several threads.
 */
public final class StruckOut {
  /** Letters of the first text that are told, as much as is needed to find it. */
  private static final int TOLD = 60;

  private final StringBuilder first = new StringBuilder();
  private Provenance firstPlace = Provenance.none();
  private Provenance lastPlace = Provenance.none();
  private int places;

  /** Notes text that is struck out; what is met in one place is one text. */
  public void met(String text, Provenance place) {
    if (text.isBlank()) {
      return;
    }
    if (places == 0 || !place.equals(lastPlace)) {
      places++;
      lastPlace = place;
    }
    if (places == 1) {
      firstPlace = place;
      first.append(text);
    }
  }

  /** What is to be told of it; nothing where there is none. */
  public List<Notice> notices() {
    if (places == 0) {
      return List.of();
    }
    return List.of(
        new Notice(
            Notice.Code.STRUCK_OUT,
            List.of(Integer.toString(places), Wording.shortened(first.toString(), TOLD)),
            firstPlace));
  }
}
