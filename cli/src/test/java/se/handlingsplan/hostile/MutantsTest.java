package se.handlingsplan.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.handlingsplan.extract.Extractor;
import se.handlingsplan.job.DeepThread;
import se.handlingsplan.job.Done;
import se.handlingsplan.job.Job;
import se.handlingsplan.job.PlanReader;
import se.handlingsplan.job.Step;
import se.handlingsplan.outcome.Outcome;
import se.handlingsplan.outcome.Outcome.Status;
import se.handlingsplan.outcome.PlanAccount;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.json.PlanFormatException;
import se.handlingsplan.render.json.PlanJson;
import se.handlingsplan.render.layout.PlanLayout;

/**
 * Files spoilt by chance, and what was learnt from them: every one is read, with each of its
 * characters accounted for, or refused; none brings the program down. {@code -Dmutants=N} spoils
 * each seed N times, {@code -Dmutants.from=M} begins with the M-th.
 */
class MutantsTest {
  private static final int EACH = Integer.getInteger("mutants", 12);
  private static final int FROM = Integer.getInteger("mutants.from", 0);

  /** By the clock, of a machine that does other things; a hang is longer than anything. */
  private static final int SECONDS = 120;

  /** Where those go that show a defect. */
  private static final Path KEPT = Path.of("target", "mutants");

  private static final Path RESOURCES =
      Path.of("..", "extractor", "src", "test", "resources", "se", "handlingsplan", "extract");

  private static final Messages SWEDISH = Messages.of(Locale.of("sv"));

  private static final Job JOB =
      new Job(
          new PlanReader(Extractor.standard(), Optional.empty()),
          Optional.empty(),
          EnumSet.of(Step.EXTRACT, Step.CHECK),
          PlanLayout.OFFICIAL,
          SWEDISH,
          SWEDISH);

  @TempDir static Path folder;

  /** A file to be spoilt, and how. */
  record Seed(Path file, List<Mutation> ways) {
    @Override
    public String toString() {
      return file.getFileName().toString();
    }
  }

  static Stream<Seed> seeds() throws IOException {
    List<Mutation> pdf = List.of(Mutation.BYTES, Mutation.PDF, Mutation.PDF, Mutation.PDF);
    List<Mutation> zip = List.of(Mutation.BYTES, Mutation.ZIP, Mutation.ZIP, Mutation.ZIP);
    List<Mutation> rtf = List.of(Mutation.BYTES, Mutation.RTF, Mutation.RTF);
    Path samples = Path.of("..", "samples");
    Path json = folder.resolve("plan.json");
    Path page = folder.resolve("plan.html");
    Done done = JOB.run(samples.resolve("handlingsplan-2025.docx"), "plan.docx");
    Files.write(json, done.results().get(".json"));
    Files.write(page, HostileSeeds.page());
    return Stream.of(
        new Seed(samples.resolve("mal-och-handlingsplan-2023.pdf"), pdf),
        new Seed(RESOURCES.resolve("sameplan/plan.pdf"), pdf),
        new Seed(RESOURCES.resolve("pdf/fop-randig.pdf"), pdf),
        new Seed(RESOURCES.resolve("pdf/groff-utan-linjer.pdf"), pdf),
        new Seed(samples.resolve("handlingsplan-2025.docx"), zip),
        new Seed(RESOURCES.resolve("sameplan/plan.docx"), zip),
        new Seed(RESOURCES.resolve("sameplan/plan.odt"), zip),
        new Seed(RESOURCES.resolve("odt/tracked-changes.odt"), zip),
        new Seed(RESOURCES.resolve("sheet/libreoffice.xlsx"), zip),
        new Seed(RESOURCES.resolve("sameplan/plan.doc"), List.of(Mutation.BYTES)),
        new Seed(RESOURCES.resolve("doc/notes-fields-and-changes.doc"), List.of(Mutation.BYTES)),
        new Seed(RESOURCES.resolve("sameplan/plan.rtf"), rtf),
        new Seed(RESOURCES.resolve("rtf/merged-cells-and-list.rtf"), rtf),
        new Seed(page, List.of(Mutation.BYTES, Mutation.XML, Mutation.XML)),
        new Seed(json, List.of(Mutation.BYTES, Mutation.JSON, Mutation.JSON)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whateverIsDoneToAFileItHasAnOutcome(Seed seed) throws IOException {
    byte[] whole = Files.readAllBytes(seed.file());
    List<String> failures = new ArrayList<>();
    for (int number = FROM; number < FROM + EACH; number++) {
      // A number is enough to make the same file again.
      Random chance = new Random(seed.toString().hashCode() * 1_000_003L + number);
      Mutation way = seed.ways().get(number % seed.ways().size());
      byte[] spoilt = way.of(whole, chance);
      if (chance.nextInt(4) == 0) {
        spoilt = Mutation.BYTES.of(spoilt, chance);
      }
      try {
        check(spoilt, seed + " spoilt by " + way + ", number " + number);
      } catch (AssertionError e) {
        Path kept = Files.createDirectories(KEPT).resolve(number + "-" + seed);
        Files.write(kept, spoilt);
        failures.add(e.getMessage() + "\nKept as " + kept);
      }
    }
    assertThat(failures).isEmpty();
  }

  @Test
  void theSameChanceGivesTheSameFile() throws IOException {
    byte[] whole = Files.readAllBytes(RESOURCES.resolve("sameplan/plan.docx"));
    for (Mutation way : Mutation.values()) {
      assertThat(way.of(whole, new Random(7))).isEqualTo(way.of(whole, new Random(7)));
    }
  }

  /** Files that once brought something down, as small as they could be made. */
  static List<Path> defects() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src", "test", "resources", "defects"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("defects")
  void whatWasMendedStaysMended(Path file) throws IOException {
    check(Files.readAllBytes(file), file.toString());
  }

  private static void check(byte[] bytes, String name) throws IOException {
    Path file = Files.write(folder.resolve("spoilt"), bytes);
    Done done = run(file, name);
    Outcome outcome = done.outcome();
    assertThat(outcome.status()).as("%s: %s", name, outcome).isIn(Status.DONE, Status.REFUSED);
    if (outcome.status() == Status.REFUSED) {
      assertThat(outcome.message()).as(name).isNotBlank();
      assertThat(done.results()).as(name).isEmpty();
      return;
    }
    assertThat(outcome.account().orElseThrow())
        .as("%s: every character is accounted for", name)
        .matches(PlanAccount::isBalanced);
    String json = new String(done.results().get(".json"), StandardCharsets.UTF_8);
    try {
      assertThat(PlanJson.write(PlanJson.read(json), SWEDISH)).as(name).isEqualTo(json);
    } catch (PlanFormatException e) {
      fail(name + ": its plan cannot be read back", e);
    }
  }

  private static Done run(Path file, String name) {
    FutureTask<Done> task = new FutureTask<>(() -> JOB.run(file, "spoilt"));
    DeepThread.start("mutant", task);
    try {
      return task.get(SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      return fail(name + " hangs");
    } catch (InterruptedException | ExecutionException e) {
      return fail(name, e);
    }
  }
}
