package se.handlingsplan.extract.pdf.table;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.handlingsplan.extract.pdf.page.Ruling;

/**
 * The bands between lines across the page that begin and end together. A band of text right below
 * or above a table is a row of it, also where its text stands in one column only or spans several.
 *
 * @param rules horizontal lines from top to bottom, edges of shaded areas among them
 * @param lines of text from top to bottom
 */
record Bands(List<Ruling> rules, List<TextLine> lines) {
  /** White space between a line and the text in a band, in font sizes. */
  private static final double PADDING = 1.2;

  /** The first line of text of the rows about the given ones. */
  int first(int first, int last) {
    return reach(first, -1, lines.subList(first, last + 1));
  }

  /** The last line of text of the rows about the given ones. */
  int last(int first, int last) {
    return reach(last, 1, lines.subList(first, last + 1));
  }

  private int reach(int from, int step, List<TextLine> table) {
    int end = from;
    Optional<Ruling> edge = ruleBeyond(end, step, table);
    while (edge.isPresent()) {
      Ruling near = edge.get();
      int next = end;
      edge = Optional.empty();
      while (edge.isEmpty() && isNear(next, step, near, table)) {
        next += step;
        edge = ruleBeyond(next, step, table).filter(rule -> isSame(rule, near));
      }
      end = edge.isPresent() ? next : end;
    }
    return end;
  }

  /** Whether the line of text after the given one stands right beside it, or beside the rule. */
  private boolean isNear(int line, int step, Ruling rule, List<TextLine> table) {
    if (line + step < 0 || line + step >= lines.size()) {
      return false;
    }
    TextLine next = lines.get(line + step);
    TextLine known = lines.get(line);
    double white =
        step > 0
            ? next.box().top() - Math.max(rule.at(), known.box().bottom())
            : Math.min(rule.at(), known.box().top()) - next.box().bottom();
    return white < PADDING * next.size() && !next.isLargerThan(table.getFirst());
  }

  /** The line across the table between a line of text and the next one. */
  private Optional<Ruling> ruleBeyond(int line, int step, List<TextLine> table) {
    TextLine text = lines.get(line);
    int next = line + step;
    double beyond =
        next < 0 || next >= lines.size() ? step * Double.MAX_VALUE : lines.get(next).baseline();
    double from = step > 0 ? text.baseline() : text.box().top() - PADDING * text.size();
    double to = step > 0 ? text.box().bottom() + PADDING * text.size() : text.baseline();
    double left = table.stream().mapToDouble(t -> t.box().left()).min().orElse(0);
    double right = table.stream().mapToDouble(t -> t.box().right()).max().orElse(0);
    return Edges.between(rules, from, to).stream()
        .filter(rule -> step * (beyond - rule.at()) > 0)
        .filter(
            rule ->
                Math.min(rule.to(), right) - Math.max(rule.from(), left)
                    >= Edges.WHOLE * (right - left))
        .max(Comparator.comparingDouble(rule -> step * rule.at()));
  }

  private static boolean isSame(Ruling a, Ruling b) {
    return Math.abs(a.from() - b.from()) < Edges.SAME_END
        && Math.abs(a.to() - b.to()) < Edges.SAME_END;
  }
}
