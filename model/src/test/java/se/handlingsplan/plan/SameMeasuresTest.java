package se.handlingsplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handlingsplan.plan.APlan.aMeasure;
import static se.handlingsplan.plan.APlan.aPlan;
import static se.handlingsplan.plan.APlan.anArea;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SameMeasuresTest {
  @Test
  void aPlanWithoutRepeatedNamesHasNone() {
    assertThat(SameMeasures.of(aPlan().plan())).isEmpty();
  }

  @Test
  void measuresOfOneNameInTwoAreasAreOne() {
    Plan plan =
        aPlan()
            .with(
                anArea().named("Unga").with(aMeasure().withId("a").titled("Läxhjälp")),
                anArea()
                    .named("Skola")
                    .with(
                        aMeasure().withId("b").titled("LÄXHJÄLP "),
                        aMeasure().withId("c").titled("Fritidsgård")))
            .plan();

    assertThat(SameMeasures.of(plan)).isEqualTo(Map.of("a", List.of("b"), "b", List.of("a")));
  }
}
