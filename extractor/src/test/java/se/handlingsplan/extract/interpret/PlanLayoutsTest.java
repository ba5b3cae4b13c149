package se.handlingsplan.extract.interpret;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handlingsplan.extract.interpret.PlanPages.measures;
import static se.handlingsplan.extract.interpret.PlanPages.only;
import static se.handlingsplan.extract.interpret.PlanPages.plan;
import static se.handlingsplan.extract.interpret.PlanPages.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.handlingsplan.document.Notice;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Period;
import se.handlingsplan.plan.Phrase;
import se.handlingsplan.plan.Plan;

/** Plans whose measures stand in cards, lists and text, or in tables of unknown headings. */
class PlanLayoutsTest {
  @Test
  void headingsInQuestionsAndOtherWordsNameTheColumns() throws Exception {
    Measure measure =
        only(
            """
            <h1>Handlingsplan 2025</h1><h2>Vatten</h2>
            <table><tr><th>Hur följer vi upp?</th><th>Vem gör vad?</th><th>Vad ska göras?</th><th>Genomförs senast</th></tr>
            <tr><td>Provtagning</td><td>VA-avdelningen</td><td>Byta ledning</td><td>2025-05-31</td></tr></table>
            """);
    assertThat(measure.title().text()).isEqualTo("Byta ledning");
    assertThat(measure.responsibility().text()).isEqualTo("VA-avdelningen");
    assertThat(measure.followUp().text()).isEqualTo("Provtagning");
    assertThat(measure.period().understood().flatMap(Period::end))
        .contains(LocalDate.of(2025, 5, 31));
    assertThat(measure.period().understood().flatMap(Period::start)).isEmpty();
  }

  @Test
  void aTableWithoutAHeaderIsUnderstoodByItsCellsAndThatIsTold() throws Exception {
    Interpretation read =
        read(
            """
            <h1>Trafikplan 2025</h1><h2>Skolvägar</h2>
            <table><tr><td>Belysning längs cykelvägen till skolan</td><td>Växjö kommun</td><td>april 2025</td></tr>
            <tr><td>Avsläppszon flyttas från entrén</td><td>Trafikverket</td><td>senast 2025-08-15</td></tr></table>
            """);
    assertThat(measures(read.plan()))
        .extracting(measure -> measure.responsibility().text())
        .containsExactly("Växjö kommun", "Trafikverket");
    assertThat(read.notices())
        .filteredOn(notice -> notice.code() == Notice.Code.GUESSED_COLUMN)
        .extracting(notice -> notice.arguments().get(1))
        .containsExactlyInAnyOrder("measure", "responsibility", "period");
  }

  @Test
  void aTableOfVersionsIsNoPlan() throws Exception {
    Plan plan =
        plan(
            """
            <h1>Handlingsplan 2025</h1>
            <table><tr><th>Version</th><th>Datum</th><th>Ändring</th><th>Ansvarig</th></tr>
            <tr><td>1.0</td><td>2024-11-01</td><td>Första utgåvan av planen</td><td>Kommunstyrelsen</td></tr></table>
            """);
    assertThat(plan.measures()).isEmpty();
    assertThat(plan.unplaced()).isNotEmpty();
  }

  @Test
  void aTableOfLabelsIsAMeasuresCard() throws Exception {
    Measure measure =
        only(
            """
            <h1>Handlingsplan 2025</h1><h2>Insatsområde 1: Friluftsliv</h2>
            <table><tr><th>Åtgärd 1.1</th><td>Märk lederna</td></tr><tr><th>Ansvarig</th><td>Fritidsnämnden</td></tr>
            <tr><th>Tidplan</th><td>2025</td></tr><tr><th>Målgrupp</th><td>Vandrare</td></tr>
            <tr><th>Uppföljning</th><td>–</td></tr></table>
            """);
    assertThat(measure.title().text()).isEqualTo("Märk lederna");
    assertThat(measure.responsibility().text()).isEqualTo("Fritidsnämnden");
    assertThat(measure.followUp().isMissing()).isTrue();
    assertThat(measure.extra()).containsOnlyKeys("Nr", "Målgrupp");
  }

  @Test
  void aNameThatLooksLikeALabelIsStillAName() throws Exception {
    assertThat(
            measures(
                plan(
                    """
                    <h1>Handlingsplan 2025</h1><h2>Inköp</h2>
                    <table><tr><td colspan=2><b>Miljökrav i avtal</b></td></tr><tr><td>Vem</td><td>AF</td></tr>
                    <tr><td>Tid</td><td>2025</td></tr>
                    <tr><td colspan=2><b>Livscykelkostnad i upphandling av utrustning</b></td></tr>
                    <tr><td>Vem</td><td></td></tr><tr><td>Tid</td><td>2026</td></tr></table>
                    """)))
        .extracting(measure -> measure.title().text())
        .containsExactly("Miljökrav i avtal", "Livscykelkostnad i upphandling av utrustning");
  }

  @Test
  void labelledLinesUnderAHeadingAreAMeasure() throws Exception {
    Plan plan =
        plan(
            """
            <h1>Handlingsplan 2025</h1><h2>2 Barn</h2><p>Barn ska må bra.</p>
            <h3>Åtgärd 3: Välkomstbrev</h3><p>Brevet skrivs med barnen.</p>
            <p><b>Ansvarig:</b> Regionen</p><p><b>Tidplan</b></p><p>Senast 30 april 2025</p>
            <p>Uppföljning: enkät</p>
            """);
    Measure measure = measures(plan).getFirst();
    assertThat(plan.policyAreas()).extracting(area -> area.name().text()).containsExactly("Barn");
    assertThat(measure.title().text()).isEqualTo("Välkomstbrev");
    assertThat(measure.description().orElseThrow().text()).isEqualTo("Brevet skrivs med barnen.");
    assertThat(measure.responsibility().text()).isEqualTo("Regionen");
    assertThat(measure.followUp().text()).isEqualTo("enkät");
    assertThat(measure.period().understood().flatMap(Period::end))
        .contains(LocalDate.of(2025, 4, 30));
  }

  @Test
  void itemsThatNameAPartyAreMeasures() throws Exception {
    List<Measure> measures =
        measures(
            plan(
                """
                <h1>Handlingsplan 2025</h1><h2>Skola</h2>
                <ul><li>Lektionsstart på alla skolor. Ansvarig: Rektorerna. Klart: augusti 2025.</li>
                <li>Kartlägga språk (socialförvaltningen, senast 30 juni 2025)</li>
                <li>Väska till nyfödda – biblioteket</li></ul>
                """));
    assertThat(measures)
        .extracting(measure -> measure.title().text() + " | " + measure.responsibility().text())
        .containsExactly(
            "Lektionsstart på alla skolor | Rektorerna",
            "Kartlägga språk | socialförvaltningen",
            "Väska till nyfödda | biblioteket");
    assertThat(measures.get(1).period().text()).isEqualTo("senast 30 juni 2025");
  }

  @Test
  void labelsInOneCellGoToTheirOwnPlaces() throws Exception {
    Measure measure =
        only(
            """
            <h1>Handlingsplan 2025</h1><h2>Demokrati</h2>
            <table><tr><th>Insats</th><th>Ansvar, tid och uppföljning</th></tr>
            <tr><td>Ungdomsråd</td><td>Ansvar: Kansliet. Tidplan: 2025. Uppföljning: Enkät.</td></tr></table>
            """);
    assertThat(measure.responsibility().text()).isEqualTo("Kansliet");
    assertThat(measure.period().text()).isEqualTo("2025");
    assertThat(measure.followUp().text()).isEqualTo("Enkät.");
  }

  @Test
  void aRowAcrossMayNameTheResponsible() throws Exception {
    Measure measure =
        only(
            """
            <h1>Kemikalieplan 2025</h1><h2>Förskolor</h2>
            <table><tr><th>Åtgärd</th><th>Klart senast</th></tr>
            <tr><td colspan=2>Ansvarig nämnd: Utbildningsnämnden</td></tr>
            <tr><td>Rensa ut plast</td><td>2025-12-31</td></tr></table>
            """);
    assertThat(measure.responsibility().text()).isEqualTo("Utbildningsnämnden");
  }

  @Test
  void marksInColumnsOfYearsTellThePeriod() throws Exception {
    Measure measure =
        only(
            """
            <h1>Cykelplan 2025–2027</h1><h2>Stråk</h2>
            <table><tr><th>Åtgärd</th><th>Ansvarig</th><th>2025</th><th>2026</th><th>2027</th></tr>
            <tr><td>Bredda banan</td><td>Umeå kommun</td><td>X</td><td>X</td><td></td></tr></table>
            """);
    assertThat(measure.period().understood())
        .contains(
            new Period(
                Optional.of(LocalDate.of(2025, 1, 1)), Optional.of(LocalDate.of(2026, 12, 31))));
    assertThat(measure.period().isMissing()).isTrue();
  }

  @Test
  void aBeginningAndAnEndInTwoColumnsAreOnePeriod() throws Exception {
    Measure measure =
        only(
            """
            <h1>Handlingsplan 2025</h1><h2>Arbete</h2>
            <table><tr><th>Aktivitet</th><th>Startdatum</th><th>Slutdatum</th></tr>
            <tr><td>Praktik</td><td>2025-02-01</td><td>2025-06-30</td></tr></table>
            """);
    assertThat(measure.period().understood())
        .contains(
            new Period(
                Optional.of(LocalDate.of(2025, 2, 1)), Optional.of(LocalDate.of(2025, 6, 30))));
  }

  @Test
  void sumsAreNoMeasures() throws Exception {
    assertThat(
            measures(
                plan(
                    """
                    <h1>Handlingsplan 2025</h1><h2>Arbete</h2>
                    <table><tr><th>Aktivitet</th><th>Ansvarig</th><th>Kostnad</th></tr>
                    <tr><td>Praktik</td><td>AF</td><td>10</td></tr><tr><td>Summa</td><td></td><td>10</td></tr></table>
                    """)))
        .hasSize(1);
  }

  @Test
  void indicatorsBesideAnEmptyFollowUpAreKept() throws Exception {
    Measure measure =
        only(
            """
            <h1>Handlingsplan 2025</h1><h2>Arbete</h2>
            <table><tr><th>Aktivitet</th><th>Indikator</th><th>Uppföljning</th></tr>
            <tr><td>Praktik</td><td>antal platser; antal deltagare</td><td>–</td></tr></table>
            """);
    assertThat(measure.followUp().isMissing()).isTrue();
    assertThat(measure.followUp().understood().orElseThrow().indicators())
        .containsExactly("antal platser", "antal deltagare");
  }

  @Test
  void itemsMayTellTheRestInLinesOfTheirOwn() throws Exception {
    Measure measure =
        measures(
                plan(
                    """
                    <h1>Handlingsplan 2026</h1><h2>Delmål 1.1 Friska tänder</h2>
                    <ol><li><p>En väg in – telefonbedömning</p>
                    <p>Ansvarar: Folktandvården · Klart: 31 oktober 2026 · Följs upp: enkät</p></li>
                    <li><p>Fluorlack</p><p>Ansvarar: – · Klart: juni 2026 · Följs upp: –</p></li></ol>
                    """))
            .getFirst();
    assertThat(measure.title().text()).isEqualTo("En väg in – telefonbedömning");
    assertThat(measure.responsibility().text()).isEqualTo("Folktandvården");
    assertThat(measure.period().text()).isEqualTo("31 oktober 2026");
    assertThat(measure.followUp().text()).isEqualTo("enkät");
  }

  @Test
  void itemsAlikeAreMeasuresIfOneNamesAKnownParty() throws Exception {
    Plan plan =
        plan(
            """
            <h1>Cykelplan 2026</h1><h2>Påverka beteenden</h2><p>Många låter cykeln stå.</p>
            <p><b>Det här gör vi</b></p>
            <ul><li>Vintercyklist 2026 (Hållbarhetsenheten)</li><li>Cykelkurs för vuxna (Medborgarskolan)</li>
            <li>Pool med lådcyklar (Lidköpings Bostäder)</li></ul>
            """);
    assertThat(plan.policyAreas().getFirst().name().text()).isEqualTo("Påverka beteenden");
    assertThat(measures(plan))
        .extracting(measure -> measure.responsibility().text())
        .containsExactly("Hållbarhetsenheten", "Medborgarskolan", "Lidköpings Bostäder");
  }

  @Test
  void aListOfFactsIsNoListOfMeasures() throws Exception {
    Plan plan =
        plan(
            """
            <h1>Trygg 2026</h1><h2>Lägesbild</h2>
            <ul><li>Fler oroar sig – 31 procent jämfört med 22</li><li>Lagar (Barnkonventionen)</li>
            <li>Skadegörelsen har halverats</li></ul>
            """);
    assertThat(measures(plan)).isEmpty();
  }

  @Test
  void aListSetAsATableIsAList() throws Exception {
    List<Measure> measures =
        measures(
            plan(
                """
                <h1>Plan 2026</h1><h2>Ädellövskog</h2><h3>Åtgärder</h3>
                <table><tr><td>1.</td><td>Frihuggning runt ekar [Länsstyrelsen, 2025–2027]</td></tr>
                <tr><td>2.</td><td>Trädplan [Ronneby kommun, senast 2027-06-30]</td></tr></table>
                """));
    assertThat(measures)
        .extracting(measure -> measure.title().text() + " | " + measure.responsibility().text())
        .containsExactly("Frihuggning runt ekar | Länsstyrelsen", "Trädplan | Ronneby kommun");
  }

  @Test
  void yearsInHeadingsOfMeasuresTellWhen() throws Exception {
    List<Measure> measures =
        measures(
            plan(
                """
                <h1>Tvåårig plan</h1><h2>Skydda informationen</h2>
                <h3>Åtgärder 2026</h3><ul><li>Klassa ärenden; Ansvarig: It-enheten</li></ul>
                <h3>Åtgärder 2027</h3><ul><li>Avveckla hallen; Ansvarig: It-enheten</li></ul>
                """));
    assertThat(measures)
        .extracting(measure -> measure.period().understood().flatMap(Period::start))
        .containsExactly(
            Optional.of(LocalDate.of(2026, 1, 1)), Optional.of(LocalDate.of(2027, 1, 1)));
    assertThat(measures).allMatch(measure -> measure.period().isMissing());
  }

  @Test
  void labelsUnderWhatTheyAnnounceAreACardToo() throws Exception {
    Measure measure =
        only(
            """
            <h1>Centrumplan 2026</h1><h2>Fler skäl</h2><h3>Lördagsmarknad</h3><p>Hantverkare hyr bord.</p>
            <table><tr><td>Köpmännen i Söderhamn</td><td>maj–september 2026</td><td></td></tr>
            <tr><td>Ansvarig</td><td>Tid</td><td>Uppföljning</td></tr></table>
            """);
    assertThat(measure.title().text()).isEqualTo("Lördagsmarknad");
    assertThat(measure.description().orElseThrow().text()).isEqualTo("Hantverkare hyr bord.");
    assertThat(measure.responsibility().text()).isEqualTo("Köpmännen i Söderhamn");
    assertThat(measure.followUp().isMissing()).isTrue();
  }

  @Test
  void aStackOfNameLabelsAndValuesIsACard() throws Exception {
    Plan plan =
        plan(
            """
            <h1>Arbetsmarknadsplan 2026</h1><h2>Kompetens</h2><h3>Utbildning</h3>
            <table><tr><th colspan=3>Validering</th></tr><tr><th>Ansvar</th><th>Tidplan</th><th>Uppföljning</th></tr>
            <tr><td>Arbetsförmedlingen</td><td>2026</td><td>Antal intyg</td></tr></table>
            """);
    Measure measure = measures(plan).getFirst();
    assertThat(measure.title().text()).isEqualTo("Validering");
    assertThat(measure.responsibility().text()).isEqualTo("Arbetsförmedlingen");
    assertThat(plan.policyAreas().getFirst().collaborationAreas().getFirst().name().text())
        .isEqualTo("Utbildning");
  }

  @Test
  void boldLinesBelowEachOtherAreAnAreaAndWhatItHolds() throws Exception {
    Plan plan =
        plan(
            """
            <h1>Vattenplan 2026</h1>
            <p><b>Övergödning</b></p><p><b>Läckage från åker</b></p>
            <table><tr><th>Åtgärd</th><th>Ansvar</th></tr><tr><td>Dammar</td><td>Växjö kommun</td></tr></table>
            <p><b>Enskilda avlopp</b></p>
            <table><tr><th>Åtgärd</th><th>Ansvar</th></tr><tr><td>Tillsyn</td><td>Växjö kommun</td></tr></table>
            <p><b>Fria vägar</b></p><p><b>Fiskpassage</b></p>
            <table><tr><th>Åtgärd</th><th>Ansvar</th></tr><tr><td>Omlöp</td><td>Växjö kommun</td></tr></table>
            """);
    assertThat(plan.policyAreas())
        .extracting(
            area ->
                area.name().text()
                    + area.collaborationAreas().stream().map(c -> c.name().text()).toList())
        .containsExactly(
            "Övergödning[Läckage från åker, Enskilda avlopp]", "Fria vägar[Fiskpassage]");
  }

  @Test
  void theSecondPartOfAHeadingMaySayWhoIsResponsible() throws Exception {
    Measure measure =
        only(
            """
            <h1>Handlingsplan 2026</h1><h2>Boende</h2>
            <table><tr><th>Insats</th><th>Genomförande och ansvar</th><th>Uppföljning</th></tr>
            <tr><td>Rutin</td><td>Växjö kommun – en rutin tas fram.</td><td>Årligen</td></tr></table>
            """);
    assertThat(measure.responsibility().text()).isEqualTo("Växjö kommun – en rutin tas fram.");
  }

  @Test
  void anUnknownColumnWhoseCellsGatherRowsHoldsAreas() throws Exception {
    Plan plan =
        plan(
            """
            <h1>Bostadsplan 2026</h1>
            <table><tr><th>Ben</th><th>Initiativ</th><th>Ansvar</th></tr>
            <tr><td rowspan=2>Bygga nytt</td><td>Kvarter i Furuborg</td><td>Växjö kommun</td></tr>
            <tr><td>Småhus i Turinge</td><td>Växjö kommun</td></tr>
            <tr><td rowspan=2>Hindra hemlöshet</td><td>Rådgivning</td><td>Växjö kommun</td></tr>
            <tr><td>Jour</td><td>Växjö kommun</td></tr></table>
            """);
    assertThat(plan.policyAreas().getFirst().collaborationAreas())
        .extracting(area -> area.name().text())
        .containsExactly("Bygga nytt", "Hindra hemlöshet");
  }

  @Test
  void anAreaThatBeginsInTheHeadingRowIsNoHeading() throws Exception {
    Plan plan =
        plan(
            """
            <h1>Roadmap 2026</h1>
            <table><tr><th>Spår</th><th colspan=3>Aktiviteter</th></tr>
            <tr><td rowspan=3>Data</td><th>Aktivitet</th><th>Ansvarig</th><th>Klart</th></tr>
            <tr><td>Bygga lager</td><td>Växjö kommun</td><td>2026-06-30</td></tr>
            <tr><td>Utbilda chefer</td><td>Växjö kommun</td><td>2026-09-30</td></tr>
            <tr><td rowspan=2>Kund</td><th>Aktivitet</th><th>Ansvarig</th><th>Klart</th></tr>
            <tr><td>E-signering</td><td>Växjö kommun</td><td>2026-03-31</td></tr></table>
            """);
    assertThat(measures(plan))
        .extracting(measure -> measure.title().text())
        .containsExactly("Bygga lager", "Utbilda chefer", "E-signering");
    assertThat(plan.policyAreas().getFirst().collaborationAreas())
        .extracting(area -> area.name().text())
        .containsExactly("Data", "Kund");
  }

  @Test
  void yearsOfBeginningAndEndAreOnePeriod() throws Exception {
    Measure measure =
        only(
            """
            <h1>Avfallsplan 2025</h1><h2>Förebygga</h2>
            <table><tr><th>Aktivitet</th><th>Ansvarig part</th><th>Startår</th><th>Slutår</th></tr>
            <tr><td>Återbruk</td><td>Växjö kommun</td><td>2025</td><td>2027</td></tr></table>
            """);
    assertThat(measure.period().understood().flatMap(Period::start))
        .contains(LocalDate.of(2025, 1, 1));
    assertThat(measure.period().understood().flatMap(Period::end))
        .contains(LocalDate.of(2027, 12, 31));
  }

  @Test
  void aCardsUnknownLabelMayTellWhen() throws Exception {
    Measure measure =
        only(
            """
            <h1>Verksamhetsplan 2026</h1><h2>Insatser för individen</h2>
            <table><tr><th>Insats</th><td>Gröna steg</td></tr><tr><th>Innehåll</th><td>Två dagar på en gård.</td></tr>
            <tr><th>Huvudman</th><td>Säters kommun</td></tr><tr><th>Rullar</th><td>januari–juni 2026</td></tr></table>
            """);
    assertThat(measure.title().text()).isEqualTo("Gröna steg");
    assertThat(measure.responsibility().text()).isEqualTo("Säters kommun");
    assertThat(measure.period().text()).isEqualTo("januari–juni 2026");
  }

  @Test
  void whatIsDoneEveryYearIsPartOfTheName() throws Exception {
    List<Measure> measures =
        measures(
            plan(
                """
                <h1>Friluftsplan 2026</h1><h2>Leder</h2><h3>Aktiviteter</h3>
                <ul><li>Plocka skräp vid deltat varje vår – IFK Vindeln</li><li>Röj leder – Växjö kommun</li></ul>
                """));
    assertThat(measures.getFirst().title().text()).isEqualTo("Plocka skräp vid deltat varje vår");
    assertThat(measures.getFirst().responsibility().text()).isEqualTo("IFK Vindeln");
  }

  @Test
  void aChapterOfMeasuresIsNoAreaAndAGoalsHeadingNeither() throws Exception {
    Plan plan =
        plan(
            """
            <h1>Kemikalieplan 2026</h1><h2>Åtaganden</h2><h3>Förskola</h3><h4>Inriktningsmål</h4><p>Giftfri vardag.</p>
            <table><tr><th>Åtgärd</th><th>Ansvar</th></tr><tr><td>Byt madrasser</td><td>Växjö kommun</td></tr></table>
            """);
    assertThat(plan.policyAreas())
        .extracting(area -> area.name().text())
        .containsExactly("Förskola");
    assertThat(plan.policyAreas().getFirst().goals().getFirst().text())
        .isEqualTo("Giftfri vardag.");
    assertThat(plan.policyAreas().getFirst().collaborationAreas().getFirst().name().isBlank())
        .isTrue();
  }

  @Test
  void aGoalMayStandAboveItsAreasHeading() throws Exception {
    Plan plan =
        plan(
            """
            <h1>Besöksplan 2026</h1><h2>Vad vi gör under året</h2>
            <p>Målbild: Länet är känt för hantverk.</p><p><b>Tabell 1. Produkter</b></p>
            <table><tr><th>Åtgärd</th><th>Ansvar</th></tr><tr><td>Cykelhelg</td><td>Växjö kommun</td></tr></table>
            <p>Målbild: Besökaren hittar rätt.</p><p><b>Tabell 2. Marknad</b></p>
            <table><tr><th>Åtgärd</th><th>Ansvar</th></tr><tr><td>Bildbank</td><td>Växjö kommun</td></tr></table>
            """);
    assertThat(plan.policyAreas())
        .extracting(area -> area.name().text() + ": " + area.goals().getFirst().text())
        .containsExactly(
            "Produkter: Länet är känt för hantverk.", "Marknad: Besökaren hittar rätt.");
  }

  @Test
  void aGoalAboveABoldLineThatIsNoHeadingIsKept() throws Exception {
    Plan plan =
        plan(
            """
            <h1>Besöksplan 2026</h1><h2>Vad vi gör under året</h2><p>Målbild: Länet är känt för hantverk.</p>
            <p><b>För mer information kontakta Eva Ek, 0470-123 45, eva.ek@lansstyrelsen.se</b></p>
            """);
    assertThat(plan.goals())
        .extracting(Phrase::text)
        .containsExactly("Länet är känt för hantverk.");
  }
}
