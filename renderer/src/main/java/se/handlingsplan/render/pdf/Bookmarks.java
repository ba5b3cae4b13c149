package se.handlingsplan.render.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;

/** The bookmarks of a document, one for each heading outside tables. */
final class Bookmarks {
  private final Deque<PdfOutline> open = new ArrayDeque<>();

  Bookmarks(PdfOutline root) {
    open.addLast(root);
  }

  /** The bookmarks to the page that is being written. */
  void add(List<Mark> page, double pageHeight) {
    for (Mark mark : page) {
      if (mark instanceof Mark.Anchor anchor) {
        add(anchor.level(), anchor.title(), pageHeight - anchor.y());
      }
    }
  }

  /** The height is counted from the bottom of the page. */
  private void add(int level, String title, double y) {
    while (open.size() > level) {
      open.removeLast();
    }
    PdfDestination spot = new PdfDestination(PdfDestination.XYZ, 0, (float) y, 0);
    open.addLast(new PdfOutline(open.getLast(), spot, title));
  }
}
