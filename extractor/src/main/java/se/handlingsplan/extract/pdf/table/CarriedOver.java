package se.handlingsplan.extract.pdf.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.handlingsplan.document.Evidence;
import se.handlingsplan.extract.pdf.layout.PageText;
import se.handlingsplan.extract.pdf.layout.Word;

/**
 * Finds what goes on from the page before and is too little to be told as a table by itself: lines
 * at the top of a page that keep to the columns of the table which ends the page before.
 */
public final class CarriedOver {
  /** How far a text may reach over the edge of a column, in points. */
  private static final double OVER = 2.0;

  /** White space that ends a table, in font sizes. */
  private static final double APART = 2.5;

  /** White space above a heading, in font sizes. */
  private static final double BEFORE_HEADING = 0.5;

  private CarriedOver() {}

  /**
   * The parts of tables that the tables found so far leave out.
   *
   * @param chosen tables found on the pages
   * @param pages in order, each with the words that no structure tells of
   */
  public static List<TableCandidate> of(List<TableCandidate> chosen, List<PageText> pages) {
    Map<Integer, List<TableCandidate>> byPage = new HashMap<>();
    Set<Word> taken = new HashSet<>();
    for (TableCandidate table : chosen) {
      table.words().forEach(taken::add);
      byPage
          .computeIfAbsent(
              table.words().findFirst().map(Word::page).orElse(0), k -> new ArrayList<>())
          .add(table);
    }
    List<TableCandidate> carried = new ArrayList<>();
    for (int i = 1; i < pages.size(); i++) {
      PageText page = pages.get(i);
      PageText before = pages.get(i - 1);
      Optional<TableCandidate> last =
          last(byPage.getOrDefault(before.number(), List.of()), before.without(taken));
      List<Word> top = above(byPage.getOrDefault(page.number(), List.of()), page.without(taken));
      last.flatMap(table -> part(edges(table, top), top, page)).ifPresent(carried::add);
    }
    return carried;
  }

  /** The table that ends a page, if no other text does. */
  private static Optional<TableCandidate> last(List<TableCandidate> tables, PageText outside) {
    double lowest = outside.words().stream().mapToDouble(w -> w.box().top()).max().orElse(0);
    Optional<TableCandidate> last = Optional.empty();
    for (TableCandidate table : tables) {
      double bottom = table.words().mapToDouble(w -> w.box().bottom()).max().orElse(0);
      if (!table.columnEdges().isEmpty() && bottom > lowest) {
        lowest = bottom;
        last = Optional.of(table);
      }
    }
    return last;
  }

  /** The words above all tables of a page. */
  private static List<Word> above(List<TableCandidate> tables, PageText outside) {
    double first =
        tables.stream()
            .flatMap(TableCandidate::words)
            .mapToDouble(w -> w.box().top())
            .min()
            .orElse(Double.MAX_VALUE);
    return outside.words().stream().filter(w -> w.box().bottom() <= first + OVER).toList();
  }

  /** Where only white space tells, the last column may reach as far as the lines above do. */
  private static List<Double> edges(TableCandidate table, List<Word> top) {
    List<Double> edges = new ArrayList<>(table.columnEdges());
    double right = top.stream().mapToDouble(word -> word.box().right()).max().orElse(0);
    if (table.evidence() == Evidence.SPACED && right > edges.getLast()) {
      edges.set(edges.size() - 1, right);
    }
    return edges;
  }

  private static Optional<TableCandidate> part(List<Double> edges, List<Word> top, PageText page) {
    List<TextLine> lines = new ArrayList<>();
    for (TextLine line : TextLine.all(top)) {
      if ((!lines.isEmpty() && isBeyond(lines.getLast(), line)) || !keepsTo(edges, line)) {
        break;
      }
      lines.add(line);
    }
    if (lines.isEmpty() || lines.stream().noneMatch(line -> isDivided(line, edges))) {
      return Optional.empty();
    }
    List<Word> words =
        lines.stream()
            .flatMap(line -> line.segments().stream())
            .flatMap(segment -> segment.words().stream())
            .toList();
    Lattice lattice = new Sketch(TextGrid.of(lines, edges), Edges.across(page)).withoutHeading();
    return lattice.isUsable()
        ? RuledTables.table(lattice, page.withWords(words), Evidence.SPACED)
            .map(part -> SpacedTables.withTextsEnds(part.withoutHeader()))
        : Optional.empty();
  }

  /** Whether a line stands too far down, or is the heading of something else. */
  private static boolean isBeyond(TextLine above, TextLine line) {
    double distance = (line.box().top() - above.box().bottom()) / line.size();
    boolean heading =
        !line.isDivided() && distance > BEFORE_HEADING && line.isBold() && !above.isBold();
    return distance > APART || heading || line.isLargerThan(above);
  }

  private static boolean keepsTo(List<Double> edges, TextLine line) {
    return !line.segments().isEmpty()
        && line.box().left() > edges.getFirst() - OVER
        && line.box().right() < edges.getLast() + OVER
        && edges.subList(1, edges.size() - 1).stream()
            .noneMatch(
                x ->
                    line.segments().stream()
                        .anyMatch(s -> s.left() < x - OVER && s.right() > x + OVER));
  }

  private static boolean isDivided(TextLine line, List<Double> edges) {
    return edges.subList(1, edges.size() - 1).stream().anyMatch(line::isDividedAt);
  }
}
