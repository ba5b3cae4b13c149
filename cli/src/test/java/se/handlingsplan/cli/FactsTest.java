package se.handlingsplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.handlingsplan.plan.Actor.Role.COORDINATOR;
import static se.handlingsplan.plan.Actor.Role.FUNDER;
import static se.handlingsplan.plan.Actor.Role.LEAD;
import static se.handlingsplan.plan.Actor.Role.OWNER;
import static se.handlingsplan.plan.Actor.Role.PARTNER;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.handlingsplan.change.Decision;
import se.handlingsplan.change.Rollover;
import se.handlingsplan.check.Finding;
import se.handlingsplan.check.Subject;
import se.handlingsplan.check.rule.Rules;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Run;
import se.handlingsplan.document.Texts;
import se.handlingsplan.job.ReadPlan;
import se.handlingsplan.plan.Actor;
import se.handlingsplan.plan.CollaborationArea;
import se.handlingsplan.plan.CollaborationArea.Priority;
import se.handlingsplan.plan.Contact;
import se.handlingsplan.plan.Entry;
import se.handlingsplan.plan.FollowUp;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Passage;
import se.handlingsplan.plan.Period;
import se.handlingsplan.plan.Phrase;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.PolicyArea;
import se.handlingsplan.plan.WithoutPlaces;

/** What people have counted in the two published plans, from PDF and from Word. */
class FactsTest {
  @ParameterizedTest
  @ValueSource(strings = {Samples.PDF_2025, Samples.WORD_2025})
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.METHOD)
  private @interface PlanOf2025 {}

  @ParameterizedTest
  @ValueSource(strings = {Samples.PDF_2023, Samples.WORD_2023})
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.METHOD)
  private @interface PlanOf2023 {}

  @PlanOf2025
  void thePlanOf2025NamesItselfAndItsAgreement(String file) {
    Plan plan = Samples.plan(file);

    assertThat(plan.title().map(Phrase::text)).contains("Handlingsplan 2025");
    assertThat(plan.kind()).isEqualTo(Plan.Kind.ANNUAL);
    assertThat(plan.year()).isEqualTo(OptionalInt.of(2025));
    assertThat(plan.date()).isEmpty();
    assertThat(plan.agreement())
        .hasValueSatisfying(
            agreement -> {
              assertThat(agreement.name().text())
                  .isEqualTo(
                      "Strategisk överenskommelse för Kronobergs län 2019–2025 inom mottagande,"
                          + " etablering och integration i arbets- och samhällslivet. (SÖK)");
              assertThat(agreement.shortName()).contains("SÖK");
              assertThat(agreement.region()).contains("Kronobergs län");
              assertThat(agreement.period()).contains(period("2019-01-01", "2025-12-31"));
            });
  }

  @PlanOf2025
  void thePlanOf2025HasThreeAreas(String file) {
    assertThat(Samples.plan(file).policyAreas())
        .extracting(area -> area.name().text())
        .containsExactly("Arbetsmarknad/kompetens", "Hälsa", "Delaktighet");
  }

  @PlanOf2025
  void prioritizedAreasStandBeforeTheOthersInEachArea(String file) {
    assertThat(Samples.plan(file).policyAreas())
        .extracting(FactsTest::priorities)
        .containsExactly(
            "2 prioritized, 2 other", "1 prioritized, 4 other", "1 prioritized, 2 other");
  }

  @PlanOf2025
  void nineMeasuresStandInTables(String file) {
    assertThat(measures(file, Priority.PRIORITIZED))
        .extracting(measure -> measure.title().text())
        .containsExactly(
            "Skill up - språk och yrkeskompetens",
            "SKRUVAS",
            "Handslaget Kronoberg",
            "Plattform för jämlik hälsa",
            "Hälsoundersökningar nyanlända",
            "Dalbo vårdcentral",
            "Införande Ny SoL",
            "Pilotprojekt kring NP-problematik",
            "SFI, arbetsliv och samhällsinformation");
  }

  @PlanOf2025
  void twentyTwoMeasuresStandInListsAndTheLastDashDividesThemFromTheParty(String file) {
    assertThat(measures(file, Priority.OTHER))
        .extracting(measure -> measure.title().text() + " | " + measure.responsibility().text())
        .containsExactly(
            """
            Sfi på familjecentralen | Lessebo kommun
            Aktiv anvisning till kommunal vuxenutbildning och dialog med dem utifrån de lokala överenskommelserna | Arbetsförmedlingen
            Informera de sökande om olika insatser och aktiviteter som ges samt vart de kan vända sig | Migrationsverket
            Möjlighet att få reseersättning för TIA vid genomförande av olika insatser och aktiviteter | Migrationsverket
            Upprättande av lokala överenskommelser mellan Arbetsförmedlingen och kommuner, men även andra aktörer | Arbetsförmedlingen
            Insats för personer som står långt ifrån arbetsmarknaden kring lokalvård | Uppvidinge Lärcenter och Uppvidingehus
            Forskningsstudie ”Att främja mångfald på arbetsmarknaden – vilka åtgärder är mest effektiva?” | Linnéuniversitetet
            Mottagningsamtal (MOS): Asylsökande och/eller personer under massflyktsdirektivet får information om hur vården fungerar här | Migrationsverket
            Samordningsenheten bistår vårdcentraler som önskar stöd med hälsosamtal för asylsökande | Region Kronoberg
            Samhällsguidning med familjefokus | Projekten Kronoberg i samverkan med Alvesta kommun, Lessebo kommun och Uppvidinge kommun samt med Rädda Barnen som huvudsaklig utförare av insatsen.
            Samhällsutmaning: Hållbar hälsa | Linnéuniversitetet
            Vårdcentralen Dalbo har tecknat avsiktsförklaringar med kommunverksamheter och föreningar i Dalbo och Araby för att stärka hälsan hos befolkningen i området | Region Kronoberg
            Utbildningar för tjänstepersoner och volontärer kring att möta människor med trauma dels vuxna, dels barn och unga. Tre utbildningar har genomförts sedan hösten 2022 | Länsstyrelsen i samverkan med Linnéuniversitetet och VÄV Kronoberg tillsammans
            Basutbildningen för kommunikatörer för samhällsorientering och samhällsinformation | Växjö kommun i samverkan med övriga kommuner (ej Tingsryd)
            Samhällsguidning med familjefokus | Projekten Kronoberg med Växjö kommun som projektägare i samverkan med Alvesta kommun, Lessebo kommun och Uppvidinge kommun samt med Rädda Barnen som huvudsaklig utförare av insatsen.
            Samhällsinformation i samverkan inklusive gemensamt material | Länsstyrelsen i samverkan med ABF Kronoberg, ABF Södra Småland, Studieförbundet Vuxenskolan, Institutet för Lokal och Regional Demokrati (ID), Röda Korset, Uppvidinge kommun och Växjö kommun.
            Basutbildningen för kommunikatörer för samhällsorientering och samhällsinformation | Växjö kommun i samverkan med övriga kommuner
            Mottagningsamtal (MOS): Samtal där sökande får information om sina rättigheter samt skyldigheter samt kontaktuppgift till vårdcentral, polisen m.m. | Migrationsverket
            Brobyggare 2.0 | Markaryds kommun
            Samhällsguidning med familjefokus | Projektenthet Kronoberg med Växjö kommun som projektägare i samverkan med Alvesta kommun, Lessebo kommun och Uppvidinge kommun samt med Rädda Barnen som huvudsaklig utförare av insatsen.
            VÄV Kronoberg tillsammans | Projektenthet Kronoberg med Växjö kommun som projektägare och samverkansparter från övriga kommuner och civilsamhälle
            Överbrygga utanförskap, motverka segregation i samhället och skapa mötesplatser där människor från olika samhällsgrupper an mötas och lära av varandra | Uppvidinge kommun i samverkan med studieförbund och närpolis
            """
                .lines()
                .toArray(String[]::new));
  }

  @PlanOf2025
  void nineOfTheListedMeasuresAreDividedByAnEnDashAndThirteenByAHyphen(String file) {
    List<String> items =
        Samples.document(file).blocks().stream()
            .filter(Block.ListBlock.class::isInstance)
            .flatMap(list -> ((Block.ListBlock) list).items().stream())
            .map(item -> Texts.of(item.blocks()))
            .toList();

    assertThat(items).filteredOn(item -> lastDash(item).equals(" – ")).hasSize(9);
    assertThat(items).filteredOn(item -> lastDash(item).equals(" - ")).hasSize(13);
  }

  @PlanOf2025
  void aRowWithAnEmptyFirstCellBelongsToTheCollaborationAreaAbove(String file) {
    assertThat(Samples.plan(file).policyAreas())
        .extracting(
            area ->
                area.collaborationAreas().stream()
                    .filter(c -> c.priority().equals(Optional.of(Priority.PRIORITIZED)))
                    .map(c -> c.measures().size())
                    .toList())
        .containsExactly(List.of(2, 1), List.of(5), List.of(1));
  }

  @PlanOf2025
  void everyMeasureHasSomeoneResponsible(String file) {
    assertThat(Samples.plan(file).measures())
        .hasSize(31)
        .allSatisfy(
            placed ->
                assertThat(placed.measure().responsibility().understood())
                    .hasValueSatisfying(who -> assertThat(who.actors()).isNotEmpty()));
  }

  @PlanOf2025
  void theListedMeasuresLackFollowUp(String file) {
    assertThat(measures(file, Priority.OTHER))
        .hasSize(22)
        .allSatisfy(measure -> assertThat(measure.followUp()).isEqualTo(Entry.absent()));
    assertThat(measures(file, Priority.PRIORITIZED))
        .allSatisfy(measure -> assertThat(measure.followUp()).isInstanceOf(Entry.Understood.class));
  }

  @PlanOf2025
  void fourMeasuresSayWhenTheyRun(String file) {
    assertThat(
            Samples.plan(file).measures().stream()
                .map(Plan.Placed::measure)
                .filter(measure -> !measure.period().isMissing()))
        .extracting(measure -> measure.title().text(), measure -> measure.period().understood())
        .containsExactly(
            tuple(
                "Skill up - språk och yrkeskompetens",
                Optional.of(period("2024-08-01", "2025-06-30"))),
            tuple("SKRUVAS", Optional.of(period("2024-09-02", "2026-12-31"))),
            tuple("Handslaget Kronoberg", Optional.of(period("2024-09-02", "2026-08-31"))),
            tuple(
                "SFI, arbetsliv och samhällsinformation",
                Optional.of(period("2025-01-01", "2025-12-31"))));
  }

  @PlanOf2025
  void theRowThatThePageBreakCutsIsWhole(String file) {
    Measure handslaget = Samples.measure(Samples.plan(file), "Handslaget");

    assertThat(handslaget.responsibility().text())
        .isEqualTo(
            """
            Sju kommuner i Kronobergs län samverkar tillsammans med IF Metall i projektet "Handslaget Kronoberg" som tillför arbetsgivare och arbetstagare insatser som språkträning, träning i sociala koder, kunskap kring arbetsmarknadens krav och regler. För IF Metalls deltagare ska insatsen mynna ut i validering i Industri BAS eller motsvarande branschvalidering.
            Projektet ägs av Växjö kommun och samordnas av Projektenthet Kronoberg i Alvesta, Ljungby, Uppvidinge, Lessebo, Tingsryd och Älmhult. Finansiär, ESF.""");
    assertThat(handslaget.followUp().text())
        .isEqualTo(
            """
            ASK rapporterar utifrån utveckling och resultat på Forum SÖK
            Bakgrund
            Kompetensförsörjningen är en central fråga för både privat och offentlig sektor. Enligt Tillväxtverket är tillgång till rätt arbetskraft det största hindret för tillväxt i små och medelstora företag, där drygt tre av tio uppger att det är svårt att hitta lämplig arbetskraft eller kompetens, vilket utgör ett stort hinder för företagets tillväxt.
            De aktuella arbetsgivarna har anställt personer som behöver ytterligare språkfärdigheter för att fungera väl och få mer avancerade arbetsuppgifter.
            Mål - 650 deltagare, 30-50 arbetsgivare
            Exempel på indikatorer
            Deltagare - 80% av deltagarna ska ha tillägnat sig ändamålsenliga kunskaper i svenska språket, samt ha fått ökad förståelse för sociala koder på arbetsplatsen.
            Arbetsgivare - 80% av arbetsgivarna ska uppleva att utbildningsinsatserna och övriga av projektet framtagna metoder har gjort att kommunikationen med deltagarna och därmed produktiviteten har påverkats i rätt riktning.""");
  }

  @PlanOf2025
  void theFollowUpOfHandslagetIsUnderstood(String file) {
    FollowUp followUp = followUp(file, "Handslaget");

    assertThat(followUp.background().orElseThrow())
        .startsWith("Kompetensförsörjningen är en central fråga")
        .contains("drygt tre av tio uppger att")
        .endsWith("mer avancerade arbetsuppgifter.");
    assertThat(followUp.targets())
        .containsExactly(
            target("650 deltagare", 650, "deltagare"),
            new FollowUp.Target(
                "30-50 arbetsgivare",
                BigDecimal.valueOf(30),
                Optional.of(BigDecimal.valueOf(50)),
                "arbetsgivare",
                List.of()));
    assertThat(followUp.indicators())
        .hasSize(2)
        .satisfiesExactly(
            first -> assertThat(first).startsWith("Deltagare - 80% av deltagarna"),
            second -> assertThat(second).startsWith("Arbetsgivare - 80% av arbetsgivarna"));
    assertThat(followUp.reporting()).containsExactly(askToForum());
  }

  @PlanOf2025
  void theFollowUpOfSkruvasIsUnderstood(String file) {
    FollowUp followUp = followUp(file, "SKRUVAS");

    assertThat(followUp.background().orElseThrow())
        .startsWith("År 2021 var antal folkbokförda")
        .endsWith("uppgick antalet UVAS till 7 procent för den åldersgruppen.");
    assertThat(followUp.targets()).containsExactly(target("660 deltagare", 660, "deltagare"));
    assertThat(followUp.indicators())
        .containsExactly(
            "Kontinuerlig utvärdering genom deltagarnas självskattning av progression.");
    assertThat(followUp.reporting()).containsExactly(askToForum());
  }

  @PlanOf2025
  void theRowOfSfiIsWhole(String file) {
    Measure sfi = Samples.measure(Samples.plan(file), "SFI, arbetsliv");

    assertThat(sfi.description().map(Passage::text))
        .contains(
            "Projektet är en fortsättning på tidigare insatser, där arbetsmarknadsinformation och"
                + " yrkesvägledning har lagts till.");
    assertThat(sfi.responsibility().text())
        .startsWith("Bedrivs av Lessebo kommun – bidra till ökade språkkunskaper")
        .contains("arbetsmarknadsinformation och yrkesvägledning. SFI-undervisning, kontinuerlig")
        .endsWith("personer som är föräldralediga eller personer med små barn.");
    FollowUp followUp = sfi.followUp().understood().orElseThrow();
    assertThat(followUp.background().orElseThrow())
        .startsWith("Föräldralediga företrädesvis kvinnor")
        .endsWith("med fokus på jämställdhet.");
    assertThat(followUp.targets())
        .containsExactly(
            target(
                "20 deltagare (14 kvinnor och 6 män)",
                20,
                "deltagare",
                new FollowUp.Share("kvinnor", 14),
                new FollowUp.Share("män", 6)));
    assertThat(followUp.indicators())
        .containsExactly("Antal deltagare", "Progression språk ex. sfi-nivå");
    assertThat(followUp.reporting()).containsExactly(askToForum());
  }

  @PlanOf2025
  void theTargetsOfSkillUpAreSplitByGender(String file) {
    FollowUp followUp = followUp(file, "Skill up");

    assertThat(followUp.background())
        .contains(
            "Försörjningsstödstagare med språkutvecklingsbehov som därför är svåra att matcha mot"
                + " arbete och studier.");
    assertThat(followUp.targets())
        .containsExactly(
            target(
                "40 deltagare (20 kvinnor och 20 män)",
                40,
                "deltagare",
                new FollowUp.Share("kvinnor", 20),
                new FollowUp.Share("män", 20)));
    assertThat(followUp.indicators())
        .containsExactly("Antal deltagare", "Deltagarnas upplevelse av egen progression");
  }

  @PlanOf2025
  void inHealthTheSteeringGroupReportsToTheForum(String file) {
    assertThat(Samples.plan(file).policyAreas().get(1).collaborationAreas().getFirst().measures())
        .hasSize(5)
        .allSatisfy(
            measure ->
                assertThat(measure.followUp().understood().orElseThrow().reporting())
                    .containsExactly(
                        new FollowUp.Reporting("Länets ledningsgrupp", Optional.of("Forum SÖK"))));
  }

  @PlanOf2025
  void partiesHaveRolesAndAreSpelledAsTheAuthorsSpellThem(String file) {
    Plan plan = Samples.plan(file);

    assertThat(actors(plan, "SKRUVAS"))
        .containsExactly(
            new Actor("Växjö kommun", OWNER),
            new Actor("Projekt enhet Kronoberg", COORDINATOR),
            new Actor("ESF", FUNDER));
    assertThat(actors(plan, "Handslaget"))
        .contains(
            new Actor("IF Metall", PARTNER),
            new Actor("Växjö kommun", OWNER),
            new Actor("Projektenthet Kronoberg", COORDINATOR),
            new Actor("ESF", FUNDER));
    assertThat(actors(plan, "Införande Ny SoL"))
        .extracting(Actor::name)
        .containsExactly("RSS", "FoU", "LNU", "kommunerna");
    assertThat(actors(plan, "Pilotprojekt"))
        .containsExactly(new Actor("Region Kronoberg", LEAD), new Actor("skolchefer", PARTNER));
  }

  @PlanOf2025
  void aPartyThatIsLeftOutIsNoParty(String file) {
    Plan plan = Samples.plan(file);

    assertThat(Samples.measure(plan, "Basutbildningen").responsibility().text())
        .endsWith("(ej Tingsryd)");
    assertThat(actors(plan, "Basutbildningen")).containsExactly(new Actor("Växjö kommun", LEAD));
  }

  @ParameterizedTest
  @CsvSource({
    "Samhällsguidning med familjefokus, 3",
    "Basutbildningen för kommunikatörer, 2",
    "Mottagningsamtal (MOS), 2"
  })
  void theSameMeasureUnderSeveralAreasHasAnIdForEach(String title, int times) {
    for (String file : List.of(Samples.PDF_2025, Samples.WORD_2025)) {
      assertThat(
              Samples.plan(file).measures().stream()
                  .map(Plan.Placed::measure)
                  .filter(measure -> measure.title().text().startsWith(title))
                  .map(Measure::id)
                  .distinct())
          .as(file)
          .hasSize(times);
    }
  }

  @PlanOf2025
  void theContactStandsLast(String file) {
    Contact contact = Samples.plan(file).contact().orElseThrow();

    assertThat(contact.passage().text())
        .isEqualTo(
            "För mer information om och kontaktuppgifter till pågående insatser kontakta"
                + " beredningsgruppens samordnare, Ewa Jonsson 010-2237474,"
                + " ewa.jonsson@lansstyrelsen.se");
    assertThat(contact.name()).contains("Ewa Jonsson");
    assertThat(contact.role()).contains("beredningsgruppens samordnare");
    assertThat(contact.phone()).contains("010-2237474");
    assertThat(contact.email()).contains("ewa.jonsson@lansstyrelsen.se");
  }

  @PlanOf2023
  void thePlanOf2023NamesItselfAndItsAgreement(String file) {
    Plan plan = Samples.plan(file);

    assertThat(plan.title().map(Phrase::text)).contains("Mål och handlingsplan för SÖK");
    assertThat(plan.kind()).isEqualTo(Plan.Kind.FRAMEWORK);
    assertThat(plan.year()).isEqualTo(OptionalInt.of(2023));
    assertThat(plan.date().map(Plan.PlanDate::day)).contains(LocalDate.of(2023, 4, 18));
    assertThat(plan.overallGoal().map(Phrase::text))
        .contains("effektivare mottagande och etablering av asylsökande och nyanlända.");
    assertThat(plan.agreement().flatMap(agreement -> agreement.period()))
        .contains(period("2019-01-01", "2025-12-31"));
    assertThat(plan.agreement().flatMap(agreement -> agreement.shortName())).contains("SÖK");
    assertThat(plan.contact()).isEmpty();
  }

  @PlanOf2023
  void thePlanOf2023HasTheSameThreeAreasWithTwelveCollaborationAreas(String file) {
    assertThat(Samples.plan(file).policyAreas())
        .extracting(area -> area.name().text(), area -> area.collaborationAreas().size())
        .containsExactly(
            tuple("Arbetsmarknad/ kompetens", 4), tuple("Hälsa", 5), tuple("Delaktighet", 3));
    assertThat(collaborations(file))
        .allSatisfy(collaboration -> assertThat(collaboration.priority()).isEmpty());
  }

  @PlanOf2023
  void elevenCollaborationAreasHaveNoMeasureAndOneRepeatsTwoGoals(String file) {
    List<CollaborationArea> collaborations = collaborations(file);

    assertThat(collaborations).filteredOn(c -> c.measures().isEmpty()).hasSize(11);
    assertThat(collaborations.getFirst().measures())
        .singleElement()
        .satisfies(
            measure ->
                assertThat(measure.title().text())
                    .isEqualTo(
                        """
                        Andelen nyanlända kvinnor som arbetar eller studerar efter avslutad etablering ska dubblas.
                        Andelen nyanlända som genom studier stärker sin ställning på arbetsmarknaden ska öka."""));
  }

  @PlanOf2023
  void theEmptyCellsOf2023AreTwelveGapsOfEachKind(String file) {
    ReadPlan loaded = Samples.load(file);
    List<Finding> findings = findings(loaded);

    assertThat(findings)
        .extracting(Finding::rule)
        .filteredOn("missing-measures"::equals)
        .hasSize(11);
    assertThat(findings)
        .extracting(Finding::rule)
        .filteredOn("missing-responsibility"::equals)
        .hasSize(12);
    assertThat(findings)
        .extracting(Finding::rule)
        .filteredOn("missing-followUp"::equals)
        .hasSize(12);
  }

  @PlanOf2023
  void goalsAndPrioritiesStandInTheirAreas(String file) {
    assertThat(Samples.plan(file).policyAreas())
        .extracting(area -> texts(area.goals()), area -> texts(area.priorities()))
        .containsExactly(
            tuple(
                List.of(
                    "Andelen nyanlända kvinnor som arbetar eller studerar efter avslutad etablering"
                        + " ska minst dubblas.",
                    "Andelen nyanlända som genom studier stärker sin ställning på arbetsmarknaden"
                        + " ska öka.",
                    "Andelen arbetsgivare som rekryterar ska öka."),
                List.of(
                    "Ökad samverkan kring utbildning – gärna arbete kombinerat med studier",
                    "Utökad samarbete med mellan offentliga aktörer och näringslivet")),
            tuple(
                List.of(
                    "Stärka förutsättningar för tidig upptäckt av ohälsa hos asylsökande och"
                        + " nyanlända.",
                    "Stärka förutsättningar att erbjuda det stöd asylsökande och nyanlända behöver"
                        + " för en god hälsa."),
                List.of(
                    "Öka målgruppens hälsolitteracitet – att hitta, förstå, värdera och använda"
                        + " hälsoinformation. Till exempel via verksamheter som Nära vård Dalbo VC"
                        + " och hälsokommunikation inom ramen för § 37-insatser.")),
            tuple(
                List.of(
                    "Stärka asylsökandes och nyanländas kunskaper och förståelse kring sina"
                        + " möjligheter, skyldigheter och rättigheter i det svenska samhället.",
                    "Stärka asylsökandes och nyanländas delaktigheter och motverka isolering genom"
                        + " hållbara förutsättningar för civilsamhällets insatser."),
                List.of(
                    "Involvering av civilsamhället mer strukturerat i SÖK",
                    "Kontinuerlig samhällsinformation och samhällsorientering i samverkan mellan"
                        + " kommun och civilsamhället",
                    "Riktade insatser via statsbidrag från Länsstyrelsen")));
  }

  @PlanOf2023
  void eachAreaHasItsMethodsOfFollowUp(String file) {
    List<PolicyArea> areas = Samples.plan(file).policyAreas();

    assertThat(areas)
        .extracting(
            area -> area.followUpMethods().indicators().size(),
            area -> area.followUpMethods().meansOfVerification().size())
        .containsExactly(tuple(6, 3), tuple(3, 2), tuple(2, 2));
    assertThat(texts(areas.get(0).followUpMethods().meansOfVerification()))
        .containsExactly("Kommunens bidragsstatistik", "Arbetsförmedlingens statistik", "Kolada");
    assertThat(texts(areas.get(2).followUpMethods().indicators()))
        .containsExactly(
            "Andel/antal som har deltagit i samhällsorientering",
            "Antal som använder gemensamt för länet framtaget studiematerial för"
                + " samhällsinformation");
  }

  @PlanOf2023
  void theProseKeepsItsHeadingAndItsLink(String file) {
    assertThat(Samples.plan(file).sections())
        .singleElement()
        .satisfies(
            section -> {
              assertThat(section.heading().map(Phrase::text))
                  .contains("Så använder vi handlingsplanen");
              assertThat(section.passage().content()).hasSize(3);
              assertThat(section.passage().text())
                  .startsWith("Pågående och planerade insatser kommer att finnas inskrivna")
                  .endsWith("organisation på länsstyrelsens webbplats.");
              assertThat(links(section.passage())).containsExactly("länsstyrelsens webbplats");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {Samples.PDF_2025, Samples.WORD_2025, Samples.PDF_2023, Samples.WORD_2023})
  void everyWordHasItsPlaceInThePlan(String file) {
    var document = Samples.load(file).document();

    assertThat(document.plan().unplaced()).isEmpty();
    assertThat(document.notices()).isEmpty();
    assertThat(document.conservation().orElseThrow())
        .satisfies(balance -> assertThat(balance.isZero()).as(balance.toString()).isTrue());
  }

  @ParameterizedTest
  @CsvSource({
    Samples.PDF_2025 + "," + Samples.WORD_2025,
    Samples.PDF_2023 + "," + Samples.WORD_2023
  })
  void pdfAndWordGiveTheSamePlanButForPlaces(String pdf, String word) {
    assertThat(WithoutPlaces.of(Samples.plan(pdf)))
        .usingRecursiveComparison()
        .isEqualTo(WithoutPlaces.of(Samples.plan(word)));
    assertThat(WithoutPlaces.of(Samples.plan(pdf))).isEqualTo(WithoutPlaces.of(Samples.plan(word)));
  }

  @PlanOf2025
  void fourMeasuresDecideThemselvesInTheNewYear(String file) {
    Rollover rollover = Samples.rolledOver(file, 2026);

    assertThat(titles(rollover, Decision.Outcome.CONTINUES))
        .containsExactly("SKRUVAS", "Handslaget Kronoberg");
    assertThat(titles(rollover, Decision.Outcome.ENDED))
        .containsExactly(
            "Skill up - språk och yrkeskompetens", "SFI, arbetsliv och samhällsinformation");
    assertThat(rollover.count(Decision.Outcome.ASK)).isEqualTo(27);
    assertThat(rollover.decisions())
        .filteredOn(decision -> decision.outcome() == Decision.Outcome.ASK)
        .allMatch(decision -> decision.reason() == Decision.Reason.NO_PERIOD);
    assertThat(rollover.agreementEnds()).hasValue(2025);
    assertThat(rollover.plan().measures()).hasSize(29);
    assertThat(rollover.plan().title().map(Phrase::text)).contains("Handlingsplan 2026");
  }

  @PlanOf2025
  void theCheckOf2025CountsTheGaps(String file) {
    Map<String, Long> counts =
        findings(Samples.load(file)).stream()
            .collect(Collectors.groupingBy(Finding::rule, Collectors.counting()));

    assertThat(counts)
        .containsEntry("missing-followUp", 22L)
        .containsEntry("missing-period", 27L)
        .containsEntry("agreement-ends", 1L)
        .doesNotContainKeys("missing-responsibility", "missing-measures", "unplaced-text");
  }

  @PlanOf2025
  void theCheckOf2025TellsTheSpellingsOfAPartyAndTheMeasuresThatStandTwice(String file) {
    List<Finding> findings = findings(Samples.load(file));

    assertThat(findings)
        .filteredOn(finding -> finding.rule().equals("party-spelling"))
        .extracting(finding -> finding.arguments().getFirst())
        .contains("Projektenhet Kronoberg", "Älmhults kommun");
    assertThat(findings)
        .filteredOn(finding -> finding.rule().equals("differing-measure"))
        .extracting(finding -> finding.arguments().getFirst().replaceAll("[:\n].*", ""))
        .containsExactlyInAnyOrder(
            "Samhällsguidning med familjefokus",
            "Samhällsguidning med familjefokus",
            "Basutbildningen för kommunikatörer för samhällsorientering och samhällsinformation",
            "Mottagningsamtal (MOS)");
    assertThat(findings)
        .filteredOn(finding -> finding.rule().equals("unexplained-abbreviation"))
        .extracting(finding -> finding.arguments().getFirst())
        .contains("ASK", "KAA", "MUCF", "ESF", "TIA", "RSS", "FoU", "LNU", "SoL", "VÄV")
        .doesNotContain("MOS", "SÖK");
  }

  @PlanOf2023
  void theOnlyMeasureOf2023RepeatsItsGoals(String file) {
    assertThat(findings(Samples.load(file)))
        .extracting(Finding::rule)
        .containsOnlyOnce("measure-repeats-goal");
  }

  private static List<Finding> findings(ReadPlan loaded) {
    return Rules.findings(
        Subject.of(loaded.document().plan(), loaded.profile())
            .read(loaded.document().conservation(), loaded.document().notices()));
  }

  private static List<String> titles(Rollover rollover, Decision.Outcome outcome) {
    return rollover.decisions().stream()
        .filter(decision -> decision.outcome() == outcome)
        .map(decision -> decision.where().getLast())
        .toList();
  }

  private static List<Measure> measures(String file, Priority priority) {
    return Samples.plan(file).measures().stream()
        .filter(placed -> placed.collaborationArea().priority().equals(Optional.of(priority)))
        .map(Plan.Placed::measure)
        .toList();
  }

  private static List<CollaborationArea> collaborations(String file) {
    return Samples.plan(file).policyAreas().stream()
        .flatMap(area -> area.collaborationAreas().stream())
        .toList();
  }

  private static String priorities(PolicyArea area) {
    List<String> keys =
        area.collaborationAreas().stream()
            .map(c -> c.priority().map(Priority::key).orElse("none"))
            .toList();
    long first = keys.stream().takeWhile("prioritized"::equals).count();
    long then = keys.stream().skip(first).takeWhile("other"::equals).count();
    return "%d prioritized, %d other".formatted(first, then)
        + (first + then == keys.size() ? "" : " and more");
  }

  private static FollowUp followUp(String file, String title) {
    return Samples.measure(Samples.plan(file), title).followUp().understood().orElseThrow();
  }

  private static List<Actor> actors(Plan plan, String title) {
    return Samples.measure(plan, title).responsibility().understood().orElseThrow().actors();
  }

  /** The last dash between spaces, as it is written. */
  private static String lastDash(String text) {
    int at = Math.max(text.lastIndexOf(" – "), text.lastIndexOf(" - "));
    return at < 0 ? "" : text.substring(at, at + 3);
  }

  private static Stream<String> links(Passage passage) {
    return passage.content().stream()
        .filter(Block.Paragraph.class::isInstance)
        .flatMap(block -> ((Block.Paragraph) block).text().runs().stream())
        .filter(run -> run.link().isPresent())
        .map(Run::text);
  }

  private static List<String> texts(List<Phrase> phrases) {
    return phrases.stream().map(Phrase::text).toList();
  }

  private static FollowUp.Target target(
      String text, int value, String unit, FollowUp.Share... shares) {
    return new FollowUp.Target(
        text, BigDecimal.valueOf(value), Optional.empty(), unit, List.of(shares));
  }

  private static FollowUp.Reporting askToForum() {
    return new FollowUp.Reporting("ASK", Optional.of("Forum SÖK"));
  }

  private static Period period(String first, String last) {
    return new Period(Optional.of(LocalDate.parse(first)), Optional.of(LocalDate.parse(last)));
  }
}
