package se.handlingsplan.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.handlingsplan.change.Rollover;
import se.handlingsplan.check.Subject;
import se.handlingsplan.check.rule.Rules;
import se.handlingsplan.document.Notice;
import se.handlingsplan.job.ReadPlan;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.form.DecisionRows;
import se.handlingsplan.render.json.PlanDocument;
import se.handlingsplan.render.json.PlanJson;
import se.handlingsplan.render.report.Summary;
import se.handlingsplan.render.sheet.FormXlsx;

/** Carries a plan over to a later year, with a reason for what becomes of every measure. */
@Command(name = "rollover", aliases = "rulla")
final class RolloverCommand implements Callable<Integer> {
  @Mixin private final Common common;

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
  private String file = "";

  @Option(names = "--year", required = true, paramLabel = "YEAR", descriptionKey = "year")
  private int year;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "outputFile")
  private String output = Common.STANDARD;

  @Mixin private DecisionOption decided = new DecisionOption();

  @Option(names = "--ask", paramLabel = "FILE.xlsx", descriptionKey = "ask")
  private @Nullable String ask;

  RolloverCommand(Console console) {
    this.common = new Common(console);
  }

  @Override
  public Integer call() throws Failure {
    Years.check(year, common);
    if (ask != null && !ask.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      throw new Failure(ExitCode.USAGE, common.messages().text("rollover.askFormat", ask));
    }
    ReadPlan loaded = reading.files(common).plan(file);
    PlanDocument old = loaded.checked();
    Rollover rollover =
        Rollover.of(
            old.plan(),
            year,
            loaded.profile().vocabulary(),
            decided.answers(loaded, reading, common));
    if (ask != null) {
      Messages words = common.documentMessages();
      Path questions = common.path(ask).toAbsolutePath();
      common.writeToFillIn(
          questions.resolveSibling("."),
          Map.of(FileName.last(ask), FormXlsx.decisions(DecisionRows.of(rollover, words), words)));
      common.tellWritten(ask);
    }
    common.write(output, PlanJson.write(next(rollover, loaded), common.documentMessages()));
    common.tellWritten(output);
    common.tell(
        Summary.lines(old, rollover, common.messages()).stream()
            .collect(Collectors.joining(System.lineSeparator())));
    return ExitCode.DONE;
  }

  /** The new year's plan with its decisions, held against the rules. */
  static PlanDocument next(Rollover rollover, ReadPlan loaded) {
    List<Notice> notices =
        rollover.agreementEnds().isPresent()
            ? List.of(
                Notice.of(
                    Notice.Code.AGREEMENT_ENDS,
                    Integer.toString(rollover.agreementEnds().getAsInt()),
                    Integer.toString(rollover.toYear())))
            : List.of();
    return new PlanDocument(
        loaded.document().source(),
        rollover.plan(),
        List.of(),
        notices,
        Rules.findings(Subject.of(rollover.plan(), loaded.profile())),
        Optional.empty(),
        Optional.of(rollover),
        Optional.empty());
  }
}
