package se.handlingsplan.extract.interpret;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Cell;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.plan.Period;
import se.handlingsplan.profile.Column;
import se.handlingsplan.text.Wording;

/**
 * A table whose columns are those of a plan.
 *
 * @param headerRow the row that names the columns, counted from 0; rows above it are titles
 * @param bodyRow the first row below the header, which may have two tiers; the header row itself
 *     where the table has none
 * @param found what each column holds
 */
record PlanTable(Block.Table table, int headerRow, int bodyRow, Columns found) {

  /** Titles above the header row are few. */
  private static final int SEARCHED_ROWS = 5;

  /** A row whose cells are longer on average holds text, not headings. */
  private static final int LONGEST_HEADINGS = 60;

  /** Finds plan tables, one after the other as a document shows them. */
  static final class Finder {
    private final Lexicon lexicon;
    private final Responsibilities responsibilities;
    private Optional<PlanTable> before = Optional.empty();

    Finder(Lexicon lexicon, Responsibilities responsibilities) {
      this.lexicon = lexicon;
      this.responsibilities = responsibilities;
    }

    /**
     * The table as one of a plan: by a row that names its columns; without one, by the columns of
     * the plan table before it; else by what its cells hold. Empty where none tells of measures.
     */
    Optional<PlanTable> find(Block.Table table) {
      Optional<PlanTable> found =
          byHeader(table).or(() -> byTableBefore(table)).or(() -> byCells(table));
      found.ifPresent(plan -> before = Optional.of(plan));
      return found;
    }

    private Optional<PlanTable> byHeader(Block.Table table) {
      for (int row = 0; row < Math.min(SEARCHED_ROWS, table.rows()); row++) {
        int bodyRow = bodyRow(table, row);
        List<Columns.Heading> headings = headings(table, row, bodyRow);
        if (isHeader(headings)) {
          CellEvidence evidence = new CellEvidence(table, bodyRow, responsibilities);
          Columns columns = Columns.of(headings, evidence);
          if (columns.arePlan()
              && !isOther(headings, columns)
              && !suffices(table, row + 1, bodyRow)) {
            return Optional.of(new PlanTable(table, row, bodyRow, columns));
          }
        }
      }
      return Optional.empty();
    }

    /**
     * Whether the lower of two rows of headings names all columns by itself, so that the upper one
     * is none.
     */
    private boolean suffices(Block.Table table, int row, int bodyRow) {
      if (bodyRow != row + 1 || table.cellsStartingIn(row).size() < table.columns()) {
        return false;
      }
      List<Columns.Heading> headings = headings(table, row, bodyRow);
      return headings.stream().noneMatch(heading -> heading.guesses().isEmpty())
          && headings.stream()
              .anyMatch(heading -> heading.certainty(Column.MEASURE) >= ColumnGuess.SURE);
    }

    /** Whether a table is one of a plan, without taking it for the one before the next. */
    boolean holdsMeasures(Block.Table table) {
      return byHeader(table).isPresent();
    }

    /** At least two headings say something, and none is a whole text. */
    private static boolean isHeader(List<Columns.Heading> headings) {
      long telling = headings.stream().filter(heading -> !heading.guesses().isEmpty()).count();
      double length =
          headings.stream().mapToInt(heading -> heading.text().length()).average().orElse(0);
      return telling >= 2 && length <= LONGEST_HEADINGS;
    }

    /**
     * Tables of versions, risks, money or members share some headings with plans: as many headings
     * of theirs as of a plan's make it one of them.
     */
    private boolean isOther(List<Columns.Heading> headings, Columns columns) {
      long others =
          headings.stream()
              .filter(heading -> lexicon.otherTables().matches(heading.text()))
              .count();
      return others > 0 && others + 1 >= columns.places().size();
    }

    private Optional<PlanTable> byTableBefore(Block.Table table) {
      if (before.isEmpty()
          || before.get().table().columns() != table.columns()
          || table.headerRows() > 0) {
        return Optional.empty();
      }
      Columns columns = before.get().found();
      CellEvidence evidence = new CellEvidence(table, 0, responsibilities);
      Integer measure = columns.places().get(Column.MEASURE);
      Integer period = columns.places().get(Column.PERIOD);
      Integer responsibility = columns.places().get(Column.RESPONSIBILITY);
      boolean dated = period != null && evidence.isPeriods(period);
      boolean parties = responsibility != null && evidence.isParties(responsibility);
      boolean fits = measure != null && evidence.isText(measure) && (dated || parties);
      return fits ? Optional.of(new PlanTable(table, 0, 0, columns)) : Optional.empty();
    }

    private Optional<PlanTable> byCells(Block.Table table) {
      if (table.columns() < 3 || table.rows() < 2) {
        return Optional.empty();
      }
      int bodyRow = bodyRow(table, 0);
      List<Columns.Heading> headings = headings(table, 0, bodyRow);
      CellEvidence below = new CellEvidence(table, bodyRow, responsibilities);
      Columns columns = Columns.withoutWords(headings, below);
      if (!columns.arePlan() || isOther(headings, columns)) {
        return Optional.empty();
      }
      if (isHeader(table, columns) && !columns.guessed().isEmpty() && isBriefer(table)) {
        return Optional.of(new PlanTable(table, 0, bodyRow, columns));
      }
      List<Columns.Heading> none =
          headings.stream().map(heading -> new Columns.Heading("", Map.of())).toList();
      Columns whole = Columns.withoutWords(none, new CellEvidence(table, 0, responsibilities));
      return whole.arePlan() ? Optional.of(new PlanTable(table, 0, 0, whole)) : Optional.empty();
    }

    /** Whether the first row holds less text than those below it, as headings do. */
    private static boolean isBriefer(Block.Table table) {
      double first = length(table, 0);
      double below = 0;
      for (int row = 1; row < table.rows(); row++) {
        below += length(table, row);
      }
      return 2 * first * (table.rows() - 1) < below;
    }

    private static double length(Block.Table table, int row) {
      return table.cellsStartingIn(row).stream().mapToInt(cell -> cell.text().length()).sum();
    }

    /** Whether the first row, whose words say nothing, holds no dates and no parties either. */
    private boolean isHeader(Block.Table table, Columns columns) {
      Integer period = columns.places().get(Column.PERIOD);
      Integer responsibility = columns.places().get(Column.RESPONSIBILITY);
      boolean dated = period != null && Periods.parse(table.cellAt(0, period).text()).isPresent();
      boolean party =
          responsibility != null
              && responsibilities.isParties(table.cellAt(0, responsibility).text());
      return !dated && !party;
    }

    /** The first row below a header that begins in the given row. */
    private int bodyRow(Block.Table table, int row) {
      int bodyRow = row + 1;
      boolean spans = false;
      for (Cell cell : table.cellsStartingIn(row)) {
        bodyRow = Math.max(bodyRow, cell.row() + cell.rowSpan());
        spans |= cell.columnSpan() > 1 && cell.columnSpan() < table.columns();
      }
      if (spans && bodyRow == row + 1 && bodyRow < table.rows() && isSecondTier(table, bodyRow)) {
        bodyRow++;
      }
      return Math.min(bodyRow, table.rows());
    }

    /** A row of headings below headings that span several columns. */
    private boolean isSecondTier(Block.Table table, int row) {
      int telling = 0;
      for (Cell cell : table.cellsStartingIn(row)) {
        boolean says =
            lexicon.guesses(Wording.collapse(cell.text())).values().stream()
                .anyMatch(certainty -> certainty >= ColumnGuess.SURE);
        telling += says ? 1 : 0;
      }
      return telling >= 2;
    }

    private List<Columns.Heading> headings(Block.Table table, int row, int bodyRow) {
      List<Columns.Heading> headings = new ArrayList<>();
      for (int place = 0; place < table.columns(); place++) {
        headings.add(heading(table, row, bodyRow, place));
      }
      return headings;
    }

    /**
     * The heading of one column. Under a heading that spans several, each has its own below it, if
     * there is a second tier; where that says nothing, the first of them has the kind of the whole.
     */
    private Columns.Heading heading(Block.Table table, int row, int bodyRow, int place) {
      Cell top = table.cellAt(row, place);
      Cell below = table.cellAt(Math.min(bodyRow, table.rows()) - 1, place);
      String text = Wording.collapse(top.text());
      boolean first = top.column() == place;
      Map<Column, Integer> guesses = text.isEmpty() ? Map.of() : lexicon.guesses(text);
      boolean reachesDown = below.row() + below.rowSpan() > bodyRow;
      if (below.equals(top) || below.isBlank() || reachesDown) {
        return first || guesses.isEmpty()
            ? new Columns.Heading(text, guesses)
            : new Columns.Heading(text, Map.of(Column.EXTRA, 100));
      }
      String own = Wording.collapse(below.text());
      Map<Column, Integer> ownGuesses = lexicon.guesses(own);
      boolean extra = ownGuesses.size() == 1 && ownGuesses.containsKey(Column.EXTRA);
      if (extra && lexicon.guesses(text).getOrDefault(Column.FOLLOW_UP, 0) >= ColumnGuess.SURE) {
        // "Metod" under "Uppföljning" tells how it is followed up, if nothing beside it does.
        return new Columns.Heading(own, Map.of(Column.FOLLOW_UP, ColumnGuess.SURE));
      }
      if (!ownGuesses.isEmpty() || text.isEmpty()) {
        return new Columns.Heading(own, text, ownGuesses);
      }
      return new Columns.Heading(own, text, first ? guesses : Map.of(Column.EXTRA, 100));
    }
  }

  Map<Integer, String> extra() {
    return found.extra();
  }

  boolean has(Column column) {
    return found.has(column);
  }

  /**
   * What stands in the given column in some rows, counted from 0, the last one excluded; empty
   * where there is no such column. A cell that begins further left belongs to the column where it
   * begins.
   */
  Optional<Cell> cell(int fromRow, int toRow, Column column) {
    Integer place = found.places().get(column);
    return place == null ? Optional.empty() : Optional.of(cell(fromRow, toRow, (int) place));
  }

  /** What stands in the measures' column. */
  List<String> measures() {
    List<String> measures = new ArrayList<>();
    for (int row = bodyRow; row < table.rows(); row++) {
      cell(row, row + 1, Column.MEASURE)
          .filter(cell -> !cell.isBlank())
          .ifPresent(cell -> measures.add(cell.text()));
    }
    return measures;
  }

  /** What the rows from the first to the second, the latter excluded, tell of their measure. */
  MeasureFields fields(int fromRow, int toRow) {
    Map<Column, Cell> cells = new EnumMap<>(Column.class);
    found.places().forEach((column, place) -> cells.put(column, cell(fromRow, toRow, (int) place)));
    Map<String, Cell> extra = new LinkedHashMap<>();
    found.extra().forEach((place, heading) -> extra.put(heading, cell(fromRow, toRow, place)));
    return new MeasureFields(
        cells,
        extra,
        found.periodIsDeadline(),
        List.of(),
        marked(fromRow, toRow),
        provenance(fromRow, toRow));
  }

  /** The time that marks in neighbouring columns stand for; empty where there is a gap in it. */
  private Optional<Period> marked(int fromRow, int toRow) {
    Optional<Period> marked = Optional.empty();
    boolean ended = false;
    for (Map.Entry<Integer, Period> column : found.calendar().entrySet()) {
      boolean mark = CellEvidence.isMark(cell(fromRow, toRow, column.getKey()).text());
      if (mark && ended) {
        return Optional.empty();
      }
      if (mark) {
        Period here = column.getValue();
        marked =
            Optional.of(new Period(marked.map(Period::start).orElse(here.start()), here.end()));
      }
      ended |= !mark && marked.isPresent();
    }
    return marked;
  }

  /** See {@link #cell(int, int, Column)}; several cells below each other are given as one. */
  Cell cell(int fromRow, int toRow, int place) {
    List<Block> blocks = new ArrayList<>();
    Provenance provenance = Provenance.none();
    Set<Cell> met = new HashSet<>();
    for (int row = fromRow; row < toRow; row++) {
      Cell cell = table.cellAt(row, place);
      if (met.add(cell)) {
        provenance = provenance.and(cell.provenance());
        if (cell.column() == place) {
          blocks.addAll(cell.blocks());
        }
      }
    }
    return new Cell(fromRow, place, 1, 1, blocks, provenance);
  }

  /**
   * The row after the last one that belongs to what begins in the given row: a measure's cell may
   * span several.
   */
  int end(int row) {
    Integer place = found.places().get(Column.MEASURE);
    if (place == null) {
      return row + 1;
    }
    Cell measure = table.cellAt(row, place);
    return measure.isBlank() ? row + 1 : measure.row() + measure.rowSpan();
  }

  /** Where a row's cells stand. */
  Provenance provenance(int fromRow, int toRow) {
    Provenance provenance = Provenance.none();
    for (int row = fromRow; row < toRow; row++) {
      for (Cell cell : table.cellsStartingIn(row)) {
        provenance = provenance.and(cell.provenance());
      }
    }
    return provenance;
  }

  /**
   * Whether the row is a heading within the table: one cell across it, or bold text at its left
   * with nothing beside it where the rows of measures are not bold.
   */
  boolean isHeading(int row) {
    Cell first = table.cellAt(row, 0);
    if (first.isBlank() || table.columns() == 1) {
      return false;
    }
    return first.columnSpan() == table.columns()
        || (row >= bodyRow && isAlone(row) && isBold(first) && !measuresAreBold());
  }

  private boolean isAlone(int row) {
    for (int column = 0; column < table.columns(); column++) {
      Cell cell = table.cellAt(row, column);
      if ((cell.column() > 0 && !cell.isBlank()) || cell.rowSpan() > 1) {
        return false;
      }
    }
    return true;
  }

  private boolean measuresAreBold() {
    Integer place = found.places().get(Column.MEASURE);
    if (place == null) {
      return true;
    }
    return table.cells().stream()
        .filter(cell -> cell.row() >= bodyRow && cell.column() == place && !isAlone(cell.row()))
        .allMatch(PlanTable::isBold);
  }

  private static boolean isBold(Cell cell) {
    return !cell.isBlank()
        && cell.blocks().stream()
            .allMatch(
                block -> block instanceof Block.Paragraph paragraph && paragraph.text().isBold());
  }

  /** Whether the row says what the header row says, but for one column. */
  boolean differsFromHeader(int row, Column column) {
    if (bodyRow == headerRow || !has(column) || table.columns() < 3) {
      return false;
    }
    int other = place(column);
    for (int place = 0; place < table.columns(); place++) {
      String header = table.cellAt(headerRow, place).text();
      String here = table.cellAt(row, place).text();
      boolean same = header.equals(here) && !header.isBlank();
      if (same == (place == other)) {
        return false;
      }
    }
    return true;
  }

  /** What stands over a known column; its number where nothing does. */
  String heading(Column column) {
    String heading =
        bodyRow == headerRow
            ? ""
            : Wording.collapse(table.cellAt(bodyRow - 1, place(column)).text());
    return heading.isEmpty() ? Integer.toString(place(column) + 1) : heading;
  }

  /** Where a known column stands, counted from 0. */
  int place(Column column) {
    return found.places().getOrDefault(column, 0);
  }

  /** The row of the header that the row repeats; empty where it repeats none. */
  OptionalInt repeated(int row) {
    return IntStream.range(headerRow, bodyRow).filter(tier -> repeats(row, tier)).findFirst();
  }

  private boolean repeats(int row, int tier) {
    int headings = 0;
    for (int place = 0; place < table.columns(); place++) {
      Cell header = table.cellAt(tier, place);
      Cell here = table.cellAt(row, place);
      boolean same = header.text().equals(here.text());
      boolean body = reachesBody(header) || (here.rowSpan() > header.rowSpan() && !same);
      if (!body && !same) {
        return false;
      }
      headings += body || header.isBlank() ? 0 : 1;
    }
    return headings >= 2;
  }

  /** Whether a cell that begins in the header holds what is said of the rows below it. */
  boolean reachesBody(Cell cell) {
    return cell.row() + cell.rowSpan() > bodyRow;
  }
}
