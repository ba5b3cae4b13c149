package se.handlingsplan.form;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handlingsplan.plan.APlan.aPlan;
import static se.handlingsplan.plan.APlan.anArea;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.handlingsplan.plan.Plan;

class AreasTest {
  private static final Plan PLAN =
      aPlan()
          .with(
              anArea()
                  .named(
                      "Utveckla dialogen med arbetsgivare, såväl privata som offentliga, i länet"),
              anArea()
                  .named("Utveckla samverkan kring boende och skola för unga som är nya i landet"))
          .plan();

  @ParameterizedTest
  @CsvSource({
    "Utveckla dialogen med arbetsgivare, Utveckla dialogen",
    "utveckla samverkan, Utveckla samverkan",
    "Utveckla dialog, ''",
    "Utveckla, ''",
    "Kultur, ''"
  })
  void anAreaIsMeantByABeginningThatNoOtherHas(String name, String start) {
    assertThat(Areas.find(PLAN, name).map(area -> area.name().text()).orElse(""))
        .startsWith(start)
        .matches(found -> found.isEmpty() == start.isEmpty());
  }
}
