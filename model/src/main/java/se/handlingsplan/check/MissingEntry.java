package se.handlingsplan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import se.handlingsplan.plan.CollaborationArea;
import se.handlingsplan.plan.Entry;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.PolicyArea;
import se.handlingsplan.profile.Field;
import se.handlingsplan.profile.Need;
import se.handlingsplan.profile.Profile;

/**
 * A field in which nothing is written: for a measure, and for an area that has a row of its own but
 * no measure in it.
 */
record MissingEntry(
    Field field,
    Function<Measure, Entry<?>> ofMeasure,
    Function<CollaborationArea, Entry<?>> ofArea)
    implements Rule {

  static final Rule RESPONSIBILITY =
      new MissingEntry(
          Field.RESPONSIBILITY, Measure::responsibility, CollaborationArea::responsibility);

  static final Rule FOLLOW_UP =
      new MissingEntry(Field.FOLLOW_UP, Measure::followUp, CollaborationArea::followUp);

  @Override
  public String id() {
    return "missing-" + field.key();
  }

  @Override
  public List<Finding> check(Plan plan, Profile profile) {
    List<Finding> findings = new ArrayList<>();
    for (PolicyArea area : plan.policyAreas()) {
      for (CollaborationArea collaboration : area.collaborationAreas()) {
        Need need = profile.requirements().of(field, collaboration.priority());
        if (need == Need.OFF) {
          continue;
        }
        if (collaboration.measures().isEmpty()
            && ofArea.apply(collaboration) instanceof Entry.Blank<?> blank) {
          findings.add(
              Found.onArea(
                  id(), Found.severity(need), area, collaboration, field, blank.provenance()));
        }
        for (Measure measure : collaboration.measures()) {
          Entry<?> entry = ofMeasure.apply(measure);
          if (entry.isMissing()) {
            findings.add(
                Found.onMeasure(
                    id(),
                    Found.severity(need),
                    new Plan.Placed(area, collaboration, measure),
                    field.key(),
                    entry.provenance(),
                    List.of()));
          }
        }
      }
    }
    return findings;
  }
}
