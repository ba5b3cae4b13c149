package se.handlingsplan.render.layout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.Run;
import se.handlingsplan.plan.CollaborationArea;
import se.handlingsplan.plan.Entry;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Passage;
import se.handlingsplan.profile.Labels;

/**
 * The table of an area's measures: area (where the layout has it), measure, responsibility,
 * follow-up and more.
 */
final class MeasureTable {
  private static final double AREA_WIDTH = 20;
  private static final double MEASURE_WIDTH = 18;
  private static final double TEXT_WIDTH = 31;
  private static final double EXTRA_WIDTH = 14;

  private final Labels labels;
  private final PlanLayout layout;

  MeasureTable(Labels labels, PlanLayout layout) {
    this.labels = labels;
    this.layout = layout;
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
    List<String> headings = new ArrayList<>();
    List<Double> widths = new ArrayList<>();
    if (named) {
      headings.add(labels.collaborationArea());
      widths.add(AREA_WIDTH);
    }
    headings.addAll(List.of(labels.measure(), labels.responsibility(), labels.followUp()));
    widths.addAll(List.of(MEASURE_WIDTH, TEXT_WIDTH, TEXT_WIDTH));
    headings.addAll(extra);
    extra.forEach(heading -> widths.add(EXTRA_WIDTH));
    TableDraft table = new TableDraft(headings.size());
    for (int i = 0; i < headings.size(); i++) {
      table.add(0, i, 1, List.of(paragraph(bold(headings.get(i)))), place + "/header/" + (i + 1));
    }
    int row = 1;
    for (CollaborationArea area : areas) {
      row = addArea(table, row, area, named, extra);
    }
    return new Made(table.table(place), widths);
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
    String place = "collaborationArea/" + area.id();
    table.add(row, first, 1, filled(List.of()), place + "/measure");
    table.add(row, first + 1, 1, filled(entry(area.responsibility())), place + "/responsibility");
    table.add(row, first + 2, 1, filled(entry(area.followUp())), place + "/followUp");
    int column = first + 3;
    for (String heading : extra) {
      table.add(row, column, 1, filled(List.of()), place + "/extra/" + heading);
      column++;
    }
  }

  private void measure(TableDraft table, int row, int first, Measure measure, Set<String> extra) {
    List<Block> content = new ArrayList<>(measure.title().content());
    measure.period().written().map(Passage::content).ifPresent(content::addAll);
    measure.description().map(Passage::content).ifPresent(content::addAll);
    String place = path(measure);
    table.add(row, first, 1, filled(content), place + "/measure");
    table.add(
        row, first + 1, 1, filled(entry(measure.responsibility())), place + "/responsibility");
    table.add(row, first + 2, 1, filled(entry(measure.followUp())), place + "/followUp");
    Map<String, Passage> own = measure.extra();
    int column = first + 3;
    for (String heading : extra) {
      List<Block> more =
          Optional.ofNullable(own.get(heading)).map(Passage::content).orElse(List.of());
      table.add(row, column, 1, filled(more), place + "/extra/" + heading);
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
