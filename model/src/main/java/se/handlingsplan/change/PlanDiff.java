package se.handlingsplan.change;

import java.util.ArrayList;
import java.util.List;
import se.handlingsplan.plan.CollaborationArea;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.PolicyArea;
import se.handlingsplan.plan.Section;
import se.handlingsplan.profile.KnownArea;

/**
 * The difference between two plans, of whatever formats and years: what became of every part of the
 * later plan, and which parts of the earlier one are gone. Applied to the earlier plan it gives the
 * later one, apart from the places at which the two were read.
 */
public final class PlanDiff {
  private final Rewordings<Plan> plan;
  private final List<Fate<Section>> sections;
  private final List<AreaFate> areas;

  PlanDiff(Rewordings<Plan> plan, List<Fate<Section>> sections, List<AreaFate> areas) {
    this.plan = plan;
    this.sections = List.copyOf(sections);
    this.areas = List.copyOf(areas);
  }

  record AreaFate(Fate<PolicyArea> own, List<CollaborationFate> collaborations) {}

  record CollaborationFate(Fate<CollaborationArea> own, List<Fate<Measure>> measures) {}

  /**
   * Compares two plans.
   *
   * @param series areas that are known to have had other names
   */
  public static PlanDiff between(Plan earlier, Plan later, List<KnownArea> series) {
    return new PlanComparison(earlier, later, series).diff();
  }

  Rewordings<Plan> plan() {
    return plan;
  }

  List<Fate<Section>> sections() {
    return sections;
  }

  List<AreaFate> areas() {
    return areas;
  }

  /** The later plan, made of the earlier one. */
  public Plan applyTo(Plan earlier) {
    PlanParts parts = PlanParts.of(earlier);
    List<PolicyArea> after = new ArrayList<>();
    for (AreaFate area : areas) {
      List<CollaborationArea> collaborations = new ArrayList<>();
      for (CollaborationFate collaboration : area.collaborations()) {
        List<Measure> measures = new ArrayList<>();
        for (Fate<Measure> measure : collaboration.measures()) {
          measures.add(measure.now(i -> parts.measures().get(i).part(), Aspects::now));
        }
        collaborations.add(
            collaboration
                .own()
                .now(i -> parts.collaborationAreas().get(i).part(), Aspects::now)
                .withMeasures(measures));
      }
      after.add(
          area.own()
              .now(earlier.policyAreas()::get, Aspects::now)
              .withCollaborationAreas(collaborations));
    }
    List<Section> prose =
        sections.stream().map(fate -> fate.now(earlier.sections()::get, Aspects::now)).toList();
    return Aspects.now(earlier, plan, prose, after);
  }

  /** Whether the plans say the same, in the same order. */
  public boolean isEmpty(Plan earlier) {
    return changes(earlier).isEmpty();
  }

  /**
   * All that differs, in the order of the later plan; what is gone stands after what is left of the
   * area it was in.
   */
  public List<PlanChange> changes(Plan earlier) {
    return new DiffTelling(this, earlier).changes();
  }

  /** Both plans in one, with what has not changed. */
  public JointPart joined(Plan earlier) {
    return new PlanJoining(this, earlier).joined();
  }
}
