package se.handlingsplan.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.handlingsplan.check.Finding;
import se.handlingsplan.check.Severity;
import se.handlingsplan.document.Box;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.plan.Entry;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Passage;
import se.handlingsplan.plan.Phrase;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.PolicyArea;
import se.handlingsplan.render.Messages;

class PlanJsonTest {
  private static final Messages SWEDISH = Messages.of(Locale.of("sv"));

  static List<Long> seeds() {
    return LongStream.range(0, 200).boxed().toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsWrittenIsReadBack(long seed) throws Exception {
    PlanDocument document = RandomDocument.of(seed);

    String json = PlanJson.write(document, SWEDISH);
    PlanDocument read = PlanJson.read(throughAFile(json));

    assertThat(read).isEqualTo(document);
    assertThat(extraHeadings(read.plan())).isEqualTo(extraHeadings(document.plan()));
    assertThat(PlanJson.write(read, SWEDISH)).isEqualTo(json);
  }

  @Test
  void aPlanAndNothingElseHasEveryFieldOfTheContract() {
    String json = PlanJson.write(PlanDocument.of(emptyPlan()), SWEDISH);

    assertThat(json)
        .isEqualTo(
            """
            {
              "schemaVersion": 1,
              "source": null,
              "plan": {
                "title": "Handlingsplan",
                "kind": "annual",
                "year": 2026,
                "date": null,
                "overallGoal": "Fler i arbete",
                "agreement": null,
                "sections": [],
                "goals": ["Fler i arbete", "Färre sjuka"],
                "policyAreas": [],
                "contact": null,
                "unplaced": []
              },
              "setAside": [],
              "notices": [],
              "findings": [],
              "conservation": null,
              "places": {
                "/plan/title": [{"page": 1, "box": [70.9, 12.35, 500, 30]}]
              }
            }
            """);
  }

  @Test
  void theOverallGoalIsAmongTheGoalsInTheFileOnly() throws Exception {
    Plan read = PlanJson.read(PlanJson.write(PlanDocument.of(emptyPlan()), SWEDISH)).plan();

    assertThat(read.goals()).containsExactly(Phrase.of("Färre sjuka"));
  }

  @Test
  void placesArePointersEvenWhereNamesHoldSlashes() throws Exception {
    Plan plan = emptyPlan();
    PolicyArea area =
        new PolicyArea(
            "a",
            new Phrase("Arbetsmarknad/kompetens", Provenance.at("table 1")),
            List.of(),
            List.of(),
            List.of(),
            PolicyArea.FollowUpMethods.none());

    JsonNode json =
        new JsonMapper()
            .readTree(
                PlanJson.write(PlanDocument.of(plan.withPolicyAreas(List.of(area))), SWEDISH));

    assertThat(json.at("/places").get("/plan/policyAreas/0/name").toString())
        .isEqualTo("[{\"path\":\"table 1\"}]");
    for (String pointer : (Iterable<String>) () -> json.get("places").fieldNames()) {
      assertThat(json.at(pointer).isTextual()).as(pointer).isTrue();
    }
  }

  @Test
  void findingsHaveTheirWordsAndTheirPlaceInOneString() throws Exception {
    Finding finding =
        new Finding(
            "missing-followUp:skill-up-3f2a91",
            "missing-followUp",
            Severity.ERROR,
            List.of("Hälsa", "Jämlik hälsa/vård", "Skill up"),
            List.of("Skill up"),
            Optional.of("skill-up-3f2a91"),
            Optional.of("followUp"),
            Provenance.none(),
            Optional.empty());
    PlanDocument document =
        new PlanDocument(
            Optional.empty(),
            emptyPlan(),
            List.of(),
            List.of(),
            List.of(finding),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    JsonNode json = new JsonMapper().readTree(PlanJson.write(document, SWEDISH)).at("/findings/0");

    assertThat(json.get("message").textValue()).isEqualTo("”Skill up” saknar uppföljning.");
    assertThat(json.get("where").textValue()).isEqualTo("Hälsa / Jämlik hälsa/vård / Skill up");
    assertThat(json.get("path")).hasSize(3);
  }

  @Test
  void theFewestFieldsMakeAPlan() throws Exception {
    Plan plan =
        PlanJson.read(
                """
                {"schemaVersion": 1, "plan": {"kind": "annual", "policyAreas": [
                  {"id": "a", "name": "Hälsa", "collaborationAreas": [
                    {"id": "b", "name": "", "measures": [{"id": "c", "title": "Skill up"}]}]}]}}
                """)
            .plan();

    Measure measure = plan.measures().getFirst().measure();
    assertThat(measure.title().text()).isEqualTo("Skill up");
    assertThat(measure.followUp().isMissing()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e7, 1234567.891, 0.005, -0.001, 1e-9})
  void numbersInBoxesAreWrittenPlainly(double edge) {
    assertThat(Tree.points(edge).asText()).matches("-?\\d+(\\.\\d{1,2})?").isNotEqualTo("-0");
  }

  @Test
  void headingsWithHalfACharacterAreBothKept() throws Exception {
    Measure measure = withExtra(Map.of("A\uD83D", Passage.of("ett"), "A\uDE00", Passage.of("två")));
    ObjectNode written = MeasureJson.write(measure, java.util.List.of(), new Places());

    Measure read = MeasureJson.read(new Value(written, "", Map.of()));

    assertThat(read.extra().values()).extracting(Passage::text).containsOnly("ett", "två");
    assertThat(read.extra().keySet()).containsOnly("A\uFFFD", "A\uFFFD\uFFFD");
  }

  private static Measure withExtra(Map<String, Passage> extra) {
    return new Measure(
        "id",
        Passage.of("Insats"),
        Optional.empty(),
        Entry.absent(),
        Entry.absent(),
        Entry.absent(),
        Optional.empty(),
        extra,
        Provenance.none());
  }

  /** As bytes, for half a surrogate pair does not survive UTF-8. */
  private static String throughAFile(String json) {
    return new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  private static List<List<String>> extraHeadings(Plan plan) {
    return plan.measures().stream()
        .map(placed -> List.copyOf(placed.measure().extra().keySet()))
        .toList();
  }

  static Plan emptyPlan() {
    return new Plan(
        Optional.of(
            new Phrase("Handlingsplan", Provenance.onPage(1, new Box(70.9, 12.345, 500, 30)))),
        Plan.Kind.ANNUAL,
        OptionalInt.of(2026),
        Optional.empty(),
        Optional.of(Phrase.of("Fler i arbete")),
        Optional.empty(),
        List.of(),
        List.of(Phrase.of("Färre sjuka")),
        List.of(),
        Optional.empty(),
        List.of());
  }
}
