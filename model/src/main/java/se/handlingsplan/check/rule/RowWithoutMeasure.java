package se.handlingsplan.check.rule;

import java.util.stream.Stream;
import se.handlingsplan.check.Breach;
import se.handlingsplan.check.Rule;
import se.handlingsplan.check.Spot;
import se.handlingsplan.check.Subject;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.profile.Field;
import se.handlingsplan.profile.Need;

/** A row that says who or how, and of which nobody can tell what is to be done. */
record RowWithoutMeasure() implements Rule {
  @Override
  public String id() {
    return "row-without-measure";
  }

  @Override
  public Need need() {
    return Need.REQUIRED;
  }

  @Override
  public Stream<Breach> breaches(Subject subject) {
    return subject.measures().stream()
        .filter(placed -> placed.measure().title().isBlank())
        .map(
            placed ->
                Breach.of(
                    Spot.of(placed),
                    Field.MEASURE,
                    placed.measure().title().provenance(),
                    told(placed.measure())));
  }

  /** What the row does say, so that it can be found. */
  private static String told(Measure measure) {
    return Stream.of(
            measure.responsibility().text(), measure.followUp().text(), measure.period().text())
        .filter(text -> !text.isBlank())
        .findFirst()
        .map(Quote::of)
        .orElse("–");
  }
}
