package se.handlingsplan.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.handlingsplan.render.layout.Edition;

/** The options that say what one publishing of a plan is registered as. */
final class EditionOptions {
  @Option(names = "--dnr", paramLabel = "NUMBER", descriptionKey = "dnr")
  private @Nullable String documentNumber;

  @Option(names = "--decided", paramLabel = "DATE", descriptionKey = "decided")
  private @Nullable LocalDate decided;

  @Option(names = "--plan-version", paramLabel = "TEXT", descriptionKey = "planVersion")
  private @Nullable String version;

  Edition edition() {
    return Edition.plain()
        .withContents()
        .with(
            new Edition.Particulars(
                Optional.ofNullable(documentNumber),
                Optional.ofNullable(decided),
                Optional.ofNullable(version)));
  }
}
