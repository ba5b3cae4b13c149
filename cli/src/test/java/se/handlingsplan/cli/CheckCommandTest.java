package se.handlingsplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.document.SourceDocument;
import se.handlingsplan.document.Texts;
import se.handlingsplan.extract.Extractor;

/** What the coordinator asks of a check, on the real plans. */
class CheckCommandTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String PLAN = Samples.file(Samples.WORD_2025).toString();
  private static final String FRAME = Samples.file(Samples.WORD_2023).toString();

  @TempDir private Path folder;
  private Path plan;

  @BeforeEach
  void copyThePlan() throws IOException {
    plan = Files.copy(Samples.file(Samples.WORD_2025), folder.resolve("plan.docx"));
  }

  // As text

  @Test
  void theGravestComeFirstWithPlacesAndANextStep() {
    String text = Terminal.run("check", FRAME).out();

    assertThat(text)
        .contains("35 fel, 2 varningar och 2 upplysningar.")
        .containsSubsequence(
            "Fel: Inga insatser (11)",
            "(tabell 2, rad 3, cell 1)",
            "→ Skriv in minst en insats",
            "Fel: Ansvarig saknas (12)",
            "Varning: ",
            "Upplysning: ",
            "Nästa steg: rätta felen");
  }

  @Test
  void aPageTellsWhichOfItsMeasuresIsMeant() {
    assertThat(Terminal.run("check", Samples.file(Samples.PDF_2025).toString()).out())
        .contains("Brobyggare 2.0 (sida 6, insats nr 4 på sidan)");
  }

  @Test
  void theSameCheckSaysTheSame() {
    assertThat(Terminal.run("check", PLAN).out()).isEqualTo(Terminal.run("check", PLAN).out());
    assertThat(ids(json(PLAN))).isEqualTo(ids(json(Samples.file(Samples.PDF_2025).toString())));
  }

  @ParameterizedTest
  @CsvSource({"error, 0", "warning, 1", "note, 1", "never, 0"})
  void theExitCodeIsAsGraveAsAskedFor(String severity, int code) {
    assertThat(Terminal.run("check", PLAN, "--fail-on", severity).code()).isEqualTo(code);
  }

  // By party

  @Test
  void eachPartyHasItsList() {
    String text = Terminal.run("check", PLAN, "--by", "actor").out();

    assertThat(text)
        .containsSubsequence(
            "Arbetsförmedlingen: ",
            "Markaryds kommun: 2 att se över",
            "  Varning: Uppföljning saknas (1)",
            "    - Brobyggare 2.0",
            "Ingen ansvarig angiven, för samordnaren");
    assertThat(text).doesNotContain("Projekt enhet Kronoberg:", "Projektenthet Kronoberg:");
    assertThat(json(PLAN)).contains("\"party\": \"Markaryds kommun\"", "\"byParty\"");
  }

  @Test
  void inAFolderEachPartyHasADocumentOfItsOwn() throws Exception {
    Path lists = folder.resolve("luckor");
    assertThat(Terminal.run("check", PLAN, "--by", "actor", "-o", lists + "/").code()).isZero();

    assertThat(names(lists)).contains("Markaryds kommun.docx", "Ingen ansvarig.docx");
    Path list = lists.resolve("Markaryds kommun.docx");
    String text = Texts.of(Extractor.standard().read(Extractor.load(list)).blocks());
    assertThat(text)
        .contains("Markaryds kommun", "Brobyggare 2.0", "Uppföljning saknas", "Tidplan saknas")
        .doesNotContain("Sfi på familjecentralen");
  }

  // For programs

  @Test
  void findingsForQualityControlFollowTheirSchema() throws IOException {
    String sarif = Terminal.run("check", PLAN, FRAME, "--format", "sarif").out();

    assertThat(sarifSchema().validate(sarif, InputFormat.JSON)).isEmpty();
    JsonNode run = JSON.readTree(sarif).at("/runs/0");
    assertThat(run.get("results")).hasSizeGreaterThan(100);
    assertThat(run.at("/tool/driver/rules").findValuesAsText("id")).contains("missing-followUp");
  }

  private static Schema sarifSchema() throws IOException {
    String name = "/schema/sarif-schema-2.1.0.json";
    try (InputStream in = Objects.requireNonNull(Schema.class.getResourceAsStream(name), name)) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void onlyWhatIsNewAndWhatWasFixedIsToldSinceAnEarlierCheck() throws IOException {
    Path earlier = folder.resolve("forra.json");
    String before = Terminal.run("check", PLAN, "--json").out();
    // One finding that has gone, and one less that was there.
    Files.writeString(
        earlier,
        before
            .replace("missing-followUp:brobyggare", "missing-followUp:gone")
            .replace(PLAN.replace("\\", "\\\\"), "annan mapp/" + Samples.WORD_2025));

    var outcome = Terminal.run("check", PLAN, "--since", earlier.toString(), "--fail-on", "note");

    assertThat(outcome.out())
        .contains(
            "Nytt: inga fel, 1 varning och inga upplysningar.",
            "Varning: Uppföljning saknas (1)",
            "- Brobyggare 2.0",
            "Åtgärdat: 1. Kvar sedan tidigare: ");
    assertThat(outcome.code()).isEqualTo(ExitCode.FINDINGS);
    Files.writeString(earlier, before);
    var same = Terminal.run("check", PLAN, "--since", earlier.toString(), "--fail-on", "note");
    assertThat(same.code()).isZero();
    assertThat(same.out()).contains("Inget nytt att se över.");
  }

  @Test
  void anEarlierCheckMustBeOne() throws IOException {
    Path earlier = Files.writeString(folder.resolve("annat.json"), "{\"a\": 1}");
    var outcome = Terminal.run("check", PLAN, "--since", earlier.toString());

    assertThat(outcome.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(outcome.err()).contains("annat.json", "inga iakttagelser");
  }

  // Accepted

  @Test
  void whatIsAcceptedIsShownAsSuchAndDoesNotCount() throws IOException {
    accept(
        """
        accept:
          - rule: missing-period
            about: Brobyggare 2.0
            reason: Pågår tills vidare, beslutat i styrgruppen.
            until: 2026-06-30
        """);

    String text = Terminal.run("check", plan.toString(), "--today", "2026-06-30").out();
    assertThat(text)
        .contains(
            "Varning: Tidplan saknas (26)",
            "En är godtagen och räknas inte.",
            "Godtaget (1)",
            "Tidplan saknas: Brobyggare 2.0. Pågår tills vidare, beslutat i styrgruppen. Gäller till"
                + " och med 2026-06-30.");
    var later = Terminal.run("check", plan.toString(), "--today", "2026-07-01");
    assertThat(later.out()).contains("Tidplan saknas (27)").doesNotContain("Godtaget");
    assertThat(later.err()).contains("gällde till och med 2026-06-30");
  }

  @Test
  void faultsOfTheAcceptanceFileAreToldByLine() throws IOException {
    accept(
        """
        accept:
          - rule: missing-everything
            reason: Så är det.
            until: 2026-06-30
          - rule: missing-period
            until: i sommar
        """);

    var outcome = Terminal.run("check", plan.toString());
    assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err())
        .contains("rad 2: fältet accept.rule har värdet missing-everything", "accept.reason saknas")
        .contains("rad 6: fältet accept.until har värdet i sommar");
  }

  private void accept(String yaml) throws IOException {
    Files.writeString(folder.resolve("handlingsplan.accept.yaml"), yaml);
  }

  // Against the framework, before publishing, explained

  @Test
  void areasOfTheFrameworkWithoutAMeasureAreFound() throws IOException {
    String before = Terminal.run("check", PLAN, "--against", FRAME, "--json").out();
    assertThat(rules(before)).doesNotContain("framework-area-without-measure");

    Path without = folder.resolve("utan.json");
    String json = Terminal.run("extract", PLAN).out();
    JsonNode tree = JSON.readTree(json);
    for (JsonNode area : tree.at("/plan/policyAreas/1/collaborationAreas")) {
      ((ObjectNode) area).putArray("measures");
    }
    Files.writeString(without, tree.toString());
    String after = Terminal.run("check", without.toString(), "--against", FRAME, "--json").out();
    assertThat(rules(after).stream().filter("framework-area-without-measure"::equals)).hasSize(5);
  }

  @Test
  void personalDataAreLookedForBeforePublishing() {
    assertThat(Terminal.run("check", PLAN).out()).doesNotContain("ewa.jonsson");
    assertThat(Terminal.run("check", PLAN, "--public").out())
        .contains("Varning: Personuppgift (2)", "ewa.jonsson@lansstyrelsen.se", "010-2237474");
  }

  @Test
  void aRuleIsExplained() {
    assertThat(Terminal.run("check", "--explain", "target-sum").out())
        .contains("Summan stämmer inte", "Varför: ", "Exempel: ", "Gör så här: ", "Allvar: fel");
    assertThat(Terminal.run("check", "--explain", "all").out().lines()).hasSizeGreaterThan(30);
    var unknown = Terminal.run("check", "--explain", "okänd");
    assertThat(unknown.code()).isEqualTo(ExitCode.USAGE);
    assertThat(unknown.err()).contains("okänd", "target-sum");
  }

  // As a page

  @Test
  void thePageHasEveryFindingWithItsRowAndNeedsNothingFromElsewhere() throws IOException {
    Path page = folder.resolve("granskning.html");
    Terminal.run("check", PLAN, "-o", page.toString());
    Document html = Jsoup.parse(page);

    List<String> ids = ids(json(PLAN));
    assertThat(html.select("article.finding p.id").eachText())
        .containsExactlyInAnyOrderElementsOf(ids);
    assertThat(html.select("[src], link, a[href^=http], iframe, object")).isEmpty();
    assertThat(html.select("h1")).hasSize(1);
    assertThat(html.expectFirst("html").attr("lang")).isEqualTo("sv-SE");
    assertThat(html.select("form.filters").hasAttr("hidden")).isTrue();
    Element period =
        html.select("article.finding").stream()
            .filter(a -> a.text().contains("missing-period:plattform"))
            .findFirst()
            .orElseThrow();
    assertThat(period.select("dd").eachText())
        .anyMatch(text -> text.startsWith("Region Kronoberg"));
    assertThat(period.select("mark").eachText()).containsExactly("(tomt)");
  }

  // In a copy of the document

  @ParameterizedTest
  @ValueSource(strings = {Samples.WORD_2025, Samples.PDF_2025})
  void aCopyOfTheDocumentHasEachFindingAtItsPlaceAndReadsTheSame(String sample) throws Exception {
    String original = Samples.file(sample).toString();
    Path copy = folder.resolve("luckor" + sample.substring(sample.lastIndexOf('.')));

    var outcome = Terminal.run("check", original, "--annotate", copy.toString());

    assertThat(outcome.err()).contains("Skrev " + copy);
    assertThat(ids(json(copy.toString()))).isEqualTo(ids(json(original)));
    // A row cut by a page break has a note on either page.
    assertThat(remarks(copy)).hasSizeGreaterThanOrEqualTo(ids(json(original)).size());
    assertThat(remarks(copy))
        .anyMatch(text -> text.contains("Skriv när arbetet börjar och slutar"));
  }

  private static List<String> remarks(Path copy) throws Exception {
    SourceDocument document = Extractor.standard().read(Extractor.load(copy));
    if (copy.toString().endsWith(".docx")) {
      return document.setAside().stream()
          .filter(aside -> aside.reason() == SetAside.Reason.COMMENT)
          .map(SetAside::text)
          .toList();
    }
    try (PDDocument pdf = Loader.loadPDF(copy.toFile())) {
      List<String> notes = new ArrayList<>();
      for (PDPage page : pdf.getPages()) {
        for (PDAnnotation note : page.getAnnotations()) {
          if (note instanceof PDAnnotationMarkup && note.getContents() != null) {
            notes.add(note.getContents());
          }
        }
      }
      return notes;
    }
  }

  @Test
  void aCopyIsOfOneDocumentAndOfItsKind() {
    assertThat(Terminal.run("check", PLAN, FRAME, "--annotate", "x.docx").err())
        .contains("en enda fil");
    assertThat(Terminal.run("check", PLAN, "--annotate", folder.resolve("x.pdf").toString()).err())
        .contains("slutar på .docx");
    assertThat(Terminal.run("check", plan.toString(), "--annotate", plan.toString()).err())
        .contains("skriva över originalet");
    assertThat(folder.resolve("x.pdf")).doesNotExist();
  }

  // Many plans

  @Test
  void aFolderIsToldPlanByPlanAndSetAgainstTheRules(@TempDir Path elsewhere) throws IOException {
    Files.copy(Samples.file(Samples.WORD_2023), folder.resolve("mål 2023.docx"));
    Files.writeString(folder.resolve("~$plan.docx"), "lås");
    Path matrix = elsewhere.resolve("ut").resolve("planer.xlsx");

    assertThat(Terminal.run("check", folder.toString()).out().lines())
        .containsExactlyInAnyOrder(
            folder.resolve("mål 2023.docx") + ": 35 fel, 2 varningar och 2 upplysningar.",
            plan + ": Inga fel, 50 varningar och 33 upplysningar.");
    Terminal.run("check", folder.toString(), "-o", matrix.toString());
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(matrix))) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      assertThat(sheet.getLastRowNum()).isEqualTo(2);
      int column = column(sheet, "Uppföljning saknas").orElseThrow();
      assertThat(sheet.getRow(1).getCell(column).getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(sheet.getRow(1).getCell(column).getNumericCellValue()).isEqualTo(12);
      assertThat(sheet.getRow(2).getCell(column).getNumericCellValue()).isEqualTo(22);
    }
    String page = Terminal.run("check", folder.toString(), "--html").out();
    assertThat(Jsoup.parse(page).select("table tr")).hasSize(3);
  }

  private static Optional<Integer> column(XSSFSheet sheet, String heading) {
    for (int i = 0; i < sheet.getRow(0).getLastCellNum(); i++) {
      if (sheet.getRow(0).getCell(i).getStringCellValue().equals(heading)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static String json(String file) {
    return Terminal.run("check", file, "--json").out();
  }

  private static List<String> ids(String json) {
    return values(json, "id");
  }

  private static List<String> rules(String json) {
    return values(json, "rule");
  }

  private static List<String> values(String json, String field) {
    try {
      return JSON.readTree(json).at("/files/0/findings").findValuesAsText(field);
    } catch (IOException e) {
      throw new AssertionError(json, e);
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
