package se.handlingsplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.handlingsplan.document.Texts;
import se.handlingsplan.job.Publications;
import se.handlingsplan.job.ReadPlan;
import se.handlingsplan.job.Release;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.layout.Edition;
import se.handlingsplan.render.layout.PlanLayout;
import se.handlingsplan.render.pdf.UnprintableCharacterException;

/** The formats that a plan leaves the program in, and how one is chosen. */
class FormatsTest {
  private static final String PLAN = Samples.file(Samples.WORD_2025).toString();

  private static final Messages SWEDISH = Messages.of(Locale.of("sv"));

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "ut.xlsx, PK",
    "ut.CSV, \u00ef\u00bb\u00bfOmr",
    "ut.md, # ",
    "ut.fragment.html, <div class=\"hp-plan\"",
    "ut.html, <!doctype html>"
  })
  void theEndingOfTheFileDecidesWhatIsRendered(String name, String start) throws IOException {
    Path out = folder.resolve(name);

    var outcome = Terminal.run("render", PLAN, "-o", out.toString());

    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(new String(Files.readAllBytes(out), StandardCharsets.ISO_8859_1)).startsWith(start);
  }

  @Test
  void aFolderGetsTheDocumentsAndWhatIsAskedForInstead() throws IOException {
    Terminal.run("render", PLAN, "-o", folder.resolve("a").toString());
    Terminal.run(
        "render", PLAN, "-o", folder.resolve("b").toString(), "--format", "fragment,md,csv,xlsx");

    assertThat(filesIn(folder.resolve("a")))
        .containsExactly(
            "handlingsplan-2025.docx", "handlingsplan-2025.html", "handlingsplan-2025.pdf");
    assertThat(filesIn(folder.resolve("b")))
        .containsExactly(
            "handlingsplan-2025.csv",
            "handlingsplan-2025.fragment.html",
            "handlingsplan-2025.md",
            "handlingsplan-2025.xlsx");
  }

  @Test
  void aFormatThatIsNotKnownIsToldWithThoseThatAre() {
    var outcome = Terminal.run("render", PLAN, "-o", folder.resolve("ut.pptx").toString());

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains(".pdf", ".docx", ".html", ".fragment.html", ".md", ".xlsx");
  }

  @Test
  void extractWritesEachFormatOfEachFile() throws IOException {
    var outcome =
        Terminal.run(
            "extract",
            PLAN,
            Samples.file(Samples.WORD_2023).toString(),
            "--format",
            "json,xlsx,csv,html,md",
            "-o",
            folder.toString());

    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(filesIn(folder))
        .hasSize(10)
        .contains(
            "handlingsplan-2025.docx.csv",
            "handlingsplan-2025.docx.html",
            "handlingsplan-2025.docx.json",
            "handlingsplan-2025.docx.md",
            "mal-och-handlingsplan-2023.docx.xlsx");
  }

  @ParameterizedTest
  @CsvSource({"ut.xlsx, PK", "ut.md, # ", "ut.html, <!doctype html>", "ut.txt, {"})
  void theEndingOfTheFileDecidesWhatIsExtracted(String name, String start) throws IOException {
    Path out = folder.resolve(name);

    assertThat(Terminal.run("extract", PLAN, "-o", out.toString()).code()).isZero();
    assertThat(new String(Files.readAllBytes(out), StandardCharsets.ISO_8859_1)).startsWith(start);
  }

  /** Parties fill in rows of the workbook and send it back. */
  @Test
  void aPlanThatWasExtractedAsAWorkbookHasTheSameMeasures() {
    Path workbook = folder.resolve("plan.xlsx");
    Terminal.run("extract", PLAN, "-o", workbook.toString());

    assertThat(measures(Samples.load(workbook)))
        .containsExactlyElementsOf(measures(Samples.load(Samples.WORD_2025)))
        .hasSize(31);
  }

  private static List<String> measures(ReadPlan plan) {
    return plan.document().plan().measures().stream()
        .map(
            placed ->
                String.join(
                    " | ",
                    placed.policyArea().name().text(),
                    placed.collaborationArea().name().text(),
                    placed.measure().id(),
                    placed.measure().title().text(),
                    placed.measure().period().text(),
                    placed.measure().responsibility().text(),
                    placed.measure().followUp().text()))
        .toList();
  }

  @Test
  void extractedCsvGoesToStandardOutputWithARowForEachMeasure() {
    var outcome = Terminal.run("extract", PLAN, "--format", "csv");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out().split("\r\n")).hasSize(1 + 31);
  }

  @Test
  void severalFormatsNeedAFolderAndMayNotGainsayTheName() {
    String file = folder.resolve("ut.csv").toString();

    assertThat(Terminal.run("extract", PLAN, "--format", "csv,md").code()).isEqualTo(2);
    assertThat(Terminal.run("extract", PLAN, "--format", "md", "-o", file).code()).isEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("plans")
  void everyWordThatIsPublishedIsInTheFragmentAndInMarkdown(String name, PlanLayout layout)
      throws UnprintableCharacterException {
    ReadPlan loaded = Samples.load(name);
    Release release =
        Release.of(loaded.document().plan(), loaded.profile(), layout, Edition.plain(), SWEDISH);
    String[] words = Texts.of(release.publication().blocks()).split("\\s+");

    assertThat(Jsoup.parse(written(release, Publications.FRAGMENT)).text()).contains(words);
    assertThat(written(release, Publications.MD).replaceAll("\\\\|\\*|\\[|]\\([^)]*\\)", ""))
        .contains(words);
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyMeasureAndEveryAreaWithoutOneIsARow(String name) throws UnprintableCharacterException {
    ReadPlan loaded = Samples.load(name);
    Plan plan = loaded.document().plan();
    Release release =
        Release.of(plan, loaded.profile(), PlanLayout.OFFICIAL, Edition.plain(), SWEDISH);
    long empty =
        plan.policyAreas().stream()
            .flatMap(area -> area.collaborationAreas().stream())
            .filter(area -> area.measures().isEmpty())
            .count();

    assertThat(written(release, Publications.CSV).split("\r\n"))
        .hasSize(1 + plan.measures().size() + (int) empty);
  }

  static List<String> names() {
    return Samples.names();
  }

  static Stream<Arguments> plans() {
    return names().stream()
        .flatMap(name -> Stream.of(PlanLayout.values()).map(layout -> Arguments.of(name, layout)));
  }

  private static String written(Release release, Publications format)
      throws UnprintableCharacterException {
    return new String(format.write(release), StandardCharsets.UTF_8);
  }

  private static List<String> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
