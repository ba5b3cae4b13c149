package se.handlingsplan.extract.interpret;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Cell;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.profile.Column;
import se.handlingsplan.text.Wording;

/**
 * A table that is one measure's card, or several below each other: labels at the left, what they
 * announce at their right, and the measure's name in a row across or under a label of its own.
 *
 * @param cards the measures; the first has no name where the table tells none
 * @param setAside the labels, which are no part of what is told
 */
record CardTable(List<MeasureFields> cards, List<SetAside> setAside) {

  private static final LabelKind PERIOD = new LabelKind(Column.PERIOD, ColumnGuess.SURE, false);

  /** A label is short. */
  private static final int LONGEST_LABEL = 60;

  /** The number after a label: "Åtgärd 1.1". */
  private static final Pattern NUMBER =
      Pattern.compile("\\s+(?:nr\\.?\\s*)?\\p{Lu}?\\d{1,2}(?:\\.\\d{1,2})*\\.?:?$");

  /** The table as cards; empty where labels at its left do not tell of measures. */
  static Optional<CardTable> of(Block.Table table, Lexicon lexicon) {
    if (table.columns() < 2) {
      return Optional.empty();
    }
    Optional<CardTable> stack = stack(table, lexicon);
    if (stack.isPresent()) {
      return stack;
    }
    int labelled = 0;
    int across = 0;
    int other = 0;
    Set<Column> kinds = EnumSet.noneOf(Column.class);
    for (int row = 0; row < table.rows(); row++) {
      Cell first = table.cellAt(row, 0);
      if (first.columnSpan() == table.columns()) {
        across++;
      } else {
        Optional<LabelKind> kind = kind(first, lexicon);
        boolean foreign = kind.isEmpty() && lexicon.otherTables().matches(first.text());
        if (foreign || isHeader(table, row, lexicon)) {
          return Optional.empty();
        }
        if (kind.isPresent()) {
          labelled++;
          kinds.add(kind.get().column());
        } else if (!first.isBlank()) {
          other++;
        }
      }
    }
    kinds.removeAll(EnumSet.of(Column.EXTRA, Column.TARGET, Column.POLICY_AREA));
    kinds.remove(Column.COLLABORATION_AREA);
    boolean named = kinds.remove(Column.MEASURE);
    boolean cards =
        labelled >= 2
            && labelled > other
            && (kinds.size() >= 2 || (kinds.size() == 1 && (named || across > 0)));
    return cards ? Optional.of(new Reader(table, lexicon).read()) : Optional.empty();
  }

  /**
   * A row of nothing but labels and a row of what they announce, above or below it; the measure's
   * name in a row across above them, or in the heading above the table.
   */
  private static Optional<CardTable> stack(Block.Table table, Lexicon lexicon) {
    List<MeasureFields> cards = new ArrayList<>();
    List<SetAside> setAside = new ArrayList<>();
    int row = 0;
    while (row < table.rows()) {
      MeasureFields.Builder card = new MeasureFields.Builder();
      Cell first = table.cellAt(row, 0);
      if (first.columnSpan() == table.columns() && first.rowSpan() == 1 && !first.isBlank()) {
        name(first, card, lexicon, setAside);
        row++;
      }
      if (row + 1 >= table.rows() || !isPair(table, row)) {
        return Optional.empty();
      }
      boolean above = isLabels(table, row, lexicon);
      if (above == isLabels(table, row + 1, lexicon)) {
        return Optional.empty();
      }
      boolean named = card.has(Column.MEASURE);
      int labels = above ? row : row + 1;
      pair(table, labels, above ? row + 1 : row, card, lexicon, setAside);
      boolean tells = card.telling() >= 2 && named == card.has(Column.MEASURE);
      if (!tells || (!named && table.rows() > 2)) {
        return Optional.empty();
      }
      cards.add(card.build());
      row += 2;
    }
    return Optional.of(new CardTable(cards, setAside));
  }

  private static boolean isPair(Block.Table table, int row) {
    for (int column = 0; column < table.columns(); column++) {
      for (Cell cell : List.of(table.cellAt(row, column), table.cellAt(row + 1, column))) {
        if (cell.columnSpan() > 1 || cell.rowSpan() > 1) {
          return false;
        }
      }
    }
    return true;
  }

  private static void pair(
      Block.Table table,
      int labels,
      int values,
      MeasureFields.Builder card,
      Lexicon lexicon,
      List<SetAside> setAside) {
    for (int column = 0; column < table.columns(); column++) {
      Cell label = table.cellAt(labels, column);
      Cell value = table.cellAt(values, column);
      LabelKind kind = kind(label, lexicon).orElseThrow();
      setAside.add(new SetAside(label.text(), SetAside.Reason.LABEL, label.provenance()));
      String name = Wording.collapse(label.text()).replaceFirst("\\s*:$", "");
      card.at(label.provenance())
          .add(kind, name, value.isBlank() ? List.of() : value.blocks(), value.provenance());
    }
  }

  /** The name of a measure in a row of its own, without the number in front of it. */
  private static void name(
      Cell cell, MeasureFields.Builder card, Lexicon lexicon, List<SetAside> setAside) {
    if (cell.blocks().getFirst() instanceof Block.Paragraph first) {
      HeadingText heading = HeadingText.of(first.text().text(), lexicon);
      List<Block> blocks = new ArrayList<>(cell.blocks());
      blocks.set(
          0,
          new Block.Paragraph(
              first.text().slice(heading.nameStart(), first.text().text().length()),
              first.provenance()));
      card.measure(blocks, cell.provenance());
      MeasureNumber.keep(heading, cell.provenance(), card, setAside);
    } else {
      card.measure(cell.blocks(), cell.provenance());
    }
  }

  private static boolean isLabels(Block.Table table, int row, Lexicon lexicon) {
    return table.cellsStartingIn(row).stream()
        .allMatch(
            cell -> kind(cell, lexicon).filter(k -> k.certainty() >= LabelKind.SAID).isPresent());
  }

  /** A row of nothing but labels names columns. */
  private static boolean isHeader(Block.Table table, int row, Lexicon lexicon) {
    List<Cell> cells = table.cellsStartingIn(row);
    return cells.size() > 2 && isLabels(table, row, lexicon);
  }

  private static Optional<LabelKind> kind(Cell cell, Lexicon lexicon) {
    String text = Wording.collapse(cell.text());
    if (text.isEmpty() || text.length() > LONGEST_LABEL) {
      return Optional.empty();
    }
    Optional<LabelKind> kind = LabelKind.of(text, lexicon);
    // "Åtgärd 1.1" is a label too.
    return kind.isPresent()
        ? kind
        : LabelKind.of(NUMBER.matcher(text).replaceFirst(""), lexicon)
            .filter(k -> k.column() == Column.MEASURE);
  }

  private static final class Reader {
    private final Block.Table table;
    private final Lexicon lexicon;
    private final List<MeasureFields> cards = new ArrayList<>();
    private final List<SetAside> setAside = new ArrayList<>();
    private MeasureFields.Builder card = new MeasureFields.Builder();
    private String measureLabel = "";

    Reader(Block.Table table, Lexicon lexicon) {
      this.table = table;
      this.lexicon = lexicon;
    }

    CardTable read() {
      if (isSideBySide()) {
        for (int place = 1; place < table.columns(); place++) {
          column(place);
        }
      } else {
        for (int row = 0; row < table.rows(); row++) {
          row(row);
        }
        close();
      }
      return new CardTable(cards, setAside);
    }

    /** One column of labels and a measure in each column after it. */
    private boolean isSideBySide() {
      if (table.columns() < 3) {
        return false;
      }
      Set<Cell> values = new HashSet<>();
      for (int row = 0; row < table.rows(); row++) {
        Optional<LabelKind> kind = kind(table.cellAt(row, 0), lexicon);
        if (kind.filter(k -> k.column() == Column.MEASURE).isPresent()) {
          for (int place = 1; place < table.columns(); place++) {
            Cell cell = table.cellAt(row, place);
            if (kind(cell, lexicon).isPresent()) {
              return false;
            }
            values.add(cell);
          }
        }
      }
      return values.size() == table.columns() - 1 && values.size() > 1;
    }

    private void column(int place) {
      for (int row = 0; row < table.rows(); row++) {
        Cell label = table.cellAt(row, 0);
        Cell value = table.cellAt(row, place);
        if (value.column() == place && value.row() == row) {
          take(
              label,
              kind(label, lexicon).orElseGet(LabelKind::unknown),
              List.of(value),
              place == 1);
        }
      }
      close();
    }

    private void row(int row) {
      List<Cell> cells = table.cellsStartingIn(row);
      if (cells.size() == 1 && cells.getFirst().columnSpan() == table.columns()) {
        across(cells.getFirst());
        return;
      }
      int at = 0;
      while (at < cells.size()) {
        Cell cell = cells.get(at);
        Optional<LabelKind> kind = kind(cell, lexicon);
        boolean inFirst = cell.column() == 0;
        if (kind.isPresent() || (inFirst && !cell.isBlank() && cells.size() > 1)) {
          List<Cell> values = new ArrayList<>();
          at++;
          while (at < cells.size() && isValue(cells, at, values)) {
            values.add(cells.get(at));
            at++;
          }
          take(cell, kind.orElseGet(() -> byContent(values)), values, true);
        } else {
          card.describe(written(cell));
          at++;
        }
      }
    }

    /** What tells when, under a label that nobody knows, if no label announces it. */
    private LabelKind byContent(List<Cell> values) {
      boolean dated = values.size() == 1 && Periods.parse(values.getFirst().text()).isPresent();
      return dated && !asksWhen() ? PERIOD : LabelKind.unknown();
    }

    private boolean asksWhen() {
      return table.cells().stream()
          .filter(cell -> cell.column() == 0)
          .flatMap(cell -> kind(cell, lexicon).stream())
          .anyMatch(kind -> Telling.WHEN.contains(kind.column()));
    }

    /** The cell after a label, unless it is plainly the next label; what follows up to that one. */
    private boolean isValue(List<Cell> cells, int at, List<Cell> values) {
      Optional<LabelKind> kind = kind(cells.get(at), lexicon);
      return values.isEmpty()
          ? cells.size() < 3 || kind.filter(k -> k.certainty() == LabelKind.SPELLED_OUT).isEmpty()
          : kind.isEmpty();
    }

    private static List<Block> written(Cell cell) {
      return cell.isBlank() ? List.of() : cell.blocks();
    }

    private void across(Cell cell) {
      if (cell.isBlank()) {
        return;
      }
      LabelledText text = LabelledText.of(cell.blocks(), lexicon);
      boolean labelled =
          text.before().isEmpty()
              && !text.parts().isEmpty()
              && text.parts().stream().noneMatch(part -> part.blocks().isEmpty())
              && card.has(Column.MEASURE);
      if (labelled) {
        for (LabelledText.Part part : text.parts()) {
          card.add(part.kind(), part.label(), part.blocks(), cell.provenance());
          setAside.add(new SetAside(part.written(), SetAside.Reason.LABEL, cell.provenance()));
        }
      } else if (!card.has(Column.MEASURE) || card.telling() > 0) {
        close();
        name(cell, card, lexicon, setAside);
      } else {
        card.describe(cell.blocks());
      }
    }

    private void take(Cell label, LabelKind kind, List<Cell> values, boolean isNew) {
      if (isNew && !label.isBlank()) {
        boolean numbered = kind.column() == Column.MEASURE;
        String text = numbered ? NUMBER.matcher(label.text()).replaceFirst("") : label.text();
        setAside.add(new SetAside(text, SetAside.Reason.LABEL, label.provenance()));
      }
      List<Block> blocks = new ArrayList<>();
      Provenance provenance = Provenance.none();
      for (Cell value : values) {
        blocks.addAll(written(value));
        provenance = provenance.and(value.provenance());
      }
      String name = Wording.collapse(label.text()).replaceFirst("\\s*:$", "");
      boolean measure = kind.column() == Column.MEASURE;
      if (measure && card.has(Column.MEASURE) && !bare(name).equals(measureLabel)) {
        // "Åtgärd" and further down "Vad ska göras?": the second tells more of the first.
        card.at(label.provenance()).add(LabelKind.unknown(), name, blocks, provenance);
        return;
      }
      if (measure) {
        if (card.has(Column.MEASURE) || card.telling() > 0) {
          close();
        }
        measureLabel = bare(name);
        card.at(label.provenance()).measure(blocks, provenance);
        number(name, label.provenance());
      } else {
        card.at(label.provenance()).add(kind, name, blocks, provenance);
      }
    }

    /** The number after a label is kept, for the label itself is set aside with it. */
    private void number(String label, Provenance where) {
      Matcher matcher = NUMBER.matcher(label);
      if (matcher.find()) {
        MeasureNumber.keep(matcher.group().strip().replaceFirst(":$", ""), where, card);
      }
    }

    private static String bare(String label) {
      return Wording.fold(NUMBER.matcher(label).replaceFirst(""));
    }

    private void close() {
      if (card.has(Column.MEASURE) || card.telling() > 0) {
        cards.add(card.build());
      }
      card = new MeasureFields.Builder();
    }
  }
}
