package se.handlingsplan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.handlingsplan.check.Finding;
import se.handlingsplan.check.Rule;
import se.handlingsplan.check.Severity;
import se.handlingsplan.check.rule.Rules;
import se.handlingsplan.job.ReadPlan;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.check.CheckedPlan;
import se.handlingsplan.render.check.RuleGuide;
import se.handlingsplan.render.json.ChecksJson;
import se.handlingsplan.render.json.PlanFormatException;

/** Tells what is missing in plans, where, and whose turn it is. */
@Command(name = "check", aliases = "granska")
final class CheckCommand implements Callable<Integer> {
  private static final String ALL_RULES = "all";

  @Mixin private final Common common;

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Parameters(arity = "0..*", paramLabel = "FILE|DIR", descriptionKey = "checkFiles")
  private List<String> files = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|DIR",
      descriptionKey = "output")
  private String output = Common.STANDARD;

  @Option(
      names = "--format",
      paramLabel = "text|json|sarif|html|docx|xlsx",
      descriptionKey = "checkFormat")
  private @Nullable CheckFormat format;

  @Option(names = "--html", descriptionKey = "checkHtml")
  private boolean html;

  @Option(names = "--by", paramLabel = "actor", descriptionKey = "checkBy")
  private @Nullable By by;

  @Option(names = "--annotate", paramLabel = "FILE", descriptionKey = "annotate")
  private @Nullable String annotate;

  @Option(names = "--fail-on", paramLabel = "SEVERITY", descriptionKey = "failOn")
  private FailOn failOn = FailOn.ERROR;

  @Option(names = "--explain", paramLabel = "RULE", descriptionKey = "explain")
  private @Nullable String explain;

  @Option(names = "--accept", paramLabel = "FILE", descriptionKey = "accept")
  private @Nullable String accept;

  @Option(names = "--since", paramLabel = "FILE", descriptionKey = "since")
  private @Nullable String since;

  @Option(names = "--against", paramLabel = "FRAMEWORK", descriptionKey = "against")
  private @Nullable String against;

  @Option(names = "--public", descriptionKey = "checkPublic")
  private boolean publishing;

  @Option(names = "--today", paramLabel = "DATE", descriptionKey = "today")
  private @Nullable String today;

  /** From which severity the exit code tells of findings. */
  enum FailOn {
    ERROR,
    WARNING,
    NOTE,
    NEVER;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How findings are gathered. */
  enum By {
    ACTOR;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  CheckCommand(Console console) {
    this.common = new Common(console);
  }

  @Override
  public Integer call() throws Failure {
    if (explain != null) {
      common.print(explained(explain));
      return ExitCode.DONE;
    }
    if (files.isEmpty()) {
      throw new Failure(ExitCode.USAGE, common.messages().text("cli.missing", "FILE"));
    }
    CheckFormat chosen = chosenFormat();
    PlanFiles plans = reading.files(common);
    List<String> all = expanded();
    boolean many = !all.equals(files);
    Optional<AnnotatedCopy> copy = AnnotatedCopy.asked(annotate, all, common);
    Checking checking = checking(plans);
    int worst = ExitCode.DONE;
    List<CheckedPlan> checked = new ArrayList<>();
    for (String file : all) {
      try {
        ReadPlan loaded = copy.isPresent() ? plans.planInText(file) : plans.plan(file);
        CheckedPlan plan = checking.check(file, loaded, all.size() == 1);
        checked.add(plan);
        common.tellOpen(file, loaded.document());
        if (copy.isPresent()) {
          copy.get().write(plan, plans);
        }
        worst = Math.max(worst, fails(plan.counting()) ? ExitCode.FINDINGS : ExitCode.DONE);
      } catch (StackOverflowError | OutOfMemoryError fault) {
        Failure failure = Faults.exhausted(fault, Optional.of(file), common.messages());
        Faults.tell(failure, common);
        worst = Math.max(worst, failure.exitCode());
      } catch (Failure failure) {
        if (failure.exitCode() == ExitCode.USAGE) {
          throw failure;
        }
        Faults.tell(failure, common);
        worst = Math.max(worst, failure.exitCode());
      }
    }
    if (!checked.isEmpty()) {
      CheckResults results = new CheckResults(common, output, many);
      // JSON has both in one.
      if (by == By.ACTOR && chosen != CheckFormat.JSON) {
        results.writeByParty(checked, chosen);
      } else {
        results.write(checked, chosen);
      }
    }
    return worst;
  }

  private String explained(String id) throws Failure {
    Messages messages = common.messages();
    if (id.equals(ALL_RULES)) {
      return RuleGuide.list(Rules.all(), messages);
    }
    Optional<Rule> rule = Rules.named(id);
    if (rule.isEmpty()) {
      throw new Failure(
          ExitCode.USAGE,
          messages.text(
              "cli.noSuchRule",
              id,
              Rules.all().stream().map(Rule::id).sorted().collect(Collectors.joining(", "))));
    }
    return RuleGuide.text(rule.get(), messages);
  }

  /** As asked for, else as the output's name says; what goes into a folder is for Word. */
  private CheckFormat chosenFormat() throws Failure {
    if (format != null) {
      return format;
    }
    if (html) {
      return CheckFormat.HTML;
    }
    if (common.json()) {
      return CheckFormat.JSON;
    }
    boolean folder = new EachFile(common, List.of(), output).isFolder();
    return folder ? CheckFormat.DOCX : CheckFormat.of(output).orElse(CheckFormat.TEXT);
  }

  /** The files, those of folders in place of the folders. */
  private List<String> expanded() throws Failure {
    List<String> all = new ArrayList<>();
    for (String file : files) {
      boolean folder = !file.equals(Common.STANDARD) && Files.isDirectory(common.path(file));
      if (!folder) {
        all.add(file);
        continue;
      }
      try {
        List<Path> found = PlanFolder.files(common.path(file));
        if (found.isEmpty()) {
          common.tell(common.messages().text("cli.noPlansIn", file));
        }
        found.forEach(path -> all.add(path.toString()));
      } catch (IOException e) {
        throw new Failure(
            ExitCode.UNREADABLE, common.messages().text("unreadable.no-access.message", file), e);
      }
    }
    return all;
  }

  private Checking checking(PlanFiles plans) throws Failure {
    Optional<Plan> framework =
        against == null ? Optional.empty() : Optional.of(plans.plan(against).document().plan());
    return new Checking(
        new AcceptedFindings(accept, day(), common), publishing, framework, earlier());
  }

  private LocalDate day() throws Failure {
    if (today == null) {
      return LocalDate.now(ZoneId.systemDefault());
    }
    try {
      return LocalDate.parse(today);
    } catch (DateTimeParseException e) {
      throw new Failure(ExitCode.USAGE, common.messages().text("cli.badDay", today), e);
    }
  }

  private Optional<Map<String, List<Finding>>> earlier() throws Failure {
    if (since == null) {
      return Optional.empty();
    }
    Path file = common.path(since);
    try {
      return Optional.of(ChecksJson.read(Files.readString(file, StandardCharsets.UTF_8)));
    } catch (PlanFormatException e) {
      List<Object> arguments = new ArrayList<>();
      arguments.add(e.pointer());
      arguments.addAll(e.arguments());
      String problem =
          common.messages().text("planFormat." + e.reason().key(), arguments.toArray());
      throw new Failure(
          ExitCode.UNREADABLE, common.messages().text("cli.about", since, problem), e);
    } catch (IOException e) {
      throw new Failure(
          ExitCode.UNREADABLE, common.messages().text("unreadable.not-found.message", since), e);
    }
  }

  private boolean fails(List<Finding> findings) {
    Optional<Severity> least =
        Arrays.stream(Severity.values()).filter(s -> s.name().equals(failOn.name())).findFirst();
    return least.isPresent()
        && findings.stream().anyMatch(f -> f.severity().compareTo(least.get()) <= 0);
  }
}
