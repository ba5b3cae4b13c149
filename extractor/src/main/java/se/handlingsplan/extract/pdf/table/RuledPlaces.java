package se.handlingsplan.extract.pdf.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handlingsplan.extract.pdf.layout.Word;

/** In which ruled cell each word stands. */
public record RuledPlaces(Map<Word, CandidateCell> cells) {
  public static RuledPlaces of(List<TableCandidate> ruled) {
    Map<Word, CandidateCell> cells = new HashMap<>();
    for (TableCandidate table : ruled) {
      for (CandidateCell cell : table.cells()) {
        cell.words().forEach(word -> cells.putIfAbsent(word, cell));
      }
    }
    return new RuledPlaces(cells);
  }

  /**
   * The table with its words in the cells in which the page shows them, where a declared cell holds
   * those of its neighbours too: some offices write a list that runs through several cells into the
   * first of them and leave the others empty.
   */
  public TableCandidate repaired(TableCandidate table) {
    List<CandidateCell> repaired = new ArrayList<>(table.cells());
    boolean changed = false;
    for (CandidateCell cell : table.cells()) {
      Map<CandidateCell, List<Word>> parts = parts(cell);
      Optional<Map<Integer, CandidateCell>> targets =
          parts.size() > 1 ? targets(cell, parts, table) : Optional.empty();
      if (targets.isPresent()) {
        changed = true;
        targets
            .get()
            .forEach(
                (index, ruled) ->
                    repaired.set(
                        index,
                        table
                            .cells()
                            .get(index)
                            .withWords(parts.getOrDefault(ruled, List.of()), ruled.box())));
      }
    }
    return changed
        ? new TableCandidate(
            table.evidence(),
            table.rows(),
            table.columns(),
            table.headerRows(),
            repaired,
            table.columnEdges())
        : table;
  }

  /** A cell's words by the ruled cells they stand in, if all do, on one page. */
  private Map<CandidateCell, List<Word>> parts(CandidateCell cell) {
    Map<CandidateCell, List<Word>> parts = new LinkedHashMap<>();
    for (Word word : cell.words()) {
      CandidateCell ruled = cells.get(word);
      if (ruled == null || word.page() != cell.words().getFirst().page()) {
        return Map.of();
      }
      parts.computeIfAbsent(ruled, k -> new ArrayList<>()).add(word);
    }
    return parts;
  }

  /** The declared cells that the parts belong to, by index; the others must be empty. */
  private static Optional<Map<Integer, CandidateCell>> targets(
      CandidateCell cell, Map<CandidateCell, List<Word>> parts, TableCandidate table) {
    Map<Integer, CandidateCell> targets = new HashMap<>();
    int firstColumn = parts.keySet().stream().mapToInt(CandidateCell::column).min().orElse(0);
    int row = parts.keySet().iterator().next().row();
    for (CandidateCell ruled : parts.keySet()) {
      int column = cell.column() + ruled.column() - firstColumn;
      Optional<CandidateCell> target =
          table.cells().stream()
              .filter(c -> c.row() == cell.row() && c.column() == column)
              .filter(c -> c.equals(cell) || c.words().isEmpty())
              .findFirst();
      if (target.isEmpty() || ruled.row() != row) {
        return Optional.empty();
      }
      targets.put(table.cells().indexOf(target.get()), ruled);
    }
    return Optional.of(targets);
  }
}
