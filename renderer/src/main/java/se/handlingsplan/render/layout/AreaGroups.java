package se.handlingsplan.render.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.handlingsplan.plan.CollaborationArea;
import se.handlingsplan.plan.CollaborationArea.Priority;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.PolicyArea;

/**
 * The policy areas of a plan, each with those of its collaboration areas that the plan says the
 * same of. Every collaboration area stands in one group, and what belongs to a policy area as a
 * whole in the first group that holds it.
 *
 * @param undivided where the plan does not say whether they are prioritized
 */
record AreaGroups(
    List<PolicyArea> undivided, List<PolicyArea> prioritized, List<PolicyArea> other) {

  static AreaGroups of(Plan plan) {
    boolean unsaid =
        plan.policyAreas().stream()
            .flatMap(area -> area.collaborationAreas().stream())
            .anyMatch(area -> area.priority().isEmpty());
    boolean divided = has(plan, Priority.PRIORITIZED) || has(plan, Priority.OTHER);
    boolean aloneWithPrioritized = divided && !unsaid;
    List<PolicyArea> undivided = group(plan, Optional.empty(), !aloneWithPrioritized);
    List<PolicyArea> prioritized =
        group(plan, Optional.of(Priority.PRIORITIZED), aloneWithPrioritized);
    return new AreaGroups(
        undivided,
        withoutPrioritiesOf(undivided, prioritized),
        group(plan, Optional.of(Priority.OTHER), false));
  }

  private static boolean has(Plan plan, Priority priority) {
    return plan.policyAreas().stream()
        .flatMap(area -> area.collaborationAreas().stream())
        .anyMatch(area -> area.priority().equals(Optional.of(priority)));
  }

  /** The areas with such collaboration areas, and if wanted those that stand without any. */
  private static List<PolicyArea> group(Plan plan, Optional<Priority> priority, boolean alone) {
    List<PolicyArea> group = new ArrayList<>();
    for (PolicyArea area : plan.policyAreas()) {
      List<CollaborationArea> chosen =
          area.collaborationAreas().stream()
              .filter(collaboration -> collaboration.priority().equals(priority))
              .toList();
      if (!chosen.isEmpty() || (alone && standsAlone(area))) {
        group.add(area.withCollaborationAreas(chosen));
      }
    }
    return group;
  }

  /** Whether it is to be named here although nothing, or only what is set aside, stands below. */
  private static boolean standsAlone(PolicyArea area) {
    boolean bare =
        area.collaborationAreas().isEmpty()
            && area.goals().isEmpty()
            && area.followUpMethods().isEmpty();
    return bare || !area.priorities().isEmpty();
  }

  private static List<PolicyArea> withoutPrioritiesOf(
      List<PolicyArea> shown, List<PolicyArea> areas) {
    Set<String> ids = shown.stream().map(PolicyArea::id).collect(Collectors.toSet());
    return areas.stream()
        .map(area -> ids.contains(area.id()) ? area.withPriorities(List.of()) : area)
        .toList();
  }
}
