package se.handlingsplan.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handlingsplan.plan.CollaborationArea;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.PolicyArea;
import se.handlingsplan.plan.Section;

/** Puts two plans together, part by part. */
final class PlanJoining {
  private final PlanDiff diff;
  private final Plan earlier;
  private final Plan later;
  private final PlanParts before;
  private final Gone gone;

  PlanJoining(PlanDiff diff, Plan earlier) {
    this.diff = diff;
    this.earlier = earlier;
    this.later = diff.applyTo(earlier);
    this.gone = Gone.of(diff, earlier);
    this.before = gone.before();
  }

  JointPart joined() {
    List<JointPart> parts = new ArrayList<>();
    for (int i = 0; i < later.sections().size(); i++) {
      Optional<Section> old = diff.sections().get(i).place().map(earlier.sections()::get);
      parts.add(
          new Own<>(PlanChange.Subject.SECTION, Aspects.OF_SECTION)
              .part(old, Optional.of(later.sections().get(i)), List.of()));
    }
    for (Section section : gone.sections()) {
      parts.add(
          new Own<>(PlanChange.Subject.SECTION, Aspects.OF_SECTION)
              .part(Optional.of(section), Optional.empty(), List.of()));
    }
    for (int i = 0; i < later.policyAreas().size(); i++) {
      parts.add(area(diff.areas().get(i), later.policyAreas().get(i)));
    }
    for (int place : gone.policyAreas()) {
      parts.add(area(earlier.policyAreas().get(place), Optional.empty(), goneUnder(place)));
    }
    return new Own<>(PlanChange.Subject.PLAN, Aspects.OF_PLAN)
        .part(Optional.of(earlier), Optional.of(later), parts);
  }

  private JointPart area(PlanDiff.AreaFate fate, PolicyArea now) {
    List<JointPart> parts = new ArrayList<>();
    for (int i = 0; i < now.collaborationAreas().size(); i++) {
      parts.add(collaboration(fate.collaborations().get(i), now.collaborationAreas().get(i)));
    }
    Optional<Integer> old = fate.own().place();
    old.ifPresent(place -> parts.addAll(goneUnder(place)));
    return old.isPresent()
        ? area(earlier.policyAreas().get(old.get()), Optional.of(now), parts)
        : new Own<>(PlanChange.Subject.POLICY_AREA, Aspects.OF_POLICY_AREA)
            .part(Optional.empty(), Optional.of(now), parts);
  }

  private static JointPart area(PolicyArea was, Optional<PolicyArea> now, List<JointPart> parts) {
    return new Own<>(PlanChange.Subject.POLICY_AREA, Aspects.OF_POLICY_AREA)
        .part(Optional.of(was), now, parts);
  }

  private JointPart collaboration(PlanDiff.CollaborationFate fate, CollaborationArea now) {
    List<JointPart> parts = new ArrayList<>();
    for (int i = 0; i < now.measures().size(); i++) {
      Fate<Measure> own = fate.measures().get(i);
      parts.add(
          new Own<>(PlanChange.Subject.MEASURE, Aspects.OF_MEASURE)
              .part(
                  own.place().map(before.measures()::get),
                  Optional.of(now.measures().get(i)),
                  own.isMoved(),
                  List.of()));
    }
    Optional<Integer> old = fate.own().place();
    old.ifPresent(place -> parts.addAll(goneMeasures(place)));
    return new Own<>(PlanChange.Subject.COLLABORATION_AREA, Aspects.OF_COLLABORATION_AREA)
        .part(
            old.map(before.collaborationAreas()::get),
            Optional.of(now),
            fate.own().isMoved(),
            parts);
  }

  private List<JointPart> goneUnder(int policyArea) {
    return gone.collaborationAreasOf(policyArea)
        .map(
            place ->
                new Own<>(PlanChange.Subject.COLLABORATION_AREA, Aspects.OF_COLLABORATION_AREA)
                    .part(
                        Optional.of(before.collaborationAreas().get(place)),
                        Optional.empty(),
                        false,
                        goneMeasures(place)))
        .toList();
  }

  private List<JointPart> goneMeasures(int area) {
    return gone.measuresOf(area)
        .map(
            measure ->
                new Own<>(PlanChange.Subject.MEASURE, Aspects.OF_MEASURE)
                    .part(Optional.of(measure), Optional.empty(), false, List.of()))
        .toList();
  }

  /** Makes parts of one kind. */
  private record Own<S>(PlanChange.Subject subject, List<Aspect<S, ?>> aspects) {
    JointPart part(
        Optional<PlanParts.Part<S>> was, Optional<S> now, boolean moved, List<JointPart> parts) {
      return part(
          was.map(PlanParts.Part::part),
          now,
          moved,
          was.map(PlanParts.Part::where).orElse(List.of()),
          parts);
    }

    JointPart part(Optional<S> was, Optional<S> now, List<JointPart> parts) {
      return part(was, now, false, List.of(), parts);
    }

    private JointPart part(
        Optional<S> was,
        Optional<S> now,
        boolean moved,
        List<String> before,
        List<JointPart> parts) {
      return new JointPart(
          subject,
          was.isEmpty()
              ? JointPart.Presence.ONLY_LATER
              : now.isEmpty() ? JointPart.Presence.ONLY_EARLIER : JointPart.Presence.BOTH,
          moved,
          before,
          FieldChange.all(aspects, was, now),
          parts);
    }
  }
}
