package se.handlingsplan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import se.handlingsplan.batch.Batch;
import se.handlingsplan.batch.BatchException;
import se.handlingsplan.outcome.Outcome;
import se.handlingsplan.outcome.Outcome.Status;
import se.handlingsplan.render.json.PlanFormatException;
import se.handlingsplan.render.json.PlanJson;

/** Many files, some of them no good, and a machine that fails on the way. */
class BatchCommandTest {
  private static final Duration LONG = Duration.ofMinutes(2);

  @TempDir Path folder;

  @Test
  void everyFileHasOneOutcomeWhateverItIs() throws Exception {
    Path plans = Files.createDirectories(folder.resolve("planer å"));
    copy(Samples.WORD_2025, plans.resolve("-o lista (1).docx"));
    copy(Samples.WORD_2025, Files.createDirectories(plans.resolve("äldre")).resolve("samma.docx"));
    copy(Samples.PDF_2023, plans.resolve("plan.pdf"));
    Files.createFile(plans.resolve("tom.docx"));
    Files.writeString(plans.resolve("anteckning.txt"), "Ring Anna.");
    Files.writeString(plans.resolve("utan ändelse"), "<html><body><h1>Plan</h1></body></html>");

    Terminal.Outcome run = Terminal.run("batch", plans.toString(), "-o", out().toString());

    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.PARTLY);
    assertThat(outcomes())
        .extracting(Outcome::file)
        .containsExactlyInAnyOrder(
            "-o lista (1).docx",
            "äldre/samma.docx",
            "plan.pdf",
            "tom.docx",
            "anteckning.txt",
            "utan ändelse");
    assertThat(outcome("tom.docx").reason()).contains("empty");
    assertThat(outcome("anteckning.txt").reason()).contains("unsupported-format");
    assertThat(outcome("plan.pdf").account().orElseThrow().pages()).hasValue(6);
    assertThat(run.err()).contains("tom.docx: filen är tom").doesNotContain("\tat ");
    assertThat(run.out()).contains("Filer: 6", "Klara: 4", "Gick inte att läsa: 2");
    assertThat(out().resolve("sammanfattning.html")).content().contains("anteckning.txt");
    assertThat(out().resolve("sammanfattning.xlsx")).isNotEmptyFile();
    assertThat(scratch()).isEmpty();
  }

  @Test
  void filesWithTheSameBytesAreDoneOnce() throws Exception {
    copy(Samples.WORD_2025, folder.resolve("in/a.docx"));
    copy(Samples.WORD_2025, folder.resolve("in/b.docx"));
    copy(Samples.WORD_2025, folder.resolve("in/c.docx"));

    assertThat(run().code()).isEqualTo(ExitCode.DONE);

    List<Outcome> outcomes = outcomes();
    Outcome first = outcomes.stream().filter(o -> o.sameAs().isEmpty()).findAny().orElseThrow();
    assertThat(outcomes).hasSize(3);
    assertThat(outcomes)
        .filteredOn(o -> o.sameAs().isPresent())
        .hasSize(2)
        .allSatisfy(
            twin -> {
              assertThat(twin.sameAs()).contains(first.file());
              assertThat(twin.results()).isEqualTo(first.results());
              assertThat(twin.sha256()).isEqualTo(first.sha256());
            });
    assertThat(results()).hasSize(1);
  }

  @Test
  void theStepsSayWhatIsMade() throws Exception {
    copy(Samples.WORD_2023, folder.resolve("in/plan.docx"));

    assertThat(run("--steps", "extract").code()).isEqualTo(ExitCode.DONE);
    assertThat(results()).containsExactly("planer/plan.docx.json");
    assertThat(outcome("plan.docx").account().orElseThrow().findings()).isEmpty();
    assertThat(PlanJson.read(Files.readString(out().resolve("planer/plan.docx.json"))).findings())
        .isEmpty();

    Path other = folder.resolve("other");
    int code =
        Terminal.run("batch", in(), "-o", other.toString(), "--steps", "check,render").code();
    assertThat(code).isEqualTo(ExitCode.DONE);
    for (String name : List.of("plan.docx.json", "plan.docx.pdf", "plan.docx.docx")) {
      assertThat(other.resolve("planer").resolve(name)).isNotEmptyFile();
    }
    assertThat(PlanJson.read(Files.readString(other.resolve("planer/plan.docx.json"))).findings())
        .hasSizeGreaterThan(30);
  }

  @Test
  void aFolderWithARunInItIsLeftAloneUnlessItIsToGoOn() throws Exception {
    copy(Samples.WORD_2023, folder.resolve("in/plan.docx"));
    assertThat(run().code()).isEqualTo(ExitCode.DONE);
    byte[] ledger = Files.readAllBytes(out().resolve("ledger.jsonl"));

    Terminal.Outcome again = run();
    assertThat(again.code()).isEqualTo(ExitCode.USAGE);
    assertThat(again.err()).contains("--resume");

    Terminal.Outcome otherwise = run("--resume", "--steps", "render");
    assertThat(otherwise.code()).isEqualTo(ExitCode.USAGE);
    assertThat(otherwise.err()).contains("steps = extract,check");

    assertThat(run("--resume").code()).isEqualTo(ExitCode.DONE);
    assertThat(out().resolve("ledger.jsonl")).hasBinaryContent(ledger);
  }

  @Test
  void otherProgramsGetTheSummaryAsJson() throws Exception {
    copy(Samples.WORD_2023, folder.resolve("in/plan.docx"));
    Files.createFile(folder.resolve("in/tom.docx"));

    JsonNode summary = new ObjectMapper().readTree(run("--json").out());

    assertThat(summary.path("files").asInt()).isEqualTo(2);
    assertThat(summary.path("outcomes").path("done").asInt()).isEqualTo(1);
    assertThat(summary.path("outcomes").path("refused").asInt()).isEqualTo(1);
    assertThat(summary.path("reasons").path("empty").asInt()).isEqualTo(1);
    assertThat(summary.path("findings").path("error").asInt()).isEqualTo(35);
    assertThat(summary.path("folder").asText()).isEqualTo(out().toString());
  }

  @Test
  void whatIsMadeIsNotReadAgain() throws Exception {
    copy(Samples.WORD_2023, folder.resolve("in/plan.docx"));
    String inside = folder.resolve("in/out").toString();

    assertThat(Terminal.run("batch", in(), "-o", inside).code()).isEqualTo(ExitCode.DONE);
    assertThat(Terminal.run("batch", in(), "-o", inside, "--resume").out()).contains("Filer: 1");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void strangeNamesLinksAndPipesAreTold() throws Exception {
    copy(Samples.WORD_2023, folder.resolve("in/rad\nbrytning.docx"));
    copy(Samples.PDF_2023, folder.resolve("in/\u001b[31mröd.pdf"));
    Files.createSymbolicLink(folder.resolve("in/krets"), folder.resolve("in"));
    Files.createSymbolicLink(folder.resolve("in/bruten.pdf"), folder.resolve("saknas.pdf"));
    Path pipe = folder.resolve("in/rör.pdf");
    assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
    String long200 = "å".repeat(120) + ".docx";
    copy(Samples.WORD_2025, folder.resolve("in").resolve(long200));

    Terminal.Outcome run = run();

    assertThat(run.code()).isEqualTo(ExitCode.PARTLY);
    assertThat(outcomes()).hasSize(6);
    assertThat(outcome("krets").reason()).contains("linked-folder");
    assertThat(outcome("bruten.pdf").reason()).contains("not-found");
    assertThat(outcome("rör.pdf").reason()).contains("not-a-file");
    assertThat(outcome("rad\nbrytning.docx").status()).isEqualTo(Status.DONE);
    assertThat(outcome(long200).results()).allMatch(name -> name.startsWith("planer/_"));
    assertThat(results()).hasSize(3);
    assertThat(run.err()).doesNotContain("\u001b");
  }

  @Test
  void aRunThatIsKilledGoesOnWithNothingLostAndNothingDoneTwice() throws Exception {
    int files = 60;
    manyPlans(files);
    Process program = start();
    waitUntil(() -> lines() > 10);
    List<ProcessHandle> workers = program.descendants().toList();
    program.destroyForcibly().waitFor();
    assertThat(workers).isNotEmpty();
    waitUntil(() -> workers.stream().noneMatch(ProcessHandle::isAlive));
    Set<String> before = new HashSet<>(Files.readAllLines(ledger()));
    assertThat(lines()).as("killed in the middle").isLessThan(files);
    // As a disk leaves it that was full: the line had begun.
    Files.writeString(ledger(), "{\"file\": \"plan-", StandardOpenOption.APPEND);

    Terminal.Outcome rest = run("--resume");

    assertThat(rest.code()).as(rest.err()).isEqualTo(ExitCode.DONE);
    assertThat(outcomes()).extracting(Outcome::file).hasSize(files).doesNotHaveDuplicates();
    assertThat(Files.readAllLines(ledger())).containsAll(before);
    assertThat(results()).hasSize(files);
    assertThat(scratch()).isEmpty();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void anInterruptedRunPutsItsThingsAway() throws Exception {
    manyPlans(60);
    Process program = start();
    waitUntil(() -> lines() > 5);
    List<ProcessHandle> workers = program.descendants().toList();
    assertThat(new ProcessBuilder("kill", "-INT", Long.toString(program.pid())).start().waitFor())
        .isZero();

    assertThat(program.waitFor(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(program.exitValue()).isEqualTo(ExitCode.INTERRUPTED);
    waitUntil(() -> workers.stream().noneMatch(ProcessHandle::isAlive));
    assertThat(Files.readString(folder.resolve("err.txt"))).contains("--resume");
    assertThat(scratch()).isEmpty();
    assertThat(outcomes()).allMatch(outcome -> outcome.status() == Status.DONE);
    assertThat(run("--resume").code()).isEqualTo(ExitCode.DONE);
    assertThat(outcomes()).extracting(Outcome::file).hasSize(60).doesNotHaveDuplicates();
  }

  @Test
  void aWorkerThatDiesTakesNoFileWithIt() throws Exception {
    manyPlans(40);
    Process program = start();
    waitUntil(() -> lines() > 3);
    List<ProcessHandle> workers = program.descendants().toList();
    workers.forEach(ProcessHandle::destroyForcibly);

    assertThat(workers).isNotEmpty();
    assertThat(program.waitFor(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(program.exitValue()).isEqualTo(ExitCode.DONE);
    assertThat(outcomes())
        .hasSize(40)
        .allMatch(outcome -> outcome.status() == Status.DONE && !outcome.results().isEmpty());
  }

  @Test
  void aFileThatTakesTooLongIsStoppedAndTheOthersAreDone() throws Exception {
    manyPlans(3);
    Files.writeString(folder.resolve("in/lång.html"), longPage(60_000));

    // Enough for a small file on a machine that does much else.
    Terminal.Outcome run = run("--limit", "seconds=10", "--workers", "1");

    assertThat(run.code()).isEqualTo(ExitCode.PARTLY);
    assertThat(outcome("lång.html").status()).isEqualTo(Status.TIMED_OUT);
    assertThat(outcome("lång.html").sha256()).isPresent();
    assertThat(run.err()).contains("lång.html", "--limit seconds=N");
    assertThat(outcomes()).hasSize(4).filteredOn(o -> o.status().isDone()).hasSize(3);
  }

  @Test
  void aFileThatNeedsTooMuchMemoryIsToldAsThatAndTheOthersAreDone() throws Exception {
    manyPlans(3);
    Files.writeString(folder.resolve("in/stor.html"), "<p>ord</p>".repeat(400_000));

    Terminal.Outcome run = run("--limit", "heap-megabytes=64", "--workers", "1");

    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.PARTLY);
    assertThat(outcome("stor.html").reason()).contains("out-of-memory");
    assertThat(outcome("stor.html").status()).isEqualTo(Status.REFUSED);
    assertThat(run.err()).contains("stor.html", "heap-megabytes");
    assertThat(outcomes()).hasSize(4).filteredOn(o -> o.status().isDone()).hasSize(3);
  }

  @Test
  void theOtherCommandsEndWithAMessageWhenAFileTakesTooLong() throws Exception {
    Path page = folder.resolve("lång.html");
    Files.writeString(page, longPage(20_000));
    Path temporary = Files.createDirectories(folder.resolve("tmp"));
    Path result = folder.resolve("plan.json");
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "extract",
                page.toString(),
                "-o",
                result.toString(),
                "--lang",
                "sv",
                "--limit",
                "seconds=1")
            .redirectError(folder.resolve("err.txt").toFile())
            .start();

    assertThat(program.waitFor(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(program.exitValue()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(Files.readString(folder.resolve("err.txt")))
        .startsWith("lång.html: filen tog längre tid än 1 sekunder")
        .hasLineCount(1);
    assertThat(result).doesNotExist();
    assertThat(temporary).isEmptyDirectory();
  }

  private Terminal.Outcome run(String... options) {
    List<String> all = new ArrayList<>(List.of("batch", in(), "-o", out().toString()));
    all.addAll(List.of(options));
    return Terminal.run(all.toArray(String[]::new));
  }

  /** In a process of its own, that can be killed. */
  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "batch",
            in(),
            "-o",
            out().toString(),
            "--lang",
            "sv")
        .redirectOutput(Redirect.DISCARD)
        .redirectError(folder.resolve("err.txt").toFile())
        .start();
  }

  private String in() {
    return folder.resolve("in").toString();
  }

  private Path out() {
    return folder.resolve("out");
  }

  private Path ledger() {
    return out().resolve("ledger.jsonl");
  }

  private void copy(String sample, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(Samples.file(sample), to);
  }

  /** Small ones, no two alike. */
  private void manyPlans(int count) throws IOException {
    Files.createDirectories(folder.resolve("in"));
    for (int i = 0; i < count; i++) {
      String page =
          """
          <!DOCTYPE html><html lang="sv"><body><h1>Handlingsplan 2025</h1>
          <table><tr><th>Insats</th><th>Ansvar</th><th>Uppföljning</th></tr>
          <tr><td>Insats nummer %d</td><td>Region Kronoberg</td><td>Enkät</td></tr></table>
          </body></html>
          """
              .formatted(i);
      Files.writeString(folder.resolve("in/plan-%d.html".formatted(i)), page, UTF_8);
    }
  }

  /** One that takes seconds on any machine. */
  private static String longPage(int measures) {
    StringBuilder page = new StringBuilder("<html><body><h1>Handlingsplan 2025</h1><table>");
    page.append("<tr><th>Insats</th><th>Ansvar</th><th>Uppföljning</th></tr>");
    for (int i = 0; i < measures; i++) {
      page.append("<tr><td>Utbilda personal om ")
          .append(i)
          .append("</td><td>Region Kronoberg</td><td>Antal deltagare: ")
          .append(i)
          .append("</td></tr>");
    }
    return page.append("</table></body></html>").toString();
  }

  private List<Outcome> outcomes() throws IOException, BatchException {
    List<Outcome> outcomes = new ArrayList<>();
    Batch.read(ledger(), outcomes::add);
    return outcomes;
  }

  private Outcome outcome(String file) throws IOException, BatchException {
    return outcomes().stream().filter(o -> o.file().equals(file)).findAny().orElseThrow();
  }

  /** The results that are there, each of which some outcome must tell of. */
  private List<String> results() throws IOException, BatchException, PlanFormatException {
    List<String> there = new ArrayList<>();
    try (Stream<Path> files = Files.walk(out().resolve("planer"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        there.add(out().relativize(file).toString());
        if (file.toString().endsWith(".json")) {
          PlanJson.read(Files.readString(file));
        }
      }
    }
    assertThat(outcomes().stream().flatMap(outcome -> outcome.results().stream()).toList())
        .containsAll(there);
    return there;
  }

  private List<Path> scratch() throws IOException {
    try (Stream<Path> files = Files.list(out())) {
      return files.filter(file -> file.getFileName().toString().startsWith(".")).toList();
    }
  }

  private long lines() {
    try {
      return Files.exists(ledger()) ? Files.readAllLines(ledger()).size() - 1 : 0;
    } catch (IOException e) {
      return 0;
    }
  }

  private static void waitUntil(BooleanSupplier holds) throws InterruptedException {
    long start = System.nanoTime();
    while (!holds.getAsBoolean()) {
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONG);
      Thread.sleep(5);
    }
  }
}
