package se.handlingsplan.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import se.handlingsplan.plan.Agreement;
import se.handlingsplan.plan.CollaborationArea;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Passage;
import se.handlingsplan.plan.PastYear;
import se.handlingsplan.plan.Period;
import se.handlingsplan.plan.Phrase;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.PolicyArea;
import se.handlingsplan.plan.Section;
import se.handlingsplan.plan.Status;
import se.handlingsplan.profile.Vocabulary;

/**
 * A plan carried over to a later year: measures that go on or must be asked about, and a decision
 * for every measure of the old plan. Areas stay, also those whose measures have all ended. What was
 * told of the old year goes to each measure's history.
 *
 * @param plan the draft for the new year
 * @param decisions one for each measure of the old plan, in its order
 * @param agreementEnds the agreement's last year, where the new year lies after it
 * @param planEnds the last year of the plan itself, where its title names several and the new year
 *     lies after them
 * @param renamed names in which the year was changed
 */
public record Rollover(
    OptionalInt fromYear,
    int toYear,
    Plan plan,
    List<Decision> decisions,
    OptionalInt agreementEnds,
    OptionalInt planEnds,
    List<Renamed> renamed) {
  public Rollover {
    decisions = List.copyOf(decisions);
    renamed = List.copyOf(renamed);
  }

  /** A title or heading before and after. */
  public record Renamed(String before, String after) {}

  /**
   * Carries the plan over. Years in the measures' own texts are never touched.
   *
   * @param answers decisions that somebody has made; they go before what the plan says
   */
  public static Rollover of(Plan plan, int year, Vocabulary vocabulary, Answers answers) {
    return new Turn(plan, year, vocabulary, answers).rollover();
  }

  /** The same with another plan, whose measures may have been edited since. */
  public Rollover withPlan(Plan other) {
    return new Rollover(fromYear, toYear, other, decisions, agreementEnds, planEnds, renamed);
  }

  /** How many measures got the given outcome. */
  public long count(Decision.Outcome outcome) {
    return decisions.stream().filter(decision -> decision.outcome() == outcome).count();
  }

  /** What is still to be decided about measures of the plan. */
  public List<Decision> open() {
    return decisions.stream()
        .filter(decision -> decision.outcome() == Decision.Outcome.ASK)
        .toList();
  }

  /** The turn of the year for one plan. */
  private static final class Turn {
    private final Plan old;
    private final int year;
    private final Answers answers;
    private final YearWords words;
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Renamed> renamed = new ArrayList<>();

    Turn(Plan old, int year, Vocabulary vocabulary, Answers answers) {
      this.old = old;
      this.year = year;
      this.answers = answers;
      this.words = new YearWords(old.year(), year, vocabulary.yearly());
    }

    Rollover rollover() {
      Optional<Phrase> title = old.title().map(this::advanced);
      List<Section> sections =
          old.sections().stream()
              .map(section -> new Section(section.heading().map(this::advanced), section.passage()))
              .toList();
      List<PolicyArea> areas = old.policyAreas().stream().map(this::area).toList();
      Plan next =
          new Plan(
              title,
              old.kind(),
              OptionalInt.of(year),
              Optional.empty(),
              old.overallGoal(),
              old.agreement(),
              sections,
              old.goals(),
              areas,
              old.contact(),
              old.unplaced());
      return new Rollover(
          old.year(),
          year,
          next,
          decisions,
          agreementEnd(),
          old.title().map(t -> words.ends(t.text())).orElse(OptionalInt.empty()),
          renamed);
    }

    private PolicyArea area(PolicyArea area) {
      List<CollaborationArea> collaborations = new ArrayList<>();
      for (CollaborationArea collaboration : area.collaborationAreas()) {
        List<Measure> kept = new ArrayList<>();
        for (Measure measure : collaboration.measures()) {
          Decision decision = new Case(area, collaboration, measure).decision();
          decisions.add(decision);
          if (decision.outcome() != Decision.Outcome.ENDED) {
            kept.add(withoutPast(measure));
          }
        }
        collaborations.add(collaboration.leaving(kept));
      }
      return new PolicyArea(
          area.id(),
          advanced(area.name()),
          area.goals(),
          area.priorities(),
          collaborations,
          area.followUpMethods());
    }

    private Phrase advanced(Phrase name) {
      String advanced = words.advanced(name.text());
      if (advanced.equals(name.text())) {
        return name;
      }
      renamed.add(new Renamed(name.text(), advanced));
      return new Phrase(advanced, name.provenance());
    }

    /** What tells of the old year goes to the history; targets and indicators stay. */
    private Measure withoutPast(Measure measure) {
      Map<String, Passage> notes = new LinkedHashMap<>();
      Map<String, Passage> extra = new LinkedHashMap<>();
      measure
          .extra()
          .forEach(
              (heading, passage) -> (words.isPast(heading) ? notes : extra).put(heading, passage));
      if (notes.isEmpty() && measure.status().isEmpty()) {
        return measure;
      }
      List<PastYear> history = new ArrayList<>();
      history.add(new PastYear(old.year(), measure.status(), notes));
      history.addAll(measure.history());
      return measure.withStatus(Optional.empty()).withExtra(extra).withHistory(history);
    }

    private OptionalInt agreementEnd() {
      return old.agreement()
          .flatMap(Agreement::period)
          .flatMap(Period::end)
          .filter(end -> end.getYear() < year)
          .map(end -> OptionalInt.of(end.getYear()))
          .orElse(OptionalInt.empty());
    }

    /** One measure and what is decided about it. */
    private final class Case {
      private final Measure measure;
      private final List<String> where;

      Case(PolicyArea area, CollaborationArea collaboration, Measure measure) {
        this.measure = measure;
        this.where =
            Stream.of(area.name().text(), collaboration.name().text(), measure.title().text())
                .filter(text -> !text.isBlank())
                .toList();
      }

      Decision decision() {
        Optional<Answer> answer = answers.of(measure);
        if (answer.isPresent()) {
          return answer
              .get()
              .note()
              .map(note -> of(answer.get().outcome(), Decision.Reason.ANSWERED_WITH_NOTE, note))
              .orElseGet(() -> of(answer.get().outcome(), Decision.Reason.ANSWERED));
        }
        LocalDate first = LocalDate.of(year, 1, 1);
        Optional<Period> period = measure.period().understood();
        if (period.filter(Period::isInverted).isPresent()) {
          return ask(Decision.Reason.INVERTED, measure.period().text());
        }
        Optional<LocalDate> end = period.flatMap(Period::end);
        if (end.isPresent()) {
          return end.get().isBefore(first)
              ? of(Decision.Outcome.ENDED, Decision.Reason.PERIOD_ENDED, end.get().toString())
              : of(
                  Decision.Outcome.CONTINUES, Decision.Reason.RUNS_INTO_YEAR, end.get().toString());
        }
        Optional<Decision.Reason> reported = measure.status().flatMap(Case::reported);
        if (reported.isPresent()) {
          return ask(reported.get());
        }
        Optional<LocalDate> start = period.flatMap(Period::start);
        if (start.filter(day -> !day.isBefore(first)).isPresent()) {
          return of(
              Decision.Outcome.CONTINUES, Decision.Reason.STARTS_LATER, start.get().toString());
        }
        return measure.period().isMissing()
            ? ask(Decision.Reason.NO_PERIOD)
            : ask(Decision.Reason.NO_END, measure.period().text());
      }

      /** Why a measure must be asked about that is reported to have come this far. */
      private static Optional<Decision.Reason> reported(Status status) {
        return switch (status) {
          case DONE -> Optional.of(Decision.Reason.REPORTED_DONE);
          case NOT_RELEVANT -> Optional.of(Decision.Reason.REPORTED_NOT_RELEVANT);
          case HALF, STARTED, NOT_STARTED -> Optional.empty();
        };
      }

      private Decision ask(Decision.Reason reason, String... arguments) {
        return of(Decision.Outcome.ASK, reason, arguments);
      }

      private Decision of(Decision.Outcome outcome, Decision.Reason reason, String... arguments) {
        return new Decision(
            measure.id(),
            where,
            outcome,
            reason,
            List.of(arguments),
            outcome == Decision.Outcome.ENDED ? Optional.of(measure) : Optional.empty());
      }
    }
  }
}
