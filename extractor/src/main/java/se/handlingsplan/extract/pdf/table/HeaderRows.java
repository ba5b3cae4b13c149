package se.handlingsplan.extract.pdf.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handlingsplan.document.Box;
import se.handlingsplan.extract.pdf.layout.Word;
import se.handlingsplan.extract.pdf.page.Fill;

/** Counts the heading rows of a table: marked as such, or else in bold or shaded. */
final class HeaderRows {
  /** Headings of more rows are none. */
  private static final int MAX = 3;

  /** Shades that differ less are one. */
  private static final double SAME_SHADE = 0.02;

  private HeaderRows() {}

  /**
   * How a row looks.
   *
   * @param labels whether it has a text for most columns, as headings do
   */
  private record Row(
      boolean bold, Optional<Double> shade, boolean spansAll, boolean groups, boolean labels) {}

  static int count(int rows, int columns, List<CandidateCell> cells, List<Fill> fills) {
    List<List<CandidateCell>> starting = byRow(rows, cells);
    int marked = marked(starting);
    if (marked > 0) {
      return marked;
    }
    List<Row> looks = new ArrayList<>();
    for (List<CandidateCell> row : starting) {
      looks.add(look(columns, row, fills));
    }
    if (rows > 1 && looks.get(0).spansAll() && columns > 1) {
      return !looks.get(1).spansAll() && isHeading(1, looks) ? 2 : 0;
    }
    if (!isHeading(0, looks)) {
      return 0;
    }
    int count = 1;
    while (count < Math.min(rows, MAX)
        && looks.get(count - 1).groups()
        && !looks.get(count).spansAll()
        && isHeading(count, looks)) {
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

  private static Row look(int columns, List<CandidateCell> row, List<Fill> fills) {
    List<CandidateCell> filled = row.stream().filter(c -> !c.words().isEmpty()).toList();
    boolean bold =
        !filled.isEmpty()
            && filled.stream().allMatch(c -> c.words().stream().allMatch(HeaderRows::isBold));
    Optional<Double> shade = filled.isEmpty() ? Optional.empty() : shade(filled.getFirst(), fills);
    boolean allShaded = filled.stream().allMatch(c -> isLike(shade(c, fills), shade));
    boolean spansAll = row.stream().anyMatch(c -> c.columnSpan() == columns);
    boolean groups = row.stream().anyMatch(c -> c.columnSpan() > 1);
    int labelled = filled.stream().mapToInt(CandidateCell::columnSpan).sum();
    return new Row(
        bold, allShaded ? shade : Optional.empty(), spansAll, groups, labelled * 2 > columns);
  }

  /** Signs may come from a symbol font, which has no bold face. */
  private static boolean isBold(Word word) {
    return word.look().bold() || word.text().codePoints().noneMatch(Character::isLetter);
  }

  /** Bold, or shaded as no later row is: stripes are no headings. */
  private static boolean isHeading(int row, List<Row> looks) {
    Row look = looks.get(row);
    boolean shadedAlone =
        look.shade().isPresent()
            && look.labels()
            && looks.stream().filter(other -> isLike(other.shade(), look.shade())).count() == 1
            && looks.size() > 1;
    return look.bold() || shadedAlone;
  }

  private static boolean isLike(Optional<Double> a, Optional<Double> b) {
    return a.isPresent() == b.isPresent()
        && (a.isEmpty() || Math.abs(a.get() - b.get()) < SAME_SHADE);
  }

  /** The shade behind a cell's first word: of the last area painted there. */
  private static Optional<Double> shade(CandidateCell cell, List<Fill> fills) {
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
