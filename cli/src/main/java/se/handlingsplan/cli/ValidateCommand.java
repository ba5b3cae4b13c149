package se.handlingsplan.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.handlingsplan.extract.Extractor;
import se.handlingsplan.extract.source.Limits;
import se.handlingsplan.extract.source.SourceFile;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.gate.Examined;
import se.handlingsplan.render.gate.Gate;
import se.handlingsplan.render.gate.GateText;
import se.handlingsplan.render.gate.Guarded;
import se.handlingsplan.render.gate.UnexaminedException;
import se.handlingsplan.render.gate.html.HtmlGate;
import se.handlingsplan.render.gate.pdf.PdfGate;
import se.handlingsplan.render.gate.word.WordGate;
import se.handlingsplan.render.json.GatesJson;

/** Tells whether finished documents, ours or anyone's, can be published as the law asks. */
@Command(name = "validate", aliases = "validera")
final class ValidateCommand implements Callable<Integer> {
  @Mixin private final Common common;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "validateFiles")
  private List<String> files = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "outputFile")
  private String output = Common.STANDARD;

  @Option(names = "--pdf", paramLabel = "LEVEL", descriptionKey = "pdfLevel")
  private @Nullable String level;

  @Option(names = "--public", descriptionKey = "validatePublic")
  private boolean publishing;

  @Option(names = "--time-limit", paramLabel = "SECONDS", descriptionKey = "timeLimit")
  private int seconds = 30;

  @Mixin private LimitOption limit = new LimitOption();

  ValidateCommand(Console console) {
    this.common = new Common(console);
  }

  @Override
  public Integer call() throws Failure {
    checkOptions();
    int worst = ExitCode.DONE;
    List<Examined> examined = new ArrayList<>();
    for (String file : files) {
      try {
        Examined one = examined(file);
        examined.add(one);
        worst = Math.max(worst, one.verdict().passed() ? ExitCode.DONE : ExitCode.FINDINGS);
      } catch (Failure failure) {
        if (failure.exitCode() == ExitCode.USAGE) {
          throw failure;
        }
        Faults.tell(failure, common);
        worst = Math.max(worst, failure.exitCode());
      }
    }
    if (!examined.isEmpty()) {
      common.write(output, result(examined));
    }
    return worst;
  }

  private void checkOptions() throws Failure {
    Messages messages = common.messages();
    if (seconds < 1) {
      throw new Failure(ExitCode.USAGE, messages.text("cli.badTimeLimit", seconds));
    }
    if (level != null && !PdfGate.LEVELS.contains(level.toLowerCase(Locale.ROOT))) {
      throw new Failure(
          ExitCode.USAGE, messages.text("cli.badLevel", level, String.join(", ", PdfGate.LEVELS)));
    }
  }

  private String result(List<Examined> examined) throws Failure {
    Messages messages = common.messages();
    if (common.json()) {
      return GatesJson.write(examined, messages);
    }
    StringBuilder text = new StringBuilder();
    examined.forEach(file -> text.append(GateText.of(file, messages)));
    return text.toString();
  }

  private Examined examined(String name) throws Failure {
    SourceFile file = load(name);
    Gate gate = new Guarded(gate(name, file), Duration.ofSeconds(seconds));
    try {
      return new Examined(name, file.format().display(), gate.examine(file.bytes()));
    } catch (UnexaminedException e) {
      throw new Failure(
          ExitCode.UNREADABLE,
          common.messages().text("gate.unexamined." + e.reason().key(), name),
          e);
    }
  }

  private Gate gate(String name, SourceFile file) throws Failure {
    return switch (file.format()) {
      case PDF -> new PdfGate(Optional.ofNullable(level).map(l -> l.toLowerCase(Locale.ROOT)));
      case DOCX -> new WordGate(publishing);
      case HTML -> new HtmlGate();
      case XLSX, DOC, ODT, RTF, PLAN_JSON ->
          throw new Failure(ExitCode.UNREADABLE, common.messages().text("cli.gateFormats", name));
    };
  }

  private SourceFile load(String name) throws Failure {
    Limits limits = limit.limits(common);
    try {
      return name.equals(Common.STANDARD)
          ? Extractor.load(name, common.console().in(), limits)
          : Extractor.load(common.path(name), limits);
    } catch (UnreadableDocumentException e) {
      throw common.unreadable(name, e);
    }
  }
}
