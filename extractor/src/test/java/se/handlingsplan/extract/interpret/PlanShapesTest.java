package se.handlingsplan.extract.interpret;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handlingsplan.extract.interpret.PlanPages.measures;
import static se.handlingsplan.extract.interpret.PlanPages.only;
import static se.handlingsplan.extract.interpret.PlanPages.plan;
import static se.handlingsplan.extract.interpret.PlanPages.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.handlingsplan.document.Notice;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Phrase;
import se.handlingsplan.plan.Plan;

/** Plans of other shapes than the two published ones, drawn as small pages. */
class PlanShapesTest {

  @Test
  void aColumnUnderASpanningHeadingIsKept() throws Exception {
    Measure measure =
        only(
            """
            <h1>Handlingsplan 2025</h1><h2>Hälsa</h2>
            <table><tr><th>Insats</th><th colspan=2>Ansvarig</th><th>Uppföljning</th></tr>
            <tr><td>Språkkafé</td><td>ABF</td><td>Växjö kommun</td><td>Årligen</td></tr></table>
            """);
    assertThat(measure.responsibility().text()).isEqualTo("ABF");
    assertThat(measure.extra().values())
        .singleElement()
        .satisfies(passage -> assertThat(passage.text()).isEqualTo("Växjö kommun"));
  }

  @Test
  void aHeaderOfTwoTiersIsNoMeasure() throws Exception {
    Measure measure =
        only(
            """
            <h1>Handlingsplan 2025</h1><h2>Arbete</h2>
            <table><tr><th rowspan=2>Insats</th><th colspan=2>Ansvar</th><th rowspan=2>Uppföljning</th></tr>
            <tr><th>Huvudansvarig</th><th>Medverkande</th></tr>
            <tr><td>Läxhjälp</td><td>ABF</td><td>Röda Korset</td><td>Enkät</td></tr></table>
            """);
    assertThat(measure.title().text()).isEqualTo("Läxhjälp");
    assertThat(measure.responsibility().text()).isEqualTo("ABF");
    assertThat(measure.extra()).containsOnlyKeys("Medverkande");
    assertThat(measure.extra().values())
        .singleElement()
        .satisfies(passage -> assertThat(passage.text()).isEqualTo("Röda Korset"));
  }

  @Test
  void rowsAboveTheHeaderAreGoalsOrUnplacedButNeverLabels() throws Exception {
    Plan plan =
        plan(
            """
            <h1>Handlingsplan 2025</h1><h2>Unga</h2>
            <table><tr><td>Mål</td><td colspan=2>Färre unga ska må dåligt</td></tr>
            <tr><td>Ansvarig nämnd</td><td colspan=2>Socialnämnden</td></tr>
            <tr><th>Insats</th><th>Ansvarig</th><th>Tidplan</th></tr>
            <tr><td>Läxhjälp</td><td>Växjö kommun</td><td>2025</td></tr></table>
            """);
    assertThat(plan.policyAreas().getFirst().goals())
        .extracting(Phrase::text)
        .containsExactly("Färre unga ska må dåligt");
    assertThat(plan.unplaced())
        .extracting(Phrase::text)
        .containsExactly("Ansvarig nämnd", "Socialnämnden");
  }

  @Test
  void aTableUnderTheContactHeadingBelongsToTheContact() throws Exception {
    Plan plan =
        plan(
            """
            <h1>Handlingsplan 2025</h1><h2>Kontakt</h2><p>Anna Ek, samordnare</p>
            <table><tr><td>Telefon</td><td>0470-12 34 56</td></tr></table>
            """);
    assertThat(plan.contact().orElseThrow().phone()).contains("0470-12 34 56");
    assertThat(plan.unplaced()).isEmpty();
  }

  @Test
  void goalsUnderAnAreasHeadingAreTheAreas() throws Exception {
    Plan plan =
        plan(
            """
            <h1>Handlingsplan 2025</h1><h2>Hälsa</h2><h3>Mål</h3><ul><li>Fler mår bra</ul>
            <table><tr><th>Insats</th><th>Ansvar</th></tr><tr><td>Läxhjälp</td><td>ABF</td></tr></table>
            """);
    assertThat(plan.goals()).isEmpty();
    assertThat(plan.policyAreas().getFirst().goals())
        .extracting(Phrase::text)
        .containsExactly("Fler mår bra");
  }

  @Test
  void areasNamedOnlyByTheirGoalsAreAreas() throws Exception {
    Plan plan =
        plan(
            """
            <h1>Handlingsplan 2025</h1><h2>Delmål</h2><h3>Hälsa</h3><ul><li>Fler mår bra</ul>
            <h3>Kultur</h3><ul><li>Fler läser</ul>
            """);
    assertThat(plan.policyAreas())
        .extracting(area -> area.name().text())
        .containsExactly("Hälsa", "Kultur");
  }

  @Test
  void whenAListItemIsSaidAtItsEndIsItsPeriodAndNotItsParty() throws Exception {
    List<Measure> measures =
        measures(
            """
            <h1>Handlingsplan 2025</h1><h2>Kultur</h2><p>Pågående insatser:</p><ul>
            <li>Språkkafé 2024 – 2026<li>Öppet hus 1 mars – 31 maj 2025<li>Läxhjälp – ABF 2025 – 2026
            <li>Kontakta föräldrar (våren 2025)<li>Folkhälsovecka 2025 - Region Halland</ul>
            """);
    assertThat(measures)
        .extracting(
            measure ->
                "%s|%s|%s"
                    .formatted(
                        measure.title().text(),
                        measure.period().text(),
                        measure.responsibility().text()))
        .containsExactly(
            "Språkkafé|2024 – 2026|",
            "Öppet hus|1 mars – 31 maj 2025|",
            "Läxhjälp|2025 – 2026|ABF",
            "Kontakta föräldrar|våren 2025|",
            "Folkhälsovecka 2025||Region Halland");
  }

  @Test
  void anAreaWithoutMeasuresAmongOthersStaysInItsPolicyArea() throws Exception {
    Plan plan =
        plan(
            """
            <h1>Handlingsplan 2025</h1><h2>Hälsa</h2>
            <table><tr><th>Insats</th><th>Ansvar</th></tr>
            <tr><td colspan=2>Barn</td></tr><tr><td>Läxhjälp</td><td>ABF</td></tr>
            <tr><td colspan=2>Unga</td></tr><tr><td colspan=2>Äldre</td></tr>
            <tr><td>Dagverksamhet</td><td>Växjö kommun</td></tr>
            <tr><td colspan=2>Kommentar: Allt finansieras av länsstyrelsen.</td></tr></table>
            """);
    assertThat(plan.policyAreas()).hasSize(1);
    assertThat(plan.policyAreas().getFirst().collaborationAreas())
        .extracting(area -> area.name().text() + " " + area.measures().size())
        .containsExactly("Barn 1", "Unga 0", "Äldre 1");
    assertThat(plan.unplaced())
        .extracting(Phrase::text)
        .containsExactly("Kommentar: Allt finansieras av länsstyrelsen.");
  }

  @Test
  void aPlansOwnYearIsTheOneOutsideTheRange() throws Exception {
    assertThat(plan("<h1>Vision 2040 – handlingsplan 2025–2029</h1><p>Text</p>").year())
        .hasValue(2025);
    assertThat(plan("<h1>Handlingsplan Agenda 2030 2023</h1><p>Text</p>").year()).hasValue(2023);
    assertThat(plan("<h1>Strategi för hälsa 2022–2030 – handlingsplan 2025</h1><p>Text</p>").year())
        .hasValue(2025);
  }

  @Test
  void aTitleMayBeAParagraphAndAWordInsideAnotherIsNoPlan() throws Exception {
    assertThat(title("<p>Region Halland</p><p>Handlingsplan för hälsa 2025</p><h1>Bakgrund</h1>"))
        .isEqualTo("Handlingsplan för hälsa 2025");
    assertThat(title("<h1>Jämställdhet i Växjö 2025</h1><h2>Strategiska områden</h2><p>Text</p>"))
        .isEqualTo("Jämställdhet i Växjö 2025");
  }

  @Test
  void measuresOfOneTitleHaveIdsOfTheirOwn() throws Exception {
    assertThat(
            measures(
                """
                <h1>Handlingsplan 2025</h1><h2>Hälsa</h2>
                <table><tr><th>Insats</th><th>Ansvar</th></tr><tr><td>Språkkafé</td><td>ABF</td></tr>
                <tr><td>Språkkafé</td><td>AF</td></tr><tr><td>Språkkafé 2</td><td>FK</td></tr></table>
                """))
        .extracting(Measure::id)
        .doesNotHaveDuplicates();
  }

  @Test
  void aRowWithoutAnyTextIsToldAndWhereItStands() throws Exception {
    assertThat(
            read("""
                    <h1>Handlingsplan 2025</h1><h2>Hälsa</h2>
                    <table><tr><th>Insats</th><th>Ansvar</th></tr><tr><td>Språkkafé</td><td>ABF</td></tr>
                    <tr><td></td><td></td></tr><tr><td>Läxhjälp</td><td>AF</td></tr></table>
                    """)
                .notices())
        .filteredOn(notice -> notice.code() == Notice.Code.EMPTY_ROW)
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.arguments()).containsExactly("3");
              assertThat(notice.provenance().isNone()).isFalse();
            });
  }

  private static String title(String page) throws UnreadableDocumentException {
    return plan(page).title().orElseThrow().text();
  }
}
