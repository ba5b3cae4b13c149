package se.handlingsplan.extract.interpret;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Cell;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.profile.Column;
import se.handlingsplan.text.Wording;

/**
 * A table that is one measure's card, or several below each other: labels at the left, what they
 * announce at their right, and the measure's name in a row across or under a label of its own.
 *
 * @param cards the measures; the first has no name where the table tells none
 * @param labels the labels' own cells
 */
record CardTable(List<MeasureFields> cards, List<Cell> labels) {

  /** A label is short. */
  private static final int LONGEST_LABEL = 60;

  /** The table as cards; empty where labels at its left do not tell of measures. */
  static Optional<CardTable> of(Block.Table table, Lexicon lexicon) {
    if (table.columns() < 2) {
      return Optional.empty();
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
        if (lexicon.otherTables().matches(first.text())) {
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

  private static final java.util.regex.Pattern NUMBER =
      java.util.regex.Pattern.compile("\\s+(?:nr\\.?\\s*)?\\p{Lu}?\\d{1,2}(?:\\.\\d{1,2})*\\.?:?$");

  private static final class Reader {
    private final Block.Table table;
    private final Lexicon lexicon;
    private final List<MeasureFields> cards = new ArrayList<>();
    private final List<Cell> labels = new ArrayList<>();
    private MeasureFields.Builder card = new MeasureFields.Builder();

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
      return new CardTable(cards, labels);
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
          while (at < cells.size()
              && (values.isEmpty() || kind(cells.get(at), lexicon).isEmpty())) {
            values.add(cells.get(at));
            at++;
          }
          take(cell, kind.orElseGet(LabelKind::unknown), values, true);
        } else {
          card.describe(written(cell));
          at++;
        }
      }
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
          text.before().isEmpty() && !text.parts().isEmpty() && card.has(Column.MEASURE);
      if (labelled) {
        text.parts()
            .forEach(part -> card.add(part.kind(), part.label(), part.blocks(), cell.provenance()));
        labels.add(
            new Cell(
                0,
                0,
                1,
                1,
                List.of(
                    new Block.Paragraph(
                        se.handlingsplan.document.RichText.of(
                            String.join(
                                "\n",
                                text.parts().stream().map(LabelledText.Part::label).toList())),
                        cell.provenance())),
                cell.provenance()));
      } else if (!card.has(Column.MEASURE) || card.telling() > 0) {
        close();
        card.measure(cell.blocks(), cell.provenance());
      } else {
        card.describe(cell.blocks());
      }
    }

    private void take(Cell label, LabelKind kind, List<Cell> values, boolean isNew) {
      if (isNew && !label.isBlank()) {
        labels.add(label);
      }
      List<Block> blocks = new ArrayList<>();
      Provenance provenance = Provenance.none();
      for (Cell value : values) {
        blocks.addAll(written(value));
        provenance = provenance.and(value.provenance());
      }
      if (kind.column() == Column.MEASURE && (card.has(Column.MEASURE) || card.telling() > 0)) {
        close();
      }
      if (kind.column() == Column.MEASURE) {
        card.at(label.provenance());
        card.measure(blocks, provenance);
      } else {
        card.at(label.provenance());
        card.add(
            kind, Wording.collapse(label.text()).replaceFirst("\\s*:$", ""), blocks, provenance);
      }
    }

    private void close() {
      if (card.has(Column.MEASURE) || card.telling() > 0) {
        cards.add(card.build());
      }
      card = new MeasureFields.Builder();
    }
  }
}
