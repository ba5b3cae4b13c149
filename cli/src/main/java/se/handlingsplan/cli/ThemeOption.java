package se.handlingsplan.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.handlingsplan.extract.profile.ProfileException;
import se.handlingsplan.extract.profile.ThemeFile;
import se.handlingsplan.render.pdf.HouseFont;
import se.handlingsplan.theme.Theme;

/** The option that names the look to publish in. */
final class ThemeOption {
  @Option(names = "--theme", paramLabel = "FILE", descriptionKey = "theme")
  private @Nullable String file;

  /** The theme asked for, found usable in every format. */
  Theme theme(Common common) throws Failure {
    if (file == null) {
      return Theme.neutral();
    }
    try {
      Theme theme = ThemeFile.read(common.path(file), file);
      Optional<String> unusable = HouseFont.unusable(theme.typeface());
      if (unusable.isPresent()) {
        throw new Failure(
            ExitCode.USAGE,
            common.messages().text("profile.bad-font", file, "font", unusable.get()));
      }
      return theme;
    } catch (ProfileException e) {
      throw new Failure(ExitCode.USAGE, common.text(e), e);
    }
  }
}
