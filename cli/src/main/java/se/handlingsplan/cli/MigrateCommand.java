package se.handlingsplan.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.handlingsplan.change.Rollover;
import se.handlingsplan.job.Publications;
import se.handlingsplan.job.ReadPlan;
import se.handlingsplan.job.Release;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.html.HtmlDocument;
import se.handlingsplan.render.json.PlanDocument;
import se.handlingsplan.render.json.PlanJson;
import se.handlingsplan.render.layout.Edition;
import se.handlingsplan.render.layout.PlanLayout;
import se.handlingsplan.render.report.MigrationReport;
import se.handlingsplan.render.report.OpenQuestions;
import se.handlingsplan.render.report.Summary;

/**
 * The main job: last year's plan in, next year's draft out, with every gap and every decision told.
 */
@Command(name = "migrate", aliases = "migrera")
final class MigrateCommand implements Callable<Integer> {
  @Mixin private final Common common;

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Mixin private TemplateOption template = new TemplateOption();

  @Mixin private ThemeOption theme = new ThemeOption();

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
  private String file = "";

  @Option(names = "--year", required = true, paramLabel = "YEAR", descriptionKey = "year")
  private int year;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      descriptionKey = "outputFolder")
  private String output = "";

  @Mixin private PublicOptions publicly = new PublicOptions();

  @Option(names = "--layout", paramLabel = "LAYOUT", descriptionKey = "layout")
  private PlanLayout layout = PlanLayout.OFFICIAL;

  @Mixin private EditionOptions registered = new EditionOptions();

  @Mixin private DecisionOption decided = new DecisionOption();

  MigrateCommand(Console console) {
    this.common = new Common(console);
  }

  @Override
  public Integer call() throws Failure {
    Years.check(year, common);
    publicly.check(common);
    Messages documentMessages = common.documentMessages();
    Edition edition =
        registered.edition().with(theme.theme(common)).draft(documentMessages.text("cli.draft"));
    ReadPlan loaded = publicly.applied(reading.files(common).plan(file), common);
    PlanDocument old = loaded.checked();
    Rollover rollover =
        Rollover.of(
            old.plan(),
            year,
            loaded.profile().vocabulary(),
            decided.answers(loaded, reading, common));
    PlanDocument next = RolloverCommand.next(rollover, loaded);

    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(
        "plan-%d.json".formatted(year),
        PlanJson.write(next, documentMessages).getBytes(StandardCharsets.UTF_8));
    Release release =
        Release.of(
                next.plan(),
                OpenQuestions.of(rollover, documentMessages),
                loaded.profile(),
                layout,
                edition,
                documentMessages)
            .on(template.template(loaded.profile(), common));
    for (Publications format : Publications.documents()) {
      files.put("plan-%d.%s".formatted(year, format.extension()), common.publish(format, release));
    }
    files.put(
        "rapport.html",
        HtmlDocument.write(MigrationReport.of(old, rollover, documentMessages))
            .getBytes(StandardCharsets.UTF_8));

    Path folder = common.path(output);
    common.write(folder, files);
    tell(old, rollover, folder, List.copyOf(files.keySet()));
    return ExitCode.DONE;
  }

  private void tell(PlanDocument old, Rollover rollover, Path folder, List<String> files)
      throws Failure {
    if (common.json()) {
      common.print(SummaryJson.of(old, rollover, folder, files));
      return;
    }
    StringBuilder text = new StringBuilder();
    Summary.lines(old, rollover, common.messages())
        .forEach(line -> text.append(line).append(System.lineSeparator()));
    common.written(folder, files).forEach(line -> text.append(line).append(System.lineSeparator()));
    text.append(common.messages().text("cli.next", folder.resolve("rapport.html").toString()))
        .append(System.lineSeparator());
    common.print(text.toString());
  }
}
