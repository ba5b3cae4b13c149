package se.handlingsplan.extract.pdf.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Columns that are none: the wide spaces of justified text may stand below each other, but no
 * heading stands above what follows them.
 */
final class Headless {
  /** Lines of a column that is none go on with the text to the left, all but one in this many. */
  private static final int ALMOST = 10;

  private Headless() {}

  /** The places between columns without those that justified text seems to leave. */
  static List<Double> leftOut(List<Double> corridors, List<TextLine> lines) {
    int heading = 0;
    while (heading < lines.size() && lines.get(heading).isBold()) {
      heading++;
    }
    if (heading == 0 || heading == lines.size()) {
      return corridors;
    }
    List<Double> edges = new ArrayList<>(corridors);
    edges.addFirst(-Double.MAX_VALUE);
    edges.addLast(Double.MAX_VALUE);
    List<List<Optional<TextGrid.Piece>>> pieces = TextGrid.of(lines, edges).pieces();
    List<Double> left = new ArrayList<>();
    for (int c = 1; c <= corridors.size(); c++) {
      boolean headed = isHeaded(c, pieces.subList(0, heading));
      if (headed || !goesOn(c, pieces.subList(heading, pieces.size()))) {
        left.add(corridors.get(c - 1));
      }
    }
    return left;
  }

  private static boolean isHeaded(int column, List<List<Optional<TextGrid.Piece>>> heading) {
    for (List<Optional<TextGrid.Piece>> row : heading) {
      for (int c = 0; c <= column; c++) {
        int at = c;
        if (row.get(c).filter(piece -> at + piece.span() > column).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether texts of a column are words that stand beside others to their left. */
  private static boolean goesOn(int column, List<List<Optional<TextGrid.Piece>>> body) {
    int all = 0;
    int alone = 0;
    for (List<Optional<TextGrid.Piece>> row : body) {
      Optional<TextGrid.Piece> piece = row.get(column);
      if (piece.filter(TextGrid.Piece::isValue).isPresent()) {
        return false;
      }
      all += piece.isPresent() ? 1 : 0;
      alone += piece.isPresent() && row.get(column - 1).isEmpty() ? 1 : 0;
    }
    return all > 0 && alone * ALMOST <= all;
  }
}
