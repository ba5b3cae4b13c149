package se.handlingsplan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import se.handlingsplan.job.DeepThread;
import se.handlingsplan.job.Offline;
import se.handlingsplan.job.TemporaryFolder;
import se.handlingsplan.render.Messages;

/** The program: one command with a subcommand for each job. */
public final class Main {
  static final String VERSION = "0.1.0";

  private Main() {}

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] args) {
    // Pages are painted into memory only; without this a Mac shows an icon and a bare Linux fails.
    System.setProperty("java.awt.headless", "true");
    TemporaryFolder.ofProcess();
    Offline.enforce();
    Console console = Console.ofProcess();
    FutureTask<Integer> command = new FutureTask<>(() -> run(console, args));
    DeepThread.start("command", command);
    System.exit(code(command));
  }

  private static int code(FutureTask<Integer> command) {
    try {
      return command.get();
    } catch (InterruptedException | ExecutionException e) {
      return ExitCode.FAULT; // Whatever a command meets it tells itself.
    }
  }

  /**
   * Runs one command.
   *
   * @return the exit code
   */
  static int run(Console console, String... args) {
    Messages messages = Messages.of(language(console, args));
    if (isOnlyLanguage(args)) {
      console.out().println(messages.text("cli.guide"));
      return ExitCode.DONE;
    }
    CommandLine line = commandLine(console, messages);
    line.setParameterExceptionHandler(usage(console, messages));
    line.setExecutionExceptionHandler(
        (fault, command, parsed) -> Faults.tell(fault, console, messages, isDebug(args)));
    try {
      return line.execute(commandFirst(args));
    } catch (StackOverflowError | OutOfMemoryError fault) {
      // Not exceptions, so the library lets them through.
      Failure failure = Faults.exhausted(fault, console.watch().file(), messages);
      return Faults.tell(failure, console, messages, isDebug(args));
    } finally {
      console.out().flush();
    }
  }

  private static CommandLine commandLine(Console console, Messages messages) {
    CommandLine line = new CommandLine(CommandLine.Model.CommandSpec.create());
    line.getCommandSpec().name("handlingsplan").version("handlingsplan " + VERSION);
    line.getCommandSpec().mixinStandardHelpOptions(true);
    line.addSubcommand(new MigrateCommand(console));
    line.addSubcommand(new ExtractCommand(console));
    line.addSubcommand(new TablesCommand(console));
    line.addSubcommand(new CheckCommand(console));
    line.addSubcommand(new RenderCommand(console));
    line.addSubcommand(new RolloverCommand(console));
    line.addSubcommand(new FormsCommand(console));
    line.addSubcommand(new CollectCommand(console));
    line.addSubcommand(new RemindCommand(console));
    line.addSubcommand(new DiffCommand(console));
    line.addSubcommand(new HistoryCommand(console));
    line.addSubcommand(new ValidateCommand(console));
    line.addSubcommand(new BatchCommand(console));
    line.addSubcommand(new ProfileCommand(console));
    line.addSubcommand(new SchemaCommand(console));
    line.getSubcommands()
        .values()
        .forEach(sub -> sub.getCommandSpec().mixinStandardHelpOptions(true));
    line.setResourceBundle(help(messages.locale()));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
    line.setUsageHelpAutoWidth(true);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    return line;
  }

  /** The language must be known before the arguments are understood, for the help is in it. */
  private static Locale language(Console console, String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    int at = all.indexOf("--lang");
    if (at >= 0 && at + 1 < all.size()) {
      return Locale.forLanguageTag(all.get(at + 1));
    }
    return all.stream()
        .filter(arg -> arg.startsWith("--lang="))
        .findFirst()
        .map(arg -> Locale.forLanguageTag(arg.substring("--lang=".length())))
        .orElse(console.locale());
  }

  /**
   * The language may be asked for before the command too, though it is an option of the commands
   * and there need not be any: {@code --lang sv --help}.
   */
  private static String[] commandFirst(String... args) {
    int words = languageWords(args);
    if (args.length <= words) {
      return args;
    }
    List<String> all = new ArrayList<>(List.of(args).subList(words, args.length));
    if (!all.getFirst().startsWith("-")) {
      all.addAll(1, List.of(args).subList(0, words));
    }
    return all.toArray(String[]::new);
  }

  /** How many of the first words ask for a language. */
  private static int languageWords(String... args) {
    if (args.length > 0 && args[0].startsWith("--lang=")) {
      return 1;
    }
    return args.length > 1 && args[0].equals("--lang") ? 2 : 0;
  }

  /** Without a command there is nothing to run, in whatever language. */
  private static boolean isOnlyLanguage(String... args) {
    return args.length == languageWords(args);
  }

  private static ResourceBundle help(Locale locale) {
    String name = locale.getLanguage().equals("sv") ? "help_sv" : "help_en";
    try (InputStream in = Main.class.getResourceAsStream(name + ".properties")) {
      if (in == null) {
        throw new IllegalStateException("Missing resource " + name);
      }
      return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException("A resource of the program cannot be read", e);
    }
  }

  private static IParameterExceptionHandler usage(Console console, Messages messages) {
    return (exception, args) -> {
      console.err().println(UsageFaults.text(exception, messages));
      return ExitCode.USAGE;
    };
  }

  private static boolean isDebug(String... args) {
    return List.of(args).contains("--debug");
  }
}
