package se.handlingsplan.extract.pdf.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import se.handlingsplan.document.Box;
import se.handlingsplan.extract.pdf.layout.Word;
import se.handlingsplan.extract.pdf.page.Fill;

/** Counts the heading rows of a table: marked as such, or else in bold or shaded. */
final class HeaderRows {
  /** Headings of more rows are none. */
  private static final int MAX = 3;

  /** Shades that differ less are one. */
  private static final double SAME_SHADE = 0.02;

  private final List<List<CandidateCell>> starting;
  private final int columns;
  private final List<Fill> fills;
  private final Map<Integer, Optional<Double>> shades = new HashMap<>();

  private HeaderRows(List<List<CandidateCell>> starting, int columns, List<Fill> fills) {
    this.starting = starting;
    this.columns = columns;
    this.fills = fills;
  }

  static int count(int rows, int columns, List<CandidateCell> cells, List<Fill> fills) {
    List<List<CandidateCell>> starting = byRow(rows, cells);
    int marked = marked(starting);
    return marked > 0 ? marked : new HeaderRows(starting, columns, fills).count();
  }

  private int count() {
    int rows = starting.size();
    if (rows > 1 && spansAll(0) && columns > 1) {
      return !spansAll(1) && isHeading(1) ? 2 : 0;
    }
    if (!isHeading(0)) {
      return 0;
    }
    int count = 1;
    while (count < Math.min(rows, MAX)
        && groups(count - 1)
        && !spansAll(count)
        && isHeading(count)) {
      count++;
    }
    return count;
  }

  /** The cells that start in each row. */
  private static List<List<CandidateCell>> byRow(int rows, List<CandidateCell> cells) {
    List<List<CandidateCell>> byRow = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      byRow.add(new ArrayList<>());
    }
    cells.forEach(cell -> byRow.get(cell.row()).add(cell));
    return byRow;
  }

  private static int marked(List<List<CandidateCell>> rows) {
    int count = 0;
    while (count < rows.size()
        && !rows.get(count).isEmpty()
        && rows.get(count).stream().allMatch(CandidateCell::isHeader)) {
      count++;
    }
    return count;
  }

  private boolean spansAll(int row) {
    return starting.get(row).stream().anyMatch(cell -> cell.columnSpan() == columns);
  }

  private boolean groups(int row) {
    return starting.get(row).stream().anyMatch(cell -> cell.columnSpan() > 1);
  }

  private List<CandidateCell> filled(int row) {
    return starting.get(row).stream().filter(cell -> !cell.words().isEmpty()).toList();
  }

  private boolean isBold(int row) {
    List<CandidateCell> filled = filled(row);
    return !filled.isEmpty()
        && filled.stream().allMatch(c -> c.words().stream().allMatch(HeaderRows::isBold));
  }

  /** Whether a row has a text for most columns, as headings do. */
  private boolean labels(int row) {
    return filled(row).stream().mapToInt(CandidateCell::columnSpan).sum() * 2 > columns;
  }

  /** Signs may come from a symbol font, which has no bold face. */
  private static boolean isBold(Word word) {
    return word.look().bold() || word.text().codePoints().noneMatch(Character::isLetter);
  }

  /** Bold, or shaded as no later row is: stripes are no headings. */
  private boolean isHeading(int row) {
    return isBold(row) || (labels(row) && isShadedAlone(row));
  }

  private boolean isShadedAlone(int row) {
    Optional<Double> shade = shade(row);
    return shade.isPresent()
        && starting.size() > 1
        && IntStream.range(0, starting.size())
            .noneMatch(other -> other != row && isLike(shade(other), shade));
  }

  /** The shade behind all texts of a row, if it is one. */
  private Optional<Double> shade(int row) {
    Optional<Double> known = shades.get(row);
    if (known == null) {
      List<CandidateCell> filled = filled(row);
      Optional<Double> first = filled.isEmpty() ? Optional.empty() : shade(filled.getFirst());
      known = filled.stream().allMatch(c -> isLike(shade(c), first)) ? first : Optional.empty();
      shades.put(row, known);
    }
    return known;
  }

  private static boolean isLike(Optional<Double> a, Optional<Double> b) {
    return a.isPresent() == b.isPresent()
        && (a.isEmpty() || Math.abs(a.get() - b.get()) < SAME_SHADE);
  }

  /** The shade behind a cell's first word: of the last area painted there. */
  private Optional<Double> shade(CandidateCell cell) {
    Box box = cell.words().getFirst().box();
    Optional<Double> shade = Optional.empty();
    for (Fill fill : fills) {
      if (fill.box().contains(box.centerX(), box.centerY())) {
        shade = Optional.of(fill.lightness());
      }
    }
    return shade;
  }
}
