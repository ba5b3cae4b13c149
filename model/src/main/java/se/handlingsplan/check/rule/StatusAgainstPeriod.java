package se.handlingsplan.check.rule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import se.handlingsplan.check.Breach;
import se.handlingsplan.check.Rule;
import se.handlingsplan.check.Spot;
import se.handlingsplan.check.Subject;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Period;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.Status;
import se.handlingsplan.profile.Field;
import se.handlingsplan.profile.Need;

/**
 * A status that cannot be right at the time: not begun though the time is over, or under way before
 * it begins. The time is the day on the plan; where it bears none, anything within its year may be.
 */
record StatusAgainstPeriod() implements Rule {
  @Override
  public String id() {
    return "status-contradicts-period";
  }

  @Override
  public Need need() {
    return Need.WISHED;
  }

  @Override
  public Stream<Breach> breaches(Subject subject) {
    Plan plan = subject.plan();
    Optional<LocalDate> day = plan.date().map(Plan.PlanDate::day);
    if (day.isEmpty() && plan.year().isEmpty()) {
      return Stream.empty();
    }
    LocalDate earliest = day.orElseGet(() -> LocalDate.of(plan.year().orElseThrow(), 1, 1));
    LocalDate latest = day.orElseGet(() -> LocalDate.of(plan.year().orElseThrow(), 12, 31));
    return subject.measures().stream()
        .filter(placed -> contradicts(placed.measure(), earliest, latest))
        .map(StatusAgainstPeriod::breach);
  }

  private static boolean contradicts(Measure measure, LocalDate earliest, LocalDate latest) {
    Optional<Period> period = measure.period().understood();
    if (measure.status().isEmpty() || period.isEmpty()) {
      return false;
    }
    return switch (measure.status().get()) {
      case NOT_STARTED -> period.get().end().filter(end -> end.isBefore(earliest)).isPresent();
      case STARTED, HALF, DONE ->
          period.get().start().filter(start -> start.isAfter(latest)).isPresent();
      case NOT_RELEVANT -> false;
    };
  }

  private static Breach breach(Plan.Placed placed) {
    Measure measure = placed.measure();
    return Breach.of(
        Spot.of(placed),
        Field.STATUS,
        measure.provenance(),
        measure.status().map(Status::code).orElse(""),
        measure.period().isMissing()
            ? measure.period().understood().map(StatusAgainstPeriod::days).orElse("")
            : Quote.of(measure.period().text()));
  }

  private static String days(Period period) {
    return period.start().map(LocalDate::toString).orElse("")
        + " – "
        + period.end().map(LocalDate::toString).orElse("");
  }
}
