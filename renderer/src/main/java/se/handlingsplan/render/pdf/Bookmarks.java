package se.handlingsplan.render.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;

/** The bookmarks of a document, one for each heading outside tables. */
final class Bookmarks {
  private final Deque<PdfOutline> open = new ArrayDeque<>();

  Bookmarks(PdfOutline root) {
    open.addLast(root);
  }

  /** A bookmark to the page that is being written; y is counted from its bottom. */
  void add(int level, String title, double y) {
    while (open.size() > level) {
      open.removeLast();
    }
    PdfDestination spot = new PdfDestination(PdfDestination.XYZ, 0, (float) y, 0);
    open.addLast(new PdfOutline(open.getLast(), spot, title));
  }
}
