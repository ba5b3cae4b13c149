package se.handlingsplan.check.rule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import se.handlingsplan.check.Breach;
import se.handlingsplan.check.Rule;
import se.handlingsplan.check.Subject;
import se.handlingsplan.plan.Period;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.profile.Field;
import se.handlingsplan.profile.Need;

/** The agreement that the plan rests on ends in the plan's year or has ended before it. */
record AgreementEnds() implements Rule {
  @Override
  public String id() {
    return "agreement-ends";
  }

  @Override
  public Need need() {
    return Need.WISHED;
  }

  @Override
  public Stream<Breach> breaches(Subject subject) {
    Plan plan = subject.plan();
    if (plan.agreement().isEmpty() || plan.year().isEmpty()) {
      return Stream.empty();
    }
    var agreement = plan.agreement().get();
    Optional<LocalDate> end = agreement.period().flatMap(Period::end);
    if (end.isEmpty() || end.get().getYear() > plan.year().getAsInt()) {
      return Stream.empty();
    }
    return Stream.of(
        Breach.ofPlan(
            Field.PERIOD,
            agreement.name().provenance(),
            agreement.shortName().orElse(agreement.name().text()),
            Integer.toString(end.get().getYear())));
  }
}
