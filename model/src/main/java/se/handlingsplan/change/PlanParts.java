package se.handlingsplan.change;

import java.util.ArrayList;
import java.util.List;
import se.handlingsplan.plan.CollaborationArea;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.PolicyArea;

/** All parts of a plan, by kind. */
record PlanParts(List<Part<CollaborationArea>> collaborationAreas, List<Part<Measure>> measures) {
  /** A part of a plan by itself, and the names of those above it. */
  record Part<S>(S part, int parent, List<String> where) {}

  static PlanParts of(Plan plan) {
    List<Part<CollaborationArea>> collaborations = new ArrayList<>();
    List<Part<Measure>> measures = new ArrayList<>();
    for (int i = 0; i < plan.policyAreas().size(); i++) {
      PolicyArea area = plan.policyAreas().get(i);
      List<String> above = names(List.of(), area.name().text());
      for (CollaborationArea collaboration : area.collaborationAreas()) {
        int parent = collaborations.size();
        collaborations.add(new Part<>(collaboration, i, above));
        List<String> around = names(above, collaboration.name().text());
        collaboration
            .measures()
            .forEach(measure -> measures.add(new Part<>(measure, parent, around)));
      }
    }
    return new PlanParts(collaborations, measures);
  }

  static List<String> names(List<String> above, String name) {
    List<String> names = new ArrayList<>(above);
    if (!name.isBlank()) {
      names.add(name);
    }
    return names;
  }
}
