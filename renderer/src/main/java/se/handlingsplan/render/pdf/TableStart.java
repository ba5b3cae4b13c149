package se.handlingsplan.render.pdf;

import java.util.List;

/** Whether a page has room enough for a table to begin on it. */
final class TableStart {
  private TableStart() {}

  /** Whether the column headings and a fair part of the first row fit into the room. */
  static boolean isGood(LaidTable table, double room, Frame frame) {
    int first = Math.min(table.headerRows() + 1, table.rows().size());
    List<Double> heights = table.heights(first);
    double whole = LaidTable.sum(heights.subList(0, Math.min(table.headerRows(), first)));
    if (LaidTable.sum(heights) <= room) {
      return true;
    }
    // Headings that no page holds are divided, so they need not be waited for.
    double header = whole > frame.height() ? 0 : whole;
    return room - header > frame.height() * TableFlow.EMPTY_SHARE;
  }
}
