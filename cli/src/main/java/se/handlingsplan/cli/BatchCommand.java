package se.handlingsplan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.handlingsplan.batch.Batch;
import se.handlingsplan.batch.BatchException;
import se.handlingsplan.batch.BatchSettings;
import se.handlingsplan.batch.WorkOrder;
import se.handlingsplan.extract.source.Limits;
import se.handlingsplan.job.Step;
import se.handlingsplan.outcome.Tally;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.layout.PlanLayout;

/** Does many files, each with an outcome of its own, whatever the files are. */
@Command(name = "batch", aliases = "alla")
final class BatchCommand implements Callable<Integer> {
  /** Seconds that an interrupted run has to put its things away. */
  private static final int GRACE = 10;

  /**
   * Files that a worker does before it is replaced. A new one is slow until it is compiled: with
   * 1000 files for each a run of 10 000 took a third longer (docs/benchmarks.md).
   */
  private static final int SHARE = 5000;

  @Mixin private final Common common;

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Parameters(arity = "1..*", paramLabel = "DIR|FILE", descriptionKey = "batchFiles")
  private List<String> files = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      descriptionKey = "outputFolder")
  private String output = "";

  @Option(names = "--steps", split = ",", paramLabel = "STEPS", descriptionKey = "steps")
  private List<Step> steps = List.of(Step.EXTRACT, Step.CHECK);

  @Option(names = "--layout", paramLabel = "LAYOUT", descriptionKey = "layout")
  private PlanLayout layout = PlanLayout.OFFICIAL;

  @Option(names = "--resume", descriptionKey = "resume")
  private boolean resume;

  @Option(names = "--workers", paramLabel = "N", descriptionKey = "workers")
  private @Nullable Integer workers;

  BatchCommand(Console console) {
    this.common = new Common(console);
  }

  @Override
  public Integer call() throws Failure {
    Messages messages = common.messages();
    if (workers != null && workers < 1) {
      throw new Failure(ExitCode.USAGE, messages.text("cli.badWorkers", workers));
    }
    // A profile that is wrong is told at once, not by every worker.
    common.profile();
    List<Path> given = new ArrayList<>();
    for (String file : files) {
      given.add(common.path(file));
    }
    Path folder = common.path(output);
    try (BatchProgress progress = new BatchProgress(common)) {
      Batch batch = Batch.open(folder, resume, settings(), messages, progress);
      if (!run(batch, given, progress)) {
        return ExitCode.INTERRUPTED;
      }
      progress.end();
      Tally tally = BatchSummary.write(batch.ledger(), folder, common);
      common.print(
          common.json()
              ? BatchSummary.json(tally, folder)
              : BatchSummary.text(tally, folder, messages));
      return tally.notDone() == 0 ? ExitCode.DONE : ExitCode.PARTLY;
    } catch (BatchException e) {
      throw failure(e, messages);
    } catch (IOException e) {
      throw new Failure(
          ExitCode.USAGE,
          messages.text("cli.notWritten", folder.toString(), String.valueOf(e.getMessage())),
          e);
    }
  }

  /**
   * Whether the run came to its end. Ctrl-C ends it before, and waits until it has put its things
   * away.
   */
  private boolean run(Batch batch, List<Path> given, BatchProgress progress)
      throws BatchException, IOException, Failure {
    CountDownLatch ended = new CountDownLatch(1);
    Thread hook =
        new Thread(
            () -> {
              batch.stop();
              try {
                ended.await(GRACE, TimeUnit.SECONDS);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    Runtime.getRuntime().addShutdownHook(hook);
    try (batch) {
      batch.run(given);
      return true;
    } catch (InterruptedException e) {
      progress.end();
      common.tell(common.messages().text("batch.interrupted", output));
      return false;
    } finally {
      ended.countDown();
      unhook(hook);
    }
  }

  private static void unhook(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      return; // The end has begun, and the hook is at work.
    }
  }

  private BatchSettings settings() throws Failure {
    Limits limits = reading.limits(common);
    Set<Step> all = EnumSet.of(Step.EXTRACT);
    all.addAll(steps);
    return new BatchSettings(
        new WorkOrder(
            all,
            layout,
            common.profileName(),
            reading.ocr(),
            limits,
            reading.password(common),
            common.documentMessages().locale().toLanguageTag(),
            common.messages().locale().toLanguageTag()),
        workers == null ? BatchSettings.workers(limits) : workers,
        SHARE);
  }

  private static Failure failure(BatchException e, Messages messages) {
    int code =
        switch (e.reason()) {
          case LEDGER_EXISTS, LEDGER_IN_USE, NO_LEDGER, OTHER_RUN, NOT_WRITTEN -> ExitCode.USAGE;
          case NO_WORKER -> ExitCode.FAULT;
        };
    return new Failure(
        code, messages.text("batch." + e.reason().key(), e.arguments().toArray()), e);
  }
}
