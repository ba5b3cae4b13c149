package se.handlingsplan.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.handlingsplan.job.Publications;
import se.handlingsplan.job.ReadPlan;
import se.handlingsplan.job.Release;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.layout.Edition;
import se.handlingsplan.render.layout.PlanLayout;
import se.handlingsplan.render.layout.Remarks;
import se.handlingsplan.render.pdf.PdfStandard;
import se.handlingsplan.render.report.OpenQuestions;

/** Publishes a plan as PDF, Word, HTML and more. */
@Command(name = "render", aliases = "rendera")
final class RenderCommand implements Callable<Integer> {
  @Mixin private final Common common;

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Mixin private TemplateOption template = new TemplateOption();

  @Mixin private ThemeOption theme = new ThemeOption();

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
  private String file = "";

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE|DIR",
      descriptionKey = "renderOutput")
  private List<String> outputs = new ArrayList<>();

  @Option(names = "--format", split = ",", paramLabel = "FORMAT", descriptionKey = "format")
  private List<Publications> formats = new ArrayList<>();

  @Option(names = "--layout", paramLabel = "LAYOUT", descriptionKey = "layout")
  private PlanLayout layout = PlanLayout.OFFICIAL;

  @Mixin private PublicOptions publicly = new PublicOptions();

  @Option(
      names = "--pdf",
      paramLabel = "PDF/A-3a|PDF/A-2a",
      converter = PdfStandards.class,
      descriptionKey = "pdfStandard")
  private PdfStandard standard = PdfStandard.A_3A;

  @Option(names = "--draft", descriptionKey = "draft")
  private boolean draft;

  @Mixin private EditionOptions registered = new EditionOptions();

  RenderCommand(Console console) {
    this.common = new Common(console);
  }

  @Override
  public Integer call() throws Failure {
    Messages documentMessages = common.documentMessages();
    Map<Path, Publications> targets = targets();
    publicly.check(common);
    Edition edition = edition(documentMessages);
    ReadPlan read = reading.files(common).plan(file);
    ReadPlan loaded = publicly.applied(read, common);
    Release release =
        Release.of(
                loaded.document().plan(),
                remarks(read, documentMessages),
                loaded.profile(),
                layout,
                edition,
                documentMessages)
            .by(standard)
            .on(template.template(loaded.profile(), common));
    if (!draft) {
      common.tellOpen(file, read.document());
    }
    Map<Path, byte[]> made = new LinkedHashMap<>();
    for (Map.Entry<Path, Publications> target : targets.entrySet()) {
      made.put(target.getKey(), common.publish(target.getValue(), release));
    }
    for (Map.Entry<Path, byte[]> entry : made.entrySet()) {
      common.write(entry.getKey(), entry.getValue());
      common.tell(common.messages().text("cli.wrote", entry.getKey().toString()));
    }
    return ExitCode.DONE;
  }

  /** A draft asks what is still to be confirmed; what is published does not. */
  private Remarks remarks(ReadPlan plan, Messages words) {
    return draft ? OpenQuestions.in(plan.document(), words) : Remarks.none();
  }

  private Edition edition(Messages words) throws Failure {
    Edition edition = registered.edition().with(theme.theme(common));
    return draft ? edition.draft(words.text("cli.draft")) : edition;
  }

  /**
   * Files to write, each with its format: told by the name's ending, or in a folder one for each
   * format.
   */
  private Map<Path, Publications> targets() throws Failure {
    Map<Path, Publications> targets = new LinkedHashMap<>();
    for (String output : outputs) {
      Path path = common.path(output);
      Optional<Publications> byName = Publications.byExtension(output);
      if (byName.isPresent()) {
        targets.put(path, byName.get());
        continue;
      }
      if (output.matches(".*\\.[A-Za-z0-9]{1,5}")) {
        throw new Failure(ExitCode.USAGE, common.messages().text("cli.badFormat", output));
      }
      List<Publications> wanted = formats.isEmpty() ? Publications.documents() : formats;
      for (Publications format : wanted) {
        targets.put(path.resolve(FileName.stem(file) + "." + format.extension()), format);
      }
    }
    return targets;
  }
}
