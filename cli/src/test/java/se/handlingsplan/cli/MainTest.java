package se.handlingsplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.render.json.PlanFormatException;
import se.handlingsplan.render.json.PlanJson;

/** The commands, from the words on the command line to what they leave behind. */
class MainTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String PLAN = Samples.file(Samples.WORD_2025).toString();
  private static final String FRAME = Samples.file(Samples.WORD_2023).toString();

  @TempDir private Path folder;

  @Test
  void withoutArgumentsAGuideTellsTheFirstSteps() {
    var outcome = Terminal.run();

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .contains("Kom igång")
        .contains("handlingsplan check plan-2025.pdf")
        .contains("handlingsplan migrate plan-2025.pdf --year 2026 -o ut");
    assertThat(outcome.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "migrate",
        "extract",
        "tables",
        "check",
        "render",
        "rollover",
        "validate",
        "schema"
      })
  void everyCommandHelpsInSwedishAndEnglish(String command) {
    var swedish = Terminal.run(command, "--help");
    var english = Terminal.runInEnglish(command, "--help");

    assertThat(swedish.code()).isZero();
    assertThat(swedish.out()).startsWith("Så här: handlingsplan " + command).contains("Val:");
    assertThat(english.code()).isZero();
    assertThat(english.out())
        .startsWith("Usage: handlingsplan " + command)
        .contains("Options:")
        .doesNotContain("Visa");
    assertThat(swedish.out()).doesNotContain("Show");
  }

  @Test
  void theHelpListsAllCommands() {
    assertThat(Terminal.run("--help").out())
        .contains("Kommandon:")
        .contains(
            "migrate", "extract", "tables", "check", "render", "rollover", "validate", "schema");
  }

  @Test
  void theVersionIsTold() {
    assertThat(Terminal.run("--version").out()).startsWith("handlingsplan 0.1.0");
  }

  @ParameterizedTest
  @CsvSource({
    "migrera, migrate",
    "extrahera, extract",
    "tabeller, tables",
    "granska, check",
    "rendera, render",
    "rulla, rollover",
    "validera, validate"
  })
  void commandsHaveSwedishNamesToo(String alias, String command) {
    assertThat(Terminal.run(alias, "--help").out())
        .isEqualTo(Terminal.run(command, "--help").out());
  }

  @Test
  void migrateLeavesTheNewPlanInAllFormatsAndAReport() throws Exception {
    var outcome = Terminal.run("migrate", PLAN, "--year", "2026", "-o", folder.toString());

    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .contains("Insatser i planen: 31", "Fortsätter: 2", "Avslutade: 2", "Behöver besked: 27")
        .contains("Utan uppföljning: 22")
        .contains("Varning: överenskommelsen gäller till och med 2025.");
    assertThat(filesIn(folder))
        .containsExactly(
            "plan-2026.docx", "plan-2026.html", "plan-2026.json", "plan-2026.pdf", "rapport.html");
    assertThat(planIn("plan-2026.json").measures()).hasSize(29);
    assertThat(Samples.load(folder.resolve("plan-2026.pdf")).document().plan())
        .isEqualTo(planIn("plan-2026.json"));
    assertThat(Files.readString(folder.resolve("rapport.html")))
        .contains("lang=\"sv-SE\"")
        .contains("Skill up - språk och yrkeskompetens");
  }

  @Test
  void migrateTellsProgramsInJson() throws IOException {
    var outcome =
        Terminal.run("migrate", PLAN, "--year", "2026", "-o", folder.toString(), "--json");

    JsonNode summary = JSON.readTree(outcome.out());
    assertThat(summary.path("measures").asInt()).isEqualTo(31);
    assertThat(summary.path("continues").asInt()).isEqualTo(2);
    assertThat(summary.path("ended").asInt()).isEqualTo(2);
    assertThat(summary.path("ask").asInt()).isEqualTo(27);
    assertThat(summary.path("agreementEnds").asInt()).isEqualTo(2025);
    assertThat(summary.path("findings").path("missing-followUp").asInt()).isEqualTo(22);
    assertThat(summary.path("files")).hasSize(5);
  }

  @Test
  void migratingTwiceGivesTheSameBytes() throws IOException {
    Terminal.run("migrate", PLAN, "--year", "2026", "-o", folder.resolve("a").toString());
    Terminal.run("migrate", PLAN, "--year", "2026", "-o", folder.resolve("b").toString());

    for (String name : filesIn(folder.resolve("a"))) {
      assertThat(folder.resolve("a").resolve(name))
          .hasSameBinaryContentAs(folder.resolve("b").resolve(name));
    }
  }

  @Test
  void extractPrintsPlanJson() throws Exception {
    var outcome = Terminal.run("extract", PLAN);

    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(PlanJson.read(outcome.out()).plan()).isEqualTo(Samples.plan(Samples.WORD_2025));
    assertThat(PlanJson.read(outcome.out()).findings()).isEmpty();
  }

  @Test
  void extractPutsFindingsInWhenAsked() throws Exception {
    var outcome = Terminal.run("extract", FRAME, "--check");

    assertThat(PlanJson.read(outcome.out()).findings()).hasSize(39);
  }

  @Test
  void extractReadsStandardInput() throws Exception {
    var outcome = Terminal.runWithInput(Samples.bytes(Samples.WORD_2025), "extract", "-");

    assertThat(outcome.code()).isZero();
    assertThat(PlanJson.read(outcome.out()).plan()).isEqualTo(Samples.plan(Samples.WORD_2025));
  }

  @Test
  void severalFilesGoIntoAFolder() throws IOException {
    var outcome = Terminal.run("extract", PLAN, FRAME, PLAN, "-o", folder.toString());

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).isEmpty();
    assertThat(filesIn(folder))
        .containsExactly(
            "handlingsplan-2025.docx-2.json",
            "handlingsplan-2025.docx.json",
            "mal-och-handlingsplan-2023.docx.json");
  }

  @Test
  void severalFilesNeedAFolder() {
    var outcome = Terminal.run("extract", PLAN, FRAME);

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .isEqualToIgnoringNewLines(
            "Flera filer behöver en mapp att skriva till. Lägg till -o och mappens namn.");
  }

  @Test
  void aFileThatCannotBeReadDoesNotStopTheOthers() throws IOException {
    Path empty = Files.write(folder.resolve("tom.pdf"), new byte[0]);
    Path out = folder.resolve("ut");

    var outcome = Terminal.run("extract", empty.toString(), PLAN, "-o", out.toString());

    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.err().lines()).singleElement().asString().contains("tom.pdf");
    assertThat(filesIn(out)).containsExactly("handlingsplan-2025.docx.json");
  }

  @Test
  void tablesGivesTheTablesAsTheyStand() throws IOException {
    var outcome = Terminal.run("tables", Samples.file(Samples.PDF_2025).toString());

    JsonNode tables = JSON.readTree(outcome.out()).path("tables");
    assertThat(outcome.code()).isZero();
    assertThat(tables).hasSize(3);
    assertThat(tables.get(0).path("pages")).hasToString("[1,2]");
    assertThat(tables.get(0).path("rows").asInt()).isEqualTo(5);
    assertThat(tables.get(0).path("cols").asInt()).isEqualTo(4);
    assertThat(tables.get(0).path("headerRows").asInt()).isEqualTo(2);
    JsonNode first = tables.get(0).path("cells").get(0);
    assertThat(first.path("text").asText()).isEqualTo("Arbetsmarknad/kompetens");
    assertThat(first.path("page").asInt()).isEqualTo(1);
    assertThat(first.path("colSpan").asInt()).isEqualTo(4);
    assertThat(first.path("box")).hasSize(4);
  }

  @Test
  void checkTellsTheGapsByRuleAndSaysWhatToDo() {
    var outcome = Terminal.run("check", FRAME);

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out())
        .contains(FRAME, "35 fel, 2 varningar och 2 upplysningar.")
        .contains("Inga insatser (11)", "Ansvarig saknas (12)", "Uppföljning saknas (12)")
        .contains("→ Ange en nämnd, förvaltning eller befattning.")
        .contains(
            "- Utveckla arbetssätt som underlättar tidig upptäckt av ohälsa. (tabell 3, rad 2, cell 1)");
  }

  @Test
  void checkTellsProgramsInJson() throws IOException {
    var outcome = Terminal.run("check", FRAME, PLAN, "--json");

    JsonNode files = JSON.readTree(outcome.out()).path("files");
    assertThat(files).hasSize(2);
    assertThat(files.get(0).path("file").asText()).isEqualTo(FRAME);
    assertThat(files.get(0).path("findings")).hasSize(39);
    JsonNode finding = files.get(0).path("findings").get(0);
    assertThat(finding.path("rule").asText()).isEqualTo("missing-measures");
    assertThat(finding.path("severity").asText()).isEqualTo("error");
    assertThat(finding.path("message").asText()).startsWith("Det finns inga insatser under ”");
    assertThat(finding.path("place").asText()).startsWith("tabell ");
  }

  @ParameterizedTest
  @CsvSource({"error, 0", "warning, 1", "never, 0", "WARNING, 1"})
  void theExitCodeOfCheckDependsOnTheSeverityAskedFor(String severity, int code) {
    assertThat(Terminal.run("check", PLAN, "--fail-on", severity).code()).isEqualTo(code);
  }

  @Test
  void anUnreadableFileWeighsMoreThanFindings() {
    var outcome = Terminal.run("check", FRAME, folder.resolve("finns-inte.pdf").toString());

    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.out()).contains("35 fel");
    assertThat(outcome.err()).contains("finns-inte.pdf: filen finns inte.");
  }

  @Test
  void renderWritesTheFormatThatTheNameTells() throws IOException {
    Path pdf = folder.resolve("plan.PDF");
    Path html = folder.resolve("ny mapp").resolve("plan.html");

    var outcome = Terminal.run("render", PLAN, "-o", pdf.toString(), "-o", html.toString());

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("Skrev " + pdf, "Skrev " + html);
    assertThat(Files.readAllBytes(pdf)).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
    assertThat(Files.readString(html)).startsWith("<!doctype html>");
  }

  @Test
  void renderFillsAFolder() throws IOException {
    assertThat(Terminal.run("render", PLAN, "-o", folder.toString(), "--quiet").err()).isEmpty();

    assertThat(filesIn(folder))
        .containsExactly(
            "handlingsplan-2025.docx", "handlingsplan-2025.html", "handlingsplan-2025.pdf");
  }

  @Test
  void renderFillsAFolderWithTheFormatsAskedFor() throws IOException {
    Terminal.run("render", PLAN, "-o", folder.toString(), "--format", "html,docx");

    assertThat(filesIn(folder))
        .containsExactly("handlingsplan-2025.docx", "handlingsplan-2025.html");
  }

  @Test
  void thePublicPlanNamesNoContact() throws IOException {
    Path all = folder.resolve("alla.html");
    Path open = folder.resolve("publik.html");

    Terminal.run("render", PLAN, "-o", all.toString());
    Terminal.run("render", PLAN, "-o", open.toString(), "--public");

    assertThat(Files.readString(all)).contains("ewa.jonsson@lansstyrelsen.se");
    assertThat(Files.readString(open)).doesNotContain("Ewa Jonsson", "ewa.jonsson", "010-2237474");
  }

  @Test
  void layoutDraftAndDocumentNumberShow() throws IOException {
    Path file = folder.resolve("plan.html");

    Terminal.run(
        "render",
        FRAME,
        "-o",
        file.toString(),
        "--layout",
        "accessible",
        "--draft",
        "--dnr",
        "403-123456-2012");

    assertThat(Files.readString(file))
        .contains("Utkast", "403-123456-2012", "Uppgift saknas")
        .doesNotContain("rowspan");
  }

  @Test
  void renderRefusesAFormatItDoesNotKnow() throws IOException {
    var outcome = Terminal.run("render", PLAN, "-o", folder.resolve("plan.odt").toString());

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("plan.odt: formatet känns inte igen.");
    assertThat(filesIn(folder)).isEmpty();
  }

  @Test
  void rolloverPrintsTheNextPlanWithItsDecisions() throws Exception {
    var outcome = Terminal.run("rollover", PLAN, "--year", "2026");

    assertThat(outcome.code()).isZero();
    assertThat(PlanJson.read(outcome.out()).rollover().orElseThrow().decisions()).hasSize(31);
    assertThat(PlanJson.read(outcome.out()).plan().year()).hasValue(2026);
    assertThat(outcome.err()).contains("Behöver besked: 27");
  }

  @Test
  void aPlanCanBeCarriedOnFromItsJson() throws Exception {
    Path draft = folder.resolve("plan-2026.json");
    Terminal.run("rollover", PLAN, "--year", "2026", "-o", draft.toString());

    var outcome = Terminal.run("rollover", draft.toString(), "--year", "2027");

    assertThat(PlanJson.read(outcome.out()).plan().title().orElseThrow().text())
        .isEqualTo("Handlingsplan 2027");
    assertThat(PlanJson.read(outcome.out()).plan().measures()).hasSize(27);
  }

  @Test
  void schemaPrintsTheSchemaThatComesWithTheProgram() throws IOException {
    try (var resource =
        PlanJson.class.getResourceAsStream("/se/handlingsplan/render/json/plan-1.schema.json")) {
      assertThat(resource).isNotNull();
      assertThat(Terminal.run("schema").out())
          .isEqualTo(new String(resource.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1989", "2101", "-1"})
  void aYearThatNoPlanIsForIsRefused(String year) throws IOException {
    for (String command : List.of("migrate", "rollover")) {
      var outcome =
          Terminal.run(command, PLAN, "--year=" + year, "-o", folder.resolve("ut").toString());

      assertThat(outcome.code()).isEqualTo(2);
      assertThat(outcome.err())
          .isEqualToIgnoringNewLines(
              "--year %s: ange ett årtal mellan 1990 och 2100.".formatted(year));
    }
    assertThat(filesIn(folder)).isEmpty();
  }

  @Test
  void aYearThatIsNoNumberIsRefused() {
    var outcome = Terminal.run("rollover", PLAN, "--year", "nästa");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err())
        .contains("Värdet går inte att använda: nästa")
        .contains("Hjälp: handlingsplan rollover --help");
  }

  @ParameterizedTest
  @CsvSource({
    "--pdf, 2b, PDF/A-3a|PDF/A-2a",
    "--decided, igår, 'en dag, till exempel 2026-01-31'",
    "--layout, liggande, 'official, accessible'",
    "--format, odt, 'pdf, docx, html, xlsx, csv, md, fragment'"
  })
  void aValueThatAnOptionDoesNotTakeIsToldWithWhatItTakes(
      String option, String value, String wanted) {
    var outcome = Terminal.run("render", PLAN, "-o", folder.toString(), option, value);

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err())
        .contains(
            "Värdet går inte att använda: %s. Valet %s tar %s.".formatted(value, option, wanted));
  }

  @Test
  void anUnknownOptionIsNamedAndTheHelpPointedTo() {
    var outcome = Terminal.run("check", PLAN, "--strikt");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .contains("Okänt på kommandoraden: --strikt")
        .contains("Hjälp: handlingsplan check --help");
  }

  @Test
  void anUnknownCommandIsNamed() {
    var outcome = Terminal.runInEnglish("krympa");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("Unknown on the command line: krympa");
  }

  @Test
  void whatIsMissingIsNamed() {
    var outcome = Terminal.run("migrate", PLAN);

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("Det saknas något på kommandoraden", "--year", "--output");
  }

  @Test
  void theLanguageAskedForWinsOverTheMachines() {
    assertThat(Terminal.run("check", FRAME, "--lang", "en").out())
        .contains("35 errors")
        .doesNotContain("varningar");
    assertThat(Terminal.runInEnglish("check", FRAME, "--lang=sv").out()).contains("35 fel");
    assertThat(Terminal.runInEnglish("check", FRAME).out()).contains("35 errors");
  }

  @Test
  void theLanguageMayStandBeforeTheCommand() {
    assertThat(Terminal.run("--lang", "en", "check", FRAME).out()).contains("35 errors");
    assertThat(Terminal.runInEnglish("--lang=sv", "check", FRAME).out()).contains("35 fel");
  }

  @Test
  void aLanguageThatIsNotThereIsRefused() {
    var outcome = Terminal.run("check", FRAME, "--lang", "fi");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).isEqualToIgnoringNewLines("--lang fi: välj sv eller en.");
  }

  @Test
  void aProfileThatIsNotThereIsRefusedWithTheNamesThereAre() {
    var outcome = Terminal.run("check", FRAME, "--profile", "sok");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err())
        .isEqualToIgnoringNewLines(
            "sok: det finns ingen sådan profil. Ange en fil eller någon av sok-kronoberg,"
                + " generic.");
  }

  @Test
  void aMisspeltFieldOfAProfileIsNamed() throws IOException {
    Path profile =
        Files.writeString(folder.resolve("min.yaml"), "extends: generic\nrequirments: {}\n");

    var outcome = Terminal.run("check", FRAME, "--profile", profile.toString());

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).startsWith(profile + ", rad 2: fältet requirments finns inte.");
    assertThat(outcome.out()).doesNotContain("varningar");
  }

  @Test
  void onesOwnProfileDecidesWhatIsRequired() throws IOException {
    Path profile =
        Files.writeString(
            folder.resolve("min.yaml"),
            """
            extends: sok-kronoberg
            requirements:
              undivided: {measures: off, responsibility: wished, followUp: off}
            """);

    var outcome = Terminal.run("check", FRAME, "--profile", profile.toString());

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("Inga fel, 14 varningar", "Varning: Ansvarig saknas (12)");
  }

  @Test
  void outputThatCannotBeWrittenIsToldAndLeavesNothing() throws IOException {
    Path inTheWay = Files.writeString(folder.resolve("ut"), "en fil");

    var outcome = Terminal.run("extract", PLAN, "-o", inTheWay.resolve("plan.json").toString());

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("plan.json: filen gick inte att skriva");
    assertThat(outcome.err()).doesNotContain("\tat ");
    assertThat(Files.readString(inTheWay)).isEqualTo("en fil");
    assertThat(filesIn(folder)).containsExactly("ut");
  }

  @Test
  void aFolderInTheWayOfAFileStaysAndNoTemporaryFileIsLeft() throws IOException {
    Path inTheWay = Files.createDirectories(folder.resolve("plan.pdf").resolve("viktigt"));

    var outcome = Terminal.run("render", PLAN, "-o", folder.resolve("plan.pdf").toString());

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(inTheWay).isDirectory();
    assertThat(filesIn(folder)).containsExactly("plan.pdf");
  }

  @Test
  void anOlderResultIsReplacedWholeOrNotAtAll() throws IOException {
    Path result = Files.writeString(folder.resolve("plan.json"), "x".repeat(1_000_000));

    Terminal.run("extract", PLAN, "-o", result.toString());

    assertThat(JSON.readTree(result.toFile()).path("plan").path("year").asInt()).isEqualTo(2025);
    assertThat(filesIn(folder)).containsExactly("plan.json");
  }

  private Plan planIn(String name) throws IOException, PlanFormatException {
    return PlanJson.read(Files.readString(folder.resolve(name))).plan();
  }

  private static List<String> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
