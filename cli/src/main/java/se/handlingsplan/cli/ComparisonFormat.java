package se.handlingsplan.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A format that a comparison of plans can be written in. */
interface ComparisonFormat {
  String TEXT_ENDING = "txt";
  String JSON_ENDING = "json";

  /** The end of a file's name, without the full stop. */
  String ending();

  /** As asked for, else as the output's name says, else text on standard output. */
  static <F extends ComparisonFormat> F chosen(
      Optional<F> asked, List<F> all, String output, Common common) throws Failure {
    String name = output.toLowerCase(Locale.ROOT);
    String ending =
        common.json()
            ? JSON_ENDING
            : name.equals(Common.STANDARD)
                ? TEXT_ENDING
                : name.substring(name.lastIndexOf('.') + 1);
    Optional<F> chosen =
        asked.or(() -> all.stream().filter(f -> f.ending().equals(ending)).findFirst());
    if (chosen.isEmpty()) {
      String endings = all.stream().map(f -> "." + f.ending()).collect(Collectors.joining(", "));
      throw new Failure(
          ExitCode.USAGE, common.messages().text("cli.noSuchEnding", output, endings));
    }
    return chosen.get();
  }
}
