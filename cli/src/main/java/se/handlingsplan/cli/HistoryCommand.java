package se.handlingsplan.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.handlingsplan.change.Chronicle;
import se.handlingsplan.job.ReadPlan;
import se.handlingsplan.profile.KnownArea;

/** Follows measures through the plans of several years. */
@Command(name = "history", aliases = "historik")
final class HistoryCommand implements Callable<Integer> {
  @Mixin private final Common common;

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Parameters(arity = "2..*", paramLabel = "PLAN", descriptionKey = "historyFiles")
  private List<String> files = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "outputFile")
  private String output = Common.STANDARD;

  @Option(names = "--measure", paramLabel = "TEXT", descriptionKey = "historyMeasure")
  private @Nullable String measure;

  @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "historyFormat")
  private @Nullable HistoryFormat format;

  HistoryCommand(Console console) {
    this.common = new Common(console);
  }

  @Override
  public Integer call() throws Failure {
    List<Chronicle.Edition> editions = new ArrayList<>();
    List<KnownArea> areas = new ArrayList<>();
    for (String file : files) {
      ReadPlan plan = reading.files(common).plan(file);
      editions.add(new Chronicle.Edition(FileName.last(file), plan.document().plan()));
      plan.profile().areas().stream().filter(area -> !areas.contains(area)).forEach(areas::add);
      if (plan.document().plan().year().isEmpty()) {
        common.tell(common.messages().text("history.noYear", file));
      }
    }
    editions.sort(
        Comparator.comparingInt(edition -> edition.plan().year().orElse(Integer.MAX_VALUE)));
    Chronicle chronicle = Chronicle.of(editions, areas);
    common.write(
        output, chosen().write(chronicle, Optional.ofNullable(measure), common.documentMessages()));
    if (!output.equals(Common.STANDARD)) {
      common.tell(common.messages().text("cli.wrote", output));
    }
    return ExitCode.DONE;
  }

  private HistoryFormat chosen() throws Failure {
    if (format != null) {
      return format;
    }
    if (common.json()) {
      return HistoryFormat.JSON;
    }
    Optional<HistoryFormat> told = HistoryFormat.of(output);
    if (told.isEmpty() && FileName.hasEnding(output)) {
      throw new Failure(
          ExitCode.USAGE,
          common
              .messages()
              .text("cli.otherFormat", output, String.join(", ", HistoryFormat.endings())));
    }
    return told.orElse(HistoryFormat.TEXT);
  }
}
