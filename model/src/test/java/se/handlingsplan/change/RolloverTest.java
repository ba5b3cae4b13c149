package se.handlingsplan.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static se.handlingsplan.plan.APlan.aMeasure;
import static se.handlingsplan.plan.APlan.aPlan;
import static se.handlingsplan.plan.APlan.anArea;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.handlingsplan.change.Decision.Outcome;
import se.handlingsplan.change.Decision.Reason;
import se.handlingsplan.conservation.TextCount;
import se.handlingsplan.plan.APlan.AMeasure;
import se.handlingsplan.plan.CollaborationArea;
import se.handlingsplan.plan.Entry;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Passage;
import se.handlingsplan.plan.PastYear;
import se.handlingsplan.plan.Phrase;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.Status;
import se.handlingsplan.profile.AProfile;
import se.handlingsplan.profile.Requirements;
import se.handlingsplan.profile.Vocabulary;

class RolloverTest {
  private static final Vocabulary WORDS = AProfile.asking(Requirements.none()).vocabulary();

  @Test
  void aMeasureThatRunsIntoTheNewYearContinues() {
    Decision decision = decide(aMeasure().running("2024-09-02", "2026-01-01"));

    assertThat(decision.outcome()).isEqualTo(Outcome.CONTINUES);
    assertThat(decision.reason()).isEqualTo(Reason.RUNS_INTO_YEAR);
    assertThat(decision.arguments()).containsExactly("2026-01-01");
    assertThat(decision.ended()).isEmpty();
  }

  @Test
  void aMeasureThatEndsOnTheLastDayOfTheOldYearHasEnded() {
    Decision decision = decide(aMeasure().titled("SFI").running("2025-01-01", "2025-12-31"));

    assertThat(decision.outcome()).isEqualTo(Outcome.ENDED);
    assertThat(decision.reason()).isEqualTo(Reason.PERIOD_ENDED);
    assertThat(decision.arguments()).containsExactly("2025-12-31");
    assertThat(decision.where()).containsExactly("Arbete", "Fler i arbete", "SFI");
  }

  @Test
  void anEndedMeasureLeavesThePlanButStaysWhole() {
    var ended = aMeasure().titled("SFI").running("", "2025-06-30");
    Rollover rollover =
        Rollover.of(
            aPlan().with(ended, aMeasure().withoutPeriod()).plan(), 2026, WORDS, Answers.none());

    assertThat(titles(rollover.plan())).containsExactly("Utbilda alla");
    assertThat(rollover.decisions().getFirst().ended()).contains(ended.measure());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-01-01", "2026-08-01", "2027-01-01"})
  void aMeasureThatBeginsInTheNewYearOrLaterContinues(String first) {
    Decision decision = decide(aMeasure().running(first, ""));

    assertThat(decision.outcome()).isEqualTo(Outcome.CONTINUES);
    assertThat(decision.reason()).isEqualTo(Reason.STARTS_LATER);
    assertThat(decision.arguments()).containsExactly(first);
  }

  @Test
  void aMeasureThatBeganLongAgoAndHasNoEndIsAskedAbout() {
    Decision decision = decide(aMeasure().running("2020-01-01", ""));

    assertThat(decision.outcome()).isEqualTo(Outcome.ASK);
    assertThat(decision.reason()).isEqualTo(Reason.NO_END);
    assertThat(decision.arguments()).containsExactly("2020-01-01 – ");
  }

  @Test
  void aMeasureOfNoTimeIsAskedAbout() {
    Decision decision = decide(aMeasure().withoutPeriod());

    assertThat(decision.outcome()).isEqualTo(Outcome.ASK);
    assertThat(decision.reason()).isEqualTo(Reason.NO_PERIOD);
    assertThat(decision.arguments()).isEmpty();
  }

  @Test
  void aMeasureThatGoesOnUntilFurtherNoticeIsAskedAboutInItsOwnWords() {
    Decision vague = decide(aMeasure().runningVaguely("löpande"));
    Decision unclear = decide(aMeasure().runningUnclearly("när vi hinner"));

    assertThat(vague.reason()).isEqualTo(Reason.NO_END);
    assertThat(vague.arguments()).containsExactly("löpande");
    assertThat(unclear.reason()).isEqualTo(Reason.NO_END);
    assertThat(unclear.arguments()).containsExactly("när vi hinner");
  }

  @Test
  void aMeasureThatIsReportedDoneIsAskedAbout() {
    Decision decision = decide(aMeasure().withoutPeriod().reported(Status.DONE));

    assertThat(decision.outcome()).isEqualTo(Outcome.ASK);
    assertThat(decision.reason()).isEqualTo(Reason.REPORTED_DONE);
  }

  @Test
  void aMeasureThatIsReportedDoneAndHasEndedHasEnded() {
    Decision decision =
        decide(aMeasure().running("2024-01-01", "2024-12-31").reported(Status.DONE));

    assertThat(decision.outcome()).isEqualTo(Outcome.ENDED);
  }

  @Test
  void aMeasureThatIsReportedDoneButRunsOnContinues() {
    assertThat(decide(aMeasure().running("", "2026-12-31").reported(Status.DONE)).reason())
        .isEqualTo(Reason.RUNS_INTO_YEAR);
  }

  @Test
  void aMeasureThatIsHalfDoneIsJudgedByItsTime() {
    assertThat(decide(aMeasure().running("", "2025-12-31").reported(Status.HALF)).reason())
        .isEqualTo(Reason.PERIOD_ENDED);
  }

  @Test
  void aMeasureThatEndsBeforeItBeginsIsAskedAbout() {
    Decision decision = decide(aMeasure().running("2026-05-01", "2025-05-01"));

    assertThat(decision.outcome()).isEqualTo(Outcome.ASK);
    assertThat(decision.reason()).isEqualTo(Reason.INVERTED);
    assertThat(decision.arguments()).containsExactly("2026-05-01 – 2025-05-01");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Handlingsplan 2025                         | Handlingsplan 2026
          Handlingsplan 2025, beslutad               | Handlingsplan 2026, beslutad
          Handlingsplan 2025 (för år 2025)           | Handlingsplan 2026 (för år 2026)
          Plan 2025 inom överenskommelsen 2019–2025  | Plan 2026 inom överenskommelsen 2019–2025
          Plan 2025 inom överenskommelsen 2025-2029  | Plan 2026 inom överenskommelsen 2025-2029
          Handlingsplan 2025 – 2027                  | Handlingsplan 2025 – 2027
          Läsåret 2025/26                            | Läsåret 2025/26
          Läsåret 2024/2025                          | Läsåret 2024/2025
          Handlingsplan 2025 – Växjö                 | Handlingsplan 2026 – Växjö
          Strategi 2022–2030 – handlingsplan 2025    | Strategi 2022–2030 – handlingsplan 2026
          Handlingsplan 2024                         | Handlingsplan 2024
          Diarienummer 120250                        | Diarienummer 120250
          Handlingsplan                              | Handlingsplan
          """)
  void theYearInTheTitleMovesButRangesOfYearsStay(String before, String after) {
    assertThat(
            Rollover.of(aPlan().titled(before).plan(), 2026, WORDS, Answers.none())
                .plan()
                .title()
                .map(Phrase::text))
        .contains(after);
  }

  @Test
  void aPlanOfNoYearKeepsItsTitle() {
    Rollover rollover =
        Rollover.of(aPlan().titled("Plan 2025").forNoYear().plan(), 2026, WORDS, Answers.none());

    assertThat(rollover.plan().title().map(Phrase::text)).contains("Plan 2025");
    assertThat(rollover.fromYear()).isEmpty();
    assertThat(rollover.plan().year()).hasValue(2026);
  }

  @Test
  void yearsInTheMeasuresAreNeverTouched() {
    var measure = aMeasure().titled("Budget 2025").withoutPeriod().withExtra("År", "2025");

    assertThat(
            Rollover.of(aPlan().with(measure).plan(), 2026, WORDS, Answers.none())
                .plan()
                .measures())
        .extracting(Plan.Placed::measure)
        .containsExactly(measure.measure());
  }

  @Test
  void anAreaWhoseMeasuresHaveAllEndedStaysAsARowToFill() {
    Plan next =
        Rollover.of(
                aPlan().with(aMeasure().running("", "2025-06-30")).plan(),
                2026,
                WORDS,
                Answers.none())
            .plan();

    CollaborationArea area = next.policyAreas().getFirst().collaborationAreas().getFirst();
    assertThat(area.name().text()).isEqualTo("Fler i arbete");
    assertThat(area.measures()).isEmpty();
    assertThat(area.responsibility()).isInstanceOf(Entry.Blank.class);
    assertThat(area.followUp()).isInstanceOf(Entry.Blank.class);
  }

  @Test
  void anAreaThatNeverHadMeasuresStaysAsItWas() {
    Plan plan = aPlan().with(anArea().withoutMeasures()).plan();

    assertThat(Rollover.of(plan, 2026, WORDS, Answers.none()).plan().policyAreas())
        .isEqualTo(plan.policyAreas());
  }

  @ParameterizedTest
  @CsvSource({"2024, 2024", "2025, 2025", "2026, ''", "2027, ''"})
  void anAgreementThatEndsBeforeTheNewYearIsTold(int last, String told) {
    Plan plan = aPlan().underAgreement("ÖK", "2019-01-01", last + "-12-31").plan();

    var ends = Rollover.of(plan, 2026, WORDS, Answers.none()).agreementEnds();

    assertThat(ends.isPresent() ? Integer.toString(ends.getAsInt()) : "").isEqualTo(told);
  }

  @Test
  void anAgreementOfNoEndIsNotToldOf() {
    assertThat(
            Rollover.of(aPlan().withoutAgreement().plan(), 2026, WORDS, Answers.none())
                .agreementEnds())
        .isEmpty();
    assertThat(
            Rollover.of(
                    aPlan().underAgreement("ÖK", "2019-01-01", "").plan(),
                    2026,
                    WORDS,
                    Answers.none())
                .agreementEnds())
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("se.handlingsplan.text.Seeds#all")
  void everyMeasureIsDecidedOnceAndEitherStaysOrIsKeptWhole(long seed) {
    Random random = new Random(seed);
    AMeasure[] measures = new AMeasure[random.nextInt(8)];
    for (int i = 0; i < measures.length; i++) {
      measures[i] = aMeasure().titled("Insats " + i);
      switch (random.nextInt(4)) {
        case 0 -> measures[i].withoutPeriod();
        case 1 -> measures[i].running("", (2020 + random.nextInt(10)) + "-06-30");
        case 2 -> measures[i].running((2020 + random.nextInt(10)) + "-06-30", "");
        default -> measures[i].runningVaguely("löpande");
      }
    }
    Plan plan = aPlan().with(measures).plan();

    Rollover rollover = Rollover.of(plan, 2026, WORDS, Answers.none());

    assertThat(rollover.decisions())
        .extracting(Decision::measureId)
        .containsExactlyElementsOf(titles(plan));
    assertThat(rollover.plan().measures().size() + rollover.count(Outcome.ENDED))
        .isEqualTo(measures.length);
    assertThat(rollover.decisions())
        .allSatisfy(d -> assertThat(d.ended().isPresent()).isEqualTo(d.outcome() == Outcome.ENDED));
  }

  @Test
  void whatTellsOfTheOldYearGoesToTheHistoryAndTargetsStay() {
    var measure =
        aMeasure()
            .withoutPeriod()
            .reported(Status.STARTED)
            .withExtra("Resultat", "14 av 20 deltog")
            .withExtra("Läge 2025", "Påbörjad")
            .withExtra("Årsredovisning 2025", "Klar i maj")
            .withExtra("Målvärde 2025", "20 deltagare");
    Measure next =
        Rollover.of(aPlan().with(measure).plan(), 2026, WORDS, Answers.none())
            .plan()
            .measures()
            .getFirst()
            .measure();

    assertThat(next.status()).isEmpty();
    assertThat(next.extra()).containsOnlyKeys("Målvärde 2025");
    assertThat(next.followUp()).isEqualTo(measure.measure().followUp());
    assertThat(next.history())
        .containsExactly(
            new PastYear(
                OptionalInt.of(2025),
                Optional.of(Status.STARTED),
                Map.of(
                    "Resultat", Passage.of("14 av 20 deltog"),
                    "Läge 2025", Passage.of("Påbörjad"),
                    "Årsredovisning 2025", Passage.of("Klar i maj"))));
  }

  @Test
  void theLatestYearComesFirstInTheHistory() {
    var measure = aMeasure().withoutPeriod().reported(Status.HALF);
    Plan second = Rollover.of(aPlan().with(measure).plan(), 2026, WORDS, Answers.none()).plan();
    Plan third = Rollover.of(reported(second, Status.DONE), 2027, WORDS, Answers.none()).plan();

    assertThat(third.measures().getFirst().measure().history())
        .extracting(past -> past.year().getAsInt(), past -> past.status().orElseThrow())
        .containsExactly(tuple(2026, Status.DONE), tuple(2025, Status.HALF));
  }

  private static Plan reported(Plan plan, Status status) {
    return plan.withEachCollaborationArea(
        area ->
            area.withMeasures(
                area.measures().stream().map(m -> m.withStatus(Optional.of(status))).toList()));
  }

  @Test
  void noWordIsLostInTheTurnOfTheYear() {
    for (int seed = 0; seed < 300; seed++) {
      Plan old = new SomePlans(seed).plan();
      Rollover rollover = Rollover.of(old, 2026, WORDS, Answers.none());

      assertThat(measuresOf(rollover)).as("seed %d", seed).isEqualTo(measuresOf(old));
    }
  }

  /** All text of measures and their past, wherever it is. */
  private static TextCount measuresOf(Rollover rollover) {
    TextCount.Tally tally = new TextCount.Tally();
    rollover.plan().measures().forEach(placed -> count(placed.measure(), tally));
    rollover.decisions().forEach(d -> d.ended().ifPresent(measure -> count(measure, tally)));
    return tally.count();
  }

  private static TextCount measuresOf(Plan plan) {
    TextCount.Tally tally = new TextCount.Tally();
    plan.measures().forEach(placed -> count(placed.measure(), tally));
    return tally.count();
  }

  private static void count(Measure measure, TextCount.Tally tally) {
    tally.add(measure.title().text());
    measure.description().ifPresent(text -> tally.add(text.text()));
    tally.add(measure.period().text());
    tally.add(measure.responsibility().text());
    tally.add(measure.followUp().text());
    measure.status().ifPresent(status -> tally.add(status.code()));
    measure.extra().forEach((heading, text) -> tally.add(heading).add(text.text()));
    for (PastYear past : measure.history()) {
      past.status().ifPresent(status -> tally.add(status.code()));
      past.notes().forEach((heading, text) -> tally.add(heading).add(text.text()));
    }
  }

  @Test
  void anAnswerGoesBeforeWhatThePlanSays() {
    var unsure = aMeasure().titled("Språkcafé").withoutPeriod();
    var ended = aMeasure().titled("SFI").running("", "2025-06-30");
    var going = aMeasure().titled("Mentorer").running("", "2026-06-30");
    Plan plan = aPlan().with(unsure, ended, going).plan();
    Rollover rollover =
        Rollover.of(
            plan,
            2026,
            WORDS,
            Answers.about(
                plan,
                List.of(
                    new Answer("Språkcafé", Outcome.CONTINUES, Optional.of("Styrgruppen 3/12")),
                    new Answer("sfi", Outcome.CONTINUES, Optional.empty()),
                    new Answer("Mentorer", Outcome.ENDED, Optional.empty()))));

    assertThat(rollover.decisions())
        .extracting(Decision::outcome, Decision::reason, Decision::arguments)
        .containsExactly(
            tuple(Outcome.CONTINUES, Reason.ANSWERED_WITH_NOTE, List.of("Styrgruppen 3/12")),
            tuple(Outcome.CONTINUES, Reason.ANSWERED, List.of()),
            tuple(Outcome.ENDED, Reason.ANSWERED, List.of()));
    assertThat(titles(rollover.plan())).containsExactly("Språkcafé", "SFI");
  }

  @Test
  void answersThatCannotBeFollowedAreTold() {
    Plan plan =
        aPlan()
            .with(
                aMeasure().titled("Kurs").withId("kurs"),
                aMeasure().titled("Kurs").withId("kurs-2"),
                aMeasure().titled("Möten").withId("moten"))
            .plan();
    Answer ambiguous = new Answer("Kurs", Outcome.ENDED, Optional.empty());
    Answer unknown = new Answer("Resor", Outcome.ENDED, Optional.empty());
    Answer ends = new Answer("moten", Outcome.ENDED, Optional.empty());
    Answer goesOn = new Answer("Möten", Outcome.CONTINUES, Optional.empty());
    Answer byId = new Answer("kurs-2", Outcome.ENDED, Optional.empty());

    // "kurs" is both an id and the title of two: whoever writes the id means the one.
    assertThat(
            Answers.about(plan, List.of(new Answer("kurs", Outcome.ENDED, Optional.empty())))
                .byId())
        .containsOnlyKeys("kurs");
    assertThat(Answers.about(plan, List.of(ambiguous, unknown, ends, goesOn, byId)).faults())
        .containsExactly(
            new Answers.Fault(ambiguous, Answers.Problem.AMBIGUOUS),
            new Answers.Fault(unknown, Answers.Problem.UNKNOWN),
            new Answers.Fault(goesOn, Answers.Problem.CONTRADICTION));
  }

  @Test
  void theYearIsChangedInHeadingsAndToldAndNeverInMeasures() {
    Plan plan =
        aPlan()
            .titled("Handlingsplan 2025")
            .with(
                anArea()
                    .named("Mål för 2025")
                    .with(aMeasure().titled("Mässa 2025").withoutPeriod()))
            .plan();
    Rollover rollover = Rollover.of(plan, 2026, WORDS, Answers.none());

    assertThat(rollover.renamed())
        .containsExactly(new Rollover.Renamed("Handlingsplan 2025", "Handlingsplan 2026"));
    assertThat(titles(rollover.plan())).containsExactly("Mässa 2025");
    assertThat(rollover.plan().measures().getFirst().collaborationArea().name().text())
        .isEqualTo("Mål för 2025");
  }

  @Test
  void aPlanOfSeveralYearsThatHaveEndedIsTold() {
    assertThat(
            Rollover.of(
                    aPlan().titled("Handlingsplan 2023–2025").plan(), 2026, WORDS, Answers.none())
                .planEnds())
        .hasValue(2025);
    assertThat(
            Rollover.of(
                    aPlan().titled("Handlingsplan 2023–2027").plan(), 2026, WORDS, Answers.none())
                .planEnds())
        .isEmpty();
  }

  private static Decision decide(AMeasure measure) {
    return Rollover.of(aPlan().with(measure).plan(), 2026, WORDS, Answers.none())
        .decisions()
        .getFirst();
  }

  private static List<String> titles(Plan plan) {
    return plan.measures().stream().map(placed -> placed.measure().title().text()).toList();
  }
}
