package se.handlingsplan.cli;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.handlingsplan.conservation.TextBalance;
import se.handlingsplan.render.json.PlanDocument;
import se.handlingsplan.render.json.PlanJson;

/** Reads files as plans and writes plan JSON. */
@Command(name = "extract", aliases = "extrahera")
final class ExtractCommand implements Callable<Integer> {
  @Mixin private final Common common;

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Mixin private FileOptions options = new FileOptions();

  @Option(names = "--check", descriptionKey = "check")
  private boolean check;

  ExtractCommand(Console console) {
    this.common = new Common(console);
  }

  @Override
  public Integer call() throws Failure {
    return options.each(common).write(name -> Map.of(".json", json(name)));
  }

  private byte[] json(String name) throws Failure {
    return PlanJson.write(document(name), common.messages()).getBytes(StandardCharsets.UTF_8);
  }

  private PlanDocument document(String name) throws Failure {
    PlanFiles.Loaded loaded = reading.files(common).plan(name);
    PlanDocument document = loaded.document();
    if (document.conservation().isPresent()) {
      TextBalance balance = document.conservation().get();
      String text =
          common
              .messages()
              .text("cli.conservation", Long.toString(balance.characters()), balance.toString());
      if (balance.isZero()) {
        common.tellMore(common.messages().text("cli.about", name, text));
      } else {
        common.tell(common.messages().text("cli.about", name, text));
      }
    }
    return check ? CheckCommand.checked(loaded) : document;
  }
}
