package se.handlingsplan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handlingsplan.plan.APlan.aMeasure;
import static se.handlingsplan.plan.APlan.aPlan;
import static se.handlingsplan.plan.APlan.anArea;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handlingsplan.check.Finding;
import se.handlingsplan.check.Severity;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.plan.APlan;
import se.handlingsplan.profile.Need;
import se.handlingsplan.profile.Part;
import se.handlingsplan.profile.Requirements;

/** What findings say of the plan, and in which order. */
class RulesTest {
  @Test
  void aWholePlanHasNoFindings() {
    assertThat(check(aPlan())).isEmpty();
  }

  @Test
  void aMeasureWithAnEmptyResponsibilityCellIsFound() {
    assertThat(check(aPlan().with(aMeasure().titled("Skruvas").withoutResponsibility())))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("missing-responsibility");
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.where()).containsExactly("Arbete", "Fler i arbete", "Skruvas");
              assertThat(finding.arguments()).containsExactly("Skruvas");
              assertThat(finding.measureId()).contains("Skruvas");
              assertThat(finding.field()).contains("responsibility");
              assertThat(finding.provenance()).isEqualTo(Provenance.at("rad 2/cell 3"));
            });
  }

  @Test
  void aMeasureWithAnEmptyFollowUpCellIsFound() {
    assertThat(check(aPlan().with(aMeasure().withoutFollowUp())))
        .extracting(Finding::rule)
        .containsExactly("missing-followUp");
  }

  @Test
  void aMeasureWithNoPlaceForFollowUpIsFoundWhereItStands() {
    assertThat(check(aPlan().with(aMeasure().withNoPlaceForFollowUp())))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("missing-followUp");
              assertThat(finding.provenance()).isEqualTo(Provenance.at("rad 2"));
            });
  }

  @Test
  void whatIsWrittenButNotUnderstoodIsNotMissing() {
    assertThat(rules(aPlan().with(aMeasure().followedUpUnclearly("se bilaga"))))
        .doesNotContain("missing-followUp");
  }

  @Test
  void anAreaWithoutMeasuresIsFound() {
    assertThat(check(aPlan().with(anArea().named("Hälsa för alla").withoutMeasures())))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("missing-measures");
              assertThat(finding.arguments()).containsExactly("Hälsa för alla");
              assertThat(finding.measureId()).isEmpty();
            });
  }

  @Test
  void anAreaWithAnEmptyRowLacksResponsibilityAndFollowUpToo() {
    assertThat(check(aPlan().with(anArea().asAnEmptyRow())))
        .extracting(Finding::rule)
        .containsExactly("missing-measures", "missing-responsibility", "missing-followUp");
  }

  @Test
  void whatIsOnlyWishedIsAWarning() {
    assertThat(
            Rules.findings(
                Subjects.of(
                    plan(aMeasure().withoutFollowUp()),
                    Subjects.all("missing-followUp", Need.WISHED))))
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
  }

  @Test
  void whatNobodyAsksForIsNoFinding() {
    assertThat(
            Rules.findings(
                Subjects.of(
                    plan(aMeasure().withoutFollowUp()),
                    Subjects.all("missing-followUp", Need.OFF))))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"missing-measures", "missing-responsibility", "missing-followUp"})
  void requirementsDifferBetweenPartsOfThePlan(String rule) {
    Requirements requirements =
        new Requirements(
            Map.of(
                Part.PRIORITIZED, Map.of(rule, Need.REQUIRED),
                Part.OTHER, Map.of(rule, Need.WISHED),
                Part.ALL, Map.of(rule, Need.OFF)));

    assertThat(severities(rule, anArea().asAnEmptyRow(), requirements))
        .containsExactly(Severity.ERROR);
    assertThat(severities(rule, anArea().asAnEmptyRow().other(), requirements))
        .containsExactly(Severity.WARNING);
    assertThat(severities(rule, anArea().asAnEmptyRow().undivided(), requirements)).isEmpty();
  }

  @Test
  void idsStayWhenOtherFindingsComeAndGo() {
    APlan before = plan(aMeasure().titled("B").withoutFollowUp());
    APlan after =
        aPlan()
            .with(
                aMeasure().titled("A").withoutFollowUp(), aMeasure().titled("B").withoutFollowUp());
    assertThat(check(after)).extracting(Finding::id).contains(check(before).getFirst().id());
    assertThat(check(after)).extracting(Finding::id).doesNotHaveDuplicates();
  }

  @Test
  void aPeriodThatEndedBeforeThePlansYearIsFound() {
    assertThat(check(plan(aMeasure().running("2023-01-01", "2024-12-31"))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("period-over");
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.arguments()).containsExactly("Utbilda alla", "2024-12-31", "2025");
              assertThat(finding.field()).contains("period");
            });
  }

  @Test
  void aPeriodThatEndsOnTheFirstDayOfTheYearIsNotOver() {
    assertThat(check(plan(aMeasure().running("2023-01-01", "2025-01-01")))).isEmpty();
    assertThat(check(plan(aMeasure().running("2023-01-01", "2024-12-31")).forNoYear())).isEmpty();
  }

  @Test
  void aPeriodThatEndsBeforeItBeginsIsFound() {
    assertThat(check(plan(aMeasure().running("2025-06-02", "2025-06-01"))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("period-inverted");
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.arguments())
                  .containsExactly("Utbilda alla", "2025-06-02", "2025-06-01");
            });
  }

  @Test
  void aPeriodOfOneDayIsRight() {
    assertThat(check(plan(aMeasure().running("2025-06-01", "2025-06-01")))).isEmpty();
  }

  @Test
  void aPeriodThatGoesBeyondTheAgreementIsNoted() {
    APlan late =
        plan(aMeasure().running("2025-01-01", "2026-01-01"))
            .underAgreement("ÖK", "2019-01-01", "2025-12-31");
    APlan early =
        plan(aMeasure().running("2018-12-31", "2025-12-31"))
            .underAgreement("ÖK", "2019-01-01", "2026-12-31");

    assertThat(rules(late)).contains("period-outside-agreement");
    assertThat(check(early))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("period-outside-agreement");
              assertThat(finding.severity()).isEqualTo(Severity.NOTE);
              assertThat(finding.arguments())
                  .containsExactly("Utbilda alla", "2019-01-01", "2026-12-31");
            });
  }

  @Test
  void aPeriodWithinTheAgreementIsRight() {
    APlan within =
        plan(aMeasure().running("2019-01-01", "2026-12-31"))
            .underAgreement("ÖK", "2019-01-01", "2026-12-31");

    assertThat(check(within)).isEmpty();
    assertThat(check(plan(aMeasure().running("1999-01-01", "2035-01-01")).withoutAgreement()))
        .isEmpty();
  }

  @Test
  void anAgreementThatEndsInThePlansYearIsFound() {
    assertThat(check(aPlan().underAgreement("Vår överenskommelse", "2019-01-01", "2025-12-31")))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("agreement-ends");
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.arguments()).containsExactly("Vår överenskommelse", "2025");
            });
  }

  @Test
  void anAgreementThatEndsLaterIsNotFound() {
    assertThat(check(aPlan().underAgreement("ÖK", "2019-01-01", "2026-01-01"))).isEmpty();
    assertThat(check(aPlan().underAgreement("ÖK", "2019-01-01", ""))).isEmpty();
    assertThat(rules(aPlan().forNoYear().underAgreement("ÖK", "2019-01-01", "2020-12-31")))
        .doesNotContain("agreement-ends");
  }

  @Test
  void textOfNoPlaceIsNotedAndALongOneShortened() {
    List<Finding> findings = check(aPlan().withUnplaced("Kort\ntext", "ö".repeat(81)));

    assertThat(findings).extracting(Finding::rule).containsOnly("unplaced-text");
    assertThat(findings).extracting(Finding::severity).containsOnly(Severity.NOTE);
    assertThat(findings)
        .extracting(finding -> finding.arguments().getFirst())
        .containsExactly("Kort text", "ö".repeat(80) + "…");
  }

  @Test
  void findingsComeByRuleAndThenInThePlansOrder() {
    APlan plan =
        aPlan()
            .with(
                aMeasure().titled("A").withoutFollowUp().withoutResponsibility(),
                aMeasure().titled("B").withoutResponsibility());

    assertThat(check(plan))
        .extracting(finding -> finding.rule() + " " + finding.arguments().getFirst())
        .containsExactly(
            "missing-responsibility A", "missing-responsibility B", "missing-followUp A");
  }

  private static APlan plan(APlan.AMeasure measure) {
    return aPlan().with(measure);
  }

  private static List<Finding> check(APlan plan) {
    return Rules.findings(Subjects.of(plan));
  }

  private static List<String> rules(APlan plan) {
    return check(plan).stream().map(Finding::rule).toList();
  }

  private static List<Severity> severities(
      String rule, APlan.AnArea area, Requirements requirements) {
    return Subjects.found(rule, Subjects.of(aPlan().with(area), requirements)).stream()
        .map(Finding::severity)
        .toList();
  }
}
