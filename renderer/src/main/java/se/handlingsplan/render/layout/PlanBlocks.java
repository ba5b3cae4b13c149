package se.handlingsplan.render.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.Run;
import se.handlingsplan.plan.CollaborationArea;
import se.handlingsplan.plan.Phrase;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.PolicyArea;
import se.handlingsplan.plan.Section;
import se.handlingsplan.profile.Labels;
import se.handlingsplan.render.layout.Publication.TableLook;

/**
 * Lays a plan out in the order of the published plans: agreement and title, date and goals, prose,
 * the prioritized areas with a table each, the other areas with their lists, methods for follow-up,
 * contact, and last what found no place.
 */
final class PlanBlocks {
  private final PlanLayout layout;
  private final Labels labels;
  private final List<Block> blocks = new ArrayList<>();
  private final Map<String, TableLook> tables = new HashMap<>();
  private final Plan plan;
  private final MeasureTable measures;
  private final MeasureList lists;

  private PlanBlocks(Plan plan, PlanLayout layout, Labels labels, Remarks remarks) {
    this.plan = plan;
    this.layout = layout;
    this.labels = labels;
    this.measures = new MeasureTable(plan, labels, layout, remarks);
    this.lists = new MeasureList(labels, layout, remarks);
  }

  /** A laid out plan: its blocks, and how their tables look. */
  record Laid(List<Block> blocks, Map<String, TableLook> tables) {}

  static Laid lay(Plan plan, PlanLayout layout, Labels labels, Remarks remarks) {
    return new PlanBlocks(plan, layout, labels, remarks).laid();
  }

  private Laid laid() {
    front();
    Prose prose = Prose.of(plan.sections());
    prose.before().forEach(this::section);
    goals();
    prose.headed().forEach(this::section);
    areas(!prose.headed().isEmpty());
    prose.after().forEach(this::section);
    followUpMethods();
    plan.contact()
        .ifPresent(
            contact -> blocks.addAll(NamedBlocks.of(contact.passage().content(), "contact")));
    unplaced();
    return new Laid(List.copyOf(blocks), Map.copyOf(tables));
  }

  private void front() {
    boolean framework = plan.kind() == Plan.Kind.FRAMEWORK;
    Optional<Phrase> agreement = plan.agreement().map(a -> a.name());
    Phrase title = plan.title().orElse(Phrase.of(labels.planTitle()));
    if (agreement.isPresent() && !framework) {
      heading(1, agreement.get().text(), "agreement");
      heading(2, title.text(), "title");
    } else {
      heading(1, title.text(), "title");
    }
    plan.date().ifPresent(date -> paragraph(date.phrase().text(), "date"));
    if (framework) {
      agreement.ifPresent(name -> paragraph(name.text(), "agreement"));
    }
    plan.overallGoal()
        .ifPresent(goal -> paragraph(labels.overallGoal() + ": " + goal.text(), "overallGoal"));
  }

  private void goals() {
    List<PolicyArea> withGoals =
        plan.policyAreas().stream().filter(area -> !area.goals().isEmpty()).toList();
    if (plan.goals().isEmpty() && withGoals.isEmpty()) {
      return;
    }
    heading(2, labels.goals(), "goals");
    if (!plan.goals().isEmpty()) {
      blocks.add(list(plan.goals(), "goals/list"));
    }
    if (layout == PlanLayout.ACCESSIBLE) {
      for (PolicyArea area : withGoals) {
        areaHeading(area, path(area) + "/goals");
        blocks.add(list(area.goals(), path(area) + "/goals/list"));
      }
    } else if (!withGoals.isEmpty()) {
      goalTable(withGoals);
    }
  }

  private void goalTable(List<PolicyArea> areas) {
    TableDraft table = new TableDraft(areas.size());
    for (int i = 0; i < areas.size(); i++) {
      table.add(
          0, i, 1, List.of(header(areas.get(i).name().text())), path(areas.get(i)) + "/goals");
    }
    for (int i = 0; i < areas.size(); i++) {
      String place = path(areas.get(i)) + "/goals/list";
      table.add(1, i, 1, List.of(list(areas.get(i).goals(), "")), place);
    }
    blocks.add(table.table("goals/table"));
    look("goals/table", areas.stream().map(a -> 1.0).toList(), labels.goals());
  }

  private void section(Prose.Numbered numbered) {
    Section section = numbered.section();
    String place = "section/" + numbered.number();
    section
        .heading()
        .filter(phrase -> !phrase.isBlank())
        .ifPresent(phrase -> heading(2, phrase.text(), place));
    blocks.addAll(NamedBlocks.of(section.passage().content(), place + "/text"));
  }

  // Areas

  /**
   * The areas.
   *
   * @param afterSection whether prose under a heading of its own stands before them: an area
   *     without a name must not seem to belong there
   */
  private void areas(boolean afterSection) {
    AreaGroups groups = AreaGroups.of(plan);
    if (afterSection && groups.undivided().stream().limit(1).anyMatch(a -> a.name().isBlank())) {
      heading(2, labels.measure(), "measures");
    }
    for (PolicyArea area : groups.undivided()) {
      tabled(area, 2);
    }
    if (!groups.prioritized().isEmpty()) {
      heading(2, labels.prioritizedAreas(), "prioritized");
    }
    for (PolicyArea area : groups.prioritized()) {
      tabled(area, 3);
    }
    if (!groups.other().isEmpty()) {
      heading(2, labels.otherAreas(), "other");
    }
    for (PolicyArea area : groups.other()) {
      if (!area.name().isBlank()) {
        heading(3, area.name().text(), path(area) + "/other");
      }
      area.collaborationAreas().forEach(collaboration -> listed(area, collaboration));
    }
  }

  private void tabled(PolicyArea area, int level) {
    boolean framework = plan.kind() == Plan.Kind.FRAMEWORK;
    if (!area.name().isBlank()) {
      String name = area.name().text();
      heading(level, framework ? labels.areaPlan() + " " + lower(name) : name, path(area));
    }
    if (!area.priorities().isEmpty()) {
      heading(level + 1, labels.priorities(), path(area) + "/priorities");
      blocks.add(list(area.priorities(), path(area) + "/priorities/list"));
    }
    if (area.collaborationAreas().isEmpty()) {
      return;
    }
    if (layout == PlanLayout.OFFICIAL) {
      add(measures.of(area.collaborationAreas(), path(area) + "/table"), area.name().text());
    } else {
      for (CollaborationArea collaboration : area.collaborationAreas()) {
        accessible(area, collaboration, level + 1);
      }
    }
  }

  private void accessible(PolicyArea area, CollaborationArea collaboration, int level) {
    String name = collaboration.name().text();
    if (!name.isBlank()) {
      heading(
          area.name().isBlank() ? level - 1 : level,
          named(area, collaboration),
          path(collaboration));
    }
    add(
        measures.of(List.of(collaboration), path(collaboration) + "/table"),
        spoken(area, collaboration));
  }

  /** Under no area's name, the heading says that it is not one itself. */
  private String named(PolicyArea area, CollaborationArea collaboration) {
    String name = collaboration.name().text();
    return area.name().isBlank() ? labels.oneCollaborationArea() + ": " + name : name;
  }

  /** By which those who do not see a table tell it from the others. */
  private static String spoken(PolicyArea area, CollaborationArea collaboration) {
    return collaboration.name().isBlank() ? area.name().text() : collaboration.name().text();
  }

  private void add(MeasureTable.Made made, String name) {
    blocks.add(made.table());
    look(
        FieldName.in(made.table().provenance()).orElseThrow(),
        made.widths(),
        name.isBlank() ? labels.measure() : labels.measure() + ": " + name);
  }

  private void listed(PolicyArea area, CollaborationArea collaboration) {
    if (!collaboration.name().isBlank()) {
      heading(area.name().isBlank() ? 3 : 4, named(area, collaboration), path(collaboration));
    }
    if (MeasureList.fits(collaboration)) {
      paragraph(labels.measureList() + ":", path(collaboration) + "/label");
      blocks.add(lists.of(collaboration, path(collaboration) + "/list"));
    } else {
      CollaborationArea unnamed =
          new CollaborationArea(
              collaboration.id(),
              Phrase.of(""),
              collaboration.priority(),
              collaboration.responsibility(),
              collaboration.followUp(),
              collaboration.measures());
      add(
          measures.of(List.of(unnamed), path(collaboration) + "/table"),
          spoken(area, collaboration));
    }
  }

  // The end

  private void followUpMethods() {
    List<PolicyArea> with =
        plan.policyAreas().stream().filter(a -> !a.followUpMethods().isEmpty()).toList();
    if (with.isEmpty()) {
      return;
    }
    heading(2, labels.followUpMethods(), "followUpMethods");
    for (PolicyArea area : with) {
      String place = path(area) + "/followUpMethods";
      areaHeading(area, place);
      phrases(area.followUpMethods().indicators(), labels.indicators(), place + "/indicators");
      phrases(
          area.followUpMethods().meansOfVerification(),
          labels.meansOfVerification(),
          place + "/means");
    }
  }

  private void phrases(List<Phrase> phrases, String label, String place) {
    if (!phrases.isEmpty()) {
      heading(4, label, place);
      blocks.add(list(phrases, place + "/list"));
    }
  }

  private void unplaced() {
    if (!plan.unplaced().isEmpty()) {
      heading(2, labels.unplaced(), "unplaced");
      for (int i = 0; i < plan.unplaced().size(); i++) {
        paragraph(plan.unplaced().get(i).text(), "unplaced/" + (i + 1));
      }
    }
  }

  // Building

  private void heading(int level, String text, String place) {
    blocks.add(new Block.Heading(level, RichText.of(text), Provenance.at(place)));
  }

  private void areaHeading(PolicyArea area, String place) {
    if (!area.name().isBlank()) {
      heading(3, area.name().text(), place);
    }
  }

  private void paragraph(String text, String place) {
    blocks.add(new Block.Paragraph(RichText.of(text), Provenance.at(place)));
  }

  private void look(String place, List<Double> widths, String description) {
    double sum = widths.stream().mapToDouble(Double::doubleValue).sum();
    tables.put(place, new TableLook(widths.stream().map(w -> w / sum).toList(), description));
  }

  private static Block header(String text) {
    return new Block.Paragraph(
        new RichText(List.of(new Run(text, true, false, Optional.empty()))), Provenance.none());
  }

  private static Block list(List<Phrase> phrases, String place) {
    return new Block.ListBlock(
        false,
        phrases.stream()
            .map(
                phrase ->
                    new Block.ListBlock.Item(
                        "•",
                        List.of(
                            new Block.Paragraph(RichText.of(phrase.text()), Provenance.none()))))
            .toList(),
        place.isEmpty() ? Provenance.none() : Provenance.at(place));
  }

  private static String path(PolicyArea area) {
    return "area/" + area.id();
  }

  private static String path(CollaborationArea area) {
    return "collaborationArea/" + area.id();
  }

  private static String lower(String name) {
    boolean acronym = name.length() > 1 && Character.isUpperCase(name.charAt(1));
    return acronym || name.isEmpty()
        ? name
        : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
