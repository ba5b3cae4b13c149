package se.handlingsplan.change;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handlingsplan.plan.APlan.aMeasure;
import static se.handlingsplan.plan.APlan.aPlan;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.handlingsplan.plan.Plan;

class ChronicleTest {
  @Test
  void aMeasureIsFollowedThroughTheYearsThoughItIsReworded() {
    Chronicle chronicle =
        chronicle(
            aPlan().with(aMeasure().titled("Språkcafé på biblioteket")).plan(),
            aPlan()
                .with(aMeasure().titled("Språkcafé på biblioteken"), aMeasure().titled("SFI"))
                .plan(),
            aPlan().with(aMeasure().titled("SFI")).plan());

    assertThat(chronicle.tracks()).extracting(track -> track.stops().size()).containsExactly(2, 2);
    assertThat(chronicle.counts(0)).isEqualTo(new Chronicle.Counts(0, 1, 0));
    assertThat(chronicle.counts(1)).isEqualTo(new Chronicle.Counts(1, 1, 0));
    assertThat(chronicle.counts(2)).isEqualTo(new Chronicle.Counts(1, 0, 1));
  }

  @Test
  void everyMeasureOfEveryPlanStandsInOneTrackOnceAndTheCountsAddUp() {
    for (int seed = 0; seed < 200; seed++) {
      SomePlans plans = new SomePlans(seed);
      List<Plan> years = new ArrayList<>(List.of(plans.plan()));
      for (int i = 0; i < 3; i++) {
        years.add(plans.later(years.getLast()));
      }
      Chronicle chronicle = chronicle(years.toArray(Plan[]::new));

      for (int year = 0; year < years.size(); year++) {
        int edition = year;
        List<Plan.Placed> stops =
            chronicle.tracks().stream()
                .flatMap(track -> track.stops().stream())
                .filter(stop -> stop.edition() == edition)
                .map(Chronicle.Stop::placed)
                .toList();
        assertThat(stops)
            .as("seed %d", seed)
            .containsExactlyInAnyOrderElementsOf(years.get(year).measures());
        Chronicle.Counts counts = chronicle.counts(year);
        assertThat(counts.continuing() + counts.fresh()).isEqualTo(stops.size());
        if (year > 0) {
          assertThat(counts.continuing() + counts.ended())
              .isEqualTo(years.get(year - 1).measures().size());
        }
      }
    }
  }

  private static Chronicle chronicle(Plan... plans) {
    List<Chronicle.Edition> editions = new ArrayList<>();
    for (Plan plan : plans) {
      editions.add(new Chronicle.Edition("plan", plan));
    }
    return Chronicle.of(editions, List.of());
  }
}
