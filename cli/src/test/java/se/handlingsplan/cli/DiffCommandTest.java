package se.handlingsplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.handlingsplan.change.PlanChange;
import se.handlingsplan.change.PlanChange.Kind;
import se.handlingsplan.change.PlanChange.Subject;
import se.handlingsplan.plan.CollaborationArea;
import se.handlingsplan.plan.Entry;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Passage;
import se.handlingsplan.plan.Phrase;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.PolicyArea;
import se.handlingsplan.plan.Status;
import se.handlingsplan.render.change.ComparedPlans;

/** What two real plans differ in, and how that is told. */
class DiffCommandTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String FRAME = Samples.file(Samples.WORD_2023).toString();
  private static final String PLAN = Samples.file(Samples.WORD_2025).toString();

  @TempDir private Path folder;

  // What differs

  @ParameterizedTest
  @CsvSource({
    Samples.WORD_2023 + ", " + Samples.WORD_2025,
    Samples.WORD_2023 + ", " + Samples.PDF_2025,
    Samples.PDF_2023 + ", " + Samples.WORD_2025,
    Samples.PDF_2023 + ", " + Samples.PDF_2025
  })
  void theTwelveAreasOfTheFrameworkAreThoseOfTheYear(String before, String after) {
    ComparedPlans plans = compared(before, after);

    assertThat(areas(plans.earlier())).hasSize(12);
    assertThat(areas(plans.later())).hasSize(12);
    assertThat(plans.changes())
        .filteredOn(change -> change.subject() == Subject.COLLABORATION_AREA)
        .extracting(PlanChange::kind)
        .hasSize(12)
        .containsOnly(Kind.REWORDED);
    assertThat(plans.changes())
        .filteredOn(change -> change.subject() == Subject.POLICY_AREA)
        .extracting(PlanChange::kind)
        .doesNotContain(Kind.ADDED, Kind.REMOVED);
    assertThat(plans.changes())
        .filteredOn(change -> change.subject() == Subject.MEASURE)
        .filteredOn(change -> change.kind() == Kind.ADDED)
        .hasSize(31);
  }

  @Test
  void thePlanAsPdfSaysTheSameAsInWord() {
    assertThat(compared(Samples.WORD_2025, Samples.PDF_2025).told()).isEmpty();
    assertThat(compared(Samples.PDF_2023, Samples.WORD_2023).told()).isEmpty();
    assertThat(Terminal.run("diff", PLAN, Samples.file(Samples.PDF_2025).toString()))
        .extracting(Terminal.Outcome::code, Terminal.Outcome::err)
        .containsExactly(0, "Planerna säger samma sak." + System.lineSeparator());
  }

  private static List<CollaborationArea> areas(Plan plan) {
    return plan.policyAreas().stream().flatMap(a -> a.collaborationAreas().stream()).toList();
  }

  private static ComparedPlans compared(String before, String after) {
    return ComparedPlans.of(
        before,
        Samples.plan(before),
        after,
        Samples.plan(after),
        Samples.load(after).profile().areas());
  }

  // As text

  @Test
  void aRewordedAreaIsToldWordByWord() {
    Terminal.Outcome told = Terminal.run("jamfor", FRAME, PLAN);

    assertThat(told.code()).isZero();
    assertThat(told.out())
        .containsSubsequence(
            "Vad som skiljer handlingsplan-2025.docx från mal-och-handlingsplan-2023.docx",
            "Planen som helhet",
            "Arbetsmarknad/kompetens",
            "Omformulerat (samverkansområde): Förstärka insatser",
            "Namn: [-Utveckla-]{+Förstärka+} insatser för nyanlända",
            "Tillagt (insats): Skill up - språk och yrkeskompetens",
            "Hälsa");
    assertThat(told.err()).contains("Tillagt: 31. Borttaget: 2. Omformulerat: 16. Flyttat: 0.");
  }

  @Test
  void whatMovedIsToldWithBothItsPlaces() throws IOException {
    String text = Terminal.run("diff", PLAN, moved().toString()).out();

    assertThat(text)
        .containsSubsequence(
            "Flyttat (insats): SKRUVAS",
            "Stod under: Arbetsmarknad/kompetens / Förstärka insatser",
            "Står under: Hälsa / ");
  }

  /** As one that a party added and that fits no area. */
  @Test
  void aMeasureUnderNoAreaIsToldOfThePlanAsAWhole() throws IOException {
    Plan plan = Samples.plan(Samples.WORD_2025);
    Measure added = plan.measures().getFirst().measure().withId("ny").withTitle(Passage.of("Ny"));
    CollaborationArea unnamed =
        new CollaborationArea(
            "x", Phrase.of(""), Optional.empty(), Entry.absent(), Entry.absent(), List.of(added));
    List<PolicyArea> areas = new ArrayList<>(plan.policyAreas());
    areas.add(
        new PolicyArea(
            "y",
            Phrase.of(""),
            List.of(),
            List.of(),
            List.of(unnamed),
            PolicyArea.FollowUpMethods.none()));
    ComparedPlans plans = ComparedPlans.of("a", plan, "b", plan.withPolicyAreas(areas), List.of());

    assertThat(plans.groups())
        .extracting(ComparedPlans.Group::area, group -> group.changes().size())
        .containsExactly(tuple("", 1));
  }

  @Test
  void codesAreToldInWords() throws IOException {
    assertThat(Terminal.run("diff", PLAN, moved().toString()).out()).contains("Läge: {+Påbörjad+}");
  }

  @Test
  void longTextThatIsTheSameIsShortened() throws IOException {
    assertThat(Terminal.run("diff", PLAN, moved().toString()).out())
        .contains("Ansvar och genomförande: … Kronoberg och finansieras av ESF.{+ Nytt sist.+}");
  }

  @Test
  void filesTheWrongWayRoundAreNoticed() {
    assertThat(Terminal.run("diff", PLAN, FRAME).err())
        .contains("Jämförelsen går alltså bakåt i tiden.");
  }

  @Test
  void itSpeaksEnglishToo() {
    assertThat(Terminal.runInEnglish("diff", FRAME, PLAN).out())
        .contains("Reworded (collaboration area): ", "Added (measure): SKRUVAS");
  }

  // As JSON

  @Test
  void jsonTellsEveryChangeInPieces() throws IOException {
    JsonNode json = JSON.readTree(Terminal.run("diff", FRAME, PLAN, "--json").out());

    assertThat(json.at("/earlier/year").asInt()).isEqualTo(2023);
    assertThat(json.at("/later/name").asText()).isEqualTo("handlingsplan-2025.docx");
    assertThat(json.at("/counts/added").asInt()).isEqualTo(31);
    for (JsonNode change : json.get("changes")) {
      for (JsonNode field : change.get("fields")) {
        assertThat(text(field, "removed")).isEqualTo(field.get("before").asText());
        assertThat(text(field, "added")).isEqualTo(field.get("after").asText());
      }
    }
  }

  /** What the pieces give that are the same or have this fate. */
  private static String text(JsonNode field, String fate) {
    StringBuilder text = new StringBuilder();
    for (JsonNode piece : field.get("pieces")) {
      if (piece.get("fate").asText().equals("same") || piece.get("fate").asText().equals(fate)) {
        text.append(piece.get("text").asText());
      }
    }
    return text.toString();
  }

  // As a page

  @Test
  void thePageMarksWordsForEyesAndEars() throws IOException {
    Path page = folder.resolve("skillnader.html");
    Terminal.run("diff", FRAME, PLAN, "-o", page.toString());
    Document html = Jsoup.parse(Files.readString(page));

    assertThat(html.select("del:not(.whole) .visually-hidden").eachText())
        .isNotEmpty()
        .allMatch("borttaget:"::equals);
    assertThat(html.select("ins:not(.whole) .visually-hidden").eachText())
        .isNotEmpty()
        .allMatch("tillagt:"::equals);
    assertThat(html.select("article.change.added")).hasSize(31);
    for (Element link : html.select("nav a")) {
      assertThat(html.select(link.attr("href"))).hasSize(1);
    }
    assertThat(html.select("[src], link, img")).isEmpty();
  }

  @Test
  void wordsOfAPlanAreNeverMarkup() throws IOException {
    Path page = folder.resolve("skillnader.html");
    Path other = write(plan -> plan.withTitle(Passage.of("<script>alert(1)</script>")));
    Terminal.run("diff", PLAN, other.toString(), "-o", page.toString());

    assertThat(Files.readString(page)).doesNotContain("<script>alert");
  }

  // Usage

  @Test
  void theSamePlansGiveTheSameBytes() throws IOException {
    for (String ending : List.of("txt", "json", "html", "docx")) {
      Path one = folder.resolve("one." + ending);
      Path other = folder.resolve("other." + ending);
      Terminal.run("diff", FRAME, PLAN, "-o", one.toString());
      Terminal.run("diff", FRAME, PLAN, "-o", other.toString());

      assertThat(one).hasSameBinaryContentAs(other);
    }
  }

  @Test
  void anEndingThatIsNotKnownIsRefused() {
    Path file = folder.resolve("skillnader.pdf");
    Terminal.Outcome told = Terminal.run("diff", FRAME, PLAN, "-o", file.toString());

    assertThat(tuple(told.code(), Files.exists(file))).isEqualTo(tuple(2, false));
    assertThat(told.err()).contains(".txt, .json, .html, .docx");
  }

  @Test
  void twoPlansAreNeeded() {
    assertThat(Terminal.run("diff", FRAME).code()).isEqualTo(2);
    assertThat(Terminal.run("diff", FRAME, "finns-inte.docx").code()).isEqualTo(3);
  }

  /** The plan of 2025 with one measure elsewhere, begun, and with a sentence more. */
  private Path moved() throws IOException {
    Plan plan = Samples.plan(Samples.WORD_2025);
    Measure moving = Samples.measure(plan, "SKRUVAS");
    Passage responsibility = moving.responsibility().written().orElseThrow();
    Measure now =
        moving
            .withStatus(Optional.of(Status.STARTED))
            .withResponsibility(
                new Entry.Unclear<>(Passage.of(responsibility.text() + " Nytt sist.")));
    return MovedPlan.write(plan, moving.id(), now, folder.resolve("flyttad.json"));
  }

  private Path write(UnaryOperator<Measure> change) throws IOException {
    Plan plan = Samples.plan(Samples.WORD_2025);
    Measure first = plan.measures().getFirst().measure();
    return MovedPlan.write(plan, first.id(), change.apply(first), folder.resolve("annan.json"));
  }
}
