package se.handlingsplan.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.plan.Agreement;
import se.handlingsplan.plan.CollaborationArea;
import se.handlingsplan.plan.Entry;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Period;
import se.handlingsplan.plan.Phrase;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.PolicyArea;
import se.handlingsplan.plan.Status;

/**
 * A plan carried over to a later year: measures that go on or must be asked about, and a decision
 * for every measure of the old plan. Areas stay, also those whose measures have all ended.
 *
 * @param plan the draft for the new year
 * @param decisions one for each measure of the old plan, in its order
 * @param agreementEnds the agreement's last year, where the new year lies after it
 */
public record Rollover(
    OptionalInt fromYear,
    int toYear,
    Plan plan,
    List<Decision> decisions,
    OptionalInt agreementEnds) {
  public Rollover {
    decisions = List.copyOf(decisions);
  }

  /** Carries the plan over. Years in the measures' own texts are never touched. */
  public static Rollover of(Plan plan, int year) {
    List<Decision> decisions = new ArrayList<>();
    List<PolicyArea> areas = new ArrayList<>();
    for (PolicyArea area : plan.policyAreas()) {
      List<CollaborationArea> collaborations = new ArrayList<>();
      for (CollaborationArea collaboration : area.collaborationAreas()) {
        List<Measure> kept = new ArrayList<>();
        for (Measure measure : collaboration.measures()) {
          Decision decision = decide(area, collaboration, measure, year);
          decisions.add(decision);
          if (decision.outcome() != Decision.Outcome.ENDED) {
            kept.add(measure);
          }
        }
        collaborations.add(withoutMeasures(collaboration, kept));
      }
      areas.add(area.withCollaborationAreas(collaborations));
    }
    Plan next =
        new Plan(
            plan.title().map(title -> advance(title, plan.year(), year)),
            plan.kind(),
            OptionalInt.of(year),
            Optional.empty(),
            plan.overallGoal(),
            plan.agreement(),
            plan.sections(),
            plan.goals(),
            areas,
            plan.contact(),
            plan.unplaced());
    return new Rollover(plan.year(), year, next, decisions, agreementEnd(plan, year));
  }

  /** How many measures got the given outcome. */
  public long count(Decision.Outcome outcome) {
    return decisions.stream().filter(decision -> decision.outcome() == outcome).count();
  }

  /**
   * An area that has lost all its measures becomes a row to fill: empty cells, not missing columns.
   */
  private static CollaborationArea withoutMeasures(
      CollaborationArea collaboration, List<Measure> kept) {
    if (!kept.isEmpty() || collaboration.measures().isEmpty()) {
      return collaboration.withMeasures(kept);
    }
    return new CollaborationArea(
        collaboration.id(),
        collaboration.name(),
        collaboration.priority(),
        blankIfAbsent(collaboration.responsibility()),
        blankIfAbsent(collaboration.followUp()),
        List.of());
  }

  private static <T> Entry<T> blankIfAbsent(Entry<T> entry) {
    return entry instanceof Entry.Absent<T> absent
        ? new Entry.Blank<>(Provenance.none(), absent.elsewhere())
        : entry;
  }

  private static Decision decide(
      PolicyArea area, CollaborationArea collaboration, Measure measure, int year) {
    LocalDate first = LocalDate.of(year, 1, 1);
    Optional<Period> period = measure.period().understood();
    Optional<LocalDate> end = period.flatMap(Period::end);
    Optional<LocalDate> start = period.flatMap(Period::start);
    if (period.isPresent() && period.get().isInverted()) {
      return decision(
          area,
          collaboration,
          measure,
          Decision.Outcome.ASK,
          Decision.Reason.INVERTED,
          periodText(measure));
    }
    if (measure.status().filter(status -> status == Status.DONE).isPresent() && end.isEmpty()) {
      return decision(
          area, collaboration, measure, Decision.Outcome.ASK, Decision.Reason.REPORTED_DONE, "");
    }
    if (end.isPresent()) {
      return end.get().isBefore(first)
          ? decision(
              area,
              collaboration,
              measure,
              Decision.Outcome.ENDED,
              Decision.Reason.PERIOD_ENDED,
              end.get().toString())
          : decision(
              area,
              collaboration,
              measure,
              Decision.Outcome.CONTINUES,
              Decision.Reason.RUNS_INTO_YEAR,
              end.get().toString());
    }
    if (start.filter(day -> !day.isBefore(first)).isPresent()) {
      return decision(
          area,
          collaboration,
          measure,
          Decision.Outcome.CONTINUES,
          Decision.Reason.STARTS_LATER,
          start.get().toString());
    }
    return measure.period().isMissing()
        ? decision(
            area, collaboration, measure, Decision.Outcome.ASK, Decision.Reason.NO_PERIOD, "")
        : decision(
            area,
            collaboration,
            measure,
            Decision.Outcome.ASK,
            Decision.Reason.NO_END,
            periodText(measure));
  }

  private static Decision decision(
      PolicyArea area,
      CollaborationArea collaboration,
      Measure measure,
      Decision.Outcome outcome,
      Decision.Reason reason,
      String argument) {
    return new Decision(
        measure.id(),
        Stream.of(area.name().text(), collaboration.name().text(), measure.title().text())
            .filter(text -> !text.isBlank())
            .toList(),
        outcome,
        reason,
        argument.isEmpty() ? List.of() : List.of(argument),
        outcome == Decision.Outcome.ENDED ? Optional.of(measure) : Optional.empty());
  }

  private static String periodText(Measure measure) {
    return measure.period().text();
  }

  /**
   * The plan's own year in its title, where it stands as a number of its own and not in a range.
   */
  private static Phrase advance(Phrase title, OptionalInt from, int to) {
    if (from.isEmpty()) {
      return title;
    }
    Pattern year =
        Pattern.compile(
            "(?<![\\d–—/-])(?<![–—/-]\\s)" + from.getAsInt() + "(?!\\s*[–—/-]\\s*\\d)(?!\\d)");
    return new Phrase(
        year.matcher(title.text()).replaceAll(Integer.toString(to)), title.provenance());
  }

  private static OptionalInt agreementEnd(Plan plan, int year) {
    return plan.agreement()
        .flatMap(Agreement::period)
        .flatMap(Period::end)
        .filter(end -> end.getYear() < year)
        .map(end -> OptionalInt.of(end.getYear()))
        .orElse(OptionalInt.empty());
  }
}
