package se.handlingsplan.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  private final Set<Integer> keptSections = new HashSet<>();
  private final Set<Integer> keptAreas = new HashSet<>();
  private final Set<Integer> keptCollaborations = new HashSet<>();
  private final Set<Integer> keptMeasures = new HashSet<>();

  PlanJoining(PlanDiff diff, Plan earlier) {
    this.diff = diff;
    this.earlier = earlier;
    this.later = diff.applyTo(earlier);
    this.before = PlanParts.of(earlier);
    diff.sections().forEach(fate -> keep(fate, keptSections));
    for (PlanDiff.AreaFate area : diff.areas()) {
      keep(area.own(), keptAreas);
      for (PlanDiff.CollaborationFate collaboration : area.collaborations()) {
        keep(collaboration.own(), keptCollaborations);
        collaboration.measures().forEach(fate -> keep(fate, keptMeasures));
      }
    }
  }

  private static <S> void keep(Fate<S> fate, Set<Integer> kept) {
    place(fate).ifPresent(kept::add);
  }

  private static <S> Optional<Integer> place(Fate<S> fate) {
    return switch (fate) {
      case Fate.Added<S> added -> Optional.empty();
      case Fate.Kept<S> kept -> Optional.of(kept.earlier());
    };
  }

  private static <S> boolean isMoved(Fate<S> fate) {
    return fate instanceof Fate.Kept<S> kept && kept.move() == Fate.Move.MOVED;
  }

  JointPart joined() {
    List<JointPart> parts = new ArrayList<>();
    for (int i = 0; i < later.sections().size(); i++) {
      Optional<Section> old = place(diff.sections().get(i)).map(earlier.sections()::get);
      parts.add(
          new Own<>(PlanChange.Subject.SECTION, Aspects.OF_SECTION)
              .part(old, Optional.of(later.sections().get(i)), List.of()));
    }
    for (int i = 0; i < earlier.sections().size(); i++) {
      if (!keptSections.contains(i)) {
        parts.add(
            new Own<>(PlanChange.Subject.SECTION, Aspects.OF_SECTION)
                .part(Optional.of(earlier.sections().get(i)), Optional.empty(), List.of()));
      }
    }
    for (int i = 0; i < later.policyAreas().size(); i++) {
      parts.add(area(diff.areas().get(i), later.policyAreas().get(i)));
    }
    for (int i = 0; i < earlier.policyAreas().size(); i++) {
      if (!keptAreas.contains(i)) {
        parts.add(area(earlier.policyAreas().get(i), Optional.empty(), goneUnder(i)));
      }
    }
    return new Own<>(PlanChange.Subject.PLAN, Aspects.OF_PLAN)
        .part(Optional.of(earlier), Optional.of(later), parts);
  }

  private JointPart area(PlanDiff.AreaFate fate, PolicyArea now) {
    List<JointPart> parts = new ArrayList<>();
    for (int i = 0; i < now.collaborationAreas().size(); i++) {
      parts.add(collaboration(fate.collaborations().get(i), now.collaborationAreas().get(i)));
    }
    Optional<Integer> old = place(fate.own());
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
                  place(own).map(before.measures()::get),
                  Optional.of(now.measures().get(i)),
                  isMoved(own),
                  List.of()));
    }
    Optional<Integer> old = place(fate.own());
    old.ifPresent(place -> parts.addAll(goneMeasures(place)));
    return new Own<>(PlanChange.Subject.COLLABORATION_AREA, Aspects.OF_COLLABORATION_AREA)
        .part(
            old.map(before.collaborationAreas()::get),
            Optional.of(now),
            isMoved(fate.own()),
            parts);
  }

  private List<JointPart> goneUnder(int policyArea) {
    List<JointPart> gone = new ArrayList<>();
    for (int i = 0; i < before.collaborationAreas().size(); i++) {
      PlanParts.Part<CollaborationArea> area = before.collaborationAreas().get(i);
      if (area.parent() == policyArea && !keptCollaborations.contains(i)) {
        gone.add(
            new Own<>(PlanChange.Subject.COLLABORATION_AREA, Aspects.OF_COLLABORATION_AREA)
                .part(Optional.of(area), Optional.empty(), false, goneMeasures(i)));
      }
    }
    return gone;
  }

  private List<JointPart> goneMeasures(int area) {
    List<JointPart> gone = new ArrayList<>();
    for (int i = 0; i < before.measures().size(); i++) {
      PlanParts.Part<Measure> measure = before.measures().get(i);
      if (measure.parent() == area && !keptMeasures.contains(i)) {
        gone.add(
            new Own<>(PlanChange.Subject.MEASURE, Aspects.OF_MEASURE)
                .part(Optional.of(measure), Optional.empty(), false, List.of()));
      }
    }
    return gone;
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
