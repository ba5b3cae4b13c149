package se.handlingsplan.render.pdf;

import java.util.ArrayList;
import java.util.List;

/** The rows of a table that stands inside a cell or list. */
final class NestedRows {
  private static final double GAP = 3;

  private NestedRows() {}

  /** The first strip holds the first line of each cell, and so on; a rule stands above the row. */
  static List<Strip> strips(List<LaidCell> row, double width, Setting setting) {
    int lines = row.stream().mapToInt(cell -> cell.text().size()).max().orElse(0);
    List<Strip> strips = new ArrayList<>();
    for (int line = 0; line < lines; line++) {
      List<Mark> marks = new ArrayList<>();
      double height = 0;
      double above = 0;
      for (LaidCell cell : row) {
        if (line < cell.text().size()) {
          Strip strip = cell.text().strips().get(line).shifted(cell.left() + cell.padding());
          marks.addAll(strip.marks());
          height = Math.max(height, strip.height());
          above = Math.max(above, strip.above());
        }
      }
      if (line == 0) {
        marks.add(new Mark.Fill(0, -GAP / 2, width, Look.RULE, Colour.FAINT_RULE));
      }
      strips.add(new Strip(line == 0 ? GAP : above, Math.max(height, 1), false, marks));
    }
    if (strips.isEmpty()) {
      strips.add(new Strip(0, setting.leading(), false, List.of()));
    }
    return strips;
  }
}
