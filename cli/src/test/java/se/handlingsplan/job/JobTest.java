package se.handlingsplan.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.handlingsplan.check.Severity;
import se.handlingsplan.extract.Extractor;
import se.handlingsplan.extract.source.DocumentReader;
import se.handlingsplan.extract.source.Format;
import se.handlingsplan.extract.source.Limits;
import se.handlingsplan.outcome.Outcome;
import se.handlingsplan.outcome.Outcome.Status;
import se.handlingsplan.outcome.PlanAccount;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.layout.PlanLayout;

class JobTest {
  private static final Messages SWEDISH = Messages.of(Locale.of("sv"));

  @TempDir Path folder;
  private Path page;

  @BeforeEach
  void write() throws IOException {
    page = folder.resolve("plan.html");
    Files.writeString(
        page,
        """
        <html><body><h1>Plan 2025</h1><table><tr><th>Insats</th><th>Ansvar</th></tr>
        <tr><td>Utbilda 家</td><td></td></tr></table></body></html>
        """);
  }

  @Test
  void aFileIsToldInNumbers() {
    Done done = job(Extractor.standard(), Step.EXTRACT, Step.CHECK).run(page, "mapp/plan.html");

    Outcome outcome = done.outcome();
    PlanAccount account = outcome.account().orElseThrow();
    assertThat(outcome.status()).isEqualTo(Status.DONE);
    assertThat(outcome.file()).isEqualTo("mapp/plan.html");
    assertThat(outcome.bytes()).isEqualTo(page.toFile().length());
    assertThat(account.measures()).isEqualTo(1);
    assertThat(account.count(Severity.ERROR)).isPositive();
    assertThat(account.isBalanced()).isTrue();
    assertThat(done.results()).containsOnlyKeys(".json");
    assertThat(new String(done.results().get(".json"), StandardCharsets.UTF_8))
        .contains("\"name\": \"plan.html\"", outcome.sha256().orElseThrow());
  }

  @Test
  void whatCannotBePrintedKeepsWhatCouldBeMade() {
    Done done = job(Extractor.standard(), Step.EXTRACT, Step.RENDER).run(page, "plan.html");
    assertThat(done.outcome().reason()).contains("unprintable");
    assertThat(done.outcome().account()).isPresent();
    assertThat(done.results()).containsKey(".json").doesNotContainKey(".pdf");
  }

  @Test
  void everyFaultIsAnOutcomeOfTheFile() {
    assertThat(with(new IllegalStateException("a library's")).reason()).contains("damaged");
    assertThat(with(new StackOverflowError()).reason()).contains("damaged");
    assertThat(with(new OutOfMemoryError()).status()).isEqualTo(Status.REFUSED);
  }

  @Test
  void whatIsNotThereIsToldByItsOwnName() {
    Done done =
        job(Extractor.standard(), Step.EXTRACT).run(folder.resolve("x.pdf"), "en mapp/x.pdf");
    assertThat(done.outcome().reason()).contains("not-found");
    assertThat(done.outcome().message()).startsWith("x.pdf: ");
    assertThat(done.results()).isEmpty();
  }

  private Outcome with(Throwable fault) {
    DocumentReader reader =
        file -> {
          if (fault instanceof Error error) {
            throw error;
          }
          throw (RuntimeException) fault;
        };
    return job(new Extractor(Map.of(Format.HTML, reader), Limits.standard()), Step.EXTRACT)
        .run(page, "plan.html")
        .outcome();
  }

  private static Job job(Extractor extractor, Step... steps) {
    Set<Step> all = EnumSet.noneOf(Step.class);
    all.addAll(Set.of(steps));
    return new Job(
        new PlanReader(extractor, Optional.empty()),
        Optional.empty(),
        all,
        PlanLayout.OFFICIAL,
        SWEDISH,
        SWEDISH);
  }
}
