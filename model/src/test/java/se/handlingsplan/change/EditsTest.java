package se.handlingsplan.change;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handlingsplan.plan.APlan.aMeasure;
import static se.handlingsplan.plan.APlan.aPlan;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.handlingsplan.document.Notice;
import se.handlingsplan.plan.APlan.AMeasure;
import se.handlingsplan.plan.Plan;

class EditsTest {
  private static final Plan PUBLISHED =
      aPlan()
          .with(
              aMeasure().titled("Språkbad på biblioteket").withId("sprakbad").by("Växjö kommun"),
              aMeasure().titled("Guidning för familjer").withId("guidning").by("Älmhults kommun"),
              aMeasure()
                  .titled("Utbildning av kommunikatörer")
                  .withId("tolkar")
                  .by("Region Kronoberg"))
          .plan();

  @Test
  void whatNobodyTouchedIsTheSame() {
    Edits edits = Edits.between(PUBLISHED, PUBLISHED);

    assertThat(edits.plan()).isEqualTo(PUBLISHED);
    assertThat(edits.notices()).isEmpty();
  }

  @Test
  void aRewordedMeasureKeepsItsIdAndIsTold() {
    Edits edits =
        edited(
            aMeasure().titled("Språkbad på biblioteken").by("Växjö kommun"),
            aMeasure().titled("Guidning för familjer").by("Älmhults kommun"),
            aMeasure().titled("Utbildning av kommunikatörer").by("Region Kronoberg"));

    assertThat(ids(edits)).containsExactly("sprakbad", "guidning", "tolkar");
    assertThat(edits.notices())
        .containsExactly(Notice.of(Notice.Code.MEASURE_EDITED, "Språkbad på biblioteken"));
  }

  @Test
  void aMeasureWithAnotherNameIsKnownByAllElse() {
    Edits edits =
        edited(
            aMeasure().titled("Läsa tillsammans").by("Växjö kommun"),
            aMeasure().titled("Guidning för familjer").by("Älmhults kommun"),
            aMeasure().titled("Utbildning av kommunikatörer").by("Region Kronoberg"));

    assertThat(ids(edits)).containsExactly("sprakbad", "guidning", "tolkar");
  }

  @Test
  void measuresThatChangePlacesKeepTheirIds() {
    Edits edits =
        edited(
            aMeasure().titled("Utbildning av kommunikatörer").by("Region Kronoberg"),
            aMeasure().titled("Språkbad på biblioteket").by("Växjö kommun"),
            aMeasure().titled("Guidning för familjer").by("Älmhults kommun"));

    assertThat(ids(edits)).containsExactly("tolkar", "sprakbad", "guidning");
    assertThat(edits.notices()).isEmpty();
  }

  @Test
  void anAddedMeasureTakesAnIdOfItsOwnAndARemovedOneIsTold() {
    Edits edits =
        edited(
            aMeasure().titled("Språkbad på biblioteket").by("Växjö kommun"),
            aMeasure()
                .titled("Helt ny satsning mot skadegörelse")
                .withId("guidning")
                .by("Polisen")
                .followedUpUnclearly("Anmälda brott"),
            aMeasure().titled("Utbildning av kommunikatörer").by("Region Kronoberg"));

    assertThat(ids(edits))
        .hasSize(3)
        .startsWith("sprakbad")
        .endsWith("tolkar")
        .doesNotHaveDuplicates();
    assertThat(edits.notices())
        .containsExactly(
            Notice.of(Notice.Code.MEASURE_REMOVED, "Guidning för familjer"),
            Notice.of(Notice.Code.MEASURE_ADDED, "Helt ny satsning mot skadegörelse"));
  }

  private static Edits edited(AMeasure... measures) {
    return Edits.between(PUBLISHED, aPlan().with(measures).plan());
  }

  private static List<String> ids(Edits edits) {
    return edits.plan().measures().stream().map(placed -> placed.measure().id()).toList();
  }
}
