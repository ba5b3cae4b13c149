package se.handlingsplan.extract.pdf.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.handlingsplan.extract.pdf.page.Ruling;

/**
 * Draws in the lines that a table of text leaves out, once its columns are known: between rows,
 * between the tiers of its heading, and between columns except where a text spans them.
 */
final class Sketch {
  /** Share of the texts beside the first column that are numbers in a table of numbers. */
  private static final double VALUES = 0.3;

  /** A ruling from a later column to the end divides rows if it covers this share. */
  private static final double MOST = 0.5;

  /** A heading has no more lines. */
  private static final int MAX_HEADING = 10;

  private final TextGrid grid;
  private final List<TextLine> lines;
  private final List<Double> edges;
  private final List<List<Optional<TextGrid.Piece>>> pieces;
  private final List<Ruling> rules;
  private final List<Ruling> across = new ArrayList<>();
  private final List<Ruling> down = new ArrayList<>();

  /**
   * @param rules horizontal rulings on the page, from top to bottom
   */
  Sketch(TextGrid grid, List<Ruling> rules) {
    this.grid = grid;
    this.lines = grid.lines();
    this.edges = grid.edges();
    this.pieces = grid.pieces();
    this.rules = rules;
  }

  /** The grid of a table with its heading. */
  Lattice lattice() {
    return lattice(headingLines());
  }

  /** The grid of what goes on from the page before, without a heading. */
  Lattice withoutHeading() {
    return lattice(0);
  }

  private Lattice lattice(int heading) {
    boolean[] starts = bodyStarts(heading);
    double left = edges.getFirst();
    double right = edges.getLast();
    across.add(new Ruling(true, lines.getFirst().box().top() - 1, left, right));
    List<Optional<int[]>> tiers = new ArrayList<>();
    for (int c = 0; c < edges.size() - 1; c++) {
      tiers.add(range(0, c));
    }
    for (int i = 1; i < lines.size(); i++) {
      if (i < heading) {
        addTier(i, tiers);
      } else if (starts[i]) {
        across.add(new Ruling(true, above(i), edges.get(firstDivided(i)), right));
      }
    }
    across.add(new Ruling(true, bottom(), left, right));
    addDown(heading, starts);
    across.sort(Comparator.comparingDouble(Ruling::at));
    down.sort(Comparator.comparingDouble(Ruling::at));
    return Lattice.of(across, down);
  }

  private double bottom() {
    return lines.stream().mapToDouble(line -> line.box().bottom()).max().orElse(0) + 1;
  }

  /** The place between a line and the one before. */
  private double above(int line) {
    return (lines.get(line - 1).box().bottom() + lines.get(line).box().top()) / 2;
  }

  private boolean[] bodyStarts(int heading) {
    List<Integer> ruled = new ArrayList<>(List.of(heading));
    for (int i = heading + 1; i < lines.size(); i++) {
      if (isRuled(i)) {
        ruled.add(i);
      }
    }
    boolean[] starts = new boolean[lines.size()];
    boolean each = ruled.size() > (heading > 0 ? 1 : 2) && !isMostlyValues(heading);
    for (int part = 0; part < ruled.size(); part++) {
      int from = ruled.get(part);
      int to = part + 1 < ruled.size() ? ruled.get(part + 1) : lines.size();
      starts[from] = true;
      if (!each) {
        boolean[] within = new RowStarts(grid.part(from, to)).starts();
        System.arraycopy(within, 0, starts, from, within.length);
      }
    }
    return starts;
  }

  /** Whether the body is of numbers: rulings part groups of such rows, but each row of texts. */
  private boolean isMostlyValues(int heading) {
    List<TextGrid.Piece> beside =
        pieces.subList(heading, pieces.size()).stream()
            .flatMap(row -> row.stream().skip(1).flatMap(Optional::stream))
            .toList();
    return beside.stream().filter(TextGrid.Piece::isValue).count() > VALUES * beside.size();
  }

  /** Whether a ruling across the table, or across its last columns, stands above a line. */
  private boolean isRuled(int line) {
    return ruleAbove(line).isPresent();
  }

  /** The longest of the rulings above a line that divide most of the table's width to its end. */
  private Optional<Ruling> ruleAbove(int line) {
    double width = edges.getLast() - edges.getFirst();
    return rulesAbove(line).stream()
        .filter(
            r ->
                covered(r) >= Edges.WHOLE * width
                    || (covered(r) >= MOST * width && edges.getLast() - r.to() < Edges.SNAP))
        .max(Comparator.comparingDouble(this::covered));
  }

  private List<Ruling> rulesAbove(int line) {
    return Edges.between(rules, lines.get(line - 1).baseline(), lines.get(line).baseline());
  }

  private double covered(Ruling rule) {
    return Math.min(rule.to(), edges.getLast()) - Math.max(rule.from(), edges.getFirst());
  }

  /**
   * The first column that a row's upper edge divides: a ruling leaves those out that span rows,
   * unless they too begin something.
   */
  private int firstDivided(int line) {
    Optional<Ruling> rule = ruleAbove(line);
    int first = 0;
    while (rule.isPresent()
        && first < edges.size() - 2
        && (edges.get(first) + edges.get(first + 1)) / 2 < rule.get().from()) {
      first++;
    }
    boolean begins =
        IntStream.range(0, first)
            .anyMatch(
                c -> pieces.get(line).get(c).isPresent() && pieces.get(line - 1).get(c).isEmpty());
    return begins ? 0 : first;
  }

  /** How many lines stand above the first one of values, or are told apart as headings. */
  private int headingLines() {
    int bold = 0;
    while (bold < lines.size() - 1 && lines.get(bold).isBold()) {
      bold++;
    }
    if (bold > 0 && (isRuled(bold) || !isMostlyValues(bold))) {
      return bold;
    }
    for (int i = 0; i < Math.min(lines.size(), MAX_HEADING); i++) {
      if (isOfValues(i)) {
        int heading = i;
        while (heading > 0 && isLabel(heading - 1)) {
          heading--;
        }
        return heading;
      }
    }
    return bold;
  }

  /** Whether a line has a text in the first column alone. */
  private boolean isLabel(int line) {
    List<Optional<TextGrid.Piece>> row = pieces.get(line);
    return row.getFirst().isPresent() && row.stream().skip(1).allMatch(Optional::isEmpty);
  }

  private boolean isOfValues(int line) {
    List<TextGrid.Piece> filled =
        pieces.get(line).stream().skip(1).flatMap(Optional::stream).toList();
    long values = filled.stream().filter(TextGrid.Piece::isValue).count();
    boolean years = filled.stream().allMatch(p -> Values.isYear(p.text()));
    return values > 0 && values * 2 >= filled.size() && !years;
  }

  /** Divides a line of the heading from those above, where their texts span other columns. */
  private void addTier(int line, List<Optional<int[]>> above) {
    for (int c = 0; c < edges.size() - 1; c++) {
      Optional<int[]> below = range(line, c);
      boolean differs =
          above.get(c).isPresent()
              && below.isPresent()
              && !Arrays.equals(above.get(c).get(), below.get());
      if (differs || (above.get(c).isPresent() && isRuledBetween(line, c))) {
        across.add(new Ruling(true, above(line), edges.get(c), edges.get(c + 1)));
        above.set(c, Optional.empty());
      }
      if (below.isPresent()) {
        above.set(c, below);
      }
    }
  }

  private boolean isRuledBetween(int line, int column) {
    double middle = (edges.get(column) + edges.get(column + 1)) / 2;
    return rulesAbove(line).stream().anyMatch(r -> r.from() < middle && r.to() > middle);
  }

  /** The columns from first to last, that a line's text over a column takes. */
  private Optional<int[]> range(int line, int column) {
    for (int c = column; c >= 0; c--) {
      Optional<TextGrid.Piece> piece = pieces.get(line).get(c);
      if (piece.isPresent()) {
        int last = c + piece.get().span() - 1;
        return last >= column ? Optional.of(new int[] {c, last}) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private void addDown(int heading, boolean[] starts) {
    double top = lines.getFirst().box().top() - 1;
    int first = 0;
    for (int i = 1; i <= lines.size(); i++) {
      boolean ends = i == lines.size() || i <= heading || starts[i];
      if (ends) {
        double bottom = i == lines.size() ? bottom() : above(i);
        for (int c = 0; c < edges.size(); c++) {
          if (!isSpanned(first, i, c)) {
            down.add(new Ruling(false, edges.get(c), top, bottom));
          }
        }
        first = i;
        top = bottom;
      }
    }
  }

  private boolean isSpanned(int from, int to, int edge) {
    if (edge == 0 || edge == edges.size() - 1) {
      return false;
    }
    for (int i = from; i < to; i++) {
      Optional<int[]> range = range(i, edge - 1);
      if (range.isPresent() && range.get()[1] >= edge) {
        return true;
      }
    }
    return false;
  }
}
