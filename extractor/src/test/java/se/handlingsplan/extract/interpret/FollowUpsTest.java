package se.handlingsplan.extract.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.Run;
import se.handlingsplan.extract.profile.Profiles;
import se.handlingsplan.plan.FollowUp;

class FollowUpsTest {
  private static final Lexicon LEXICON = Lexicon.of(Profiles.builtIn("generic").vocabulary());

  @ParameterizedTest
  @ValueSource(strings = {"Bakgrund\n", "Bakgrund: ", "Bakgrund - ", "BAKGRUND – ", "Bakgrund:\n"})
  void theBackgroundStandsUnderItsLabelOrAfterIt(String label) {
    assertThat(of(paragraph(label + "Många saknar arbete.")).background())
        .contains("Många saknar arbete.");
  }

  @Test
  void aLabelMayBeDividedFromTheRestByItsBoldTypeOnly() {
    RichText text =
        new RichText(
            List.of(
                new Run("Bakgrund", true, false, Optional.empty()),
                Run.plain(" Många saknar arbete.")));

    assertThat(of(new Block.Paragraph(text, Provenance.none())).background())
        .contains("Många saknar arbete.");
  }

  @Test
  void withoutBoldColonOrDashAWordIsNoLabel() {
    assertThat(of(paragraph("Bakgrund Många saknar arbete."))).matches(FollowUp::isEmpty);
    assertThat(of(paragraph("Bakgrundsarbete: pågår"))).matches(FollowUp::isEmpty);
  }

  @Test
  void aBackgroundOfSeveralParagraphsIsKeptTogether() {
    assertThat(of(paragraph("Bakgrund"), paragraph("Ett."), paragraph("Två.")).background())
        .contains("Ett.\nTvå.");
  }

  @ParameterizedTest
  @CsvSource({"Målsättning", "Målsättning:", "Mål", "Målvärde:"})
  void targetsStandUnderTheirLabel(String label) {
    assertThat(of(paragraph(label), paragraph("40 deltagare")).targets())
        .extracting(FollowUp.Target::text)
        .containsExactly("40 deltagare");
  }

  @Test
  void targetsMayStandInTheLineOfTheirLabel() {
    assertThat(of(paragraph("Mål - 650 deltagare, 30-50 arbetsgivare")).targets())
        .extracting(FollowUp.Target::text)
        .containsExactly("650 deltagare", "30-50 arbetsgivare");
  }

  @Test
  void numbersOutsideTheTargetsAreNoTargets() {
    assertThat(of(paragraph("Bakgrund: 1 154 unga saknar arbete.")).targets()).isEmpty();
    assertThat(of(paragraph("Avstämning 4 gånger per år")).targets()).isEmpty();
  }

  @Test
  void indicatorsAreTheItemsUnderTheirLabel() {
    assertThat(
            of(paragraph("Exempel på indikatorer"), list("Antal deltagare", "Mål: nöjda"))
                .indicators())
        .containsExactly("Antal deltagare", "Mål: nöjda");
  }

  @Test
  void allPartsOfOneParagraphAreToldApartByItsLines() {
    FollowUp followUp =
        of(
            paragraph(
                """
                ASK rapporterar på Forum SÖK
                Bakgrund
                Behov finns.
                Målsättning: 20 deltagare (14 kvinnor och 6 män)
                Indikatorer
                Antal deltagare"""));

    assertThat(followUp.reporting())
        .containsExactly(new FollowUp.Reporting("ASK", Optional.of("Forum SÖK")));
    assertThat(followUp.background()).contains("Behov finns.");
    assertThat(followUp.targets()).hasSize(1);
    assertThat(followUp.indicators()).containsExactly("Antal deltagare");
  }

  @Test
  void reportingNamesWhoAndWhereIfItIsSaid() {
    assertThat(of(paragraph("Länets ledningsgrupp rapporterar utifrån resultat.")).reporting())
        .containsExactly(new FollowUp.Reporting("Länets ledningsgrupp", Optional.empty()));
    assertThat(
            of(paragraph("Älmhult ansvarar. ASK rapporterar utifrån resultat på Forum SÖK."))
                .reporting())
        .containsExactly(new FollowUp.Reporting("ASK", Optional.of("Forum SÖK")));
    assertThat(of(paragraph("Socialnämnden redovisar till Kommunstyrelsen")).reporting())
        .containsExactly(new FollowUp.Reporting("Socialnämnden", Optional.of("Kommunstyrelsen")));
  }

  @Test
  void aTextOfNoKnownPartIsEmpty() {
    assertThat(of(paragraph("Kvalitativ uppföljning"))).matches(FollowUp::isEmpty);
    assertThat(of()).matches(FollowUp::isEmpty);
  }

  private static FollowUp of(Block... blocks) {
    return FollowUps.of(new ArrayList<>(Arrays.asList(blocks)), LEXICON);
  }

  private static Block paragraph(String text) {
    return new Block.Paragraph(RichText.of(text), Provenance.none());
  }

  private static Block list(String... items) {
    return new Block.ListBlock(
        false,
        Arrays.stream(items)
            .map(item -> new Block.ListBlock.Item("•", List.of(paragraph(item))))
            .toList(),
        Provenance.none());
  }
}
