package se.handlingsplan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handlingsplan.plan.APlan.aMeasure;
import static se.handlingsplan.plan.APlan.aPlan;
import static se.handlingsplan.plan.APlan.anArea;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.plan.APlan;
import se.handlingsplan.profile.Field;
import se.handlingsplan.profile.Labels;
import se.handlingsplan.profile.Need;
import se.handlingsplan.profile.Profile;
import se.handlingsplan.profile.Requirements;
import se.handlingsplan.profile.Vocabulary;

/** Each rule with a plan that breaks it and one that does not. */
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
    assertThat(check(aPlan().with(aMeasure().followedUpUnclearly("se bilaga")))).isEmpty();
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
    Profile profile = profile(Need.WISHED);

    assertThat(Check.standard().findings(plan(aMeasure().withoutFollowUp()).plan(), profile))
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
  }

  @Test
  void whatNobodyAsksForIsNoFinding() {
    assertThat(
            Check.standard()
                .findings(aPlan().with(anArea().asAnEmptyRow()).plan(), profile(Need.OFF)))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Field.class)
  void requirementsDifferBetweenPrioritizedOtherAndUndividedAreas(Field field) {
    Profile profile =
        profile(
            new Requirements(
                Map.of(field, Need.REQUIRED), Map.of(field, Need.WISHED), all(Need.OFF)));

    assertThat(ofField(field, anArea().asAnEmptyRow(), profile)).containsExactly(Severity.ERROR);
    assertThat(ofField(field, anArea().asAnEmptyRow().other(), profile))
        .containsExactly(Severity.WARNING);
    assertThat(ofField(field, anArea().asAnEmptyRow().undivided(), profile)).isEmpty();
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
    assertThat(check(aPlan().underAgreement("Vår ÖK", "2019-01-01", "2025-12-31")))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("agreement-ends");
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.arguments()).containsExactly("Vår ÖK", "2025");
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
    return Check.standard().findings(plan.plan(), profile(Need.REQUIRED));
  }

  private static List<String> rules(APlan plan) {
    return check(plan).stream().map(Finding::rule).toList();
  }

  private static List<Severity> ofField(Field field, APlan.AnArea area, Profile profile) {
    return Check.standard().findings(aPlan().with(area).plan(), profile).stream()
        .filter(finding -> finding.field().filter(field.key()::equals).isPresent())
        .map(Finding::severity)
        .toList();
  }

  private static Map<Field, Need> all(Need need) {
    return Map.of(Field.MEASURES, need, Field.RESPONSIBILITY, need, Field.FOLLOW_UP, need);
  }

  private static Profile profile(Need need) {
    return profile(new Requirements(all(need), all(need), all(need)));
  }

  private static Profile profile(Requirements requirements) {
    return new Profile(
        "prov",
        "",
        List.of(),
        new Vocabulary(
            Map.of(), Map.of(), Map.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of()),
        requirements,
        List.of(),
        List.of(),
        Map.of(),
        new Labels("", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", ""));
  }
}
