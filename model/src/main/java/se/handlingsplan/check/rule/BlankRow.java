package se.handlingsplan.check.rule;

import java.util.stream.Stream;
import se.handlingsplan.check.Breach;
import se.handlingsplan.check.Rule;
import se.handlingsplan.check.Subject;
import se.handlingsplan.document.Notice;
import se.handlingsplan.document.Place;
import se.handlingsplan.profile.Field;
import se.handlingsplan.profile.Need;

/** A row of a table of measures in which nothing at all is written. */
record BlankRow() implements Rule {
  @Override
  public String id() {
    return "blank-row";
  }

  @Override
  public Need need() {
    return Need.NOTED;
  }

  @Override
  public Stream<Breach> breaches(Subject subject) {
    return subject.notices().stream()
        .filter(notice -> notice.code() == Notice.Code.EMPTY_ROW)
        .map(
            notice ->
                Breach.ofPlan(
                        Field.MEASURES,
                        notice.provenance(),
                        notice.arguments().toArray(String[]::new))
                    .marked(
                        String.join(
                            " ",
                            notice.provenance().places().stream().map(Place::toString).toList())));
  }
}
