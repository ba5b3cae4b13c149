package se.handlingsplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.handlingsplan.job.Publications;
import se.handlingsplan.job.ReadPlan;
import se.handlingsplan.render.layout.PlanLayout;

/**
 * What we publish on the web, looked at by axe-core in a browser: WCAG 2.2 A and AA, and what axe
 * holds for good practice. Where there is no browser it is not looked at.
 */
@Timeout(120)
class AccessibilityTest {
  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  /** Fewer rules than this that have something to say of a page, and it was not looked at. */
  private static final int FEWEST_PASSES = 15;

  private static final Pattern RESULT =
      Pattern.compile("<pre id=\"axe\">(\\d+) passes\\n([\\s\\S]*?)</pre>");

  /** Runs when the page is there, with all that is folded unfolded, and leaves only the result. */
  private static final String RUN =
      """
      addEventListener("load", () => {
        document.querySelectorAll("details").forEach(each => { each.open = true; });
        axe.run({
          runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
          rules: { "target-size": { enabled: true } }
        }).then(found => {
          const result = document.createElement("pre");
          result.id = "axe";
          result.textContent = found.passes.length + " passes\\n" + found.violations.map(rule =>
            rule.id + " (" + rule.nodes.length + "): " + rule.nodes[0].html.slice(0, 200) + " "
              + rule.nodes[0].failureSummary).join("\\n");
          document.body.replaceChildren(result);
        });
      });
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    Samples.WORD_2025 + ", OFFICIAL",
    Samples.WORD_2025 + ", ACCESSIBLE",
    Samples.WORD_2023 + ", OFFICIAL",
    Samples.WORD_2023 + ", ACCESSIBLE"
  })
  void aPublishedPlanIsAccessible(String name, PlanLayout layout) throws Exception {
    assertThat(violations(published(name, layout, Publications.HTML))).isEmpty();
  }

  @TestFactory
  Stream<DynamicNode> manyPublishedPlansAreAccessible() throws IOException {
    return Corpus.documents().stream()
        .flatMap(
            file ->
                Arrays.stream(PlanLayout.values())
                    .map(
                        layout ->
                            dynamicTest(
                                file.getFileName() + " " + layout.key(),
                                () -> {
                                  String page =
                                      published(Samples.load(file), layout, Publications.HTML);
                                  assertThat(violations(page)).isEmpty();
                                })));
  }

  @ParameterizedTest
  @ValueSource(strings = {Samples.WORD_2025, Samples.WORD_2023})
  void aFragmentIsAccessibleInThePageOfAnother(String name) throws Exception {
    String page =
        "<!doctype html><html lang=\"sv\"><head><meta charset=\"utf-8\"><title>Planer</title>"
            + "</head><body><main><h1>Våra planer</h1>"
            + published(name, PlanLayout.OFFICIAL, Publications.FRAGMENT)
            + "</main></body></html>";

    assertThat(violations(page)).isEmpty();
  }

  @Test
  void theReportOfACheckIsAccessible() throws Exception {
    Path report = folder.resolve("granskning.html");
    Terminal.run("check", Samples.file(Samples.WORD_2025).toString(), "-o", report.toString());

    assertThat(violations(Files.readString(report))).isEmpty();
  }

  @Test
  void theReportOfAMigrationIsAccessible() throws Exception {
    String plan = Samples.file(Samples.WORD_2025).toString();
    Terminal.run("migrate", plan, "--year", "2026", "-o", folder.toString());

    assertThat(violations(Files.readString(folder.resolve("rapport.html")))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sv", "en"})
  void theReportOfAComparisonIsAccessible(String language) throws Exception {
    Path report = folder.resolve("skillnader.html");
    String before = Samples.file(Samples.WORD_2023).toString();
    String after = Samples.file(Samples.WORD_2025).toString();
    Terminal.run("diff", before, after, "--lang", language, "-o", report.toString());

    assertThat(violations(Files.readString(report))).isEmpty();
  }

  @Test
  void theReportOfAHistoryIsAccessible() throws Exception {
    Path report = folder.resolve("historik.html");
    Path next = folder.resolve("plan-2026.json");
    String before = Samples.file(Samples.WORD_2023).toString();
    String plan = Samples.file(Samples.WORD_2025).toString();
    Terminal.run("rollover", plan, "--year", "2026", "-o", next.toString());
    Terminal.run("history", before, plan, next.toString(), "-o", report.toString());

    assertThat(violations(Files.readString(report))).isEmpty();
  }

  /** Else a browser that shows nothing would find nothing wrong. */
  @Test
  void whatIsNotAccessibleIsFound() throws Exception {
    String page = published(Samples.WORD_2025, PlanLayout.OFFICIAL, Publications.HTML);

    assertThat(violations(page.replaceFirst(" lang=\"[^\"]*\"", ""))).contains("html-has-lang (1)");
  }

  private static String published(String name, PlanLayout layout, Publications format) {
    return published(Samples.load(name), layout, format);
  }

  private static String published(ReadPlan loaded, PlanLayout layout, Publications format) {
    return new String(
        Publishing.publish(loaded.document().plan(), loaded.profile(), layout, format),
        StandardCharsets.UTF_8);
  }

  /** What axe finds wrong in a page, a rule a line. */
  private String violations(String page) throws IOException, InterruptedException {
    Optional<Path> browser = browser();
    assumeTrue(browser.isPresent(), "No browser to look at pages with");
    int end = page.lastIndexOf("</body>");
    Path file = folder.resolve("page.html");
    Files.writeString(
        file,
        page.substring(0, end)
            + "<script>"
            + axe().replace("</script", "<\\/script")
            + "</script><script>"
            + RUN
            + "</script>"
            + page.substring(end));
    Matcher result = RESULT.matcher(shown(browser.get(), file));
    assertThat(result.find()).as("axe has looked at the page").isTrue();
    assertThat(Integer.parseInt(result.group(1))).isGreaterThan(FEWEST_PASSES);
    return result.group(2);
  }

  /** The page as it is when its scripts have run. */
  private String shown(Path browser, Path file) throws IOException, InterruptedException {
    Path shown = folder.resolve("shown.html");
    Process process =
        new ProcessBuilder(
                browser.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + folder.resolve("browser"),
                "--virtual-time-budget=20000",
                "--dump-dom",
                file.toUri().toString())
            .redirectOutput(shown.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertThat(process.waitFor(90, TimeUnit.SECONDS)).as("the browser ends").isTrue();
    } finally {
      process.destroyForcibly().waitFor();
    }
    return Files.readString(shown);
  }

  private static Optional<Path> browser() {
    String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
    return Arrays.stream(path.split(Pattern.quote(File.pathSeparator)))
        .flatMap(place -> BROWSERS.stream().map(name -> Path.of(place, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static String axe() throws IOException {
    try (InputStream script = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
