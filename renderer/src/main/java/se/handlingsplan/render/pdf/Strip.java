package se.handlingsplan.render.pdf;

import java.util.List;

/**
 * A line's height of a column: the smallest thing that a page break moves.
 *
 * @param above space before it in points, which falls away at the top of a page or cell
 * @param height in points, without the space above
 * @param keepsNext whether it must not be the last on a page
 * @param marks with their spots counted from the strip's top left corner
 */
record Strip(double above, double height, boolean keepsNext, List<Mark> marks) {
  Strip {
    marks = List.copyOf(marks);
  }

  Strip shifted(double right) {
    return new Strip(
        above, height, keepsNext, marks.stream().map(mark -> mark.shifted(right, 0)).toList());
  }

  /** The same line, which must not be the last on a page. */
  Strip keptWithNext() {
    return new Strip(above, height, true, marks);
  }
}
