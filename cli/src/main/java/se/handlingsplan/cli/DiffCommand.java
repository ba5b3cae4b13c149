package se.handlingsplan.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.handlingsplan.job.ReadPlan;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.change.ChangeWords;
import se.handlingsplan.render.change.ChangesText;
import se.handlingsplan.render.change.ComparedPlans;
import se.handlingsplan.render.html.ChangesHtml;
import se.handlingsplan.render.json.ChangesJson;
import se.handlingsplan.render.word.TrackedDocument;

/** Tells what two plans differ in, of whatever formats and years. */
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

  @Option(names = "--format", paramLabel = "text|json|html|docx", descriptionKey = "diffFormat")
  private @Nullable DiffFormat format;

  DiffCommand(Console console) {
    this.common = new Common(console);
  }

  @Override
  public Integer call() throws Failure {
    DiffFormat chosen =
        ComparisonFormat.chosen(
            Optional.ofNullable(format), List.of(DiffFormat.values()), output, common);
    PlanFiles files = reading.files(common);
    ReadPlan before = files.plan(earlier);
    ReadPlan after = files.plan(later);
    ComparedPlans plans =
        ComparedPlans.of(
            FileName.last(earlier),
            before.document().plan(),
            FileName.last(later),
            after.document().plan(),
            after.profile().areas());
    warnOfYears(plans);
    common.write(output, written(plans, chosen));
    common.tellWritten(output);
    common.tell(new ChangeWords(common.messages()).counts(plans));
    return ExitCode.DONE;
  }

  private byte[] written(ComparedPlans plans, DiffFormat chosen) throws Failure {
    Messages words = common.documentMessages();
    return switch (chosen) {
      case TEXT -> bytes(ChangesText.of(plans, common.messages()));
      case JSON -> bytes(ChangesJson.write(plans, words));
      case HTML -> bytes(ChangesHtml.write(plans, words));
      case DOCX -> TrackedDocument.write(plans, words);
    };
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Whoever gives the files the wrong way round sees all that is new as gone. */
  private void warnOfYears(ComparedPlans plans) throws Failure {
    OptionalInt before = plans.earlier().year();
    OptionalInt after = plans.later().year();
    if (before.isPresent() && after.isPresent() && before.getAsInt() > after.getAsInt()) {
      common.tell(
          common
              .messages()
              .text(
                  "change.backwards",
                  plans.earlierName(),
                  before.getAsInt(),
                  plans.laterName(),
                  after.getAsInt()));
    }
  }
}
