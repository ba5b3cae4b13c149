package se.handlingsplan.extract.pdf.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.handlingsplan.document.Box;
import se.handlingsplan.extract.pdf.layout.Line;
import se.handlingsplan.extract.pdf.layout.Lines;
import se.handlingsplan.extract.pdf.layout.PageText;
import se.handlingsplan.extract.pdf.layout.Word;
import se.handlingsplan.extract.pdf.page.Fill;
import se.handlingsplan.extract.pdf.page.Ruling;

/**
 * The strips of a page between the horizontal lines of a chain: rows of tables, and what stands
 * between two tables.
 */
final class Strips {
  /** Text this much larger than the strips' usual text is a heading between tables. */
  private static final double LARGER = 1.12;

  /** A text below the last shaded row belongs to the table if it is no further, in font sizes. */
  private static final double NEXT_ROW = 1.3;

  /** Shorter texts are bullets and signs, whose size says nothing. */
  private static final int WORD = 3;

  /** A line of this share of the table's width divides all its columns. */
  private static final double WHOLE = 0.97;

  private final PageText page;
  private final List<Ruling> full;
  private final List<Ruling> partial;
  private final double left;
  private final double right;

  private final List<Placed> downwards = new ArrayList<>();

  /** A word and its place in the order of painting. */
  private record Placed(Word word, int order) {}

  /** The lines of one table, those drawn in among them. */
  record Table(List<Ruling> horizontal, List<Ruling> vertical) {}

  /** The stretch of a page between two lines. */
  record Strip(double top, double bottom, List<Word> words, boolean shaded) {
    double size() {
      return words.stream()
          .filter(word -> word.text().length() >= WORD)
          .mapToDouble(Word::size)
          .max()
          .orElse(0);
    }

    boolean isBold() {
      return words.stream().allMatch(word -> word.look().bold());
    }
  }

  private Strips(List<Ruling> chain, PageText page) {
    this.page = page;
    this.left = chain.stream().mapToDouble(Ruling::from).min().orElse(0);
    this.right = chain.stream().mapToDouble(Ruling::to).max().orElse(0);
    for (Word word : page.words()) {
      if (word.box().centerX() > left && word.box().centerX() < right) {
        downwards.add(new Placed(word, downwards.size()));
      }
    }
    downwards.sort(Comparator.comparingDouble(placed -> placed.word().box().centerY()));
    double shortest = (right - left) * WHOLE;
    Ruling last = chain.getLast();
    this.full =
        chain.stream().filter(line -> line.length() >= shortest || line.equals(last)).toList();
    this.partial =
        chain.stream().filter(line -> line.length() < shortest && !line.equals(last)).toList();
  }

  static List<Table> tables(List<Ruling> chain, PageText page) {
    return new Strips(chain, page).tables();
  }

  private List<Table> tables() {
    List<Strip> strips = strips();
    double usual = usualSize(strips);
    List<Table> tables = new ArrayList<>();
    List<Strip> rows = new ArrayList<>();
    for (Strip strip : strips) {
      boolean foreign = strip.words().isEmpty() ? !strip.shaded() : strip.size() > LARGER * usual;
      if (foreign) {
        below(strip, usual).ifPresent(bottom -> rows.add(strip(strip.top(), bottom)));
        addTables(rows, tables);
        rows.clear();
      } else {
        rows.add(strip);
      }
    }
    double last = full.getLast().at();
    below(strip(last, page.height()), usual).ifPresent(bottom -> rows.add(strip(last, bottom)));
    addTables(rows, tables);
    return tables;
  }

  private List<Strip> strips() {
    List<Strip> strips = new ArrayList<>();
    for (int i = 1; i < full.size(); i++) {
      strips.add(strip(full.get(i - 1).at(), full.get(i).at()));
    }
    return strips;
  }

  private Strip strip(double top, double bottom) {
    List<Word> words = between(top, bottom);
    double middle = (top + bottom) / 2;
    boolean shaded =
        page.fills().stream()
            .map(Fill::box)
            .anyMatch(
                b -> b.top() < middle && b.bottom() > middle && b.height() < page.height() / 2);
    return new Strip(top, bottom, words, shaded);
  }

  /** The words between two places down the page, in the order of painting. */
  private List<Word> between(double top, double bottom) {
    return IntStream.range(above(top), above(bottom))
        .mapToObj(downwards::get)
        .sorted(Comparator.comparingInt(Placed::order))
        .map(Placed::word)
        .toList();
  }

  /** How many words have their middle at or above a place. */
  private int above(double y) {
    int from = 0;
    int to = downwards.size();
    while (from < to) {
      int middle = (from + to) / 2;
      if (downwards.get(middle).word().box().centerY() > y) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from;
  }

  /**
   * Where the unshaded row under the last shaded one ends, which no line shows; a ruled line ends a
   * table itself.
   */
  private Optional<Double> below(Strip strip, double usual) {
    if (strip.words().isEmpty()) {
      return Optional.empty();
    }
    boolean ruled =
        page.rulings().stream()
            .anyMatch(r -> r.horizontal() && Math.abs(r.at() - strip.top()) <= Edges.SNAP);
    if (ruled) {
      return Optional.empty();
    }
    double bottom = strip.top();
    double known =
        partial.stream()
            .mapToDouble(Ruling::at)
            .filter(y -> y > strip.top() && y < strip.bottom())
            .max()
            .orElse(strip.top());
    for (Line line : Lines.byPlace(strip.words())) {
      boolean far = line.box().top() - Math.max(bottom, known) > NEXT_ROW * line.size();
      if (far || new Strip(0, 0, line.words(), false).size() > LARGER * usual) {
        break;
      }
      bottom = Math.max(bottom, line.box().bottom());
    }
    return bottom > strip.top() ? Optional.of(bottom + 1) : Optional.empty();
  }

  private static double usualSize(List<Strip> strips) {
    List<Double> sizes =
        strips.stream().flatMap(s -> s.words().stream()).map(Word::size).sorted().toList();
    return sizes.isEmpty() ? 0 : sizes.get(sizes.size() / 2);
  }

  /** Divides strips once more where text runs across the columns of the table around it. */
  private void addTables(List<Strip> rows, List<Table> tables) {
    if (rows.isEmpty()) {
      return;
    }
    List<Double> edges = new Gutters(page, left, right).edges(rows);
    if (edges.size() < 3) {
      return;
    }
    List<Strip> table = new ArrayList<>();
    for (Strip row : rows) {
      if (isProse(row, edges)) {
        addTable(table, edges, tables);
        table = new ArrayList<>();
      } else {
        table.add(row);
      }
    }
    addTable(table, edges, tables);
  }

  private static boolean isProse(Strip row, List<Double> edges) {
    return !row.shaded() && !row.isBold() && crosses(row, edges);
  }

  private static boolean crosses(Strip row, List<Double> edges) {
    return edges.subList(1, edges.size() - 1).stream()
        .anyMatch(x -> row.words().stream().anyMatch(w -> AlignedTables.isCrossing(w, x)));
  }

  private void addTable(List<Strip> rows, List<Double> edges, List<Table> tables) {
    if (rows.isEmpty()) {
      return;
    }
    List<Ruling> across = new ArrayList<>();
    List<Ruling> down = new ArrayList<>();
    boolean few = rows.size() == 2 || (rows.size() == 3 && rows.stream().noneMatch(Strip::shaded));
    for (int i = 0; i < rows.size(); i++) {
      Strip row = rows.get(i);
      across.add(new Ruling(true, row.top(), left, right));
      if (few && i > 0 && !row.shaded()) {
        TextRows.starts(row.words(), edges)
            .forEach(y -> across.add(new Ruling(true, y, left, right)));
      }
      for (double x : edges) {
        boolean outer = x == edges.getFirst() || x == edges.getLast();
        if (outer || row.words().stream().noneMatch(w -> AlignedTables.isCrossing(w, x))) {
          down.add(new Ruling(false, x, row.top(), row.bottom()));
        }
      }
    }
    double top = rows.getFirst().top();
    double bottom = rows.getLast().bottom();
    across.add(new Ruling(true, bottom, left, right));
    partial.stream()
        .filter(line -> line.at() > top && line.at() < bottom)
        .forEach(
            line ->
                across.add(
                    dividesAll(line, rows) ? new Ruling(true, line.at(), left, right) : line));
    across.sort(Comparator.comparingDouble(Ruling::at));
    down.sort(Comparator.comparingDouble(Ruling::at));
    tables.add(new Table(across, down));
  }

  /**
   * Whether a line that leaves columns out divides them too: where the shading of rows leaves out
   * the first column, its next text begins level with the row's.
   */
  private static boolean dividesAll(Ruling line, List<Strip> rows) {
    double covered = Double.MAX_VALUE;
    double uncovered = Double.MAX_VALUE;
    for (Strip row : rows) {
      for (Word word : row.words()) {
        if (word.box().centerY() > line.at()) {
          boolean over = word.box().centerX() > line.from() && word.box().centerX() < line.to();
          covered = over ? Math.min(covered, word.baseline()) : covered;
          uncovered = over ? uncovered : Math.min(uncovered, word.baseline());
        }
      }
    }
    return Math.abs(covered - uncovered) < 1;
  }

  static boolean isWithin(Box box, double top, double bottom) {
    return box.centerY() > top && box.centerY() < bottom;
  }
}
