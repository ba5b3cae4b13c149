package se.handlingsplan.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.handlingsplan.document.Notice;
import se.handlingsplan.extract.profile.ProfileException;
import se.handlingsplan.extract.profile.ProfileFault;
import se.handlingsplan.extract.profile.Profiles;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.job.Publications;
import se.handlingsplan.job.Refusal;
import se.handlingsplan.job.Release;
import se.handlingsplan.profile.Profile;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.json.PlanDocument;
import se.handlingsplan.render.pdf.UnprintableCharacterException;
import se.handlingsplan.render.report.OpenQuestions;

/** The options that all commands share, and what they mean. */
final class Common {
  /** Stands for standard input or output in place of a file. */
  static final String STANDARD = "-";

  /** Notices of one kind that are told of one file; a book with odd fonts has one for each page. */
  private static final int MOST_ALIKE = 5;

  private final Console console;

  @Option(names = "--lang", paramLabel = "sv|en", descriptionKey = "lang")
  private @Nullable String lang;

  @Option(names = "--profile", paramLabel = "NAME|FILE", descriptionKey = "profile")
  private @Nullable String profile;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Option(
      names = {"-q", "--quiet"},
      descriptionKey = "quiet")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      descriptionKey = "verbose")
  private boolean verbose;

  @Option(names = "--debug", descriptionKey = "debug")
  private boolean debug;

  Common(Console console) {
    this.console = console;
  }

  Console console() {
    return console;
  }

  boolean json() {
    return json;
  }

  boolean quiet() {
    return quiet;
  }

  boolean debug() {
    return debug;
  }

  /** The words of messages: as asked for, else those of the machine. */
  Messages messages() throws Failure {
    return Messages.of(language().orElse(console.locale()));
  }

  /** A document that nobody can read, and why. */
  Failure unreadable(String name, UnreadableDocumentException e) throws Failure {
    return failure(Refusal.of(name, e, messages()), e);
  }

  /** A file that is not done, for this reason. */
  Failure failure(Refusal refusal, Throwable cause) {
    return new Failure(ExitCode.UNREADABLE, refusal.text(), cause);
  }

  /** The words of documents and reports: as asked for, else Swedish. */
  Messages documentMessages() throws Failure {
    return Messages.of(language().orElse(Locale.of("sv")));
  }

  private Optional<Locale> language() throws Failure {
    if (lang == null) {
      return Optional.empty();
    }
    if (!lang.equals("sv") && !lang.equals("en")) {
      throw new Failure(ExitCode.USAGE, Messages.of(console.locale()).text("cli.badLang", lang));
    }
    return Optional.of(Locale.of(lang));
  }

  /** The name or file of the profile asked for. */
  Optional<String> profileName() {
    return Optional.ofNullable(profile);
  }

  /** The profile asked for; empty where the document itself is to tell. */
  Optional<Profile> profile() throws Failure {
    if (profile == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(Profiles.find(profile));
    } catch (ProfileException e) {
      throw new Failure(ExitCode.USAGE, text(e), e);
    }
  }

  /** All that is wrong with a profile, a line for each fault. */
  String text(ProfileException faulty) throws Failure {
    List<String> lines = new ArrayList<>();
    for (ProfileFault fault : faulty.faults()) {
      List<String> arguments = new ArrayList<>(fault.arguments());
      if (fault.line() > 0) {
        arguments.set(
            0,
            messages().text("profile.line", arguments.getFirst(), Integer.toString(fault.line())));
      }
      lines.add(messages().text("profile." + fault.problem().key(), arguments.toArray()));
    }
    return String.join(System.lineSeparator(), lines);
  }

  /** Prints a result. */
  void print(String text) {
    console.out().print(text);
    console.out().flush();
  }

  /** Tells what goes on, unless asked not to. */
  void tell(String text) {
    if (!quiet) {
      console.err().println(text);
    }
  }

  /** Tells more, if asked to. */
  void tellMore(String text) {
    if (verbose) {
      console.err().println(text);
    }
  }

  /** Tells notices; of those that are alike, as one for each page of a book, only the first. */
  void tell(String file, List<Notice> notices) throws Failure {
    Map<Notice.Code, Integer> told = new EnumMap<>(Notice.Code.class);
    for (Notice notice : notices) {
      String text = messages().text("cli.about", file, messages().notice(notice));
      if (told.merge(notice.code(), 1, Integer::sum) <= MOST_ALIKE) {
        tell(text);
      } else {
        tellMore(text);
      }
    }
    int more = told.values().stream().mapToInt(count -> Math.max(0, count - MOST_ALIKE)).sum();
    if (more > 0 && !verbose) {
      tell(messages().text("cli.alike", file, Integer.toString(more)));
    }
  }

  /** Asks for a password. On a terminal it is not shown; from a pipe the first line is taken. */
  // Whether a console is a terminal can be asked from Java 22 on; one that is none still reads.
  @SuppressWarnings("SystemConsoleNull")
  String askPassword() throws Failure {
    console.err().print(messages().text("cli.password") + " ");
    console.err().flush();
    java.io.Console terminal = System.console();
    if (terminal != null) {
      char[] typed = terminal.readPassword();
      return typed == null ? "" : String.valueOf(typed);
    }
    try {
      StringBuilder line = new StringBuilder();
      Reader in = new InputStreamReader(console.in(), StandardCharsets.UTF_8);
      for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
        line.append((char) c);
      }
      return line.toString().strip();
    } catch (IOException e) {
      throw new Failure(ExitCode.USAGE, messages().text("cli.noPassword"), e);
    }
  }

  /** A plan as a file of the format. */
  byte[] publish(Publications format, Release release) throws Failure {
    try {
      return format.write(release);
    } catch (UnprintableCharacterException e) {
      throw failure(Refusal.of(e, messages()), e);
    }
  }

  /** Writes a text to a file or to standard output. */
  void write(String target, String text) throws Failure {
    write(target, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes bytes to a file or to standard output. */
  void write(String target, byte[] bytes) throws Failure {
    if (target.equals(STANDARD)) {
      console.out().write(bytes, 0, bytes.length);
      console.out().flush();
    } else {
      write(path(target), bytes);
    }
  }

  void write(Path file, byte[] bytes) throws Failure {
    try {
      Outputs.write(file, bytes);
    } catch (IOException e) {
      throw new Failure(
          ExitCode.USAGE, messages().text("cli.notWritten", file.toString(), reason(e)), e);
    }
  }

  /** Tells that a file has been written, if it was one. */
  void tellWritten(String target) throws Failure {
    if (!target.equals(STANDARD)) {
      tell(messages().text("cli.wrote", target));
    }
  }

  /** Tells how much is open in a plan that was rolled over, or that forms were collected into. */
  void tellOpen(String file, PlanDocument document) throws Failure {
    int open = OpenQuestions.count(document, messages());
    if (open > 0) {
      tell(messages().text("cli.openQuestions", file, open));
    }
  }

  /**
   * Writes files that somebody then fills in. Those of a run before may have been filled in
   * already: they are not overwritten, and nothing is written.
   */
  void writeToFillIn(Path folder, Map<String, byte[]> files) throws Failure {
    refuseToOverwrite(folder, files);
    write(folder, files);
  }

  /** Fails if a file is there already and holds something else. */
  void refuseToOverwrite(Path folder, Map<String, byte[]> files) throws Failure {
    List<String> filledIn = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path there = folder.resolve(file.getKey());
      try {
        if (Files.isRegularFile(there)
            && !Arrays.equals(Files.readAllBytes(there), file.getValue())) {
          filledIn.add(there.toString());
        }
      } catch (IOException e) {
        filledIn.add(there.toString());
      }
    }
    if (!filledIn.isEmpty()) {
      throw new Failure(
          ExitCode.USAGE, messages().text("cli.mayBeFilledIn", String.join(", ", filledIn)));
    }
  }

  /** Writes files into a folder. */
  void write(Path folder, Map<String, byte[]> files) throws Failure {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      write(folder.resolve(file.getKey()), file.getValue());
    }
  }

  /** Lines that tell which files have been written into a folder. */
  List<String> written(Path folder, Collection<String> names) throws Failure {
    List<String> lines = new ArrayList<>();
    lines.add(messages().text("cli.written", folder.toString()));
    names.forEach(name -> lines.add("  " + name));
    return lines;
  }

  Path path(String text) throws Failure {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new Failure(ExitCode.USAGE, messages().text("cli.badPath", text), e);
    }
  }

  private static String reason(IOException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
