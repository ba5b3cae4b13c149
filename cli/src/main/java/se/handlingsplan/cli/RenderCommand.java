package se.handlingsplan.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.layout.PlanLayout;
import se.handlingsplan.render.layout.Publication;
import se.handlingsplan.render.layout.Publisher;

/** Publishes a plan as PDF, Word and HTML. */
@Command(name = "render", aliases = "rendera")
final class RenderCommand implements Callable<Integer> {
  @Mixin private final Common common;

  @Mixin private ReadingOptions reading = new ReadingOptions();

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

  @Option(names = "--public", descriptionKey = "public")
  private boolean publicly;

  @Option(names = "--draft", descriptionKey = "draft")
  private boolean draft;

  @Option(names = "--dnr", paramLabel = "NUMBER", descriptionKey = "dnr")
  private @Nullable String documentNumber;

  RenderCommand(Console console) {
    this.common = new Common(console);
  }

  @Override
  public Integer call() throws Failure {
    Messages documentMessages = common.documentMessages();
    Map<Path, Publications> targets = targets();
    PlanFiles.Loaded loaded = reading.files(common).plan(file);
    Publication publication =
        new Publisher(
                layout,
                loaded.profile().labels(),
                draft ? Optional.of(documentMessages.text("cli.draft")) : Optional.empty(),
                Optional.ofNullable(documentNumber),
                !publicly)
            .publish(loaded.document().plan(), documentMessages);
    Map<Path, byte[]> made = new LinkedHashMap<>();
    for (Map.Entry<Path, Publications> target : targets.entrySet()) {
      made.put(target.getKey(), target.getValue().write(publication, common.messages()));
    }
    for (Map.Entry<Path, byte[]> entry : made.entrySet()) {
      common.write(entry.getKey(), entry.getValue());
      common.tell(common.messages().text("cli.wrote", entry.getKey().toString()));
    }
    return ExitCode.DONE;
  }

  /**
   * Files to write, each with its format: told by the name's ending, or in a folder one for each
   * format.
   */
  private Map<Path, Publications> targets() throws Failure {
    Map<Path, Publications> targets = new LinkedHashMap<>();
    for (String output : outputs) {
      Path path = common.path(output);
      Optional<Publications> byName = byExtension(output);
      if (byName.isPresent()) {
        targets.put(path, byName.get());
        continue;
      }
      if (output.matches(".*\\.[A-Za-z0-9]{1,5}")) {
        throw new Failure(ExitCode.USAGE, common.messages().text("cli.badFormat", output));
      }
      List<Publications> wanted = formats.isEmpty() ? List.of(Publications.values()) : formats;
      for (Publications format : wanted) {
        targets.put(path.resolve(stem() + "." + format.extension()), format);
      }
    }
    return targets;
  }

  private String stem() {
    Path name = Path.of(file).getFileName();
    String text = name == null || file.equals(Common.STANDARD) ? "plan" : name.toString();
    int dot = text.lastIndexOf('.');
    return dot > 0 ? text.substring(0, dot) : text;
  }

  private static Optional<Publications> byExtension(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (Publications format : Publications.values()) {
      if (lower.endsWith("." + format.extension())) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
