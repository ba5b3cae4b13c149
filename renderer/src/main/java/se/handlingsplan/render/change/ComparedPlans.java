package se.handlingsplan.render.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.handlingsplan.change.FieldChange;
import se.handlingsplan.change.JointPart;
import se.handlingsplan.change.PlanChange;
import se.handlingsplan.change.PlanDiff;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.profile.KnownArea;

/**
 * Two plans and all they differ in.
 *
 * @param earlierName what the earlier plan's file is called
 * @param changes in the order of the later plan
 * @param joined both plans in one
 */
public record ComparedPlans(
    String earlierName,
    Plan earlier,
    String laterName,
    Plan later,
    List<PlanChange> changes,
    JointPart joined) {
  public ComparedPlans {
    changes = List.copyOf(changes);
  }

  /**
   * What belongs to one policy area.
   *
   * @param area its name in the later plan if that has it; empty for what belongs to the whole plan
   */
  public record Group(String area, List<PlanChange> changes) {
    public Group {
      changes = List.copyOf(changes);
    }
  }

  /**
   * Compares two plans.
   *
   * @param series areas that are known to have had other names
   */
  public static ComparedPlans of(
      String earlierName, Plan earlier, String laterName, Plan later, List<KnownArea> series) {
    PlanDiff diff = PlanDiff.between(earlier, later, series);
    return new ComparedPlans(
        earlierName,
        earlier,
        laterName,
        later,
        diff.changes(earlier).stream().filter(change -> !isBare(change)).toList(),
        diff.joined(earlier));
  }

  /** An area that says nothing and has no name only holds what is told by itself. */
  private static boolean isBare(PlanChange change) {
    return change.name().isBlank()
        && change.fields().isEmpty()
        && change.subject() != PlanChange.Subject.MEASURE
        && (change.kind() == PlanChange.Kind.ADDED || change.kind() == PlanChange.Kind.REMOVED);
  }

  /** The changes that are told one by one: those that a reader of both plans would see. */
  public List<PlanChange> told() {
    return changes.stream().filter(change -> change.kind() != PlanChange.Kind.OTHERWISE).toList();
  }

  public int count(PlanChange.Kind kind) {
    return (int) changes.stream().filter(change -> change.kind() == kind).count();
  }

  /** What is told one by one, by policy area, in the order of the later plan. */
  public List<Group> groups() {
    Map<String, String> today = new HashMap<>();
    for (PlanChange change : changes) {
      if (change.subject() == PlanChange.Subject.POLICY_AREA) {
        change.fields().stream()
            .filter(field -> isRenaming(field))
            .forEach(field -> today.put(field.before(), field.after()));
      }
    }
    Map<String, List<PlanChange>> groups = new LinkedHashMap<>();
    for (PlanChange change : told()) {
      String area = area(change);
      groups.computeIfAbsent(today.getOrDefault(area, area), name -> new ArrayList<>()).add(change);
    }
    List<Group> all = new ArrayList<>();
    groups.forEach((area, some) -> all.add(new Group(area, some)));
    return all;
  }

  private static boolean isRenaming(FieldChange field) {
    return field.field().equals("name") && !field.before().isEmpty() && !field.after().isEmpty();
  }

  /** The outermost area that it stands under; an area that stands under none is its own. */
  private static String area(PlanChange change) {
    List<String> above =
        change.kind() == PlanChange.Kind.REMOVED ? change.before() : change.after();
    return switch (change.subject()) {
      case PLAN, SECTION -> "";
      case POLICY_AREA -> change.name();
      case COLLABORATION_AREA -> above.isEmpty() ? change.name() : above.getFirst();
      case MEASURE -> above.isEmpty() ? "" : above.getFirst();
    };
  }
}
