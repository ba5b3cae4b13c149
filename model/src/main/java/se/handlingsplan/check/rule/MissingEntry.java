package se.handlingsplan.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import se.handlingsplan.check.Breach;
import se.handlingsplan.check.Rule;
import se.handlingsplan.check.Spot;
import se.handlingsplan.check.Subject;
import se.handlingsplan.plan.CollaborationArea;
import se.handlingsplan.plan.Entry;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.PolicyArea;
import se.handlingsplan.profile.Field;
import se.handlingsplan.profile.Need;

/**
 * A field in which nothing is written: for a measure, and for an area that has a row of its own but
 * no measure in it.
 */
record MissingEntry(
    Field field,
    Need need,
    Function<Measure, Entry<?>> ofMeasure,
    Function<CollaborationArea, Entry<?>> ofArea)
    implements Rule {

  static final Rule RESPONSIBILITY =
      new MissingEntry(
          Field.RESPONSIBILITY,
          Need.REQUIRED,
          Measure::responsibility,
          CollaborationArea::responsibility);

  static final Rule FOLLOW_UP =
      new MissingEntry(
          Field.FOLLOW_UP, Need.REQUIRED, Measure::followUp, CollaborationArea::followUp);

  /** A measure whose dates stand elsewhere, in columns of quarters, has a period. */
  static final Rule PERIOD =
      new MissingEntry(Field.PERIOD, Need.WISHED, Measure::period, area -> Entry.absent());

  @Override
  public String id() {
    return "missing-" + field.key();
  }

  @Override
  public Stream<Breach> breaches(Subject subject) {
    List<Breach> breaches = new ArrayList<>();
    for (PolicyArea area : subject.plan().policyAreas()) {
      for (CollaborationArea collaboration : area.collaborationAreas()) {
        if (collaboration.measures().isEmpty()
            && ofArea.apply(collaboration) instanceof Entry.Blank<?> blank) {
          breaches.add(Breach.of(Spot.of(area, collaboration), field, blank.provenance()));
        }
        for (Measure measure : collaboration.measures()) {
          Entry<?> entry = ofMeasure.apply(measure);
          if (isMissing(entry)) {
            Spot spot = Spot.of(new Plan.Placed(area, collaboration, measure));
            breaches.add(Breach.of(spot, field, entry.provenance()));
          }
        }
      }
    }
    return breaches.stream();
  }

  private boolean isMissing(Entry<?> entry) {
    boolean elsewhere = field == Field.PERIOD && entry.understood().isPresent();
    return entry.isMissing() && !elsewhere;
  }
}
