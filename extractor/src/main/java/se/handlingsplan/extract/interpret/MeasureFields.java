package se.handlingsplan.extract.interpret;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Cell;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.plan.Period;
import se.handlingsplan.plan.Phrase;
import se.handlingsplan.profile.Column;

/**
 * What a document tells of one measure, by kind: from a row of a table, from a card, or from labels
 * in a text. A kind that is asked for and left empty has a blank cell; one that is not asked for
 * has none.
 *
 * @param extra what is kept under its own heading
 * @param periodIsDeadline whether the period's heading asks for its end alone
 * @param marked when it happens, by marks in columns that stand for years or quarters, or by the
 *     years in a heading above
 * @param description text that belongs to the measure and stands under no label
 */
record MeasureFields(
    Map<Column, Cell> cells,
    Map<String, Cell> extra,
    boolean periodIsDeadline,
    List<Block> description,
    Optional<Period> marked,
    Provenance provenance) {

  private static final Set<Column> AREAS =
      EnumSet.of(Column.POLICY_AREA, Column.COLLABORATION_AREA);

  /** What may stand under labels in another's cell. */
  private static final Set<Column> MOVABLE =
      EnumSet.of(
          Column.RESPONSIBILITY, Column.PERIOD, Column.FOLLOW_UP, Column.INDICATOR, Column.STATUS);

  Optional<Cell> cell(Column column) {
    return Optional.ofNullable(cells.get(column));
  }

  boolean has(Column column) {
    return cells.containsKey(column);
  }

  /**
   * The same with labelled parts in their own places: cells may hold "Ansvar: …", "Tidplan: …"
   * where the table has no columns for them.
   *
   * @param setAside where the labels go
   */
  MeasureFields withLabelsApart(Lexicon lexicon, List<SetAside> setAside) {
    MeasureFields result = this;
    for (Map.Entry<Column, Cell> entry : cells.entrySet()) {
      // The whole of such a cell is the area's name, and it spans the rows of other measures.
      if (!AREAS.contains(entry.getKey())) {
        result = result.apart(entry.getKey(), entry.getValue(), lexicon, setAside);
      }
    }
    return result;
  }

  private MeasureFields apart(Column own, Cell cell, Lexicon lexicon, List<SetAside> setAside) {
    LabelledText text = LabelledText.of(cell.blocks(), lexicon);
    boolean tells =
        text.parts().stream()
            .map(part -> part.kind().column())
            .anyMatch(kind -> kind != own && mayMove(kind, own) && !has(kind));
    if (!tells) {
      return this;
    }
    Builder moved = new Builder();
    cells.forEach((column, other) -> moved.cells.put(column, other));
    extra.forEach(moved.extra::put);
    moved.deadline = periodIsDeadline;
    moved.description.addAll(description);
    moved.cells.put(own, cell.withBlocks(text.before()));
    boolean ownIsFree = text.before().isEmpty();
    for (LabelledText.Part part : text.parts()) {
      setAside.add(new SetAside(part.written(), SetAside.Reason.LABEL, cell.provenance()));
      if (part.kind().column() == own && ownIsFree) {
        moved.cells.put(own, cell.withBlocks(part.blocks()));
        ownIsFree = false;
      } else {
        moved.add(part.kind(), part.label(), part.blocks(), cell.provenance());
      }
    }
    if (own != Column.MEASURE
        && moved.cells.get(own).isBlank()
        && text.parts().stream().noneMatch(part -> part.kind().column() == own)) {
      moved.cells.remove(own);
    }
    for (LabelledText.Separator separator : text.separators()) {
      setAside.add(new SetAside(separator.text(), SetAside.Reason.SEPARATOR, cell.provenance()));
    }
    return new MeasureFields(
        moved.cells, moved.extra, moved.deadline, moved.description, marked, provenance);
  }

  /** The same with somebody responsible who is named for several measures at once. */
  MeasureFields withResponsible(Cell responsible) {
    Map<Column, Cell> all = new EnumMap<>(cells);
    all.put(Column.RESPONSIBILITY, responsible);
    return new MeasureFields(all, extra, periodIsDeadline, description, marked, provenance);
  }

  /** The same with text that stands before all that is labelled. */
  MeasureFields described(List<Block> text) {
    List<Block> all = new ArrayList<>(text);
    all.addAll(description);
    return new MeasureFields(cells, extra, periodIsDeadline, all, marked, provenance);
  }

  /** The same where the headings above tell when, and nothing nearer does. */
  MeasureFields within(Optional<Period> around) {
    return marked.isPresent() || around.isEmpty()
        ? this
        : new MeasureFields(cells, extra, periodIsDeadline, description, around, provenance);
  }

  /** Follow-ups speak of indicators of their own, under labels that are part of them. */
  private static boolean mayMove(Column kind, Column own) {
    return switch (own) {
      case FOLLOW_UP, INDICATOR, TARGET -> kind == Column.RESPONSIBILITY || kind == Column.PERIOD;
      default -> MOVABLE.contains(kind);
    };
  }

  /** The same with a name. */
  MeasureFields named(Phrase name) {
    Map<Column, Cell> all = new EnumMap<>(cells);
    Block title = new Block.Paragraph(RichText.of(name.text()), Provenance.none());
    all.put(Column.MEASURE, new Cell(0, 0, 1, 1, List.of(title), name.provenance()));
    return new MeasureFields(
        all, extra, periodIsDeadline, description, marked, name.provenance().and(provenance));
  }

  /** Gathers fields one by one. */
  static final class Builder {
    private final Map<Column, Cell> cells = new EnumMap<>(Column.class);
    private final Map<String, Cell> extra = new LinkedHashMap<>();
    private final List<Block> description = new ArrayList<>();
    private boolean deadline;
    private Provenance provenance = Provenance.none();

    boolean has(Column column) {
      return cells.containsKey(column);
    }

    /** How many kinds are told that only measures have, besides what is done. */
    long telling() {
      return cells.keySet().stream()
          .filter(column -> column != Column.MEASURE && column != Column.TARGET)
          .count();
    }

    Builder measure(List<Block> blocks, Provenance where) {
      cells.put(Column.MEASURE, new Cell(0, 0, 1, 1, blocks, where));
      return at(where);
    }

    Builder describe(List<Block> blocks) {
      description.addAll(blocks);
      blocks.forEach(block -> at(block.provenance()));
      return this;
    }

    Builder at(Provenance where) {
      provenance = provenance.and(where);
      return this;
    }

    /** Adds what stands under a label; a kind that is told already is kept under its label. */
    Builder add(LabelKind kind, String label, List<Block> blocks, Provenance where) {
      Cell cell = new Cell(0, 0, 1, 1, blocks, where);
      at(where);
      if (kind.column() == Column.EXTRA || cells.containsKey(kind.column())) {
        putExtra(label, cell);
      } else {
        cells.put(kind.column(), cell);
        deadline |= kind.deadline();
        if (kind.column() == Column.TARGET || kind.column() == Column.STATUS) {
          putExtra(label, cell);
        } else if (kind.column() == Column.INDICATOR) {
          putExtra(label, cell);
        }
      }
      return this;
    }

    /** Keeps a text under a label of its own, if it has any. */
    Builder putExtra(String label, Cell cell) {
      if (!cell.isBlank()) {
        String name = label;
        for (int number = 2; extra.containsKey(name); number++) {
          name = label + " (" + number + ")";
        }
        extra.put(name, cell);
      }
      return this;
    }

    MeasureFields build() {
      boolean start = cells.containsKey(Column.PERIOD_START);
      boolean end = cells.containsKey(Column.PERIOD_END);
      Column alone = start ? Column.PERIOD_START : Column.PERIOD_END;
      if (start != end && !cells.containsKey(Column.PERIOD)) {
        cells.put(Column.PERIOD, cells.get(alone));
        cells.remove(alone);
        deadline = end;
      }
      if (!cells.containsKey(Column.FOLLOW_UP) && cells.containsKey(Column.INDICATOR)) {
        // Without a follow-up the indicators are the follow-up, and need no place besides.
        extra.values().remove(cells.get(Column.INDICATOR));
      }
      cells.putIfAbsent(Column.MEASURE, new Cell(0, 0, 1, 1, List.of(), Provenance.none()));
      return new MeasureFields(
          cells, extra, deadline, List.copyOf(description), Optional.empty(), provenance);
    }
  }
}
