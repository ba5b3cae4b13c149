package se.handlingsplan.extract.interpret;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import se.handlingsplan.document.Cell;
import se.handlingsplan.document.Notice;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.plan.CollaborationArea.Priority;
import se.handlingsplan.plan.Phrase;
import se.handlingsplan.profile.Column;
import se.handlingsplan.profile.Topic;
import se.handlingsplan.text.Wording;

/**
 * The rows of one plan table. An area's cell may span its rows, stand in the first of them only, be
 * repeated in each, or be a row of its own across the table.
 */
final class PlanRows {
  private final PlanTable table;
  private final Drafts drafts;
  private final Measures measures;
  private final Entries entries;
  private final Optional<Priority> priority;
  private final PlanParts parts;
  private final Lexicon lexicon;
  private final Words goalWords;
  private final Words remarkWords;
  private final List<Integer> above = new ArrayList<>();
  private boolean areaIsGiven;

  /** The cells that areas have been named by; one that spans several rows names its area once. */
  private final Set<Cell> met = new HashSet<>();

  private Optional<Cell> responsible = Optional.empty();
  private Optional<Drafts.Area> area = Optional.empty();
  private Optional<Drafts.Collaboration> collaboration = Optional.empty();

  PlanRows(
      PlanTable table,
      Drafts drafts,
      Measures measures,
      Entries entries,
      Optional<Priority> priority,
      PlanParts parts,
      Lexicon lexicon) {
    this.table = table;
    this.drafts = drafts;
    this.measures = measures;
    this.entries = entries;
    this.priority = priority;
    this.parts = parts;
    this.lexicon = lexicon;
    this.goalWords = lexicon.words(Topic.GOALS);
    this.remarkWords = lexicon.words(Column.EXTRA);
  }

  /**
   * Reads all rows.
   *
   * @param areaAbove the policy area by the headings above the table, asked only where the table
   *     names none
   * @param collaborationAbove the collaboration area by the headings, asked only where the table
   *     names none
   */
  void read(
      Supplier<Optional<Drafts.Area>> areaAbove,
      Supplier<Drafts.Collaboration> collaborationAbove) {
    titles();
    areaIsGiven = area.isPresent();
    boolean namesCollaboration = table.has(Column.COLLABORATION_AREA);
    boolean hasAreaRows = hasHeadingRows();
    if (area.isEmpty() && table.has(Column.POLICY_AREA) && !namesCollaboration && !hasAreaRows) {
      // Under an area's heading the one column of areas divides that area.
      area = areaAbove.get();
      areaIsGiven = area.isPresent();
    } else if (area.isEmpty() && !table.has(Column.POLICY_AREA)) {
      if (namesCollaboration || hasAreaRows) {
        area = areaAbove.get();
        areaIsGiven = area.isPresent();
      } else {
        collaboration = Optional.of(collaborationAbove.get());
        area = areaAbove.get();
      }
    }
    placeAbove();
    int row = table.bodyRow();
    while (row < table.table().rows()) {
      int end = Math.min(table.end(row), table.table().rows());
      row(row, end);
      row = end;
    }
  }

  /**
   * The header itself is the document's own wording; of what stands above it, the first row across
   * names the area.
   */
  private void titles() {
    for (int row = 0; row < table.headerRow(); row++) {
      if (table.isHeading(row) && area.isEmpty() && goalIn(row).isEmpty()) {
        area = Optional.of(drafts.area(phrase(table.table().cellAt(row, 0))));
      } else {
        above.add(row);
      }
    }
    boolean areaInHeader = hasInnerHeaders();
    if (areaInHeader && table.bodyRow() > table.headerRow()) {
      Cell name = table.table().cellAt(table.headerRow(), table.place(Column.MEASURE));
      area = Optional.of(drafts.area(phrase(name)));
    }
    for (int row = table.headerRow(); row < table.bodyRow(); row++) {
      for (Cell cell : table.table().cellsStartingIn(row)) {
        boolean isName = areaInHeader && cell.column() == table.place(Column.MEASURE);
        if (!cell.isBlank() && !isName && !table.reachesBody(cell)) {
          parts.label(cell.text(), cell.provenance());
        }
      }
    }
  }

  private boolean hasInnerHeaders() {
    for (int row = table.bodyRow(); row < table.table().rows(); row++) {
      if (namesAreaInHeader(row)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Rows above the header that are no titles: the area's goals, or something nobody has a place
   * for.
   */
  private void placeAbove() {
    for (int row : above) {
      Optional<Phrase> goal = goalIn(row);
      if (goal.isPresent()) {
        labelsOf(row, goal.get());
        areaOrUnnamed().goals.add(goal.get());
      } else {
        table.table().cellsStartingIn(row).stream()
            .filter(cell -> !cell.isBlank())
            .forEach(cell -> parts.unplaced().add(phrase(cell)));
      }
    }
  }

  /** "Mål: …" in one cell, or "Mål" in one and the goal in the next. */
  private Optional<Phrase> goalIn(int row) {
    List<Cell> written =
        table.table().cellsStartingIn(row).stream().filter(cell -> !cell.isBlank()).toList();
    if (written.isEmpty() || written.size() > 2) {
      return Optional.empty();
    }
    String first = Wording.collapse(written.getFirst().text());
    if (written.size() == 2) {
      return goalWords.matches(first) ? Optional.of(phrase(written.getLast())) : Optional.empty();
    }
    return goalWords
        .afterLabel(first)
        .map(from -> new Phrase(first.substring(from), written.getFirst().provenance()));
  }

  private void labelsOf(int row, Phrase goal) {
    for (Cell cell : table.table().cellsStartingIn(row)) {
      String text = Wording.collapse(cell.text());
      if (text.endsWith(goal.text())) {
        text = text.substring(0, text.length() - goal.text().length());
      }
      if (!text.isBlank()) {
        parts.label(text, cell.provenance());
      }
    }
  }

  private boolean hasHeadingRows() {
    for (int row = table.bodyRow(); row < table.table().rows(); row++) {
      if (table.isHeading(row)) {
        return true;
      }
    }
    return false;
  }

  private void row(int row, int end) {
    OptionalInt repeated = table.repeated(row);
    if (repeated.isPresent()) {
      setAsideRow(row, repeated.getAsInt());
    } else if (namesAreaInHeader(row)) {
      innerHeader(row);
    } else if (table.isHeading(row)) {
      areaHeading(row);
    } else if (isSum(row, end)) {
      sum(row);
    } else {
      measureRow(row, end);
    }
  }

  /** What a repeated header row repeats; an area that begins in it stays. */
  private void setAsideRow(int row, int tier) {
    for (Cell cell : table.table().cellsStartingIn(row)) {
      String header = table.table().cellAt(tier, cell.column()).text();
      if (!cell.isBlank() && header.equals(cell.text())) {
        parts
            .setAside()
            .add(
                new SetAside(
                    cell.text(), SetAside.Reason.REPEATED_TABLE_HEADER, cell.provenance()));
      }
    }
  }

  /**
   * A row across the table names an area: the policy area if the table has a column, or another
   * such row, below it.
   */
  private void areaHeading(int row) {
    Cell cell = table.table().cellAt(row, 0);
    if (namesResponsible(cell)) {
      return;
    }
    if (isRemark(cell) || lexicon.sums().matches(Wording.collapse(cell.text()))) {
      parts.unplaced().add(phrase(cell));
    } else if (table.has(Column.COLLABORATION_AREA) || isOuter(row)) {
      area = Optional.of(drafts.area(phrase(cell)));
      collaboration = Optional.empty();
    } else {
      collaboration = Optional.of(drafts.collaboration(areaOrUnnamed(), phrase(cell), priority));
    }
  }

  /**
   * Whether a row across names a policy area: of rows of two tiers the upper one; of one tier each,
   * unless a heading above the table has named the area.
   */
  private boolean isOuter(int row) {
    if (areaIsGiven) {
      return false;
    }
    boolean tiers = false;
    for (int next = table.bodyRow(); next + 1 < table.table().rows(); next++) {
      tiers |= table.isHeading(next) && table.isHeading(next + 1);
    }
    return !tiers || (row + 1 < table.table().rows() && table.isHeading(row + 1));
  }

  /**
   * Where no column tells who is responsible, a row across may tell it for the rows below:
   * "Ansvarig nämnd: X", or a known party's name alone.
   */
  private boolean namesResponsible(Cell cell) {
    if (table.has(Column.RESPONSIBILITY)) {
      return false;
    }
    LabelledText text = LabelledText.of(cell.blocks(), lexicon);
    boolean labelled =
        text.before().isEmpty()
            && text.parts().size() == 1
            && text.parts().getFirst().kind().column() == Column.RESPONSIBILITY;
    if (labelled) {
      LabelledText.Part part = text.parts().getFirst();
      parts.label(part.written(), cell.provenance());
      responsible = Optional.of(cell.withBlocks(part.blocks()));
      return true;
    }
    if (measures.isParty(cell.text())) {
      responsible = Optional.of(cell);
      return true;
    }
    return false;
  }

  /** A row that repeats the header but for the measures' heading, which is an area's name. */
  private boolean namesAreaInHeader(int row) {
    return row > table.headerRow() && table.differsFromHeader(row, Column.MEASURE);
  }

  private void innerHeader(int row) {
    Cell name = table.cell(row, row + 1, Column.MEASURE).orElseThrow();
    for (Cell cell : table.table().cellsStartingIn(row)) {
      if (!cell.isBlank() && !cell.provenance().equals(name.provenance())) {
        parts
            .setAside()
            .add(
                new SetAside(
                    cell.text(), SetAside.Reason.REPEATED_TABLE_HEADER, cell.provenance()));
      }
    }
    area = Optional.of(drafts.area(phrase(name)));
    collaboration = Optional.empty();
  }

  /** A row of sums is no measure. */
  private boolean isSum(int row, int end) {
    String text =
        table.cell(row, end, Column.MEASURE).map(cell -> Wording.collapse(cell.text())).orElse("");
    return lexicon.sums().matches(text)
        && table.cell(row, end, Column.RESPONSIBILITY).filter(cell -> !cell.isBlank()).isEmpty();
  }

  private void sum(int row) {
    table.table().cellsStartingIn(row).stream()
        .filter(cell -> !cell.isBlank())
        .forEach(cell -> parts.unplaced().add(phrase(cell)));
  }

  /** "Kommentar: …" across the table is no area. */
  private boolean isRemark(Cell cell) {
    return remarkWords.afterLabel(Wording.collapse(cell.text())).isPresent();
  }

  /** A row that only continues a cell from above is none of its own. */
  private void tellBlank(int row, int end) {
    boolean ownMeasure =
        table.table().cellsStartingIn(row).stream()
            .anyMatch(
                cell -> table.cell(row, end, Column.MEASURE).filter(cell::equals).isPresent());
    if (ownMeasure) {
      Provenance place = Provenance.none();
      for (Cell cell : table.table().cellsStartingIn(row)) {
        place = place.and(cell.provenance());
      }
      parts
          .notices()
          .add(new Notice(Notice.Code.EMPTY_ROW, List.of(Integer.toString(row + 1)), place));
    }
  }

  private void measureRow(int row, int end) {
    boolean blank = table.table().cellsStartingIn(row).stream().allMatch(Cell::isBlank);
    boolean named = areas(row);
    if (blank) {
      tellBlank(row, end);
      return;
    }
    boolean hasMeasure =
        table.cell(row, end, Column.MEASURE).filter(cell -> !cell.isBlank()).isPresent();
    if (hasMeasure || !named) {
      current().measures.add(measures.of(fields(row, end)));
    } else {
      areaRow(row, end);
    }
    for (int within = row + 1; within < end; within++) {
      areas(within);
    }
  }

  /** Whether the row's cells for areas name a collaboration area. */
  private boolean areas(int row) {
    if (areaIsGiven && table.has(Column.POLICY_AREA) && !table.has(Column.COLLABORATION_AREA)) {
      return collaborationArea(row, Column.POLICY_AREA);
    }
    if (table.has(Column.POLICY_AREA)) {
      policyArea(row);
    }
    return table.has(Column.COLLABORATION_AREA)
        && collaborationArea(row, Column.COLLABORATION_AREA);
  }

  private void policyArea(int row) {
    Cell cell = table.table().cellAt(row, table.place(Column.POLICY_AREA));
    if (cell.column() == table.place(Column.POLICY_AREA) && !cell.isBlank() && met.add(cell)) {
      Drafts.Area here = drafts.area(phrase(cell));
      if (area.filter(a -> a.equals(here)).isEmpty()) {
        collaboration = Optional.empty();
      }
      area = Optional.of(here);
    }
  }

  /** Whether the cell names an area, rather than leaving the row to the one above. */
  private boolean collaborationArea(int row, Column column) {
    Cell cell = table.table().cellAt(row, table.place(column));
    if (cell.column() != table.place(column) || cell.isBlank()) {
      return false;
    }
    if (met.add(cell)) {
      collaboration = Optional.of(drafts.collaboration(areaOrUnnamed(), phrase(cell), priority));
    }
    return true;
  }

  /** A row that names an area and no measure: what it says of the rest is said of the area. */
  private void areaRow(int row, int end) {
    Drafts.Collaboration here = current();
    if (here.measures.isEmpty() && here.responsibility.isMissing() && here.followUp.isMissing()) {
      table
          .cell(row, end, Column.RESPONSIBILITY)
          .ifPresent(cell -> here.responsibility = entries.responsibility(cell));
      here.followUp = measures.followUp(table.fields(row, end));
      leftOver(row, end);
    } else {
      here.measures.add(measures.of(fields(row, end)));
    }
  }

  private MeasureFields fields(int row, int end) {
    MeasureFields fields = table.fields(row, end).withLabelsApart(lexicon, parts.setAside());
    if (responsible.isEmpty()) {
      return fields;
    }
    return fields.withResponsible(responsible.get());
  }

  private void leftOver(int row, int end) {
    table
        .cell(row, end, Column.PERIOD)
        .filter(cell -> !cell.isBlank())
        .ifPresent(cell -> parts.unplaced().add(phrase(cell)));
    table
        .extra()
        .keySet()
        .forEach(
            place -> {
              Cell cell = table.cell(row, end, place);
              if (!cell.isBlank()) {
                parts.unplaced().add(phrase(cell));
              }
            });
  }

  private Drafts.Collaboration current() {
    if (collaboration.isEmpty()) {
      collaboration = Optional.of(drafts.collaboration(areaOrUnnamed(), Phrase.of(""), priority));
    }
    return collaboration.get();
  }

  private Drafts.Area areaOrUnnamed() {
    if (area.isEmpty()) {
      area = Optional.of(drafts.area(Phrase.of("")));
    }
    return area.get();
  }

  private static Phrase phrase(Cell cell) {
    return new Phrase(Wording.collapse(cell.text()), cell.provenance());
  }
}
