package se.handlingsplan.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The formats that someone asks for, by an option or by the ending of the output's name.
 *
 * @param asked by the option
 * @param standard where nothing is asked for
 * @param byEnding the format that the name of a file says
 */
record AskedFormats<F>(List<F> asked, F standard, Function<Path, Optional<F>> byEnding) {
  AskedFormats {
    asked = asked.stream().distinct().toList();
  }

  /** As asked for, else as the output's name says, else the standard one. */
  List<F> chosen(EachFile each) throws Failure {
    Common common = each.common();
    if (each.isFolder()) {
      return asked.isEmpty() ? List.of(standard) : asked;
    }
    if (asked.size() > 1) {
      throw new Failure(ExitCode.USAGE, common.messages().text("cli.formatsNeedFolder"));
    }
    Optional<F> byName = byEnding.apply(common.path(each.output()));
    if (asked.isEmpty()) {
      return List.of(byName.orElse(standard));
    }
    if (byName.isPresent() && !byName.get().equals(asked.getFirst())) {
      throw new Failure(
          ExitCode.USAGE,
          common.messages().text("cli.formatDiffers", each.output(), asked.getFirst()));
    }
    return asked;
  }
}
