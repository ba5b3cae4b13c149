package se.handlingsplan.check.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.handlingsplan.check.Breach;
import se.handlingsplan.check.Rule;
import se.handlingsplan.check.Spot;
import se.handlingsplan.check.Subject;
import se.handlingsplan.plan.Agreement;
import se.handlingsplan.plan.Period;
import se.handlingsplan.plan.Phrase;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.profile.Field;
import se.handlingsplan.profile.Need;

/** A measure's period that cannot be right, or does not fit the plan or the agreement. */
record PeriodRule(String id, Need need, Test test) implements Rule {

  /** Whether a period breaks the rule, and if so what the message should name. */
  interface Test {
    Optional<List<String>> complaint(Period period, Plan plan);
  }

  /** The last day is before the plan's year. */
  static final Rule OVER =
      new PeriodRule(
          "period-over",
          Need.WISHED,
          (period, plan) ->
              plan.year().isPresent()
                  ? period
                      .end()
                      .filter(end -> end.getYear() < plan.year().getAsInt())
                      .map(end -> List.of(end.toString(), Integer.toString(plan.year().getAsInt())))
                  : Optional.empty());

  /** The first day is after the plan's last year. */
  static final Rule NOT_YET =
      new PeriodRule(
          "period-not-yet",
          Need.WISHED,
          (period, plan) ->
              plan.year().isPresent() && plan.kind() == Plan.Kind.ANNUAL
                  ? period
                      .start()
                      .filter(start -> start.getYear() > lastYear(plan))
                      .map(start -> List.of(start.toString(), Integer.toString(lastYear(plan))))
                  : Optional.empty());

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

  /** The year in the name of the UN's goals is nobody's plan's. */
  private static final Pattern AGENDA = Pattern.compile("(?i)\\bAgenda\\s+2030\\b");

  private static final Pattern SHORT_RANGE = Pattern.compile("(20)\\d\\d[-–/](\\d\\d)(?!\\d)");

  /** A plan of several years names them in its title: "2024–2026", "2024/25". */
  private static int lastYear(Plan plan) {
    int last = plan.year().orElseThrow();
    String title = AGENDA.matcher(plan.title().map(Phrase::text).orElse("")).replaceAll("");
    Matcher matcher = YEAR.matcher(title);
    while (matcher.find()) {
      last = Math.max(last, Integer.parseInt(matcher.group()));
    }
    Matcher range = SHORT_RANGE.matcher(title);
    while (range.find()) {
      last = Math.max(last, Integer.parseInt(range.group(1) + range.group(2)));
    }
    return last;
  }

  /** The last day is before the first. */
  static final Rule INVERTED =
      new PeriodRule(
          "period-inverted",
          Need.REQUIRED,
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
          Need.NOTED,
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
  public Stream<Breach> breaches(Subject subject) {
    return subject.measures().stream()
        .flatMap(
            placed ->
                placed.measure().period().understood().stream()
                    .flatMap(period -> test.complaint(period, subject.plan()).stream())
                    .map(
                        more ->
                            Breach.of(
                                Spot.of(placed),
                                Field.PERIOD,
                                placed.measure().period().provenance(),
                                more.toArray(String[]::new))));
  }
}
