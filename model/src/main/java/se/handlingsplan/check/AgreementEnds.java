package se.handlingsplan.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.profile.Profile;

/** The agreement that the plan rests on ends in the plan's year or has ended before it. */
record AgreementEnds() implements Rule {
  @Override
  public String id() {
    return "agreement-ends";
  }

  @Override
  public List<Finding> check(Plan plan, Profile profile) {
    if (plan.agreement().isEmpty() || plan.year().isEmpty()) {
      return List.of();
    }
    var agreement = plan.agreement().get();
    Optional<LocalDate> end = agreement.period().flatMap(period -> period.end());
    if (end.isEmpty() || end.get().getYear() > plan.year().getAsInt()) {
      return List.of();
    }
    return List.of(
        new Finding(
            id(),
            Severity.WARNING,
            List.of(),
            List.of(
                agreement.shortName().orElse(agreement.name().text()),
                Integer.toString(end.get().getYear())),
            Optional.empty(),
            Optional.empty(),
            agreement.name().provenance()));
  }
}
