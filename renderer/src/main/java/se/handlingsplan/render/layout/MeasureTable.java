package se.handlingsplan.render.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.Run;
import se.handlingsplan.document.Texts;
import se.handlingsplan.plan.CollaborationArea;
import se.handlingsplan.plan.Entry;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Passage;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.profile.Labels;

/**
 * The table of an area's measures: area (where the layout has it), measure, responsibility,
 * follow-up and more.
 */
final class MeasureTable {
  private static final double AREA_WIDTH = 20;
  private static final double MEASURE_WIDTH = 18;
  private static final double TEXT_WIDTH = 31;
  private static final double PERIOD_WIDTH = 12;
  private static final double EXTRA_WIDTH = 14;

  private final Labels labels;
  private final Remarks remarks;
  private final PlanLayout layout;
  private final PeriodColumn period;

  /** The width of each column that any of the plan's tables may have, by its heading. */
  private final Map<String, Double> widths;

  MeasureTable(Plan plan, Labels labels, PlanLayout layout, Remarks remarks) {
    this.labels = labels;
    this.remarks = remarks;
    this.layout = layout;
    this.period = PeriodColumn.of(plan);
    this.widths = widths(plan);
  }

  private Map<String, Double> widths(Plan plan) {
    Set<String> extra = new LinkedHashSet<>();
    plan.measures().forEach(placed -> extra.addAll(placed.measure().extra().keySet()));
    List<ColumnWidths.Column> columns = columns(layout == PlanLayout.OFFICIAL, extra);
    List<List<String>> rows = new ArrayList<>();
    for (Plan.Placed placed : plan.measures()) {
      List<String> row = new ArrayList<>();
      if (layout == PlanLayout.OFFICIAL) {
        row.add(shareOfName(placed.collaborationArea()));
      }
      row.addAll(texts(placed.measure(), extra));
      rows.add(row);
    }
    List<Double> found = ColumnWidths.of(columns, rows);
    Map<String, Double> byHeading = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      byHeading.put(columns.get(i).heading(), found.get(i));
    }
    return byHeading;
  }

  /** What of an area's name stands beside each of its measures. */
  private static String shareOfName(CollaborationArea area) {
    String name = area.name().text();
    return name.substring(0, name.length() / area.measures().size());
  }

  private List<String> texts(Measure measure, Set<String> extra) {
    List<String> texts = new ArrayList<>();
    texts.add(Texts.of(measureCell(measure)));
    texts.add(Texts.of(entry(measure.responsibility())));
    if (period.stands()) {
      texts.add(Texts.of(entry(measure.period())));
    }
    texts.add(Texts.of(entry(measure.followUp())));
    extra.forEach(heading -> texts.add(Texts.of(extra(measure, heading))));
    return texts;
  }

  /** A table, and how wide its columns are in proportion to each other. */
  record Made(Block.Table table, List<Double> widths) {}

  static String path(Measure measure) {
    return "measure/" + measure.id();
  }

  Made of(List<CollaborationArea> areas, String place) {
    boolean named =
        layout == PlanLayout.OFFICIAL && areas.stream().anyMatch(area -> !area.name().isBlank());
    Set<String> extra = new LinkedHashSet<>();
    areas.forEach(
        area -> area.measures().forEach(measure -> extra.addAll(measure.extra().keySet())));
    List<ColumnWidths.Column> columns = columns(named, extra);
    TableDraft table = new TableDraft(columns.size());
    for (int i = 0; i < columns.size(); i++) {
      List<Block> heading = List.of(paragraph(bold(columns.get(i).heading())));
      table.add(0, i, 1, heading, place + "/header/" + (i + 1));
    }
    int row = 1;
    for (CollaborationArea area : areas) {
      row = addArea(table, row, area, named, extra);
    }
    List<Double> own =
        columns.stream()
            .map(column -> widths.getOrDefault(column.heading(), column.wanted()))
            .toList();
    return new Made(table.table(place), own);
  }

  private List<ColumnWidths.Column> columns(boolean named, Set<String> extra) {
    List<ColumnWidths.Column> columns = new ArrayList<>();
    if (named) {
      columns.add(new ColumnWidths.Column(labels.collaborationArea(), AREA_WIDTH));
    }
    columns.add(new ColumnWidths.Column(labels.measure(), MEASURE_WIDTH));
    columns.add(new ColumnWidths.Column(labels.responsibility(), TEXT_WIDTH));
    if (period.stands()) {
      columns.add(new ColumnWidths.Column(period.heading(labels), PERIOD_WIDTH));
    }
    columns.add(new ColumnWidths.Column(labels.followUp(), TEXT_WIDTH));
    extra.forEach(heading -> columns.add(new ColumnWidths.Column(heading, EXTRA_WIDTH)));
    return columns;
  }

  private int addArea(
      TableDraft table, int row, CollaborationArea area, boolean named, Set<String> extra) {
    boolean ownRow =
        area.measures().isEmpty()
            || !area.responsibility().isMissing()
            || !area.followUp().isMissing();
    int rows = area.measures().size() + (ownRow ? 1 : 0);
    int first = named ? 1 : 0;
    if (named) {
      table.add(row, 0, rows, text(area.name().text()), "collaborationArea/" + area.id() + "/name");
    }
    int next = row;
    if (ownRow) {
      areaRow(table, row, first, area, extra);
      next++;
    }
    for (Measure measure : area.measures()) {
      measure(table, next, first, measure, extra);
      next++;
    }
    return next;
  }

  /** What is said of the area itself; without measures a row for someone to fill. */
  private void areaRow(
      TableDraft table, int row, int first, CollaborationArea area, Set<String> extra) {
    Row cells = new Row(table, row, first, "collaborationArea/" + area.id());
    cells.add("measure", List.of());
    cells.add("responsibility", entry(area.responsibility()));
    if (period.stands()) {
      cells.add("period", List.of());
    }
    cells.add("followUp", entry(area.followUp()));
    extra.forEach(heading -> cells.add("extra/" + heading, List.of()));
  }

  private void measure(TableDraft table, int row, int first, Measure measure, Set<String> extra) {
    Row cells = new Row(table, row, first, path(measure));
    cells.add("measure", measureCell(measure));
    cells.add("responsibility", entry(measure.responsibility()));
    if (period.stands()) {
      cells.add("period", entry(measure.period()));
    }
    cells.add("followUp", entry(measure.followUp()));
    extra.forEach(heading -> cells.add("extra/" + heading, extra(measure, heading)));
  }

  private List<Block> measureCell(Measure measure) {
    List<Block> content = new ArrayList<>(measure.title().content());
    if (!period.stands()) {
      content.addAll(entry(measure.period()));
    }
    measure.description().map(Passage::content).ifPresent(content::addAll);
    content.addAll(remarks.about(measure.id(), labels));
    return content;
  }

  private static List<Block> extra(Measure measure, String heading) {
    return Optional.ofNullable(measure.extra().get(heading))
        .map(Passage::content)
        .orElse(List.of());
  }

  /** A row that fills up from left to right. */
  private final class Row {
    private final TableDraft table;
    private final int row;
    private final String place;
    private int column;

    Row(TableDraft table, int row, int first, String place) {
      this.table = table;
      this.row = row;
      this.column = first;
      this.place = place;
    }

    void add(String field, List<Block> content) {
      table.add(row, column, 1, filled(content), place + "/" + field);
      column++;
    }
  }

  private static List<Block> entry(Entry<?> entry) {
    return entry.written().map(Passage::content).orElse(List.of());
  }

  /** What stands in a cell; the accessible layout leaves none empty. */
  private List<Block> filled(List<Block> content) {
    return content.isEmpty() && layout == PlanLayout.ACCESSIBLE
        ? text(labels.noInformation())
        : content;
  }

  private static List<Block> text(String text) {
    return text.isEmpty() ? List.of() : List.of(paragraph(RichText.of(text)));
  }

  private static RichText bold(String text) {
    return new RichText(List.of(new Run(text, true, false, Optional.empty())));
  }

  private static Block paragraph(RichText text) {
    return new Block.Paragraph(text, Provenance.none());
  }
}
