package se.handlingsplan.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.handlingsplan.plan.CollaborationArea;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.PolicyArea;
import se.handlingsplan.plan.Section;

/**
 * What the earlier plan has and the later one has no more, each kind in reading order.
 *
 * @param collaborationAreas places among all areas of the earlier plan
 */
record Gone(
    List<Section> sections,
    List<Integer> policyAreas,
    List<Integer> collaborationAreas,
    List<PlanParts.Part<Measure>> measures,
    PlanParts before) {

  static Gone of(PlanDiff diff, Plan earlier) {
    PlanParts before = PlanParts.of(earlier);
    List<Fate<PolicyArea>> areas = new ArrayList<>();
    List<Fate<CollaborationArea>> collaborations = new ArrayList<>();
    List<Fate<Measure>> measures = new ArrayList<>();
    for (PlanDiff.AreaFate area : diff.areas()) {
      areas.add(area.own());
      for (PlanDiff.CollaborationFate collaboration : area.collaborations()) {
        collaborations.add(collaboration.own());
        measures.addAll(collaboration.measures());
      }
    }
    return new Gone(
        without(diff.sections(), earlier.sections().size())
            .mapToObj(earlier.sections()::get)
            .toList(),
        without(areas, earlier.policyAreas().size()).boxed().toList(),
        without(collaborations, before.collaborationAreas().size()).boxed().toList(),
        without(measures, before.measures().size()).mapToObj(before.measures()::get).toList(),
        before);
  }

  private static <S> IntStream without(List<Fate<S>> fates, int count) {
    Set<Integer> kept = new HashSet<>();
    fates.forEach(fate -> fate.place().ifPresent(kept::add));
    return IntStream.range(0, count).filter(place -> !kept.contains(place));
  }

  /** The areas that are gone from under a policy area, as places. */
  Stream<Integer> collaborationAreasOf(int policyArea) {
    return collaborationAreas.stream()
        .filter(place -> before.collaborationAreas().get(place).parent() == policyArea);
  }

  /** The measures that are gone from under a collaboration area. */
  Stream<PlanParts.Part<Measure>> measuresOf(int collaborationArea) {
    return measures.stream().filter(measure -> measure.parent() == collaborationArea);
  }
}
