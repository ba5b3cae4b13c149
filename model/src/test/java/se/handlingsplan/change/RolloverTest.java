package se.handlingsplan.change;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handlingsplan.plan.APlan.aMeasure;
import static se.handlingsplan.plan.APlan.aPlan;
import static se.handlingsplan.plan.APlan.anArea;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.handlingsplan.change.Decision.Outcome;
import se.handlingsplan.change.Decision.Reason;
import se.handlingsplan.plan.APlan.AMeasure;
import se.handlingsplan.plan.CollaborationArea;
import se.handlingsplan.plan.Entry;
import se.handlingsplan.plan.Phrase;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.Status;

class RolloverTest {
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
    Rollover rollover = Rollover.of(aPlan().with(ended, aMeasure().withoutPeriod()).plan(), 2026);

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
    assertThat(Rollover.of(aPlan().titled(before).plan(), 2026).plan().title().map(Phrase::text))
        .contains(after);
  }

  @Test
  void aPlanOfNoYearKeepsItsTitle() {
    Rollover rollover = Rollover.of(aPlan().titled("Plan 2025").forNoYear().plan(), 2026);

    assertThat(rollover.plan().title().map(Phrase::text)).contains("Plan 2025");
    assertThat(rollover.fromYear()).isEmpty();
    assertThat(rollover.plan().year()).hasValue(2026);
  }

  @Test
  void yearsInTheMeasuresAreNeverTouched() {
    var measure = aMeasure().titled("Budget 2025").withoutPeriod().withExtra("År", "2025");

    assertThat(Rollover.of(aPlan().with(measure).plan(), 2026).plan().measures())
        .extracting(Plan.Placed::measure)
        .containsExactly(measure.measure());
  }

  @Test
  void anAreaWhoseMeasuresHaveAllEndedStaysAsARowToFill() {
    Plan next = Rollover.of(aPlan().with(aMeasure().running("", "2025-06-30")).plan(), 2026).plan();

    CollaborationArea area = next.policyAreas().getFirst().collaborationAreas().getFirst();
    assertThat(area.name().text()).isEqualTo("Fler i arbete");
    assertThat(area.measures()).isEmpty();
    assertThat(area.responsibility()).isInstanceOf(Entry.Blank.class);
    assertThat(area.followUp()).isInstanceOf(Entry.Blank.class);
  }

  @Test
  void anAreaThatNeverHadMeasuresStaysAsItWas() {
    Plan plan = aPlan().with(anArea().withoutMeasures()).plan();

    assertThat(Rollover.of(plan, 2026).plan().policyAreas()).isEqualTo(plan.policyAreas());
  }

  @ParameterizedTest
  @CsvSource({"2024, 2024", "2025, 2025", "2026, ''", "2027, ''"})
  void anAgreementThatEndsBeforeTheNewYearIsTold(int last, String told) {
    Plan plan = aPlan().underAgreement("ÖK", "2019-01-01", last + "-12-31").plan();

    var ends = Rollover.of(plan, 2026).agreementEnds();

    assertThat(ends.isPresent() ? Integer.toString(ends.getAsInt()) : "").isEqualTo(told);
  }

  @Test
  void anAgreementOfNoEndIsNotToldOf() {
    assertThat(Rollover.of(aPlan().withoutAgreement().plan(), 2026).agreementEnds()).isEmpty();
    assertThat(
            Rollover.of(aPlan().underAgreement("ÖK", "2019-01-01", "").plan(), 2026)
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

    Rollover rollover = Rollover.of(plan, 2026);

    assertThat(rollover.decisions())
        .extracting(Decision::measureId)
        .containsExactlyElementsOf(titles(plan));
    assertThat(rollover.plan().measures().size() + rollover.count(Outcome.ENDED))
        .isEqualTo(measures.length);
    assertThat(rollover.decisions())
        .allSatisfy(d -> assertThat(d.ended().isPresent()).isEqualTo(d.outcome() == Outcome.ENDED));
  }

  private static Decision decide(AMeasure measure) {
    return Rollover.of(aPlan().with(measure).plan(), 2026).decisions().getFirst();
  }

  private static List<String> titles(Plan plan) {
    return plan.measures().stream().map(placed -> placed.measure().title().text()).toList();
  }
}
