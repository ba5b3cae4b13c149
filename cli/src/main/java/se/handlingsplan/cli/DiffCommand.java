package se.handlingsplan.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.handlingsplan.job.ReadPlan;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.change.ChangeWords;
import se.handlingsplan.render.change.ComparedPlans;

/** Tells what two plans differ in, by measure and by field. */
@Command(name = "diff", aliases = "jamfor")
final class DiffCommand implements Callable<Integer> {
  @Mixin private final Common common;

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Parameters(index = "0", paramLabel = "EARLIER", descriptionKey = "earlier")
  private String earlier = "";

  @Parameters(index = "1", paramLabel = "LATER", descriptionKey = "later")
  private String later = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "outputFile")
  private String output = Common.STANDARD;

  @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "diffFormat")
  private @Nullable DiffFormat format;

  DiffCommand(Console console) {
    this.common = new Common(console);
  }

  @Override
  public Integer call() throws Failure {
    Messages words = common.documentMessages();
    ReadPlan before = reading.files(common).plan(earlier);
    ReadPlan after = reading.files(common).plan(later);
    ComparedPlans plans =
        ComparedPlans.of(
            FileName.last(earlier),
            before.document().plan(),
            FileName.last(later),
            after.document().plan(),
            after.profile().areas());
    common.write(output, chosen().write(plans, words));
    if (!output.equals(Common.STANDARD)) {
      new ChangeWords(common.messages()).counts(plans).forEach(common::tell);
      common.tell(common.messages().text("cli.wrote", output));
    }
    return ExitCode.DONE;
  }

  private DiffFormat chosen() throws Failure {
    if (format != null) {
      return format;
    }
    if (common.json()) {
      return DiffFormat.JSON;
    }
    Optional<DiffFormat> told = DiffFormat.of(output);
    if (told.isEmpty() && FileName.hasEnding(output)) {
      throw new Failure(
          ExitCode.USAGE,
          common
              .messages()
              .text("cli.otherFormat", output, String.join(", ", DiffFormat.endings())));
    }
    return told.orElse(DiffFormat.TEXT);
  }
}
