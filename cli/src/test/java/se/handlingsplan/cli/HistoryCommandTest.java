package se.handlingsplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.handlingsplan.plan.Entry;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Passage;
import se.handlingsplan.plan.Plan;

/** The ways of measures through three years. */
class HistoryCommandTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String FRAME = Samples.file(Samples.WORD_2023).toString();
  private static final String PLAN = Samples.file(Samples.WORD_2025).toString();

  @TempDir private Path folder;
  private String next = "";

  /** The plan of 2026, in which one measure is reworded and stands elsewhere. */
  @BeforeEach
  void rollOver() throws IOException {
    Plan plan = Samples.rolledOver(Samples.WORD_2025, 2026).plan();
    Measure measure = Samples.measure(plan, "SKRUVAS");
    Measure now =
        measure.withResponsibility(new Entry.Unclear<>(Passage.of("Nio kommuner samverkar.")));
    next = MovedPlan.write(plan, measure.id(), now, folder.resolve("plan-2026.json")).toString();
  }

  @Test
  void aMeasureIsFollowedThroughTheYears() {
    String text = Terminal.run("historik", next, PLAN, FRAME, "--measure", "skruvas").out();

    assertThat(text)
        .containsSubsequence(
            "SKRUVAS",
            "Finns med: 2025, 2026",
            "  2025",
            "Område: Arbetsmarknad/kompetens / Förstärka insatser",
            "  2026",
            "Område: ",
            "{+Hälsa",
            "Ansvar och genomförande: ")
        .doesNotContain("Handslaget");
  }

  @Test
  void plansAreTakenByTheirYears() {
    assertThat(Terminal.run("history", next, PLAN, FRAME).out())
        .containsSubsequence(
            "2023: insatser: 1",
            "2025: fortsätter: 0, tillkomna: 31, avslutade sedan planen före: 1",
            "2026: fortsätter: 29, tillkomna: 0, avslutade sedan planen före: 2");
  }

  @Test
  void measuresOfOneNameAreToldApartByTheirAreas() {
    String name = "Basutbildningen för kommunikatörer";

    assertThat(Terminal.run("history", next, PLAN, "--measure", name).out().lines())
        .filteredOn(line -> line.startsWith(name))
        .hasSize(2)
        .doesNotHaveDuplicates()
        .allMatch(line -> line.endsWith(")"));
  }

  @Test
  void jsonHoldsEveryMeasureOnce() throws IOException {
    JsonNode json = JSON.readTree(Terminal.run("history", PLAN, next, "--json").out());

    assertThat(json.get("measures")).hasSize(31);
    assertThat(json.get("plans")).hasSize(2);
    assertThat(json.at("/plans/1/continuing").asInt()).isEqualTo(29);
    assertThat(json.at("/measures/0/plans/0/id").asText()).isNotEmpty();
  }

  @Test
  void thePageHasAChartWithItsNumbersBesideIt() throws IOException {
    Path page = folder.resolve("historik.html");
    Terminal.run("history", FRAME, PLAN, next, "-o", page.toString());
    Document html = Jsoup.parse(Files.readString(page));
    Element chart = html.expectFirst("svg[role=img]");

    assertThat(chart.select("title, desc").eachText()).hasSize(2).doesNotContain("");
    for (String id : chart.attr("aria-labelledby").split(" ")) {
      assertThat(html.getElementById(id)).isNotNull();
    }
    assertThat(html.select("table.counted tbody tr")).hasSize(3);
    assertThat(html.select("table.years tbody tr")).hasSize(32);
    assertThat(html.select("table.years td").eachText())
        .allMatch(text -> text.equals("Med") || text.equals("Inte med"));
  }

  @Test
  void aPlanWithoutAYearStandsLast() throws IOException {
    String undated = folder.resolve("odaterad.json").toString();
    Files.writeString(
        Path.of(undated),
        Files.readString(Path.of(next)).replace("\"year\": 2026", "\"year\": null"));
    Terminal.Outcome told = Terminal.run("history", undated, PLAN);

    assertThat(told.err()).contains("planen säger inte vilket år den gäller");
    assertThat(told.out()).containsSubsequence("2025: insatser: 31", "odaterad.json: fortsätter:");
  }

  @Test
  void twoPlansAreNeeded() {
    assertThat(Terminal.run("history", PLAN).code()).isEqualTo(2);
    assertThat(Terminal.run("history", PLAN, next, "--format", "docx").code()).isEqualTo(2);
  }

  @Test
  void aMeasureThatIsNotThereIsTold() {
    assertThat(Terminal.run("history", PLAN, next, "--measure", "finns inte").err())
        .contains("Ingen insats har ”finns inte”");
  }
}
