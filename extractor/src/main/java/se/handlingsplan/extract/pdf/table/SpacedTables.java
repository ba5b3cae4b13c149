package se.handlingsplan.extract.pdf.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handlingsplan.document.Box;
import se.handlingsplan.document.Evidence;
import se.handlingsplan.extract.pdf.layout.PageText;
import se.handlingsplan.extract.pdf.layout.Word;
import se.handlingsplan.extract.pdf.page.Ruling;

/** Finds tables by white space alone: lines of text that leave the same corridors free. */
public record SpacedTables() implements TableDetector {
  /** Pages with more words are drawings. */
  private static final int MAX_WORDS = 20_000;

  /** White space right of a column's longest text, in points. */
  private static final double BESIDE_TEXT = 2.0;

  @Override
  public List<TableCandidate> detect(PageText page) {
    if (page.words().size() > MAX_WORDS) {
      return List.of();
    }
    List<Ruling> rules = Edges.across(page);
    List<TableCandidate> tables = new ArrayList<>();
    for (Stretches.Stretch stretch : Stretches.of(TextLine.all(page.words()), rules)) {
      candidate(stretch, rules, page).ifPresent(tables::add);
    }
    return tables;
  }

  private static Optional<TableCandidate> candidate(
      Stretches.Stretch stretch, List<Ruling> rules, PageText page) {
    TextGrid grid = TextGrid.of(stretch.lines(), edges(stretch));
    if (Plausible.isProse(grid)) {
      return Optional.empty();
    }
    List<Word> words =
        stretch.lines().stream()
            .flatMap(line -> line.segments().stream())
            .flatMap(segment -> segment.words().stream())
            .toList();
    Lattice lattice = new Sketch(grid, rules).lattice();
    return lattice.isUsable()
        ? RuledTables.table(lattice, page.withWords(words), Evidence.SPACED)
            .filter(Plausible::isTable)
            .map(SpacedTables::withTextsEnds)
        : Optional.empty();
  }

  private static List<Double> edges(Stretches.Stretch stretch) {
    List<Double> edges = new ArrayList<>(stretch.corridors());
    edges.addFirst(stretch.lines().stream().mapToDouble(l -> l.box().left()).min().orElse(0) - 1);
    edges.addLast(stretch.lines().stream().mapToDouble(l -> l.box().right()).max().orElse(0) + 1);
    return edges;
  }

  /** Its cells end where the texts of their columns do, for lines break there. */
  static TableCandidate withTextsEnds(TableCandidate table) {
    double[] ends = new double[table.columns()];
    for (CandidateCell cell : table.cells()) {
      int last = cell.column() + cell.columnSpan() - 1;
      ends[last] = Math.max(ends[last], right(cell));
    }
    List<CandidateCell> cells = new ArrayList<>();
    for (CandidateCell cell : table.cells()) {
      double end = ends[cell.column() + cell.columnSpan() - 1] + BESIDE_TEXT;
      cells.add(cell.words().isEmpty() ? cell : cell.in(cell.box().map(b -> until(b, end))));
    }
    return new TableCandidate(
        table.evidence(),
        table.rows(),
        table.columns(),
        table.headerRows(),
        cells,
        table.columnEdges());
  }

  private static double right(CandidateCell cell) {
    return cell.words().stream().mapToDouble(word -> word.box().right()).max().orElse(0);
  }

  private static Box until(Box box, double end) {
    return new Box(box.left(), box.top(), Math.clamp(end, box.left(), box.right()), box.bottom());
  }
}
