package se.handlingsplan.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static se.handlingsplan.plan.APlan.aMeasure;
import static se.handlingsplan.plan.APlan.aPlan;
import static se.handlingsplan.plan.APlan.anArea;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.handlingsplan.change.PlanChange.Kind;
import se.handlingsplan.change.PlanChange.Subject;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.WithoutPlaces;
import se.handlingsplan.profile.KnownArea;

class PlanDiffTest {
  private static final int PLANS = 500;

  @Test
  void aPlanDoesNotDifferFromItself() {
    for (int seed = 0; seed < PLANS; seed++) {
      Plan plan = new SomePlans(seed).plan();

      assertThat(PlanDiff.between(plan, plan, List.of()).changes(plan))
          .as("seed %d", seed)
          .isEmpty();
    }
  }

  @Test
  void whereAPlanWasReadMakesNoDifference() {
    for (int seed = 0; seed < PLANS; seed++) {
      Plan plan = new SomePlans(seed).plan();
      PlanDiff diff = PlanDiff.between(plan, WithoutPlaces.of(plan), List.of());

      assertThat(diff.changes(plan)).as("seed %d", seed).isEmpty();
      assertThat(diff.applyTo(plan)).as("seed %d", seed).isEqualTo(plan);
    }
  }

  @Test
  void appliedToTheEarlierPlanItGivesTheLaterOne() {
    for (int seed = 0; seed < PLANS; seed++) {
      SomePlans plans = new SomePlans(seed);
      Plan earlier = plans.plan();
      for (Plan later : List.of(plans.later(earlier), plans.plan())) {
        PlanDiff diff = PlanDiff.between(earlier, later, List.of());

        assertThat(WithoutPlaces.of(diff.applyTo(earlier)))
            .as("seed %d", seed)
            .isEqualTo(WithoutPlaces.of(later));
        assertThat(diff.isEmpty(earlier))
            .as("seed %d", seed)
            .isEqualTo(WithoutPlaces.of(earlier).equals(WithoutPlaces.of(later)));
      }
    }
  }

  @Test
  void aRewordedMeasureIsToldFieldByField() {
    Plan before = aPlan().with(aMeasure().followedUpUnclearly("Antal deltagare")).plan();
    Plan after = aPlan().with(aMeasure().followedUpUnclearly("Antal nöjda deltagare")).plan();

    assertThat(changes(before, after))
        .containsExactly(
            new PlanChange(
                Kind.REWORDED,
                Subject.MEASURE,
                before.measures().getFirst().measure().id(),
                "Utbilda alla",
                List.of("Arbete", "Fler i arbete"),
                List.of("Arbete", "Fler i arbete"),
                List.of(
                    new FieldChange("followUp", "", "Antal deltagare", "Antal nöjda deltagare"))));
  }

  @Test
  void aMeasureIsKnownByTheIdThatWasHandedDownToIt() {
    Plan before = aPlan().with(aMeasure().titled("Språkcafé").withId("sprakcafe")).plan();
    Plan after =
        aPlan()
            .with(
                aMeasure().titled("Jobbmässa i mars").withId("sprakcafe"),
                aMeasure().titled("Språkcafé").withId("ny"))
            .plan();

    assertThat(changes(before, after))
        .extracting(PlanChange::kind, PlanChange::name)
        .containsExactlyInAnyOrder(
            tuple(Kind.REWORDED, "Jobbmässa i mars"), tuple(Kind.ADDED, "Språkcafé"));
  }

  @Test
  void anIdThatIsMadeOfATitleSaysNoMoreThanTheTitle() {
    Plan before = aPlan().with(aMeasure().titled("Ελλάδα").withId("x").by("Växjö kommun")).plan();
    Plan after =
        aPlan()
            .with(
                aMeasure()
                    .titled("Україна")
                    .withId("x")
                    .by("Region Kronoberg")
                    .followedUpUnclearly("Enkät"))
            .plan();

    assertThat(changes(before, after))
        .extracting(PlanChange::kind)
        .containsExactlyInAnyOrder(Kind.ADDED, Kind.REMOVED);
  }

  @Test
  void aMeasureUnderAnotherAreaHasMoved() {
    var moving = aMeasure().titled("Språkcafé på biblioteket");
    var staying = aMeasure().titled("Mentorer för nya företagare");
    Plan before =
        aPlan()
            .with(
                anArea().named("Fler i arbete").with(moving, staying),
                anArea().named("Bättre hälsa"))
            .plan();
    Plan after =
        aPlan()
            .with(
                anArea().named("Fler i arbete").with(staying),
                anArea().named("Bättre hälsa").with(moving))
            .plan();

    assertThat(changes(before, after))
        .filteredOn(change -> change.subject() == Subject.MEASURE)
        .extracting(PlanChange::kind, PlanChange::name)
        .contains(tuple(Kind.MOVED, "Språkcafé på biblioteket"))
        .doesNotContain(tuple(Kind.REMOVED, "Språkcafé på biblioteket"));
  }

  @Test
  void anAreaIsKnownByWhatTheProfileSaysItWasCalled() {
    Plan before = aPlan().with(anArea().named("Migration").withoutMeasures()).plan();
    Plan after = aPlan().with(anArea().named("Ett tryggt mottagande").withoutMeasures()).plan();

    assertThat(changes(before, after))
        .extracting(PlanChange::kind)
        .containsExactlyInAnyOrder(Kind.ADDED, Kind.REMOVED);
    assertThat(
            PlanDiff.between(
                    before,
                    after,
                    List.of(new KnownArea("Ett tryggt mottagande", List.of("Migration"))))
                .changes(before))
        .extracting(PlanChange::kind)
        .containsExactly(Kind.REWORDED);
  }

  @Test
  void theFewestMeasuresAreToldToStandInAnotherOrder() {
    var one = aMeasure().titled("Utbilda vägledare");
    var two = aMeasure().titled("Starta språkcaféer");
    var three = aMeasure().titled("Kartlägga boende");
    Plan before = aPlan().with(one, two, three).plan();
    Plan after = aPlan().with(three, one, two).plan();

    assertThat(changes(before, after))
        .extracting(PlanChange::kind, PlanChange::name)
        .containsExactly(tuple(Kind.REORDERED, "Kartlägga boende"));
  }

  private static List<PlanChange> changes(Plan before, Plan after) {
    return PlanDiff.between(before, after, List.of()).changes(before);
  }
}
