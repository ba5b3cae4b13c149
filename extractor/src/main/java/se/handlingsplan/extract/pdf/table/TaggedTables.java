package se.handlingsplan.extract.pdf.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.handlingsplan.document.Evidence;
import se.handlingsplan.extract.pdf.layout.PageText;
import se.handlingsplan.extract.pdf.layout.Word;
import se.handlingsplan.extract.pdf.page.Fill;
import se.handlingsplan.extract.pdf.page.Structure;
import se.handlingsplan.extract.pdf.tagged.MarkedWords;

/** Reads tables from the structure tree: rows and cells with their spans, as HTML lays them out. */
public final class TaggedTables {
  private static final Set<String> ROW_GROUPS =
      Set.of("THead", "TBody", "TFoot", "NonStruct", "Div", "Sect", "Private");

  private TaggedTables() {}

  /** One row, and whether it stands in the table's head. */
  private record Row(List<Structure.Element> cells, boolean head) {}

  /** The table of an element; none where it has no cells with text. */
  public static Optional<TableCandidate> of(
      Structure.Element table, MarkedWords marked, List<PageText> pages) {
    List<Row> rows = new ArrayList<>();
    addRows(table, false, rows);
    List<CandidateCell> cells = new ArrayList<>();
    int columns = place(rows, marked, List.of(), cells);
    List<Double> starts = ColumnStarts.of(cells, rows.size(), columns);
    if (!starts.isEmpty()) {
      cells.clear();
      columns = place(rows, marked, starts, cells);
    }
    if (columns == 0 || cells.stream().allMatch(cell -> cell.words().isEmpty())) {
      return Optional.empty();
    }
    fillHoles(rows.size(), columns, cells);
    cells.sort(Comparator.comparingInt(CandidateCell::row).thenComparingInt(CandidateCell::column));
    int head = (int) rows.stream().takeWhile(Row::head).count();
    List<Fill> fills = pages.get(firstPage(cells) - 1).fills();
    int headers = head > 0 ? head : HeaderRows.count(rows.size(), columns, cells, fills);
    return Optional.of(
        new TableCandidate(Evidence.DECLARED, rows.size(), columns, headers, cells, List.of()));
  }

  private static int firstPage(List<CandidateCell> cells) {
    return cells.stream()
        .flatMap(cell -> cell.words().stream())
        .mapToInt(Word::page)
        .min()
        .orElse(1);
  }

  private static void addRows(Structure.Element element, boolean head, List<Row> rows) {
    for (Structure kid : element.kids()) {
      if (kid instanceof Structure.Element inner) {
        if (inner.is("TR")) {
          List<Structure.Element> cells = new ArrayList<>();
          addCells(inner, cells);
          if (!cells.isEmpty()) {
            rows.add(new Row(cells, head));
          }
        } else if (ROW_GROUPS.contains(inner.type())) {
          addRows(inner, head || inner.is("THead"), rows);
        }
      }
    }
  }

  private static void addCells(Structure.Element row, List<Structure.Element> cells) {
    for (Structure kid : row.kids()) {
      if (kid instanceof Structure.Element inner) {
        if (inner.is("TD") || inner.is("TH")) {
          cells.add(inner);
        } else if (ROW_GROUPS.contains(inner.type()) || inner.is("Span")) {
          addCells(inner, cells);
        }
      }
    }
  }

  /**
   * Gives each cell the first free place of its row, or that under which its text begins; returns
   * the number of columns.
   *
   * @param starts x where each column begins; empty to go by the order of the cells alone
   */
  private static int place(
      List<Row> rows, MarkedWords marked, List<Double> starts, List<CandidateCell> cells) {
    List<List<Boolean>> taken = new ArrayList<>();
    rows.forEach(row -> taken.add(new ArrayList<>()));
    int columns = 0;
    for (int row = 0; row < rows.size(); row++) {
      int column = 0;
      List<Structure.Element> elements = rows.get(row).cells();
      for (int i = 0; i < elements.size(); i++) {
        Structure.Element element = elements.get(i);
        List<Word> words = marked.within(element);
        int last = starts.size() - (elements.size() - i);
        column = Math.max(column, Math.min(last, ColumnStarts.column(words, starts)));
        while (isTaken(taken.get(row), column)) {
          column++;
        }
        int rowSpan = Math.min(element.rowSpan(), rows.size() - row);
        int columnSpan = freeSpan(taken, row, column, rowSpan, element.columnSpan());
        for (int r = row; r < row + rowSpan; r++) {
          take(taken.get(r), column, columnSpan);
        }
        cells.add(
            new CandidateCell(
                row, column, rowSpan, columnSpan, words, Optional.empty(), Optional.of(element)));
        column += columnSpan;
        columns = Math.max(columns, column);
      }
    }
    return columns;
  }

  private static int freeSpan(
      List<List<Boolean>> taken, int row, int column, int rowSpan, int wanted) {
    int span = 1;
    while (span < wanted) {
      for (int r = row; r < row + rowSpan; r++) {
        if (isTaken(taken.get(r), column + span)) {
          return span;
        }
      }
      span++;
    }
    return span;
  }

  private static boolean isTaken(List<Boolean> row, int column) {
    return column < row.size() && row.get(column);
  }

  private static void take(List<Boolean> row, int column, int span) {
    while (row.size() < column + span) {
      row.add(false);
    }
    for (int c = column; c < column + span; c++) {
      row.set(c, true);
    }
  }

  private static void fillHoles(int rows, int columns, List<CandidateCell> cells) {
    boolean[][] covered = new boolean[rows][columns];
    for (CandidateCell cell : cells) {
      for (int r = cell.row(); r < cell.row() + cell.rowSpan(); r++) {
        for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
          covered[r][c] = true;
        }
      }
    }
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        if (!covered[r][c]) {
          cells.add(new CandidateCell(r, c, 1, 1, List.of(), Optional.empty(), Optional.empty()));
        }
      }
    }
  }
}
