package se.handlingsplan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handlingsplan.plan.APlan.AMeasure.target;
import static se.handlingsplan.plan.APlan.aMeasure;
import static se.handlingsplan.plan.APlan.aPlan;
import static se.handlingsplan.plan.APlan.anArea;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.handlingsplan.check.Finding;
import se.handlingsplan.check.Rule;
import se.handlingsplan.check.Subject;
import se.handlingsplan.conservation.TextBalance;
import se.handlingsplan.conservation.TextCount;
import se.handlingsplan.document.Notice;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.plan.APlan;
import se.handlingsplan.plan.Actor;
import se.handlingsplan.plan.FollowUp;
import se.handlingsplan.plan.Status;
import se.handlingsplan.profile.Need;

/** Each rule of the catalogue with a plan that breaks it and one that nearly does. */
class EachRuleTest {
  /**
   * A plan that breaks a rule and one that nearly does.
   *
   * @param arguments of the first finding after the name of what it is about
   */
  record Case(String rule, Subject breaks, Subject nearly, List<String> arguments) {
    @Override
    public String toString() {
      return rule;
    }
  }

  private static Case plans(String rule, APlan breaks, APlan nearly, String... arguments) {
    return new Case(rule, asked(rule, breaks), asked(rule, nearly), List.of(arguments));
  }

  /** Rules that are off until a profile asks for them are asked for. */
  private static Subject asked(String rule, APlan plan) {
    return Subjects.rule(rule).need() == Need.OFF
        ? Subjects.of(plan, Subjects.all(rule, Need.WISHED))
        : Subjects.of(plan);
  }

  private static APlan with(APlan.AMeasure... measures) {
    return aPlan().with(measures);
  }

  static Stream<Case> cases() {
    return Stream.of(
            missing(), periods(), followUps(), targets(), measures(), parties(), texts(), rest())
        .flatMap(cases -> cases);
  }

  private static Stream<Case> missing() {
    return Stream.of(
        plans(
            "missing-measures",
            aPlan().with(anArea().withoutMeasures()),
            aPlan().with(anArea().with(aMeasure()))),
        plans(
            "missing-responsibility",
            with(aMeasure().withoutResponsibility()),
            with(aMeasure().responsibleUnclearly("oklart vem"))),
        plans(
            "missing-followUp",
            with(aMeasure().withoutFollowUp()),
            with(aMeasure().followedUpUnclearly("se bilaga"))),
        plans(
            "missing-period",
            with(aMeasure().withoutPeriod()),
            with(aMeasure().runningVaguely("löpande"))),
        plans("missing-title", aPlan().untitled(), aPlan().titled("Plan")),
        plans(
            "row-without-measure",
            with(aMeasure().titled("").withId("x").by("Växjö kommun")),
            with(aMeasure().titled("?")),
            "Växjö kommun"),
        plans("missing-contact", aPlan().withoutContact(), aPlan()),
        plans(
            "missing-status",
            with(aMeasure().titled("A").reported(Status.DONE), aMeasure().titled("B")),
            with(
                aMeasure().titled("A").reported(Status.DONE),
                aMeasure().titled("B").reported(Status.NOT_RELEVANT))),
        plans(
            "missing-reporting",
            with(aMeasure().followedUp("Antal deltagare", List.of(), "Antal deltagare")),
            with(aMeasure().reportedBy("ASK rapporterar", "ASK", ""))),
        plans(
            "missing-target",
            with(aMeasure().followedUp("Styrgruppen följer upp årligen", List.of())),
            with(aMeasure().followedUp("Indikatorer: Antal", List.of(), "Antal"))),
        plans(
            "missing-indicator",
            with(aMeasure().followedUpUnclearly("Styrgruppen följer upp årligen")),
            with(aMeasure().followedUp("40 deltagare", List.of(target("40 deltagare", 40))))));
  }

  private static Stream<Case> periods() {
    return Stream.of(
        plans(
            "period-inverted",
            with(aMeasure().running("2025-06-02", "2025-06-01")),
            with(aMeasure().running("2025-06-01", "2025-06-01")),
            "2025-06-02",
            "2025-06-01"),
        plans(
            "period-over",
            with(aMeasure().running("2023-01-01", "2024-12-31")),
            with(aMeasure().running("2023-01-01", "2025-01-01")),
            "2024-12-31",
            "2025"),
        plans(
            "period-not-yet",
            aPlan()
                .titled("Plan för Agenda 2030, 2025–2026")
                .with(aMeasure().running("2027-01-01", "")),
            aPlan().titled("Plan 2025–2026").with(aMeasure().running("2026-12-31", "")),
            "2027-01-01",
            "2026"),
        plans(
            "period-outside-agreement",
            with(aMeasure().running("2025-01-01", "2026-01-01"))
                .underAgreement("ÖK", "2019-01-01", "2025-12-31"),
            with(aMeasure().running("2025-01-01", "2025-12-31"))
                .underAgreement("ÖK", "2019-01-01", "2025-12-31"),
            "2019-01-01",
            "2025-12-31"),
        plans(
            "status-contradicts-period",
            with(aMeasure().running("2024-01-01", "2025-02-01").reported(Status.NOT_STARTED))
                .datedOn("2025-02-02"),
            with(aMeasure().running("2024-01-01", "2025-02-01").reported(Status.NOT_STARTED))
                .datedOn("2025-02-01"),
            "E",
            "2024-01-01 – 2025-02-01"));
  }

  private static Stream<Case> followUps() {
    return Stream.of(
        plans(
            "followUp-without-who",
            with(aMeasure().followedUp("Antal deltagare per enhet varje år", List.of())),
            with(aMeasure().followedUp("Socialnämnden räknar deltagare", List.of())),
            "Antal deltagare per enhet varje år"),
        plans(
            "followUp-without-when",
            with(aMeasure().reportedBy("Växjö kommun ansvarar", "Växjö kommun", "")),
            with(aMeasure().reportedBy("Växjö kommun följer upp varje höst", "Växjö kommun", ""))),
        plans(
            "indicator-without-target",
            with(aMeasure().followedUp("Indikatorer: Antal", List.of(), "Antal")),
            aPlan()),
        plans(
            "target-without-indicator",
            with(aMeasure().followedUp("40 deltagare", List.of(target("40 deltagare", 40)))),
            aPlan()));
  }

  private static Stream<Case> targets() {
    return Stream.of(
        plans(
            "target-sum",
            with(aMeasure().followedUp("Mål: 40 deltagare (20 kvinnor och 15 män)", List.of())),
            with(aMeasure().followedUp("Mål: 40 deltagare (20 kvinnor och 20 män)", List.of())),
            "40 deltagare (20 kvinnor och 15 män)",
            "35"),
        plans(
            "target-without-split",
            with(aMeasure().followedUp("660 deltagare", List.of(target("660 deltagare", 660)))),
            with(
                aMeasure()
                    .followedUp(
                        "40 deltagare (20 kvinnor och 20 män), 30 arbetsgivare",
                        List.of(
                            target(
                                "40 deltagare (20 kvinnor och 20 män)",
                                40,
                                new FollowUp.Share("kvinnor", 20),
                                new FollowUp.Share("män", 20)),
                            target("30 arbetsgivare", 30)))),
            "660 deltagare"),
        plans(
            "unmeasurable-target",
            with(
                aMeasure()
                    .followedUp(
                        "Målsättning: ökad delaktighet\nIndikatorer\n5 enkäter", List.of())),
            with(aMeasure().followedUp("Målsättning\nAlla deltar", List.of())),
            "ökad delaktighet"));
  }

  private static Stream<Case> measures() {
    return Stream.of(
        plans(
            "measure-repeats-goal",
            with(aMeasure().titled("Andelen nyanlända kvinnor som arbetar ska dubblas."))
                .withGoals("Andelen nyanlända kvinnor som arbetar eller studerar ska dubblas"),
            with(aMeasure()
                    .titled(
                        "Utbildning så att andelen nyanlända kvinnor som arbetar ökar\nMentorer utses bland anställda"))
                .withGoals("Andelen nyanlända kvinnor som arbetar eller studerar ska dubblas")),
        plans(
            "differing-measure",
            aPlan()
                .with(
                    anArea().named("Ett").with(aMeasure().titled("Läxhjälp").withId("1")),
                    anArea().named("Två").with(aMeasure().titled("Läxhjälp").withId("2").by("AF"))),
            aPlan()
                .with(
                    anArea().named("Ett").with(aMeasure().titled("Läxhjälp").withId("1")),
                    anArea().named("Två").with(aMeasure().titled("Läxhjälp").withId("2"))),
            "Ett",
            "responsibility"));
  }

  private static Stream<Case> parties() {
    Actor one = new Actor("Kulturskolan Söder", Actor.Role.LEAD);
    return Stream.of(
        plans(
            "responsibility-without-party",
            with(aMeasure().responsibleUnclearly("Genom utbildning")),
            with(aMeasure().by("Växjö kommun")),
            "Genom utbildning"),
        plans(
            "party-spelling",
            with(
                aMeasure().titled("A").responsibleAs("", one),
                aMeasure().titled("B").by("Kulturskolan Sö der")),
            with(aMeasure().titled("A").by("Arbetsförmedlingen"), aMeasure().titled("B").by("AF"))),
        plans(
            "unknown-party",
            with(
                aMeasure().titled("A").by("Bygdegården"), aMeasure().titled("B").by("Bygdegården")),
            with(aMeasure().by("Växjö"))));
  }

  private static Stream<Case> texts() {
    return Stream.of(
        plans(
            "placeholder-text",
            with(aMeasure().followedUpUnclearly("Fylls i senare")),
            with(aMeasure().followedUpUnclearly("Enkäten fylls i av alla")),
            "Fylls i senare"),
        new Case(
            "unexplained-abbreviation",
            Subjects.of(aPlan().saying("Frågan tas upp i ASK, och i ASK igen (MUCF).")),
            Subjects.of(
                aPlan()
                    .saying(
                        "Arbetsmarknad, samverkan och kompetens (ASK) möts i EU. Sedan tar ASK"
                            + " vid. MOS (mottagningssamtal) hålls.")),
            List.of()),
        plans(
            "identity-number",
            aPlan().saying("Ring 19121212-1212 om detta."),
            aPlan().saying("Ärende 19121212-1213, tel 121212-12, org.nr 212000-1355.")),
        new Case(
            "personal-data",
            Subjects.of(aPlan().saying("Ring Eva, 0470-123 45.")).forPublishing(true),
            Subjects.of(aPlan().saying("Skriv till info@kommunen.se före 2025-06-30."))
                .forPublishing(true),
            List.of()),
        plans("unplaced-text", aPlan().withUnplaced("Kort\ntext"), aPlan()));
  }

  private static Stream<Case> rest() {
    Subject whole = Subjects.of(aPlan());
    APlan framework = aPlan().with(anArea().named("Stärka ungas hälsa och trygghet"));
    return Stream.of(
        plans(
            "agreement-ends",
            aPlan().underAgreement("Vår ÖK", "2019-01-01", "2025-12-31"),
            aPlan().underAgreement("Vår ÖK", "2019-01-01", "2026-01-01")),
        new Case(
            "framework-area-without-measure",
            whole.against(Optional.of(framework.plan())),
            Subjects.of(aPlan().with(anArea().named("Förstärka ungas hälsa och trygghet")))
                .against(Optional.of(framework.plan())),
            List.of("Arbete")),
        new Case(
            "unbalanced-text",
            whole.read(balance("åäö", "åä"), List.of()),
            whole.read(balance("åäö", "åäö"), List.of()),
            List.of()),
        new Case(
            "blank-row",
            whole.read(
                Optional.empty(),
                List.of(
                    new Notice(
                        Notice.Code.EMPTY_ROW, List.of("3"), Provenance.at("table 1/row 3")))),
            whole.read(Optional.empty(), List.of(Notice.of(Notice.Code.NO_MEASURES))),
            List.of()));
  }

  private static Optional<TextBalance> balance(String in, String out) {
    return Optional.of(TextBalance.between(TextCount.of(in), TextCount.of(out)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aPlanThatBreaksTheRuleIsFound(Case some) {
    List<Finding> findings = Subjects.found(some.rule(), some.breaks());
    assertThat(findings).isNotEmpty();
    Finding first = findings.getFirst();
    assertThat(first.rule()).isEqualTo(some.rule());
    assertThat(first.id()).startsWith(some.rule() + ":");
    if (!some.arguments().isEmpty()) {
      assertThat(first.arguments().subList(1, first.arguments().size()))
          .isEqualTo(some.arguments());
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aPlanThatNearlyBreaksItIsNotFound(Case some) {
    assertThat(Subjects.found(some.rule(), some.nearly())).isEmpty();
  }

  @Test
  void everyRuleHasItsCase() {
    assertThat(cases().map(Case::rule))
        .containsExactlyInAnyOrderElementsOf(Rules.all().stream().map(Rule::id).toList());
  }
}
