package se.handlingsplan.extract.flow;

import java.util.List;
import java.util.Optional;
import se.handlingsplan.document.Notice;
import se.handlingsplan.document.Provenance;

/**
 * Pictures, charts and other objects among the text. There may be text in them, which is not read,
 * so they are told. Not for several threads.
 */
public final class Pictures {
  /** What is narrower is a sign or a symbol. In points. */
  private static final double NARROWEST = 36;

  private Provenance firstPlace = Provenance.none();
  private int count;

  /**
   * Notes a picture.
   *
   * @param width in points; empty where it is not told
   */
  public void met(Provenance place, Optional<Double> width) {
    if (width.isPresent() && width.get() < NARROWEST) {
      return;
    }
    count++;
    if (count == 1) {
      firstPlace = place;
    }
  }

  /** What is to be told of them; nothing where there is none. */
  public List<Notice> notices() {
    return count == 0
        ? List.of()
        : List.of(new Notice(Notice.Code.PICTURES, List.of(Integer.toString(count)), firstPlace));
  }
}
