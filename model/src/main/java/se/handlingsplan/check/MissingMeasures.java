package se.handlingsplan.check;

import java.util.ArrayList;
import java.util.List;
import se.handlingsplan.plan.CollaborationArea;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.PolicyArea;
import se.handlingsplan.profile.Field;
import se.handlingsplan.profile.Need;
import se.handlingsplan.profile.Profile;

/** A collaboration area in which nothing is done. */
record MissingMeasures() implements Rule {
  @Override
  public String id() {
    return "missing-measures";
  }

  @Override
  public List<Finding> check(Plan plan, Profile profile) {
    List<Finding> findings = new ArrayList<>();
    for (PolicyArea area : plan.policyAreas()) {
      for (CollaborationArea collaboration : area.collaborationAreas()) {
        Need need = profile.requirements().of(Field.MEASURES, collaboration.priority());
        if (collaboration.measures().isEmpty() && need != Need.OFF) {
          findings.add(
              Found.onArea(
                  id(),
                  Found.severity(need),
                  area,
                  collaboration,
                  Field.MEASURES,
                  collaboration.name().provenance()));
        }
      }
    }
    return findings;
  }
}
