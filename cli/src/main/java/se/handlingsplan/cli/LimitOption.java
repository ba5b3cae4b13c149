package se.handlingsplan.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import se.handlingsplan.extract.source.Limit;
import se.handlingsplan.extract.source.Limits;

/** The option that changes what reading a file may cost. */
final class LimitOption {
  private static final Pattern ASKED = Pattern.compile("\\s*([\\w-]+)\\s*=\\s*(\\S+)\\s*");

  /** A whole number, in thousands, millions or thousands of millions by 1024. */
  private static final Pattern VALUE = Pattern.compile("(\\d{1,15})([kKmMgG]?)");

  @Option(names = "--limit", paramLabel = "NAME=VALUE", split = ",", descriptionKey = "limit")
  private List<String> asked = new ArrayList<>();

  /** The usual limits with those that were asked for; of two for one name the last counts. */
  Limits limits(Common common) throws Failure {
    Limits limits = Limits.standard();
    for (String one : asked) {
      Matcher parts = ASKED.matcher(one);
      Optional<Limit> limit = parts.matches() ? Limit.of(parts.group(1)) : Optional.empty();
      if (limit.isEmpty()) {
        throw new Failure(ExitCode.USAGE, common.messages().text("cli.badLimit", one, names()));
      }
      long value = value(parts.group(2));
      if (!limit.get().allows(value)) {
        throw new Failure(ExitCode.USAGE, badValue(limit.get(), parts.group(2), common));
      }
      limits = limits.with(limit.get(), value);
    }
    return limits;
  }

  private static String badValue(Limit limit, String value, Common common) throws Failure {
    return common
        .messages()
        .text(
            "cli.badLimitValue",
            limit.key(),
            value,
            Long.toString(limit.smallest()),
            Long.toString(limit.largest()));
  }

  /** The number that a text says; what is no number is one that no limit takes. */
  private static long value(String text) {
    Matcher number = VALUE.matcher(text);
    if (!number.matches()) {
      return -1;
    }
    int shift =
        switch (number.group(2)) {
          case "k", "K" -> 10;
          case "m", "M" -> 20;
          case "g", "G" -> 30;
          default -> 0;
        };
    long value = Long.parseLong(number.group(1));
    return value > Long.MAX_VALUE >> shift ? -1 : value << shift;
  }

  private static String names() {
    return Arrays.stream(Limit.values()).map(Limit::key).collect(Collectors.joining(", "));
  }
}
