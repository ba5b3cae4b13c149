package se.handlingsplan.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handlingsplan.plan.Agreement;
import se.handlingsplan.plan.Period;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.profile.Profile;

/** A measure's period that cannot be right, or does not fit the plan or the agreement. */
record PeriodRule(String id, Severity severity, Test test) implements Rule {

  /** Whether a period breaks the rule, and if so what the message should name. */
  interface Test {
    Optional<List<String>> complaint(Period period, Plan plan);
  }

  /** The last day is before the plan's year. */
  static final Rule OVER =
      new PeriodRule(
          "period-over",
          Severity.WARNING,
          (period, plan) ->
              plan.year().isPresent()
                  ? period
                      .end()
                      .filter(end -> end.getYear() < plan.year().getAsInt())
                      .map(end -> List.of(end.toString(), Integer.toString(plan.year().getAsInt())))
                  : Optional.empty());

  /** The last day is before the first. */
  static final Rule INVERTED =
      new PeriodRule(
          "period-inverted",
          Severity.ERROR,
          (period, plan) ->
              period.isInverted()
                  ? Optional.of(
                      List.of(
                          period.start().map(LocalDate::toString).orElse(""),
                          period.end().map(LocalDate::toString).orElse("")))
                  : Optional.empty());

  /** The measure begins before the agreement or goes on after it. */
  static final Rule OUTSIDE_AGREEMENT =
      new PeriodRule(
          "period-outside-agreement",
          Severity.NOTE,
          (period, plan) ->
              plan.agreement()
                  .flatMap(Agreement::period)
                  .filter(frame -> isOutside(period, frame))
                  .map(
                      frame ->
                          List.of(
                              frame.start().map(LocalDate::toString).orElse(""),
                              frame.end().map(LocalDate::toString).orElse(""))));

  private static boolean isOutside(Period period, Period frame) {
    boolean early =
        period.start().isPresent()
            && frame.start().isPresent()
            && period.start().get().isBefore(frame.start().get());
    boolean late =
        period.end().isPresent()
            && frame.end().isPresent()
            && period.end().get().isAfter(frame.end().get());
    return early || late;
  }

  @Override
  public List<Finding> check(Plan plan, Profile profile) {
    return plan.measures().stream()
        .flatMap(
            placed ->
                placed.measure().period().understood().stream()
                    .flatMap(period -> test.complaint(period, plan).stream())
                    .map(
                        more ->
                            Found.onMeasure(
                                id,
                                severity,
                                placed,
                                "period",
                                placed.measure().period().provenance(),
                                more)))
        .toList();
  }
}
