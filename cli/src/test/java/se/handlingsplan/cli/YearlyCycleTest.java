package se.handlingsplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.handlingsplan.change.Decision;
import se.handlingsplan.form.FormField;
import se.handlingsplan.form.Returns;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.Status;
import se.handlingsplan.render.json.PlanDocument;

/**
 * A coordinator's year, as docs/walkthrough.md tells it: roll over, send out, collect, settle,
 * publish and compare.
 */
class YearlyCycleTest {
  private static final String FOLLOW_UP =
      "Antal deltagare och hur många som går vidare till studier";
  private static final String AREA =
      "Utveckla dialogen med arbetsgivare, såväl privata som offentliga, för att fler ska rekrytera nyanlända.";

  @TempDir private Path folder;

  @BeforeEach
  void rollOverAndSendOut() {
    run(
        "rollover",
        Samples.file(Samples.WORD_2025).toString(),
        "--year",
        "2026",
        "--ask",
        at("fragor.xlsx"),
        "-o",
        at("plan-2026.json"));
    run("forms", at("plan-2026.json"), "-o", at("blanketter"), "--answer-by", "2026-01-31");
  }

  @Test
  void formsFilledInWithLibreOfficeGoIntoThePlan() throws Exception {
    Optional<String> python = officePython();
    assumeTrue(python.isPresent(), "LibreOffice and its Python bridge are not there");
    Files.createDirectories(folder.resolve("svar"));
    fill(
        python.get(),
        """
        [
          {"from": "%1$s/Lessebo kommun.docx", "to": "%2$s/Lessebo kommun.odt", "edits": [
            {"measure": "Sfi på familjecentralen", "field": "Uppföljning", "type": "%3$s"},
            {"measure": "Sfi på familjecentralen", "field": "Läge", "type": "Påbörjad"},
            {"measure": "Sfi på familjecentralen", "field": "Fortsätter insatsen?",
             "type": "Ja, den fortsätter"},
            {"outside": "Vi har bytt kontaktperson till Åsa Öberg."}]},
          {"from": "%1$s/Region Kronoberg.docx", "to": "%2$s/Region Kronoberg.docx", "edits": [
            {"measure": "Dalbo vårdcentral", "field": "Fortsätter insatsen?",
             "type": "Nej, den är avslutad"},
            {"measure": "Plattform för jämlik hälsa", "field": "Uppföljning",
             "add": "Redovisas på Forum SÖK i maj."},
            {"delete": "Hälsoundersökningar nyanlända"},
            {"new": {"Insats": "Hälsokommunikation på fler språk",
              "Samverkansområde": "Utveckla insatser för att asylsökande och nyanlända ska hitta, förstå, värdera och använda hälsoinformation",
              "Ansvar och genomförande": "Region Kronoberg",
              "Tidplan": "2026-02-01 – 2026-12-31"}}]},
          {"from": "%1$s/Växjö kommun.xlsx", "to": "%2$s/Växjö kommun.xlsx", "edits": [
            {"cell": "skruvas", "field": "Tidplan", "type": "2024-09-02 – 2027-06-30"},
            {"row": {"Insats": "Språkpraktik på sommaren", "Ansvar och genomförande": "Växjö kommun"}}]},
          {"from": "%1$s/Projektenhet Kronoberg.docx", "to": "%2$s/Projektenhet Kronoberg.docx",
           "edits": [
            {"measure": "SKRUVAS", "field": "Tidplan", "type": "2024-09-02 – 2026-12-31, med möjlig förlängning"}]}
        ]
        """
            .formatted(at("blanketter"), at("svar"), FOLLOW_UP));

    run("collect", at("svar"), "--into", at("plan-2026.json"), "-o", at("samlat"));
    PlanDocument collected = Samples.load(folder.resolve("samlat/plan-2026.json")).document();
    Returns returns = collected.returns().orElseThrow();

    assertThat(returns.received())
        .extracting(Returns.From::file)
        .containsExactlyInAnyOrder(
            "Lessebo kommun.odt",
            "Region Kronoberg.docx",
            "Växjö kommun.xlsx",
            "Projektenhet Kronoberg.docx");
    assertThat(returns.edits())
        .extracting(edit -> edit.from().party(), Returns.Edit::title, edit -> edit.slot().field())
        .containsExactlyInAnyOrder(
            tuple("Lessebo kommun", "Sfi på familjecentralen", FormField.FOLLOW_UP),
            tuple("Lessebo kommun", "Sfi på familjecentralen", FormField.STATUS),
            tuple("Lessebo kommun", "Sfi på familjecentralen", FormField.CONTINUES),
            tuple("Region Kronoberg", "Plattform för jämlik hälsa", FormField.FOLLOW_UP),
            tuple("Region Kronoberg", "Dalbo vårdcentral", FormField.CONTINUES));
    assertThat(returns.added())
        .extracting(Returns.Added::title)
        .containsExactlyInAnyOrder("Hälsokommunikation på fler språk", "Språkpraktik på sommaren");
    assertThat(returns.conflicts())
        .singleElement()
        .satisfies(
            conflict -> {
              assertThat(conflict.title()).isEqualTo("SKRUVAS");
              assertThat(conflict.proposals()).hasSize(2);
              assertThat(conflict.settled()).isFalse();
            });
    assertThat(returns.leftovers())
        .extracting(Returns.Leftover::text)
        .containsExactly("Vi har bytt kontaktperson till Åsa Öberg.");

    assertThat(returns.missing())
        .extracting(Returns.Missing::title, Returns.Missing::slots)
        .containsExactly(tuple("Hälsoundersökningar nyanlända", List.of()));

    Plan plan = collected.plan();
    Measure sfi = Samples.measure(plan, "Sfi på familjecentralen");
    assertThat(sfi.followUp().text()).isEqualTo(FOLLOW_UP);
    assertThat(sfi.status()).contains(Status.STARTED);
    assertThat(Samples.measure(plan, "Plattform").followUp().text())
        .endsWith("\nRedovisas på Forum SÖK i maj.");
    assertThat(Samples.measure(plan, "Hälsoundersökningar nyanlända")).isNotNull();
    assertThat(titles(plan)).doesNotContain("Dalbo vårdcentral");
    assertThat(collected.rollover().orElseThrow().decisions())
        .filteredOn(d -> d.outcome() == Decision.Outcome.ENDED)
        .extracting(d -> d.ended().orElseThrow().title().text())
        .contains("Dalbo vårdcentral");

    PlanDocument settled = settle(python.get());
    assertThat(settled.returns().orElseThrow().conflicts()).allMatch(Returns.Conflict::settled);
    assertThat(Samples.measure(settled.plan(), "SKRUVAS").period().text())
        .isEqualTo("2024-09-02 – 2027-06-30");
    assertThat(settled.plan().measures())
        .filteredOn(placed -> placed.measure().title().text().equals("Språkpraktik på sommaren"))
        .extracting(placed -> placed.collaborationArea().name().text())
        .containsExactly(AREA);
    publishAndCompare(settled);
  }

  /** What is left open is decided in the workbook; the same in a text file gives the same plan. */
  private PlanDocument settle(String python) throws Exception {
    fill(
        python,
        """
        [{"from": "%s", "to": "%s", "edits": [
          {"cell": "skruvas", "field": "Välj", "type": "Växjö kommun"},
          {"cell": "sprakpraktik-pa-sommaren", "field": "Välj", "type": "%s"}]}]
        """
            .formatted(at("samlat/beslut.xlsx"), at("beslut.xlsx"), AREA));
    Files.writeString(
        folder.resolve("beslut.yaml"),
        """
        decisions:
          - measure: skruvas
            field: period
            take: Växjö kommun
          - measure: Språkpraktik på sommaren
            field: collaborationArea
            text: %s
        """
            .formatted(AREA));
    for (String file : List.of("beslut.xlsx", "beslut.yaml")) {
      run(
          "collect",
          at("svar"),
          "--into",
          at("plan-2026.json"),
          "--decisions",
          at(file),
          "-o",
          at(file.equals("beslut.xlsx") ? "klart" : "klart-2"));
    }
    PlanDocument settled = Samples.load(folder.resolve("klart/plan-2026.json")).document();
    assertThat(Samples.load(folder.resolve("klart-2/plan-2026.json")).document().plan())
        .isEqualTo(settled.plan());
    return settled;
  }

  private void publishAndCompare(PlanDocument settled) throws IOException {
    run("render", at("klart/plan-2026.json"), "-o", at("publicerat"));
    assertThat(Samples.load(folder.resolve("publicerat/plan-2026.docx")).document().plan())
        .isEqualTo(settled.plan());
    assertThat(
            Terminal.run(
                    "validate", at("publicerat/plan-2026.pdf"), at("publicerat/plan-2026.html"))
                .code())
        .isZero();
    run(
        "diff",
        Samples.file(Samples.WORD_2025).toString(),
        at("publicerat/plan-2026.pdf"),
        "-o",
        at("skillnad.html"));
    assertThat(Files.readString(folder.resolve("skillnad.html")))
        .contains("Språkpraktik på sommaren");
    run(
        "history",
        Samples.file(Samples.WORD_2023).toString(),
        Samples.file(Samples.WORD_2025).toString(),
        at("publicerat/plan-2026.pdf"),
        "-o",
        at("historik.html"));
    assertThat(Files.readString(folder.resolve("historik.html"))).contains("<svg");
  }

  @Test
  void formsInWhichNothingWasWrittenChangeNothing() {
    run("collect", at("blanketter"), "--into", at("plan-2026.json"), "-o", at("samlat"));

    PlanDocument before = Samples.load(folder.resolve("plan-2026.json")).document();
    PlanDocument after = Samples.load(folder.resolve("samlat/plan-2026.json")).document();
    assertThat(after.plan()).isEqualTo(before.plan());
    assertThat(after.rollover()).isEqualTo(before.rollover());
    assertThat(after.returns().orElseThrow().leftovers()).isEmpty();
    assertThat(after.returns().orElseThrow().missing()).isEmpty();
  }

  @Test
  void aFormOfAnotherPlanIsRefused() {
    run(
        "rollover",
        Samples.file(Samples.WORD_2025).toString(),
        "--year",
        "2027",
        "-o",
        at("plan-2027.json"));

    var outcome =
        Terminal.run(
            "collect",
            at("blanketter/Lessebo kommun.docx"),
            "--into",
            at("plan-2027.json"),
            "-o",
            at("x"));

    assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err()).contains("en annan utgåva").contains("--base");
    assertThat(folder.resolve("x")).doesNotExist();
  }

  @Test
  void aDocumentThatIsNoFormGivesThePlanNothing() throws Exception {
    Path wrong = folder.resolve("fel fil.docx");
    Files.copy(Samples.file(Samples.WORD_2025), wrong);
    var outcome =
        Terminal.run("collect", wrong.toString(), "--into", at("plan-2026.json"), "-o", at("x"));

    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).contains("ser inte ut att vara en blankett", "Inkomna blanketter: 0");
    PlanDocument before = Samples.load(folder.resolve("plan-2026.json")).document();
    PlanDocument after = Samples.load(folder.resolve("x/plan-2026.json")).document();
    assertThat(after.plan()).isEqualTo(before.plan());
    assertThat(after.returns().orElseThrow().leftovers()).isNotEmpty();
  }

  @Test
  void allFilesThatCannotBeReadAreToldAtOnce() throws Exception {
    Files.writeString(folder.resolve("blanketter/bild.docx"), "en bild");
    Files.writeString(folder.resolve("blanketter/anteckning.txt"), "en anteckning");
    var outcome =
        Terminal.run("collect", at("blanketter"), "--into", at("plan-2026.json"), "-o", at("x"));

    assertThat(outcome.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(outcome.err()).contains("bild.docx", "anteckning.txt", "Inget har skrivits.");
    assertThat(folder.resolve("x")).doesNotExist();
  }

  @Test
  void aDecisionThatDecidesNothingIsTold() throws Exception {
    Files.writeString(
        folder.resolve("beslut.yaml"),
        """
        decisions:
          - {measure: skruvas, field: period, take: Växjö kommun}
          - {measure: skruvas, outcome: ended}
        """);
    var outcome =
        Terminal.run(
            "collect",
            at("blanketter/Lessebo kommun.docx"),
            "--into",
            at("plan-2026.json"),
            "--decisions",
            at("beslut.yaml"),
            "-o",
            at("x"));

    assertThat(outcome.code()).isZero();
    assertThat(outcome.err())
        .contains("Beslutet om ”skruvas” (Tidplan) har inte använts.", "De hör till rollover.");
  }

  @Test
  void whatSomebodyMayHaveFilledInIsNotOverwritten() throws Exception {
    run("forms", at("plan-2026.json"), "-o", at("blanketter"), "--answer-by", "2026-01-31");
    Path form = folder.resolve("blanketter/Lessebo kommun.docx");
    Files.writeString(form, "ifylld");
    Files.writeString(folder.resolve("fragor.xlsx"), "ifylld");
    var forms = Terminal.run("forms", at("plan-2026.json"), "-o", at("blanketter"));
    var questions =
        Terminal.run(
            "rollover",
            Samples.file(Samples.WORD_2025).toString(),
            "--year",
            "2026",
            "--ask",
            at("fragor.xlsx"));

    for (var outcome : List.of(forms, questions)) {
      assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
      assertThat(outcome.err()).contains("någon kan ha fyllt i den");
    }
    assertThat(form).hasContent("ifylld");
    assertThat(folder.resolve("fragor.xlsx")).hasContent("ifylld");
  }

  @Test
  void thePlanThatFormsGoIntoIsNotOverwritten() throws Exception {
    byte[] before = Files.readAllBytes(folder.resolve("plan-2026.json"));
    var outcome =
        Terminal.run(
            "collect", at("blanketter"), "--into", at("plan-2026.json"), "-o", folder.toString());

    assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err()).contains("skulle skrivas över");
    assertThat(folder.resolve("plan-2026.json")).hasBinaryContent(before);
  }

  @Test
  void whatIsPublishedWithOpenQuestionsIsNotedAndNotStopped() {
    var rendered = Terminal.run("render", at("plan-2026.json"), "-o", at("plan-2026.html"));
    var draft = Terminal.run("render", at("plan-2026.json"), "--draft", "-o", at("utkast.html"));

    assertThat(rendered.code()).isZero();
    assertThat(rendered.err()).contains("om 27 insatser finns frågor som inte är besvarade");
    assertThat(draft.err()).doesNotContain("inte är besvarade");
    assertThat(Terminal.run("check", at("plan-2026.json")).err())
        .contains("om 27 insatser finns frågor");
  }

  @Test
  void theQuestionsOfTheNewYearAreAnsweredInYaml() throws Exception {
    Files.writeString(
        folder.resolve("svar.yaml"),
        """
        decisions:
          - measure: Brobyggare 2.0
            outcome: ended
            note: Styrgruppen 2025-12-03
          - measure: sfi-pa-familjecentralen
            outcome: continues
        """);
    run(
        "rollover",
        Samples.file(Samples.WORD_2025).toString(),
        "--year",
        "2026",
        "--decisions",
        at("svar.yaml"),
        "-o",
        at("b.json"));

    PlanDocument plan = Samples.load(folder.resolve("b.json")).document();
    assertThat(plan.rollover().orElseThrow().count(Decision.Outcome.ASK)).isEqualTo(25);
    assertThat(titles(plan.plan())).doesNotContain("Brobyggare 2.0");

    Files.writeString(
        folder.resolve("fel.yaml"), "decisions:\n  - {measure: finns inte, outcome: ended}\n");
    var wrong =
        Terminal.run(
            "rollover",
            Samples.file(Samples.WORD_2025).toString(),
            "--year",
            "2026",
            "--decisions",
            at("fel.yaml"),
            "-o",
            at("c.json"));
    assertThat(wrong.code()).isEqualTo(ExitCode.USAGE);
    assertThat(wrong.err()).contains("finns inte");
    assertThat(folder.resolve("c.json")).doesNotExist();
  }

  @Test
  void theLettersSayWhatIsMissing() throws Exception {
    run("remind", at("plan-2026.json"), "--answer-by", "2026-01-31", "-o", at("brev"));

    String letter = Files.readString(folder.resolve("brev/Lessebo kommun.eml"));
    assertThat(letter).contains("X-Unsent: 1").contains("Forts=C3=A4tter insatsen 2026?");
    assertThat(Files.readString(folder.resolve("brev/Lessebo kommun.ics")))
        .contains("DTSTART;VALUE=DATE:20260131");
  }

  private static List<String> titles(Plan plan) {
    return plan.measures().stream().map(placed -> placed.measure().title().text()).toList();
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  private static void run(String... command) {
    var outcome = Terminal.run(command);
    assertThat(outcome.code()).as(outcome.err()).isZero();
  }

  /** The Python that can talk with LibreOffice; the first on the path may be another. */
  private static Optional<String> officePython() {
    return succeeds("soffice", "--version")
        ? Stream.of("python3", "/usr/bin/python3")
            .filter(p -> succeeds(p, "-c", "import uno"))
            .findFirst()
        : Optional.empty();
  }

  private static boolean succeeds(String... command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void fill(String python, String jobs) throws IOException, InterruptedException {
    Path script = folder.resolve("fill_forms.py");
    try (InputStream in =
        Objects.requireNonNull(getClass().getResourceAsStream("cycle/fill_forms.py"))) {
      Files.write(script, in.readAllBytes());
    }
    Path list = Files.writeString(folder.resolve("jobs.json"), jobs, StandardCharsets.UTF_8);
    List<String> command = new ArrayList<>(List.of(python, script.toString(), list.toString()));
    Path log = folder.resolve("office.log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    boolean ended = process.waitFor(180, TimeUnit.SECONDS);
    process.destroyForcibly();
    assertThat(ended && process.exitValue() == 0).as(Files.readString(log)).isTrue();
  }
}
