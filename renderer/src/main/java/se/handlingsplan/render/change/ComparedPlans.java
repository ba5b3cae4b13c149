package se.handlingsplan.render.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.handlingsplan.change.PlanChange;
import se.handlingsplan.change.PlanDiff;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.profile.KnownArea;

/**
 * Two plans, by the names of their files, and what they differ in.
 *
 * @param changes in the order of the later plan
 */
public record ComparedPlans(
    String earlierName, Plan earlier, String laterName, Plan later, List<PlanChange> changes) {
  public ComparedPlans {
    changes = List.copyOf(changes);
  }

  /**
   * Compares two plans.
   *
   * @param series areas that are known to have had other names
   */
  public static ComparedPlans of(
      String earlierName, Plan earlier, String laterName, Plan later, List<KnownArea> series) {
    return new ComparedPlans(
        earlierName,
        earlier,
        laterName,
        later,
        PlanDiff.between(earlier, later, series).changes(earlier));
  }

  /** How many changes there are of a kind. */
  public long count(PlanChange.Kind kind) {
    return changes.stream().filter(change -> change.kind() == kind).count();
  }

  /** The changes that a reader sees, by policy area; those of the whole plan under no name. */
  public Map<String, List<PlanChange>> byArea() {
    Map<String, String> renamed = new HashMap<>();
    for (PlanChange change : changes) {
      if (change.subject() == PlanChange.Subject.POLICY_AREA && !change.id().isEmpty()) {
        change.fields().stream()
            .filter(field -> field.field().equals("name"))
            .filter(field -> !field.before().isEmpty() && !field.after().isEmpty())
            .forEach(field -> renamed.put(field.before(), field.after()));
      }
    }
    Map<String, List<PlanChange>> byArea = new LinkedHashMap<>();
    for (PlanChange change : changes) {
      if (change.kind() != PlanChange.Kind.OTHERWISE) {
        String area = area(change);
        // What is gone stood under the area's former name.
        String name = change.after().isEmpty() ? renamed.getOrDefault(area, area) : area;
        byArea.computeIfAbsent(name, key -> new ArrayList<>()).add(change);
      }
    }
    return byArea;
  }

  private static String area(PlanChange change) {
    return switch (change.subject()) {
      case PLAN, SECTION -> "";
      case POLICY_AREA -> change.name();
      case COLLABORATION_AREA, MEASURE -> {
        List<String> where = change.after().isEmpty() ? change.before() : change.after();
        yield where.isEmpty() ? "" : where.getFirst();
      }
    };
  }
}
