package se.handlingsplan.render.pdf;

import java.util.List;

/** Lays the parts of the body on pages, from top to bottom. */
final class BodyFlow {
  private BodyFlow() {}

  /** The marks of each page. */
  static List<List<Mark>> pages(List<BodyPart> parts, Frame frame) {
    Pages pages = new Pages(frame);
    for (int i = 0; i < parts.size(); i++) {
      switch (parts.get(i)) {
        case BodyPart.Running running ->
            run(running.column(), parts.subList(i + 1, parts.size()), pages);
        case BodyPart.Whole whole -> place(whole.table(), pages);
      }
    }
    return pages.all();
  }

  private static void run(Column column, List<BodyPart> following, Pages pages) {
    for (int from = 0; from < column.size(); ) {
      int to = endOfGroup(column, from);
      boolean last = to == column.size();
      if (!pages.isAtTop() && !fits(column, from, to, last ? following : List.of(), pages)) {
        pages.turn();
      }
      for (int i = from; i < to; i++) {
        place(column, i, pages);
      }
      from = to;
    }
  }

  private static void place(Column column, int index, Pages pages) {
    Strip strip = column.strips().get(index);
    if (strip.height() > pages.room() + Look.TOLERANCE) {
      pages.turn();
    }
    double above = pages.isAtTop() ? 0 : strip.above();
    double y = pages.y() + above;
    pages.add(column.marks(index, index + 1, pages.frame().left(), y));
    pages.moveTo(y + strip.height());
  }

  /** A table that heads for the bottom of a page starts on the next. */
  private static void place(LaidTable table, Pages pages) {
    if (!pages.isAtTop()) {
      pages.moveTo(pages.y() + Look.ABOVE_TABLE);
      if (!TableStart.isGood(table, pages.room(), pages.frame())) {
        pages.turn();
      }
    }
    new TableFlow(table, pages).place();
    pages.moveTo(pages.y() + Look.BELOW_TABLE);
  }

  /** Whether strips that belong together fit, and what they introduce can begin below them. */
  private static boolean fits(
      Column column, int from, int to, List<BodyPart> following, Pages pages) {
    double height = column.strips().get(from).above() + column.height(from, to);
    double room = pages.room() - height;
    if (room < -Look.TOLERANCE) {
      return false;
    }
    boolean introduces = column.strips().get(to - 1).keepsNext();
    return !(introduces
        && !following.isEmpty()
        && following.getFirst() instanceof BodyPart.Whole whole
        && !TableStart.isGood(whole.table(), room - Look.ABOVE_TABLE, pages.frame()));
  }

  /** The end (excluded) of the strips that must not be parted from the one at {@code from}. */
  private static int endOfGroup(Column column, int from) {
    int to = from;
    while (to < column.size() - 1 && column.strips().get(to).keepsNext()) {
      to++;
    }
    return to + 1;
  }
}
