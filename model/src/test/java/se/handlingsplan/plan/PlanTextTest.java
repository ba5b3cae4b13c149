package se.handlingsplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handlingsplan.plan.APlan.aMeasure;
import static se.handlingsplan.plan.APlan.aPlan;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.handlingsplan.conservation.TextCount;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.RichText;

class PlanTextTest {
  @Test
  void everyWordCountsOnce() {
    Plan plan =
        aPlan()
            .titled("Plan")
            .with(
                aMeasure()
                    .titled("Insats")
                    .followedUpUnclearly("Antal deltagare")
                    .withExtra("Kostnad", "100 kr"))
            .withUnplaced("Rest")
            .plan();

    assertThat(PlanText.count(plan))
        .isEqualTo(
            TextCount.of(
                "Plan Överenskommelse 2019–2030 (ÖK) Arbete Fler i arbete Insats 2025"
                    + " Växjö kommun Antal deltagare 100 kr Kontakt: registrator@kommunen.se Rest"));
  }

  @Test
  void aCellThatServesTwoMeasuresCountsOnce() {
    Passage cell = cell("Forum", Provenance.at("rad 2/cell 4"));

    assertThat(count(aMeasure().followedUpIn(cell), aMeasure().followedUpIn(cell)))
        .isEqualTo(count(aMeasure().followedUpIn(cell), aMeasure().withNoPlaceForFollowUp()));
  }

  @Test
  void twoCellsThatSayTheSameCountTwice() {
    Passage upper = cell("Forum", Provenance.at("rad 2/cell 4"));
    Passage lower = cell("Forum", Provenance.at("rad 3/cell 4"));

    assertThat(count(aMeasure().followedUpIn(upper), aMeasure().followedUpIn(lower)))
        .isEqualTo(
            count(aMeasure().followedUpIn(upper), aMeasure().withNoPlaceForFollowUp())
                .plus(TextCount.of("Forum")));
  }

  @Test
  void textOfNoPlaceCountsEachTimeItStands() {
    assertThat(
            count(aMeasure().followedUpUnclearly("Forum"), aMeasure().followedUpUnclearly("Forum")))
        .isEqualTo(
            count(aMeasure().followedUpUnclearly("Forum"), aMeasure().withNoPlaceForFollowUp())
                .plus(TextCount.of("Forum")));
  }

  @Test
  void passagesThatSayTheSameAreEqualWhereverTheirBlocksStood() {
    assertThat(cell("Forum", Provenance.at("cell")))
        .isEqualTo(
            new Passage(
                List.of(new Block.Paragraph(RichText.of("Forum"), Provenance.none())),
                Provenance.at("cell")));
  }

  private static TextCount count(APlan.AMeasure... measures) {
    return PlanText.count(aPlan().with(measures).plan());
  }

  private static Passage cell(String text, Provenance place) {
    return new Passage(
        List.of(new Block.Paragraph(RichText.of(text), Provenance.at("stycke 1"))), place);
  }
}
