package se.handlingsplan.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.handlingsplan.form.Returns.From;
import se.handlingsplan.plan.CollaborationArea;
import se.handlingsplan.plan.Entry;
import se.handlingsplan.plan.Ids;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Passage;
import se.handlingsplan.plan.Phrase;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.PolicyArea;

/** The measures that parties have added, and where they go in the plan. */
final class NewMeasures {
  private final Plan current;
  private final FieldWriter writer;
  private final Ids ids;
  private final List<Measure> since;
  private final List<Returns.Added> added = new ArrayList<>();
  private final Map<String, List<Measure>> byArea = new LinkedHashMap<>();
  private final List<Measure> nowhere = new ArrayList<>();
  private final Map<String, String> areas = new HashMap<>();

  NewMeasures(Collector.Material material, FieldWriter writer) {
    this.current = material.current();
    this.writer = writer;
    Set<String> taken = new HashSet<>();
    material.base().measures().forEach(placed -> taken.add(placed.measure().id()));
    this.since =
        current.measures().stream()
            .map(Plan.Placed::measure)
            .filter(measure -> !taken.contains(measure.id()))
            .toList();
    since.forEach(measure -> taken.add(measure.id()));
    this.ids = new Ids(taken);
  }

  /** The areas that have been named for measures that were added before, by the measures' ids. */
  Map<String, String> areas() {
    return areas;
  }

  List<Returns.Added> added() {
    return added;
  }

  /**
   * Takes a measure; what is left over are answers that no new measure can have.
   *
   * @param beside the area it belongs to if the form names none
   */
  List<Returns.Leftover> add(
      From from, Submission.Filled filled, Optional<CollaborationArea> beside) {
    String area = filled.field(FormField.AREA).text();
    Measure measure = measure(filled);
    List<Returns.Leftover> left = new ArrayList<>();
    leave(from, Returns.Why.NO_CHOICE, filled, FormField.CONTINUES, left);
    boolean says =
        filled.fields().entrySet().stream()
            .anyMatch(
                field ->
                    field.getKey().field() != FormField.AREA
                        && field.getKey().field() != FormField.CONTINUES
                        && !Typed.normal(field.getValue().text()).isEmpty());
    if (!says) {
      leave(from, Returns.Why.OUTSIDE, filled, FormField.AREA, left);
      return left;
    }
    Optional<Measure> there = since.stream().filter(other -> isSame(other, measure)).findFirst();
    if (there.isPresent()) {
      areas.put(there.get().id(), area);
      if (!area.isBlank() && Areas.find(current, area).isEmpty()) {
        leave(from, Returns.Why.NO_CHOICE, filled, FormField.AREA, left);
      }
      return left;
    }
    Optional<CollaborationArea> place = area.isBlank() ? beside : Areas.find(current, area);
    List<Measure> among =
        place
            .map(found -> byArea.computeIfAbsent(found.id(), id -> new ArrayList<>()))
            .orElse(nowhere);
    Measure named =
        among.stream()
            .filter(other -> isSame(other, measure))
            .findFirst()
            .orElseGet(
                () -> {
                  Measure fresh = measure.withId(ids.next(measure.title().text()));
                  among.add(fresh);
                  return fresh;
                });
    added.add(
        new Returns.Added(
            from,
            named.id(),
            named.title().text().lines().findFirst().orElse(""),
            place.map(found -> found.name().text()).orElse("")));
    if (place.map(found -> !Typed.isSame(found.name().text(), area)).orElse(true)) {
      leave(from, Returns.Why.NO_CHOICE, filled, FormField.AREA, left);
    }
    return left;
  }

  private static void leave(
      From from,
      Returns.Why why,
      Submission.Filled filled,
      FormField field,
      List<Returns.Leftover> left) {
    Passage typed = filled.field(field);
    if (!Typed.normal(typed.text()).isEmpty()) {
      left.add(
          new Returns.Leftover(
              from,
              why,
              filled.field(FormField.TITLE).text(),
              typed.text(),
              from.place(typed, filled)));
    }
  }

  private Measure measure(Submission.Filled filled) {
    Measure measure = writer.empty("", filled.provenance());
    for (Map.Entry<Slot, Passage> field : filled.fields().entrySet()) {
      boolean blankColumn = field.getKey().field() == FormField.EXTRA && field.getValue().isBlank();
      boolean unclear =
          field.getKey().field() == FormField.STATUS && !writer.isStatus(field.getValue().text());
      if (!blankColumn && !(unclear && field.getValue().isBlank())) {
        measure = writer.written(measure, field.getKey(), field.getValue());
      }
    }
    return measure;
  }

  /** Whether a measure is there already, as when a form is sent twice or two propose the same. */
  private boolean isSame(Measure one, Measure other) {
    Set<Slot> slots = new HashSet<>(Slots.of(one));
    slots.addAll(Slots.of(other));
    return slots.stream().allMatch(slot -> writer.isSame(one, slot, writer.shown(other, slot)));
  }

  /** The plan with them; those of no known area stand last, under no name. */
  Plan into(Plan plan) {
    if (added.isEmpty()) {
      return plan;
    }
    Set<String> placed = new HashSet<>();
    Plan filled =
        plan.withEachCollaborationArea(
            area -> {
              List<Measure> all = new ArrayList<>(area.measures());
              if (placed.add(area.id())) {
                all.addAll(byArea.getOrDefault(area.id(), List.of()));
              }
              return area.withMeasures(all);
            });
    if (nowhere.isEmpty()) {
      return filled;
    }
    List<PolicyArea> areas = new ArrayList<>(filled.policyAreas());
    areas.add(unnamed(plan));
    return plan.withPolicyAreas(areas);
  }

  private PolicyArea unnamed(Plan plan) {
    List<String> areas = plan.policyAreas().stream().map(PolicyArea::id).toList();
    List<String> collaborations =
        plan.policyAreas().stream()
            .flatMap(area -> area.collaborationAreas().stream())
            .map(CollaborationArea::id)
            .toList();
    return new PolicyArea(
        new Ids(areas).next(""),
        Phrase.of(""),
        List.of(),
        List.of(),
        List.of(
            new CollaborationArea(
                new Ids(collaborations).next(""),
                Phrase.of(""),
                Optional.empty(),
                Entry.absent(),
                Entry.absent(),
                nowhere)),
        PolicyArea.FollowUpMethods.none());
  }
}
