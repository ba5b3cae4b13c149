package se.handlingsplan.render.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The part of a table on one page. Cells may be added in any order; their texts come out row by
 * row, as they are read.
 */
final class TablePage {
  private final LaidTable table;
  private final double left;
  private final double top;
  private final List<Mark> fills = new ArrayList<>();
  private final List<CellText> texts = new ArrayList<>();
  private final List<Mark> rules = new ArrayList<>();

  private record CellText(int row, int column, List<Mark> marks) {}

  /** The corner is the upper left of the part, in points from that of the page. */
  TablePage(LaidTable table, double left, double top) {
    this.table = table;
    this.left = left;
    this.top = top;
    rules.add(new Mark.Fill(left, top - Look.RULE / 2, table.width(), Look.RULE, Colour.RULE));
  }

  /**
   * A cell's part that ends at {@code bottom} and holds its strips before {@code to}.
   *
   * @param cut whether the page divides a row there
   */
  void add(OpenCell open, int to, double bottom, boolean cut) {
    LaidCell cell = open.cell();
    double x = left + cell.left() + cell.padding();
    double y = open.top() + Look.CELL_TOP;
    List<Mark> marks = new ArrayList<>(cell.text().marks(open.next(), to, x, y));
    if (open.goesOn() && open.isWritten()) {
      marks.addAll(continued(cell, x, y, bottom));
    }
    texts.add(new CellText(cell.row(), cell.column(), marks));
    frame(cell, open.top(), bottom, cut);
  }

  /** The column headings once more, of which listeners hear nothing. */
  void repeatHeader() {
    List<Double> heights = table.heights(table.headerRows());
    for (int row = 0; row < table.headerRows(); row++) {
      for (LaidCell cell : table.rows().get(row)) {
        double y = top + LaidTable.sum(heights.subList(0, row));
        double bottom = top + LaidTable.sum(heights.subList(0, cell.lastRow() + 1));
        List<Mark> marks =
            cell.text()
                .marks(
                    0, cell.text().size(), left + cell.left() + cell.padding(), y + Look.CELL_TOP);
        texts.add(new CellText(row, cell.column(), unheard(marks)));
        frame(cell, y, bottom, false);
      }
    }
  }

  /** Everything on the part, backgrounds first. */
  List<Mark> marks() {
    List<Mark> all = new ArrayList<>(fills);
    texts.stream()
        .sorted(Comparator.comparingInt(CellText::row).thenComparingInt(CellText::column))
        .forEach(text -> all.addAll(text.marks()));
    all.addAll(rules);
    return all;
  }

  private static List<Mark> continued(LaidCell cell, double x, double y, double bottom) {
    Column continued = cell.continued().get();
    double room = bottom - y - Look.CELL_BOTTOM;
    boolean fits = continued.height(0, continued.size()) <= room + Look.TOLERANCE;
    return fits ? continued.marks(0, continued.size(), x, y) : List.of();
  }

  private static List<Mark> unheard(List<Mark> marks) {
    List<Mark> unheard = new ArrayList<>();
    for (Mark mark : marks) {
      switch (mark) {
        case Mark.Words words ->
            unheard.add(words.inked(words.ink(), new Owner.Running(Owner.Position.BODY)));
        case Mark.Fill fill -> unheard.add(fill);
        case Mark.Slanted slanted -> unheard.add(slanted);
        case Mark.Picture picture -> unheard.add(picture);
        case Mark.Anchor anchor -> {}
      }
    }
    return unheard;
  }

  /** Fill and rules; where the page divides a row the rule below is faint. */
  private void frame(LaidCell cell, double cellTop, double bottom, boolean cut) {
    double x = left + cell.left();
    double height = bottom - cellTop;
    if (cell.header()) {
      fills.add(new Mark.Fill(x, cellTop, cell.width(), height, Colour.HEADER_FILL));
    }
    if (cell.column() > 0) {
      rules.add(new Mark.Fill(x - Look.RULE / 2, cellTop, Look.RULE, height, Colour.FAINT_RULE));
    }
    Colour below = cut ? Colour.FAINT_RULE : Colour.RULE;
    rules.add(new Mark.Fill(x, bottom - Look.RULE / 2, cell.width(), Look.RULE, below));
  }
}
