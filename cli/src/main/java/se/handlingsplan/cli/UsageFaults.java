package se.handlingsplan.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import se.handlingsplan.render.Messages;

/** Says what is wrong with a command line: what, and which command's help to ask for. */
final class UsageFaults {
  private UsageFaults() {}

  static String text(CommandLine.ParameterException e, Messages messages) {
    CommandLine line = e.getCommandLine();
    String command = line.getCommandSpec().qualifiedName();
    return reason(e, messages) + System.lineSeparator() + messages.text("cli.seeHelp", command);
  }

  private static String reason(CommandLine.ParameterException e, Messages messages) {
    if (e instanceof CommandLine.MissingParameterException missing) {
      return messages.text(
          "cli.missing",
          String.join(
              ", ",
              missing.getMissing().stream()
                  .map(
                      arg ->
                          arg.isOption()
                              ? ((CommandLine.Model.OptionSpec) arg).longestName()
                              : arg.paramLabel())
                  .toList()));
    }
    if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
      return messages.text("cli.unknown", String.join(" ", unmatched.getUnmatched()));
    }
    String value = e.getValue() == null ? String.valueOf(e.getMessage()) : e.getValue();
    return e.getArgSpec() instanceof CommandLine.Model.OptionSpec option
        ? messages.text("cli.badValueOf", value, option.longestName(), wanted(option, messages))
        : messages.text("cli.badValue", value);
  }

  /** What an option takes: one of a few, or what its label says. */
  private static String wanted(CommandLine.Model.OptionSpec option, Messages messages) {
    Class<?> type = option.isMultiValue() ? option.auxiliaryTypes()[0] : option.type();
    if (type.equals(LocalDate.class)) {
      return messages.text("cli.day");
    }
    Object[] choices = type.getEnumConstants();
    return choices == null || option.converters().length > 0
        ? option.paramLabel()
        : Arrays.stream(choices)
            .map(choice -> choice.toString().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
  }
}
