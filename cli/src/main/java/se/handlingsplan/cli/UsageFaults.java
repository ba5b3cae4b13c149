package se.handlingsplan.cli;

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
    return messages.text(
        "cli.badValue", e.getValue() == null ? String.valueOf(e.getMessage()) : e.getValue());
  }
}
