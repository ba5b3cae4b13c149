package se.handlingsplan.change;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handlingsplan.plan.APlan.aMeasure;
import static se.handlingsplan.plan.APlan.aPlan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.handlingsplan.change.Chronicle.Count;
import se.handlingsplan.change.Chronicle.Edition;
import se.handlingsplan.change.Chronicle.Stop;
import se.handlingsplan.change.Chronicle.Track;
import se.handlingsplan.plan.Plan;

class ChronicleTest {
  private static final int SERIES = 150;
  private static final int YEARS = 4;

  @Test
  void everyMeasureOfEveryPlanIsInOneTrackAndOnceAPlan() {
    for (int seed = 0; seed < SERIES; seed++) {
      Chronicle chronicle = byChance(seed);
      for (int i = 0; i < YEARS; i++) {
        int edition = i;
        List<Plan.Placed> told =
            chronicle.tracks().stream()
                .flatMap(track -> track.stops().stream())
                .filter(stop -> stop.edition() == edition)
                .map(Stop::placed)
                .toList();

        assertThat(told)
            .as("seed %d, plan %d", seed, i)
            .containsExactlyInAnyOrderElementsOf(chronicle.editions().get(i).plan().measures());
      }
      assertThat(chronicle.tracks()).as("seed %d", seed).allMatch(ChronicleTest::goesForward);
    }
  }

  private static boolean goesForward(Track track) {
    List<Integer> editions = track.stops().stream().map(Stop::edition).toList();
    return !editions.isEmpty()
        && editions.equals(editions.stream().distinct().sorted().collect(Collectors.toList()));
  }

  @Test
  void countsAddUp() {
    for (int seed = 0; seed < SERIES; seed++) {
      Chronicle chronicle = byChance(seed);
      int before = 0;
      for (int i = 0; i < YEARS; i++) {
        Count count = chronicle.counts().get(i);
        int all = chronicle.editions().get(i).plan().measures().size();

        assertThat(count.continuing() + count.fresh()).as("seed %d", seed).isEqualTo(all);
        assertThat(count.continuing() + count.ended()).as("seed %d", seed).isEqualTo(before);
        before = all;
      }
    }
  }

  @Test
  void aMeasureThatIsLeftOutForAYearComesBackAsTheSame() {
    var cafe =
        aMeasure()
            .titled("Språkcafé på biblioteket")
            .withId("a")
            .followedUpUnclearly("Antal besök i veckan");
    var other =
        aMeasure()
            .titled("Mentorer för nya företagare")
            .withId("b")
            .followedUpUnclearly("Startade bolag");
    Chronicle chronicle =
        Chronicle.of(
            List.of(
                edition("c", aPlan().forYear(2026).with(cafe).plan()),
                edition("a", aPlan().forYear(2024).with(cafe, other).plan()),
                edition("b", aPlan().forYear(2025).with(other).plan())),
            List.of());

    assertThat(chronicle.editions()).extracting(Edition::name).containsExactly("a", "b", "c");
    assertThat(chronicle.tracks())
        .extracting(track -> track.stops().stream().map(Stop::edition).toList())
        .containsExactly(List.of(0, 2), List.of(0, 1));
    assertThat(chronicle.counts())
        .containsExactly(new Count(0, 2, 0), new Count(1, 0, 1), new Count(0, 1, 1));
  }

  private static Chronicle byChance(long seed) {
    SomePlans plans = new SomePlans(seed);
    List<Edition> editions = new ArrayList<>();
    Plan plan = plans.plan();
    for (int i = 0; i < YEARS; i++) {
      editions.add(edition("plan " + i, plan));
      plan = plans.later(plan);
    }
    return Chronicle.of(editions, List.of());
  }

  private static Edition edition(String name, Plan plan) {
    return new Edition(name, plan);
  }
}
