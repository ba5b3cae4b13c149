package se.handlingsplan.render.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays a table on pages, row by row. A row that fits on a page is not divided, unless that would
 * leave too much of the page empty; a divided row goes on below the repeated column headings.
 */
final class TableFlow {
  /** A page may stay empty by this share of its height to keep a row whole. */
  static final double EMPTY_SHARE = 1.0 / 3;

  /** Column headings higher than this share of a page are not repeated. */
  private static final double REPEATED_SHARE = 0.4;

  private final LaidTable table;
  private final Pages pages;
  private final double headerHeight;
  private final boolean repeatsHeader;
  private TablePage page;
  private List<OpenCell> open = List.of();

  /** Where the rows begin on this page, below the column headings; none moves on from there. */
  private double start;

  TableFlow(LaidTable table, Pages pages) {
    this.table = table;
    this.pages = pages;
    this.headerHeight = table.headerHeight();
    this.repeatsHeader =
        table.headerRows() > 0
            && table.headerRows() < table.rows().size()
            && headerHeight <= pages.frame().height() * REPEATED_SHARE;
    this.page = new TablePage(table, pages.frame().left(), pages.y());
    this.start = pages.y();
  }

  void place() {
    for (int row = 0; row < table.rows().size(); row++) {
      open = withCellsOf(row);
      placeRow(row);
      if (row == table.headerRows() - 1 && !isLow()) {
        start = pages.y();
      }
    }
    pages.add(page.marks());
  }

  private List<OpenCell> withCellsOf(int row) {
    List<OpenCell> all = new ArrayList<>(open);
    for (LaidCell cell : table.rows().get(row)) {
      all.add(OpenCell.of(cell, pages.y()));
    }
    return all;
  }

  private void placeRow(int row) {
    boolean whole = true;
    double bottom = endOf(row);
    while (bottom > pages.frame().bottom() + Look.TOLERANCE) {
      if (whole && movesOn(row)) {
        turn(row, pages.y(), false, OpenCell::fitting);
      } else {
        whole = false;
        divide(row);
      }
      bottom = endOf(row);
    }
    end(row, bottom);
  }

  /** Where the row ends if it is not divided (further), in points from the page's top. */
  private double endOf(int row) {
    double end = pages.y() + LaidTable.LEAST_ROW;
    for (OpenCell cell : open) {
      if (cell.cell().lastRow() == row) {
        end = Math.max(end, cell.top() + cell.needed());
      }
    }
    return end;
  }

  /** Whether the row, of which nothing is placed yet, starts on the next page. */
  private boolean movesOn(int row) {
    if (pages.y() <= start + Look.TOLERANCE) {
      return false;
    }
    return isLow() || !canBegin(row);
  }

  /** Whether so little of the page is left that it may stay empty. */
  private boolean isLow() {
    return pages.room() <= pages.frame().height() * EMPTY_SHARE;
  }

  /** Whether each cell that begins in the row has something to show on this page. */
  private boolean canBegin(int row) {
    for (OpenCell cell : open) {
      if (cell.cell().row() == row
          && !cell.isWritten()
          && cell.fitting(pages.frame().bottom()) == cell.next()) {
        return false;
      }
    }
    return true;
  }

  /** Fills this page with the row and goes on with it on the next. */
  private void divide(int row) {
    double bottom = pages.frame().bottom();
    double end = pages.y();
    boolean progress = false;
    for (OpenCell cell : open) {
      int to = cell.fitting(bottom);
      progress |= to > cell.next();
      end = Math.max(end, cell.top() + cell.needed(to));
    }
    if (progress) {
      turn(row, Math.min(end, bottom), true, OpenCell::fitting);
    } else {
      turn(row, bottom, true, OpenCell::forced);
    }
  }

  /** Ends the cells whose last row is done. */
  private void end(int row, double bottom) {
    List<OpenCell> left = new ArrayList<>();
    for (OpenCell cell : open) {
      if (cell.cell().lastRow() == row) {
        page.add(cell, cell.cell().text().size(), bottom, false);
      } else {
        left.add(cell);
      }
    }
    open = left;
    pages.moveTo(bottom);
  }

  /** Ends the table's part on this page, and takes the open cells to the next. */
  private void turn(int row, double bottom, boolean cut, Fitting fitting) {
    List<OpenCell> next = new ArrayList<>();
    for (OpenCell cell : open) {
      if (isBelow(cell, bottom)) {
        next.add(cell);
      } else {
        int to = fitting.end(cell, bottom);
        page.add(cell, to, bottom, cut);
        next.add(cell.writtenTo(to));
      }
    }
    pages.add(page.marks());
    pages.turn();
    begin(row);
    open = next.stream().map(cell -> cell.movedTo(start)).toList();
  }

  /** Begins the table's part on a new page, which goes on with the row. */
  private void begin(int row) {
    page = new TablePage(table, pages.frame().left(), pages.y());
    if (repeatsHeader && row >= table.headerRows()) {
      page.repeatHeader();
      pages.moveTo(pages.y() + headerHeight);
    }
    start = pages.y();
  }

  /** Whether the cell would begin where the page's part ends, so has nothing on this page. */
  private static boolean isBelow(OpenCell cell, double bottom) {
    return cell.top() >= bottom - Look.TOLERANCE;
  }

  /** How many strips of a cell go on a page: the end (excluded), by where the page's part ends. */
  private interface Fitting {
    int end(OpenCell cell, double bottom);
  }
}
