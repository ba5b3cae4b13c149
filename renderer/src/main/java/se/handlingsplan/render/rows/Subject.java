package se.handlingsplan.render.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.plan.CollaborationArea;
import se.handlingsplan.plan.Entry;
import se.handlingsplan.plan.FollowUp;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.PolicyArea;
import se.handlingsplan.plan.Responsibility;

/** What a row is about: a measure, else a collaboration area, else a policy area. */
record Subject(
    PolicyArea area, Optional<CollaborationArea> collaboration, Optional<Measure> measure) {

  /** All of a plan, in its order. */
  static List<Subject> of(Plan plan) {
    List<Subject> all = new ArrayList<>();
    for (PolicyArea area : plan.policyAreas()) {
      if (area.collaborationAreas().isEmpty()) {
        all.add(new Subject(area, Optional.empty(), Optional.empty()));
      }
      for (CollaborationArea collaboration : area.collaborationAreas()) {
        if (collaboration.measures().isEmpty() || speaks(collaboration)) {
          all.add(new Subject(area, Optional.of(collaboration), Optional.empty()));
        }
        for (Measure measure : collaboration.measures()) {
          all.add(new Subject(area, Optional.of(collaboration), Optional.of(measure)));
        }
      }
    }
    return all;
  }

  /** Whether something is said of the area itself, in a row that names no measure. */
  private static boolean speaks(CollaborationArea area) {
    return !area.responsibility().isMissing() || !area.followUp().isMissing();
  }

  String collaborationName() {
    return collaboration.map(c -> c.name().text()).orElse("");
  }

  Entry<Responsibility> responsibility() {
    return measure
        .map(Measure::responsibility)
        .or(() -> collaboration.map(CollaborationArea::responsibility))
        .orElse(Entry.absent());
  }

  Entry<FollowUp> followUp() {
    return measure
        .map(Measure::followUp)
        .or(() -> collaboration.map(CollaborationArea::followUp))
        .orElse(Entry.absent());
  }

  String id() {
    return measure
        .map(Measure::id)
        .or(() -> collaboration.map(CollaborationArea::id))
        .orElse(area.id());
  }

  Provenance provenance() {
    return measure
        .map(Measure::provenance)
        .or(() -> collaboration.map(c -> c.name().provenance()))
        .orElse(area.name().provenance());
  }
}
