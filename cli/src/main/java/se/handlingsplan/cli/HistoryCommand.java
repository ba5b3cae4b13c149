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
import se.handlingsplan.plan.Measure;
import se.handlingsplan.profile.KnownArea;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.change.ChronicleText;
import se.handlingsplan.render.html.ChronicleHtml;
import se.handlingsplan.render.json.ChronicleJson;
import se.handlingsplan.text.Wording;

/** Tells the ways of measures through the plans of several years. */
@Command(name = "history", aliases = "historik")
final class HistoryCommand implements Callable<Integer> {
  @Mixin private final Common common;

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "historyFiles")
  private List<String> files = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "outputFile")
  private String output = Common.STANDARD;

  @Option(names = "--format", paramLabel = "text|json|html", descriptionKey = "historyFormat")
  private @Nullable HistoryFormat format;

  @Option(names = "--measure", paramLabel = "TEXT", descriptionKey = "historyMeasure")
  private @Nullable String measure;

  HistoryCommand(Console console) {
    this.common = new Common(console);
  }

  @Override
  public Integer call() throws Failure {
    if (files.size() < 2) {
      throw new Failure(ExitCode.USAGE, common.messages().text("history.onePlan"));
    }
    HistoryFormat chosen =
        ComparisonFormat.chosen(
            Optional.ofNullable(format), List.of(HistoryFormat.values()), output, common);
    Chronicle chronicle = chosenTracks(chronicle());
    Messages words = common.documentMessages();
    common.write(
        output,
        switch (chosen) {
          case TEXT -> ChronicleText.of(chronicle, common.messages());
          case JSON -> ChronicleJson.write(chronicle, words);
          case HTML -> ChronicleHtml.write(chronicle, words);
        });
    common.tellWritten(output);
    return ExitCode.DONE;
  }

  private Chronicle chronicle() throws Failure {
    PlanFiles plans = reading.files(common);
    List<ReadPlan> read = new ArrayList<>();
    List<Chronicle.Edition> editions = new ArrayList<>();
    for (String file : files) {
      ReadPlan plan = plans.plan(file);
      read.add(plan);
      editions.add(new Chronicle.Edition(FileName.last(file), plan.document().plan()));
      if (plan.document().plan().year().isEmpty()) {
        common.tell(common.messages().text("history.noYear", file));
      }
    }
    return Chronicle.of(editions, areas(read));
  }

  /** As the profile of the latest plan knows them. */
  private static List<KnownArea> areas(List<ReadPlan> plans) {
    return plans.stream()
        .max(Comparator.comparingInt(plan -> plan.document().plan().year().orElse(0)))
        .map(plan -> plan.profile().areas())
        .orElse(List.of());
  }

  private Chronicle chosenTracks(Chronicle chronicle) throws Failure {
    if (measure == null) {
      return chronicle;
    }
    String wanted = Wording.fold(measure);
    List<Chronicle.Track> some =
        chronicle.tracks().stream()
            .filter(
                track ->
                    track.stops().stream()
                        .map(stop -> stop.placed().measure())
                        .anyMatch(each -> isNamed(each, wanted)))
            .toList();
    if (some.isEmpty()) {
      common.tell(common.messages().text("history.noMeasure", measure));
    }
    return chronicle.with(some);
  }

  private static boolean isNamed(Measure measure, String wanted) {
    return Wording.fold(measure.title().text()).contains(wanted)
        || Wording.fold(measure.id()).contains(wanted);
  }
}
