package se.handlingsplan.cli;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.handlingsplan.conservation.TextBalance;
import se.handlingsplan.extract.interpret.Learned;
import se.handlingsplan.extract.profile.ProfileProposal;
import se.handlingsplan.extract.profile.Profiles;
import se.handlingsplan.profile.Profile;
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

  @Option(names = "--learn", paramLabel = "FILE", descriptionKey = "learn")
  private @Nullable String learn;

  ExtractCommand(Console console) {
    this.common = new Common(console);
  }

  @Override
  public Integer call() throws Failure {
    if (learn != null && options.files().size() > 1) {
      throw new Failure(ExitCode.USAGE, common.messages().text("cli.learnOne"));
    }
    return options.each(common).write(name -> Map.of(".json", json(name)));
  }

  private void learn(PlanFiles.Loaded loaded, String name, String target) throws Failure {
    PlanDocument document = loaded.document();
    Learned learned = Learned.of(document.plan(), document.notices(), loaded.profile());
    common.write(target, ProfileProposal.yaml(learned, name, parent(loaded.profile())));
  }

  /** A proposal builds on a profile that comes with the program. */
  private static String parent(Profile profile) {
    return Profiles.names().contains(profile.name()) ? profile.name() : Profiles.names().getLast();
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
    if (learn != null) {
      learn(loaded, name, learn);
    }
    return check ? Checking.document(loaded) : document;
  }
}
