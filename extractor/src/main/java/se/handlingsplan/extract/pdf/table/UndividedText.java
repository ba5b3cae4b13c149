package se.handlingsplan.extract.pdf.table;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import se.handlingsplan.document.Box;
import se.handlingsplan.document.Doubt;
import se.handlingsplan.document.Doubt.Code;
import se.handlingsplan.extract.pdf.layout.Line;
import se.handlingsplan.extract.pdf.layout.Lines;
import se.handlingsplan.extract.pdf.layout.Word;

/**
 * Text within cells that looks divided, though no border divides it: words far apart on a line, as
 * in columns, and lines side by side that lack of room has not broken, as in rows.
 */
record UndividedText(TableCandidate table) {
  /** A gap between columns, in sizes of the text; justified text seldom has gaps above 1. */
  private static final double APART = 2.0;

  /** Fewer lines than these stand side by side by chance. */
  private static final int FEWEST_LINES = 3;

  /** Lines side by side have baselines within this, in points. */
  private static final double LEVEL = 1.0;

  /** Cells half of whose lines, at least, have a gap like that between columns. */
  Optional<Doubt> columns() {
    List<CandidateCell> filled = filled();
    List<CandidateCell> gapped =
        filled.stream()
            .filter(
                cell -> {
                  List<Line> lines = Lines.byPlace(cell.words());
                  return lines.stream().filter(UndividedText::hasGap).count() * 2 >= lines.size();
                })
            .toList();
    return gapped.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Doubt(
                Code.COLUMNS_IN_CELLS,
                gapped.size(),
                filled.size(),
                gapped.stream()
                    .map(cell -> Lines.byPlace(cell.words()).getFirst().plain())
                    .toList()));
  }

  /** Rows whose cells hold as many lines each, side by side, few of them broken for room. */
  Optional<Doubt> rows() {
    Map<Integer, List<CandidateCell>> rows =
        filled().stream()
            .filter(cell -> cell.rowSpan() == 1)
            .collect(groupingBy(CandidateCell::row, TreeMap::new, toList()));
    List<List<CandidateCell>> together = rows.values().stream().filter(this::isStack).toList();
    return together.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Doubt(
                Code.ROWS_IN_CELLS,
                together.size(),
                table.rows(),
                together.stream()
                    .map(cells -> Lines.byPlace(cells.getFirst().words()).getFirst().plain())
                    .toList()));
  }

  private List<CandidateCell> filled() {
    return table.cells().stream().filter(cell -> !cell.words().isEmpty()).toList();
  }

  private static boolean hasGap(Line line) {
    List<Word> words = line.words();
    return IntStream.range(1, words.size())
        .anyMatch(
            i ->
                words.get(i).box().left() - words.get(i - 1).box().right()
                    > APART * words.get(i).size());
  }

  private boolean isStack(List<CandidateCell> row) {
    List<List<Line>> columns = row.stream().map(cell -> Lines.byPlace(cell.words())).toList();
    if (columns.size() < 2 || columns.getFirst().size() < FEWEST_LINES) {
      return false;
    }
    for (int i = 0; i < columns.size(); i++) {
      Optional<Box> box = row.get(i).box();
      if (!isLevel(columns.getFirst(), columns.get(i))
          || box.isEmpty()
          || isBroken(columns.get(i), box.get())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLevel(List<Line> a, List<Line> b) {
    return a.size() == b.size()
        && IntStream.range(0, a.size())
            .allMatch(i -> Math.abs(a.get(i).down() - b.get(i).down()) < LEVEL);
  }

  /** Whether most lines end where the next one's first word would not have found room. */
  private static boolean isBroken(List<Line> lines, Box cell) {
    long broken =
        IntStream.range(1, lines.size())
            .filter(
                i -> {
                  Word next = lines.get(i).words().getFirst();
                  double room = cell.right() - lines.get(i - 1).end();
                  return room < next.box().width() + next.size();
                })
            .count();
    return broken * 2 >= lines.size() - 1;
  }
}
