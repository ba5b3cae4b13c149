package se.handlingsplan.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.handlingsplan.plan.APlan.aMeasure;
import static se.handlingsplan.plan.APlan.aPlan;
import static se.handlingsplan.plan.APlan.anArea;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.handlingsplan.change.Answers;
import se.handlingsplan.change.Decision;
import se.handlingsplan.change.Rollover;
import se.handlingsplan.document.Box;
import se.handlingsplan.document.Place;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.plan.Entry;
import se.handlingsplan.plan.FollowUp;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Passage;
import se.handlingsplan.plan.Period;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.Responsibility;
import se.handlingsplan.plan.Status;
import se.handlingsplan.plan.WithoutPlaces;
import se.handlingsplan.profile.AProfile;
import se.handlingsplan.profile.Requirements;

class CollectorTest {
  private static final List<FormField> TEXTS =
      List.of(
          FormField.TITLE,
          FormField.DESCRIPTION,
          FormField.RESPONSIBILITY,
          FormField.PERIOD,
          FormField.FOLLOW_UP);

  private static final Plan PLAN =
      aPlan()
          .with(
              anArea()
                  .named("Fler i arbete")
                  .with(
                      aMeasure().titled("Språkcafé").withId("cafe").by("Växjö kommun"),
                      aMeasure().titled("Mentorer").withId("mentorer").withoutPeriod(),
                      aMeasure().titled("Praktik").withId("praktik").by("Region Kronoberg")))
          .plan();

  @Test
  void editsOfDifferentFieldsComeToTheSameInAnyOrder() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      List<Submission> forms = disjoint(random);
      Plan together = collect(PLAN, PLAN, forms).plan();
      List<Submission> shuffled = new ArrayList<>(forms);
      Collections.shuffle(shuffled, random);

      assertThat(collect(PLAN, PLAN, shuffled).plan()).as("seed %d", seed).isEqualTo(together);
      Plan oneByOne = PLAN;
      for (Submission form : shuffled) {
        oneByOne = collect(PLAN, oneByOne, List.of(form)).plan();
      }
      assertThat(WithoutPlaces.of(oneByOne))
          .as("seed %d", seed)
          .isEqualTo(WithoutPlaces.of(together));
      assertThat(collect(PLAN, together, forms).plan())
          .as("twice, seed %d", seed)
          .isEqualTo(together);
    }
  }

  /** Every field of the plan is edited by one party at most. */
  private static List<Submission> disjoint(Random random) {
    Map<String, Map<String, Map<Slot, Passage>>> byParty = new HashMap<>();
    for (Plan.Placed placed : PLAN.measures()) {
      for (FormField field : TEXTS) {
        String editor = List.of("A", "B", "C", "").get(random.nextInt(4));
        for (String party : List.of("A", "B", "C")) {
          Passage text =
              party.equals(editor)
                  ? Passage.of(random.nextInt(6) == 0 ? "" : "Ny text " + random.nextInt(1000))
                  : Slots.content(placed.measure(), Slot.of(field)).orElse(Passage.of(""));
          byParty
              .computeIfAbsent(party, p -> new LinkedHashMap<>())
              .computeIfAbsent(placed.measure().id(), id -> new LinkedHashMap<>())
              .put(Slot.of(field), text);
        }
      }
    }
    List<Submission> forms = new ArrayList<>();
    byParty.forEach((party, measures) -> forms.add(form(party, measures)));
    return forms;
  }

  @Test
  void whatTwoSayDifferentlyIsAskedAboutAndThePlanStaysAsItIs() {
    List<Submission> forms =
        List.of(
            saying("A", "cafe", FormField.PERIOD, "2026"),
            saying("B", "cafe", FormField.PERIOD, "2027"));
    Collected collected = collect(PLAN, PLAN, forms);

    assertThat(collected.plan()).isEqualTo(PLAN);
    assertThat(collected.returns().edits()).isEmpty();
    assertThat(collected.returns().conflicts())
        .singleElement()
        .satisfies(
            conflict -> {
              assertThat(conflict.proposals())
                  .extracting(p -> p.from().party(), Returns.Proposal::text)
                  .containsExactly(tuple("A", "2026"), tuple("B", "2027"));
              assertThat(conflict.settled()).isFalse();
            });
  }

  @Test
  void whatTwoSayAlikeIsNoConflict() {
    List<Submission> forms =
        List.of(
            saying("A", "cafe", FormField.PERIOD, "2026"),
            saying("B", "cafe", FormField.PERIOD, " 2026 "));
    Collected collected = collect(PLAN, PLAN, forms);

    assertThat(measure(collected.plan(), "cafe").period().text()).isEqualTo("2026");
    assertThat(collected.returns().conflicts()).isEmpty();
    assertThat(collected.returns().edits())
        .extracting(e -> e.from().party())
        .containsExactly("A", "B");
  }

  @Test
  void aChoiceSettlesAConflict() {
    List<Submission> forms =
        List.of(
            saying("A", "cafe", FormField.PERIOD, "2026"),
            saying("B", "cafe", FormField.PERIOD, "2027"));

    assertThat(
            period(
                forms,
                new Choice("cafe", FormField.PERIOD, "", Optional.of("B"), Optional.empty())))
        .isEqualTo("2027");
    assertThat(
            period(
                forms,
                new Choice("cafe", FormField.PERIOD, "", Optional.empty(), Optional.of("2028"))))
        .isEqualTo("2028");
    assertThat(
            period(
                forms,
                new Choice("cafe", FormField.PERIOD, "", Optional.empty(), Optional.empty())))
        .isEqualTo(measure(PLAN, "cafe").period().text());
  }

  private static String period(List<Submission> forms, Choice choice) {
    Collected collected =
        collector().collect(material(PLAN, PLAN, forms, Optional.empty(), List.of(choice)));
    assertThat(collected.returns().conflicts()).isNotEmpty().allMatch(Returns.Conflict::settled);
    return measure(collected.plan(), "cafe").period().text();
  }

  @Test
  void whetherAMeasureGoesOnIsSettledInWordsThatSaySo() {
    for (String yes : List.of("Ja", " ja ", "Ja.")) {
      Collected settled = whetherItGoesOn(yes);

      assertThat(settled.plan().measures()).anyMatch(p -> p.measure().id().equals("mentorer"));
      assertThat(settled.rollover().orElseThrow().open())
          .noneMatch(open -> open.measureId().equals("mentorer"));
      assertThat(settled.unused()).isEmpty();
    }
    Collected unclear = whetherItGoesOn("Kanske till hösten");
    assertThat(unclear.plan().measures()).anyMatch(p -> p.measure().id().equals("mentorer"));
    assertThat(unclear.returns().conflicts()).noneMatch(Returns.Conflict::settled);
    assertThat(unclear.unused()).hasSize(1);
  }

  private static Rollover rollover() {
    return Rollover.of(
        PLAN, 2026, AProfile.asking(Requirements.none()).vocabulary(), Answers.none());
  }

  /** One says that it does, one that it does not, and somebody decides. */
  private static Collected whetherItGoesOn(String decided) {
    Rollover rollover = rollover();
    return collector()
        .collect(
            material(
                rollover.plan(),
                rollover.plan(),
                List.of(
                    saying("A", "mentorer", FormField.CONTINUES, "Nej"),
                    saying("B", "mentorer", FormField.CONTINUES, "Ja")),
                Optional.of(rollover),
                List.of(
                    new Choice(
                        "mentorer",
                        FormField.CONTINUES,
                        "",
                        Optional.empty(),
                        Optional.of(decided)))));
  }

  @Test
  void aChoiceThatSettlesNothingIsTold() {
    List<Choice> choices =
        List.of(
            taking("cafe", FormField.PERIOD, "C"),
            taking("cafe", FormField.FOLLOW_UP, "A"),
            taking("finns inte", FormField.PERIOD, "A"));
    List<Submission> forms =
        List.of(
            saying("A", "cafe", FormField.PERIOD, "2026"),
            saying("B", "cafe", FormField.PERIOD, "2027"));
    Collected collected =
        collector().collect(material(PLAN, PLAN, forms, Optional.empty(), choices));

    assertThat(collected.plan()).isEqualTo(PLAN);
    assertThat(collected.unused()).isEqualTo(choices);
  }

  @Test
  void ofTwoFormsOfOnePartyTheFileTellsWhichCounts() {
    Submission first = saying("A", "cafe", FormField.PERIOD, "2026");
    Submission second = saying("A", "cafe", FormField.PERIOD, "2027");
    List<Submission> forms = List.of(in("a.docx", first), in("a.xlsx", second));

    assertThat(unsettled(forms, taking("cafe", FormField.PERIOD, "A"))).isTrue();
    assertThat(period(forms, taking("cafe", FormField.PERIOD, "A (a.xlsx)"))).isEqualTo("2027");
    assertThat(period(forms, taking("språkcafé", FormField.PERIOD, "a.docx"))).isEqualTo("2026");
  }

  private static boolean unsettled(List<Submission> forms, Choice choice) {
    return collector()
        .collect(material(PLAN, PLAN, forms, Optional.empty(), List.of(choice)))
        .returns()
        .conflicts()
        .stream()
        .noneMatch(Returns.Conflict::settled);
  }

  private static Submission in(String file, Submission form) {
    return new Submission(
        file, form.party(), form.edition(), form.measures(), form.messages(), form.rest());
  }

  private static Choice taking(String measure, FormField field, String party) {
    return new Choice(measure, field, "", Optional.of(party), Optional.empty());
  }

  @Test
  void whatTheCoordinatorHasChangedSinceIsNotUndoneByAFormThatStillHasTheOldText() {
    Plan current =
        collect(PLAN, PLAN, List.of(saying("C", "cafe", FormField.FOLLOW_UP, "Enkät"))).plan();
    Plan after =
        collect(PLAN, current, List.of(saying("A", "cafe", FormField.PERIOD, "2026"))).plan();

    assertThat(measure(after, "cafe").followUp().text()).isEqualTo("Enkät");
    assertThat(measure(after, "cafe").period().text()).isEqualTo("2026");
    assertThat(
            collect(PLAN, current, List.of(saying("A", "cafe", FormField.FOLLOW_UP, "Intervjuer")))
                .returns()
                .conflicts())
        .extracting(Returns.Conflict::now)
        .containsExactly("Enkät");
  }

  @Test
  void anAnswerThatAMeasureHasEndedKeepsItWholeWithWhatOthersWrote() {
    Rollover rollover = rollover();
    Plan draft = rollover.plan();
    Collected collected =
        collector()
            .collect(
                material(
                    draft,
                    draft,
                    List.of(
                        saying("A", "mentorer", FormField.CONTINUES, "Nej"),
                        saying("B", "mentorer", FormField.FOLLOW_UP, "Slutrapport")),
                    Optional.of(rollover),
                    List.of()));

    assertThat(collected.plan().measures()).noneMatch(p -> p.measure().id().equals("mentorer"));
    Decision decision =
        collected.rollover().orElseThrow().decisions().stream()
            .filter(d -> d.measureId().equals("mentorer"))
            .findFirst()
            .orElseThrow();
    assertThat(decision.outcome()).isEqualTo(Decision.Outcome.ENDED);
    assertThat(decision.ended().orElseThrow().followUp().text()).isEqualTo("Slutrapport");
    assertThat(decision.arguments()).containsExactly("A (A.docx)");
  }

  @Test
  void aNewMeasureGoesUnderItsAreaAndOneOfNoAreaStandsLast() {
    Map<Slot, Passage> known = new LinkedHashMap<>();
    known.put(Slot.of(FormField.AREA), Passage.of("fler i arbete."));
    known.put(Slot.of(FormField.TITLE), Passage.of("Jobbmässa"));
    Map<Slot, Passage> unknown = new LinkedHashMap<>();
    unknown.put(Slot.of(FormField.AREA), Passage.of("Rymdfart"));
    unknown.put(Slot.of(FormField.TITLE), Passage.of("Raketer"));
    Submission form = sent("A", filled("", known), filled("", unknown));
    Collected collected = collect(PLAN, PLAN, List.of(form));

    assertThat(collected.plan().measures())
        .extracting(p -> p.collaborationArea().name().text(), p -> p.measure().title().text())
        .contains(tuple("Fler i arbete", "Jobbmässa"), tuple("", "Raketer"));
    assertThat(collected.returns().leftovers())
        .extracting(Returns.Leftover::text)
        .contains("Rymdfart");
  }

  @Test
  void anEmptiedFieldIsToldAndADeletedOneStays() {
    Map<Slot, Passage> fields = new LinkedHashMap<>();
    fields.put(Slot.of(FormField.TITLE), Passage.of("Språkcafé"));
    fields.put(Slot.of(FormField.RESPONSIBILITY), Passage.of(""));
    Collected collected = collect(PLAN, PLAN, List.of(form("A", Map.of("cafe", fields))));

    assertThat(measure(collected.plan(), "cafe").responsibility().isMissing()).isTrue();
    assertThat(measure(collected.plan(), "cafe").period())
        .isEqualTo(measure(PLAN, "cafe").period());
    assertThat(collected.returns().edits()).extracting(Returns.Edit::after).containsExactly("");
    assertThat(collected.returns().missing())
        .singleElement()
        .satisfies(
            missing ->
                assertThat(missing.slots())
                    .contains(Slot.of(FormField.PERIOD))
                    .doesNotContain(Slot.of(FormField.TITLE)));
  }

  @Test
  void aWholeMeasureThatIsGoneFromAFormIsToldAndStays() {
    Map<String, List<String>> asked =
        Map.of("A", List.of("cafe", "mentorer"), "B", List.of("cafe"));
    Collected collected =
        collector()
            .collect(
                new Collector.Material(
                    PLAN,
                    PLAN,
                    Optional.empty(),
                    List.of(saying("a", "cafe", FormField.PERIOD, "2026")),
                    Returns.none(),
                    List.of(),
                    asked,
                    List.of()));

    assertThat(measure(collected.plan(), "mentorer")).isEqualTo(measure(PLAN, "mentorer"));
    assertThat(collected.returns().missing())
        .extracting(Returns.Missing::measureId, Returns.Missing::slots)
        .containsExactly(tuple("mentorer", List.of()));
  }

  @ParameterizedTest
  @CsvSource({"'Se bilaga\ncafe', Se bilaga", "Se bilaga, Se bilaga", "' CAFE ',"})
  void whatIsTypedInPlaceOfTheIdIsTold(String reference, @Nullable String told) {
    Submission form =
        sent(
            "A",
            filled(
                reference,
                Map.of(
                    Slot.of(FormField.TITLE), Passage.of("Språkcafé"),
                    Slot.of(FormField.PERIOD), Passage.of("2027"))));

    Returns returns = collect(PLAN, PLAN, List.of(form)).returns();

    assertThat(returns.edits())
        .extracting(Returns.Edit::measureId, Returns.Edit::after)
        .containsExactly(tuple("cafe", "2027"));
    assertThat(returns.leftovers())
        .extracting(Returns.Leftover::text, Returns.Leftover::about)
        .containsExactlyElementsOf(told == null ? List.of() : List.of(tuple(told, "Språkcafé")));
  }

  @Test
  void whatWasOpenIsDecidedTogetherWithWhatComesLater() {
    Submission a = saying("A", "cafe", FormField.PERIOD, "2026");
    Submission b = saying("B", "cafe", FormField.PERIOD, "2027");
    Submission late = saying("C", "cafe", FormField.PERIOD, "2027");
    Collected first = collect(PLAN, PLAN, List.of(a, b));

    Collected later = later(first, List.of(late), List.of());
    assertThat(later.plan()).isEqualTo(PLAN);
    assertThat(later.returns().conflicts())
        .singleElement()
        .satisfies(
            conflict -> {
              assertThat(conflict.settled()).isFalse();
              assertThat(conflict.proposals())
                  .extracting(said -> said.from().party())
                  .containsExactly("A", "B", "C");
            });

    Collected decided = later(first, List.of(late), List.of(taking("cafe", FormField.PERIOD, "A")));
    assertThat(measure(decided.plan(), "cafe").period().text()).isEqualTo("2026");
    assertThat(decided.unused()).isEmpty();
    assertThat(decided.returns().conflicts())
        .singleElement()
        .satisfies(conflict -> assertThat(conflict.settled()).isTrue());
  }

  @Test
  void anAnswerTakenBackEndsTheConflict() {
    Collected first =
        collect(
            PLAN,
            PLAN,
            List.of(
                saying("A", "cafe", FormField.PERIOD, "2026"),
                saying("B", "cafe", FormField.PERIOD, "2027")));

    Collected later =
        later(first, List.of(saying("A", "cafe", FormField.PERIOD, "2027")), List.of());

    assertThat(measure(later.plan(), "cafe").period().text()).isEqualTo("2027");
    assertThat(later.returns().after(first.returns()).conflicts())
        .singleElement()
        .satisfies(conflict -> assertThat(conflict.settled()).isTrue());
  }

  @Test
  void whatIsDecidedStaysSoWhenAllFormsAreCollectedAgain() {
    List<Submission> forms =
        List.of(
            saying("A", "cafe", FormField.PERIOD, "2026"),
            saying("B", "cafe", FormField.PERIOD, "2027"));
    Choice own =
        new Choice("cafe", FormField.PERIOD, "", Optional.empty(), Optional.of("2026 och 2027"));
    Collected decided =
        collector().collect(material(PLAN, PLAN, forms, Optional.empty(), List.of(own)));

    Collected again = later(decided, forms, List.of());
    assertThat(again.plan()).isEqualTo(decided.plan());
    assertThat(again.returns().conflicts()).isEmpty();
    assertThat(again.returns().edits()).isEmpty();
    assertThat(again.returns().leftovers()).isEmpty();

    assertThat(later(decided, forms, List.of(own)).returns().edits()).isEmpty();
  }

  @Test
  void anAnswerThatHasBeenFollowedIsNotTextThatFitsNowhere() {
    List<Submission> forms =
        List.of(
            form(
                "A",
                Map.of(
                    "mentorer",
                    Map.of(
                        Slot.of(FormField.TITLE), Passage.of("Mentorer"),
                        Slot.of(FormField.PERIOD), Passage.of("2025"),
                        Slot.of(FormField.CONTINUES), Passage.of("Nej")))));
    Rollover rollover = rollover();
    Collected ended =
        collector()
            .collect(
                material(
                    rollover.plan(), rollover.plan(), forms, Optional.of(rollover), List.of()));
    assertThat(ended.plan().measures())
        .extracting(p -> p.measure().id())
        .doesNotContain("mentorer");

    assertThat(later(ended, forms, List.of()).returns().leftovers()).isEmpty();
  }

  /** A collecting into what an earlier one has left, of forms that were made before it. */
  private static Collected later(Collected first, List<Submission> forms, List<Choice> choices) {
    return collector()
        .collect(
            new Collector.Material(
                PLAN,
                first.plan(),
                first.rollover(),
                forms,
                first.returns(),
                List.of(),
                Map.of(),
                choices));
  }

  @Test
  void aCopyThatTellsOfANewMeasureMayStandBeforeTheOriginal() {
    Map<Slot, Passage> copy =
        Map.of(
            Slot.of(FormField.TITLE), Passage.of("Jobbmässa"),
            Slot.of(FormField.PERIOD), Passage.of("2027"));
    Submission.Filled original =
        saying("A", "cafe", FormField.PERIOD, "2028").measures().getFirst();
    Submission form = sent("A", filled("cafe", copy), original);

    Collected collected = collect(PLAN, PLAN, List.of(form));

    assertThat(measure(collected.plan(), "cafe").title().text()).isEqualTo("Språkcafé");
    assertThat(measure(collected.plan(), "cafe").period().text()).isEqualTo("2028");
    assertThat(collected.returns().added())
        .extracting(Returns.Added::title, Returns.Added::area)
        .containsExactly(tuple("Jobbmässa", "Fler i arbete"));
  }

  @Test
  void aMeasureThatTwoProposeAlikeIsOne() {
    Map<Slot, Passage> fields =
        Map.of(
            Slot.of(FormField.TITLE), Passage.of("Jobbmässa"),
            Slot.of(FormField.AREA), Passage.of("Fler i arbete"));
    List<Submission> forms =
        Stream.of("A", "B").map(party -> sent(party, filled("", fields))).toList();

    Collected collected = collect(PLAN, PLAN, forms);

    assertThat(collected.plan().measures()).hasSize(PLAN.measures().size() + 1);
    assertThat(collected.returns().added())
        .extracting(added -> added.from().party(), Returns.Added::measureId)
        .containsExactly(tuple("A", "jobbmassa"), tuple("B", "jobbmassa"));
  }

  @Test
  void aNewMeasureOfNoAreaGoesWhereSomebodySays() {
    Submission form =
        sent("A", filled("", Map.of(Slot.of(FormField.TITLE), Passage.of("Jobbmässa"))));
    Collected nowhere = collect(PLAN, PLAN, List.of(form));
    assertThat(nowhere.returns().withoutArea(nowhere.plan()))
        .extracting(placed -> placed.measure().id())
        .containsExactly("jobbmassa");
    Choice area =
        new Choice("Jobbmässa", FormField.AREA, "", Optional.empty(), Optional.of("fler i arbete"));
    Choice unknown =
        new Choice("Jobbmässa", FormField.AREA, "", Optional.empty(), Optional.of("Kultur"));

    Collected placed = later(nowhere, List.of(), List.of(area, unknown));

    assertThat(placed.plan().policyAreas()).hasSameSizeAs(PLAN.policyAreas());
    assertThat(placed.plan().measures())
        .extracting(p -> p.collaborationArea().name().text())
        .containsOnly("Fler i arbete")
        .hasSize(PLAN.measures().size() + 1);
    assertThat(placed.unused()).containsExactly(unknown);
    assertThat(
            collector()
                .collect(material(PLAN, PLAN, List.of(form), Optional.empty(), List.of(area)))
                .plan())
        .isEqualTo(placed.plan());
  }

  @Test
  void aTextThatAPageBreakHasCutIsNotCutInThePlan() {
    String whole = "Enkät till alla deltagare varje vår.\nSamtal med arbetsgivare varje höst.";
    Plan plan = withFollowUp(whole);
    Submission cut = saying("A", "cafe", FormField.FOLLOW_UP, whole.lines().findFirst().orElse(""));
    Provenance page = new Provenance(List.of(new Place.OnPage(2, new Box(50, 50, 500, 80))));

    Collected onPages = collect(plan, plan, List.of(broken(cut, page)));
    Collected moved = collect(plan, plan, List.of(broken(cut, Provenance.at("paragraph 9"))));

    assertThat(onPages.plan()).isEqualTo(plan);
    assertThat(onPages.returns().leftovers())
        .extracting(Returns.Leftover::text)
        .containsExactly("Vi ringer nästa vecka.");
    assertThat(moved.plan()).isEqualTo(plan);
    assertThat(moved.returns().leftovers()).hasSize(3);
    assertThat(collect(plan, plan, List.of(cut)).returns().edits()).hasSize(1);
  }

  private static Submission broken(Submission cut, Provenance place) {
    return new Submission(
        "a.pdf",
        cut.party(),
        Optional.empty(),
        cut.measures(),
        List.of(),
        Stream.of("Samtal med arbetsgivare", "varje höst.", "Vi ringer nästa vecka.")
            .map(line -> new Submission.Line(line, place))
            .toList());
  }

  private static Plan withFollowUp(String text) {
    return PLAN.withEachCollaborationArea(
        area ->
            area.withMeasures(
                area.measures().stream()
                    .map(
                        measure ->
                            measure.id().equals("cafe")
                                ? measure.withFollowUp(new Entry.Unclear<>(Passage.of(text)))
                                : measure)
                    .toList()));
  }

  @Test
  void anAreaThatIsNamedLaterPlacesTheMeasure() {
    Collected nowhere = collect(PLAN, PLAN, List.of(proposing("Jobbmässa", "")));
    Collected placed = later(nowhere, List.of(proposing("Jobbmässa", "Fler i arbete")), List.of());

    assertThat(placed.returns().withoutArea(placed.plan())).isEmpty();
    assertThat(placed.plan().measures()).hasSize(PLAN.measures().size() + 1);
    assertThat(
            later(nowhere, List.of(proposing("Jobbmässa", "Kultur")), List.of())
                .returns()
                .leftovers())
        .extracting(Returns.Leftover::text)
        .containsExactly("Kultur");
  }

  private static Submission proposing(String title, String area) {
    return sent(
        "A",
        filled(
            "",
            Map.of(
                Slot.of(FormField.TITLE), Passage.of(title),
                Slot.of(FormField.AREA), Passage.of(area))));
  }

  @Test
  void aDocumentThatIsNoFormAnswersForNobody() {
    Submission letter =
        new Submission("A", Optional.empty(), Optional.empty(), List.of(), List.of(), List.of());

    Collected collected =
        collector()
            .collect(
                new Collector.Material(
                    PLAN,
                    PLAN,
                    Optional.empty(),
                    List.of(letter),
                    Returns.none(),
                    List.of(),
                    Map.of("A", List.of("cafe")),
                    List.of()));

    assertThat(collected.returns()).isEqualTo(Returns.none());
  }

  @Test
  void textThatTheFormHasTooIsToldWhereSomebodyHasTypedIt() {
    OwnText own =
        OwnText.of(
            List.of("Insatser", "Språkcafé", "Växjö kommun"),
            List.of(),
            List.of("Språkcafé"),
            List.of("Växjö kommun"),
            List.of("Påbörjad"));
    OwnText others =
        OwnText.of(List.of("Insatser", "Mentorer"), List.of(), List.of(), List.of(), List.of());
    List<Submission.Line> lines =
        Stream.of("Insatser", "Språkcafé", "Insatser", "Språkcafé", "Växjö kommun", "Mentorer")
            .map(text -> new Submission.Line(text, Provenance.none()))
            .collect(Collectors.toCollection(ArrayList::new));
    lines.add(new Submission.Line("Påbörjad", Provenance.at("_!B1")));
    lines.add(new Submission.Line("Påbörjad", Provenance.at("Insatser!J3")));
    Submission form =
        new Submission("a.docx", Optional.of("A"), Optional.empty(), List.of(), List.of(), lines);

    Collected collected =
        collector()
            .collect(
                new Collector.Material(
                    PLAN,
                    PLAN,
                    Optional.empty(),
                    List.of(form),
                    Returns.none(),
                    List.of(others, own),
                    Map.of(),
                    List.of()));

    assertThat(collected.returns().leftovers())
        .extracting(Returns.Leftover::text)
        .containsExactly("Språkcafé", "Växjö kommun", "Mentorer", "Påbörjad");
  }

  @Test
  void aMeasureKeepsItsNameWhateverIsEmptied() {
    Collected collected = collect(PLAN, PLAN, List.of(saying("A", "cafe", FormField.TITLE, " ")));

    assertThat(collected.plan()).isEqualTo(PLAN);
    assertThat(collected.returns().missing())
        .extracting(Returns.Missing::slots)
        .containsExactly(List.of(Slot.of(FormField.TITLE)));
  }

  private static Measure measure(Plan plan, String id) {
    return plan.measures().stream()
        .map(Plan.Placed::measure)
        .filter(measure -> measure.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** A form in which one field of one measure says something else. */
  private static Submission saying(String party, String id, FormField field, String text) {
    Map<Slot, Passage> fields = new LinkedHashMap<>();
    for (FormField other : TEXTS) {
      fields.put(
          Slot.of(other), Slots.content(measure(PLAN, id), Slot.of(other)).orElse(Passage.of("")));
    }
    fields.put(Slot.of(FormField.STATUS), Passage.of(""));
    fields.put(Slot.of(field), Passage.of(text));
    return form(party, Map.of(id, fields));
  }

  private static Submission form(String party, Map<String, Map<Slot, Passage>> measures) {
    return sent(
        party,
        measures.entrySet().stream()
            .map(measure -> filled(measure.getKey(), measure.getValue()))
            .toArray(Submission.Filled[]::new));
  }

  private static Submission sent(String party, Submission.Filled... measures) {
    return new Submission(
        party + ".docx",
        Optional.of(party),
        Optional.empty(),
        List.of(measures),
        List.of(),
        List.of());
  }

  /** The fields of a measure; of a new one where the id is empty. */
  private static Submission.Filled filled(String id, Map<Slot, Passage> fields) {
    return new Submission.Filled(
        Optional.of(id).filter(known -> !known.isEmpty()), fields, Provenance.none());
  }

  private static Collected collect(Plan base, Plan current, List<Submission> forms) {
    return collector().collect(material(base, current, forms, Optional.empty(), List.of()));
  }

  private static Collector.Material material(
      Plan base,
      Plan current,
      List<Submission> forms,
      Optional<Rollover> rollover,
      List<Choice> choices) {
    return new Collector.Material(
        base, current, rollover, forms, Returns.none(), List.of(), Map.of(), choices);
  }

  private static Collector collector() {
    Map<FormField, String> labels = new EnumMap<>(FormField.class);
    Arrays.stream(FormField.values()).forEach(field -> labels.put(field, field.key()));
    FormWords words =
        new FormWords(
            labels,
            "Referens",
            "Part",
            "Utgåva",
            "Meddelande",
            "Ja",
            "Nej",
            Map.of(),
            List.of(),
            "För lång",
            Map.of());
    return new Collector(List.of(words), new Literal(), new StatusColumn(List.of("Läge")));
  }

  /** Understands nothing, and so keeps all as it is. */
  private record Literal() implements Understanding {
    @Override
    public Entry<Period> period(Passage text) {
      return new Entry.Unclear<>(text);
    }

    @Override
    public Entry<Responsibility> responsibility(Passage text) {
      return new Entry.Unclear<>(text);
    }

    @Override
    public Entry<FollowUp> followUp(Passage text) {
      return new Entry.Unclear<>(text);
    }

    @Override
    public Optional<Status> status(String text) {
      return Optional.empty();
    }
  }
}
