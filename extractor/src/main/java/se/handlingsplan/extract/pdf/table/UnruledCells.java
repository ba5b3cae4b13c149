package se.handlingsplan.extract.pdf.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import se.handlingsplan.document.Box;
import se.handlingsplan.extract.pdf.layout.Line;
import se.handlingsplan.extract.pdf.layout.Lines;
import se.handlingsplan.extract.pdf.layout.Word;

/**
 * Divides cells that lack the borders other rows have, as in styles that rule every second row
 * only: no word crosses the columns' edges, and in each column the text begins where that of ruled
 * cells does. A text across all columns begins nowhere in particular.
 */
record UnruledCells(List<CandidateCell> cells, List<Double> edges) {
  /** How far from where ruled cells' text begins, in points. */
  private static final double ALIGNED = 1.5;

  /** The least white space at an edge, and what some line has there, in sizes of the text. */
  private static final double NARROW = 0.45;

  private static final double WIDE = 1.0;

  /** The cells, those divided that look it. */
  List<CandidateCell> divided() {
    if (cells.stream().noneMatch(UnruledCells::spansText)) {
      return cells;
    }
    Map<Integer, Double> starts = starts();
    List<CandidateCell> divided = new ArrayList<>();
    for (CandidateCell cell : cells) {
      List<List<Word>> columns = spansText(cell) ? columns(cell) : List.of();
      if (isDivided(cell, columns, starts)) {
        for (int i = 0; i < columns.size(); i++) {
          divided.add(part(cell, i, columns.get(i)));
        }
      } else {
        divided.add(cell);
      }
    }
    return divided;
  }

  private static boolean spansText(CandidateCell cell) {
    return cell.columnSpan() > 1 && cell.words().size() > 1 && cell.box().isPresent();
  }

  /**
   * Where the text of cells in one column begins, by column; where none tells, as far from the edge
   * as in the others.
   */
  private Map<Integer, Double> starts() {
    Map<Integer, Double> starts = new TreeMap<>();
    for (CandidateCell cell : cells) {
      if (cell.columnSpan() == 1) {
        left(cell.words()).ifPresent(left -> starts.merge(cell.column(), left, Math::min));
      }
    }
    OptionalDouble padding =
        starts.entrySet().stream()
            .mapToDouble(start -> start.getValue() - edges.get(start.getKey()))
            .min();
    for (int column = 0; column < edges.size() - 1 && padding.isPresent(); column++) {
      starts.putIfAbsent(column, edges.get(column) + padding.getAsDouble());
    }
    return starts;
  }

  private static OptionalDouble left(List<Word> words) {
    return words.stream().mapToDouble(word -> word.box().left()).min();
  }

  /** The cell's words by column; nothing where one crosses an edge. */
  private List<List<Word>> columns(CandidateCell cell) {
    List<List<Word>> columns = new ArrayList<>();
    for (int i = 0; i < cell.columnSpan(); i++) {
      double from = edges.get(cell.column() + i);
      double to = edges.get(cell.column() + i + 1);
      columns.add(
          cell.words().stream()
              .filter(word -> word.box().left() >= from && word.box().right() <= to)
              .toList());
    }
    int placed = columns.stream().mapToInt(List::size).sum();
    return placed == cell.words().size() ? columns : List.of();
  }

  private boolean isDivided(
      CandidateCell cell, List<List<Word>> columns, Map<Integer, Double> starts) {
    int aligned = 0;
    for (int i = 1; i < columns.size(); i++) {
      OptionalDouble left = left(columns.get(i));
      Optional<Double> start = Optional.ofNullable(starts.get(cell.column() + i));
      if (left.isPresent()) {
        if (start.isEmpty() || Math.abs(start.get() - left.getAsDouble()) > ALIGNED) {
          return false;
        }
        aligned++;
      }
    }
    return aligned > 0 && hasGutters(cell, columns);
  }

  /** Whether white space stands at the edges that text stands on both sides of. */
  private boolean hasGutters(CandidateCell cell, List<List<Word>> columns) {
    boolean wide = false;
    for (int i = 1; i < columns.size(); i++) {
      double edge = edges.get(cell.column() + i);
      for (Line line : Lines.byPlace(cell.words())) {
        OptionalDouble before = ends(line, edge).max();
        OptionalDouble after = begins(line, edge).min();
        if (before.isPresent() && after.isPresent()) {
          double gap = after.getAsDouble() - before.getAsDouble();
          if (gap < NARROW * line.size()) {
            return false;
          }
          wide |= gap > WIDE * line.size();
        }
      }
    }
    return wide;
  }

  private static DoubleStream ends(Line line, double edge) {
    return line.words().stream()
        .filter(word -> word.box().centerX() < edge)
        .mapToDouble(word -> word.box().right());
  }

  private static DoubleStream begins(Line line, double edge) {
    return line.words().stream()
        .filter(word -> word.box().centerX() > edge)
        .mapToDouble(word -> word.box().left());
  }

  private CandidateCell part(CandidateCell cell, int index, List<Word> words) {
    Box whole = cell.box().orElseThrow();
    int column = cell.column() + index;
    Box box = new Box(edges.get(column), whole.top(), edges.get(column + 1), whole.bottom());
    return new CandidateCell(
        cell.row(), column, cell.rowSpan(), 1, words, Optional.of(box), Optional.empty());
  }
}
