package se.handlingsplan.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.handlingsplan.conservation.TextBalance;
import se.handlingsplan.extract.interpret.Learned;
import se.handlingsplan.extract.profile.ProfileProposal;
import se.handlingsplan.extract.profile.Profiles;
import se.handlingsplan.job.Publications;
import se.handlingsplan.job.ReadPlan;
import se.handlingsplan.job.Release;
import se.handlingsplan.profile.Profile;
import se.handlingsplan.render.json.PlanDocument;
import se.handlingsplan.render.json.PlanJson;
import se.handlingsplan.render.layout.Edition;
import se.handlingsplan.render.layout.PlanLayout;

/** Reads files as plans and writes plan JSON, or the plan in other formats. */
@Command(name = "extract", aliases = "extrahera")
final class ExtractCommand implements Callable<Integer> {
  @Mixin private final Common common;

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Mixin private FileOptions options = new FileOptions();

  @Option(names = "--format", split = ",", paramLabel = "FORMAT", descriptionKey = "extractFormat")
  private List<ExtractFormats> formats = new ArrayList<>();

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
    List<ExtractFormats> wanted =
        new AskedFormats<>(formats, ExtractFormats.JSON, ExtractFormats::byExtension)
            .chosen(options.each(common));
    return options.each(common).write(name -> results(name, wanted));
  }

  private Map<String, byte[]> results(String name, List<ExtractFormats> wanted) throws Failure {
    ReadPlan loaded = reading.files(common).plan(name);
    tellBalance(name, loaded.document());
    if (learn != null) {
      learn(loaded, name, learn);
    }
    Map<String, byte[]> results = new LinkedHashMap<>();
    for (ExtractFormats format : wanted) {
      Optional<Publications> publication = format.publication();
      byte[] result = publication.isEmpty() ? json(loaded) : publish(loaded, publication.get());
      results.put("." + format.extension(), result);
    }
    return results;
  }

  private byte[] publish(ReadPlan loaded, Publications format) throws Failure {
    Release release =
        Release.of(
            loaded.document().plan(),
            loaded.profile(),
            PlanLayout.OFFICIAL,
            Edition.plain(),
            common.documentMessages());
    return common.publish(format, release);
  }

  private void learn(ReadPlan loaded, String name, String target) throws Failure {
    PlanDocument document = loaded.document();
    Learned learned = Learned.of(document.plan(), document.notices(), loaded.profile());
    common.write(target, ProfileProposal.yaml(learned, name, parent(loaded.profile())));
  }

  /** A proposal builds on a profile that comes with the program. */
  private static String parent(Profile profile) {
    return Profiles.names().contains(profile.name()) ? profile.name() : Profiles.names().getLast();
  }

  private byte[] json(ReadPlan loaded) throws Failure {
    PlanDocument document = check ? loaded.checked() : loaded.document();
    return PlanJson.write(document, common.messages()).getBytes(StandardCharsets.UTF_8);
  }

  private void tellBalance(String name, PlanDocument document) throws Failure {
    if (document.conservation().isEmpty()) {
      return;
    }
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
}
