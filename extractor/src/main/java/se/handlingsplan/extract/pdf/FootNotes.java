package se.handlingsplan.extract.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Place;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.document.SetAside.Reason;

/**
 * Notes at the foot of pages: texts that begin with a reference mark. They stand between the parts
 * of a table that goes on over the page without dividing it.
 *
 * @param marks where reference marks were painted, by page
 */
record FootNotes(Map<Integer, List<Place.OnPage>> marks) {
  /** How far right of its text's edge a mark that begins it may stand, in points. */
  private static final double AT_START = 3.0;

  static FootNotes of(List<Piece> pieces) {
    Map<Integer, List<Place.OnPage>> marks = new HashMap<>();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Text text) {
        for (SetAside aside : text.reading().setAside()) {
          if (aside.reason() == Reason.NOTE_MARK
              && aside.provenance().places().getFirst() instanceof Place.OnPage at) {
            marks.computeIfAbsent(at.page(), page -> new ArrayList<>()).add(at);
          }
        }
      }
    }
    return new FootNotes(marks);
  }

  /** The index of the last piece that is no note and not empty, or -1. */
  int lastOther(List<Piece> pieces) {
    int last = pieces.size() - 1;
    while (last >= 0 && isNote(pieces.get(last))) {
      last--;
    }
    return last;
  }

  private boolean isNote(Piece piece) {
    return piece instanceof Piece.Text text
        && text.reading().blocks().stream().allMatch(this::isNote);
  }

  private boolean isNote(Block block) {
    return block instanceof Block.Paragraph paragraph
        && !paragraph.provenance().isNone()
        && paragraph.provenance().places().getFirst() instanceof Place.OnPage at
        && marks.getOrDefault(at.page(), List.of()).stream().anyMatch(mark -> begins(mark, at));
  }

  private static boolean begins(Place.OnPage mark, Place.OnPage text) {
    return mark.box().left() <= text.box().left() + AT_START
        && text.box().contains(text.box().left(), mark.box().centerY());
  }
}
