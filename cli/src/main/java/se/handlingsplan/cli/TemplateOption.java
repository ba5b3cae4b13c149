package se.handlingsplan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.handlingsplan.profile.Profile;
import se.handlingsplan.render.word.WordTemplate;
import se.handlingsplan.render.word.WordTemplateException;

/** The option that names the Word template to publish on. */
final class TemplateOption {
  @Option(names = "--template", paramLabel = "FILE", descriptionKey = "template")
  private @Nullable String file;

  /** The template asked for, with the styles that the profile names. */
  Optional<WordTemplate> template(Profile profile, Common common) throws Failure {
    if (file == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(WordTemplate.of(Files.readAllBytes(common.path(file)), profile.styles()));
    } catch (IOException e) {
      throw new Failure(ExitCode.USAGE, common.messages().text("template.not-read", file), e);
    } catch (WordTemplateException e) {
      List<String> arguments = new ArrayList<>(List.of(file));
      arguments.addAll(e.arguments());
      throw new Failure(
          ExitCode.USAGE,
          common.messages().text("template." + e.problem().key(), arguments.toArray()),
          e);
    }
  }
}
