package se.handlingsplan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.handlingsplan.check.Subject;
import se.handlingsplan.check.rule.Rules;
import se.handlingsplan.document.SourceDocument;
import se.handlingsplan.form.Choice;
import se.handlingsplan.form.Collected;
import se.handlingsplan.form.Editions;
import se.handlingsplan.form.Returns;
import se.handlingsplan.form.Submission;
import se.handlingsplan.job.Forms;
import se.handlingsplan.job.ReadPlan;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.form.DecisionRows;
import se.handlingsplan.render.form.FormVocabulary;
import se.handlingsplan.render.html.HtmlDocument;
import se.handlingsplan.render.json.PlanDocument;
import se.handlingsplan.render.json.PlanJson;
import se.handlingsplan.render.layout.Publication;
import se.handlingsplan.render.report.CollectReport;
import se.handlingsplan.render.sheet.FormXlsx;
import se.handlingsplan.text.Wording;

/** Brings forms that came back together with the plan. */
@Command(name = "collect", aliases = "samla")
final class CollectCommand implements Callable<Integer> {
  @Mixin private final Common common;

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Parameters(arity = "1..*", paramLabel = "FORM|DIR", descriptionKey = "forms")
  private List<String> forms = new ArrayList<>();

  @Option(names = "--into", required = true, paramLabel = "PLAN", descriptionKey = "into")
  private String into = "";

  @Option(names = "--base", paramLabel = "PLAN", descriptionKey = "base")
  private @Nullable String base;

  @Mixin private DecisionOption decided = new DecisionOption();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      descriptionKey = "outputFolder")
  private String output = "";

  CollectCommand(Console console) {
    this.common = new Common(console);
  }

  @Override
  public Integer call() throws Failure {
    Messages words = common.documentMessages();
    ReadPlan current = reading.files(common).plan(into);
    ReadPlan sent = base == null ? current : reading.files(common).plan(base);
    Forms made = new Forms(sent);
    List<Submission> submissions = new ArrayList<>();
    List<String> remarks = new ArrayList<>();
    List<Failure> failures = new ArrayList<>();
    for (String name : names()) {
      try {
        SourceDocument form = reading.files(common).open(name).document();
        form.notices()
            .forEach(notice -> remarks.add(form.source().name() + ": " + words.notice(notice)));
        Submission submission = made.reader().read(form);
        check(submission, sent);
        submissions.add(submission);
      } catch (Failure failure) {
        failures.add(failure);
      }
    }
    if (!failures.isEmpty()) {
      throw all(failures);
    }
    Collected collected =
        made.collect(current, submissions, decided.choices(current, reading, common));
    Returns returns =
        current
            .document()
            .returns()
            .map(before -> collected.returns().after(before))
            .orElse(collected.returns());
    List<String> silent = silent(made, returns);
    Publication report = CollectReport.of(collected.plan(), returns, silent, remarks, words);
    Map<String, byte[]> files = files(collected, returns, report, current, words);
    Path folder = common.path(output);
    refuseToLose(folder, files);
    common.write(folder, files);
    // The report tells all that ever came; these lines what has come now.
    CollectReport.lines(collected.plan(), collected.returns(), common.messages())
        .forEach(common::tell);
    if (!silent.isEmpty()) {
      common.tell(common.messages().text("collect.silent", String.join(", ", silent)));
    }
    for (Choice choice : collected.unused()) {
      common.tell(
          common
              .messages()
              .text(
                  "collect.unusedChoice",
                  choice.measure(),
                  FormVocabulary.in(common.messages(), collected.plan().ownColumns())
                      .label(choice.slot())));
    }
    common.written(folder, files.keySet()).forEach(common::tell);
    return ExitCode.DONE;
  }

  /** The plans that are read, and decisions that may have been filled in, are not overwritten. */
  private void refuseToLose(Path folder, Map<String, byte[]> files) throws Failure {
    String decisions = DecisionRows.fileName(common.documentMessages());
    if (files.containsKey(decisions)) {
      common.refuseToOverwrite(
          folder, Map.of(decisions, files.getOrDefault(decisions, new byte[0])));
    }
    Path result = folder.resolve(FileName.stem(into) + ".json").toAbsolutePath().normalize();
    for (String read : base == null ? List.of(into) : List.of(into, base)) {
      if (!read.equals(Common.STANDARD)
          && common.path(read).toAbsolutePath().normalize().equals(result)) {
        throw new Failure(ExitCode.USAGE, common.messages().text("collect.sameFile", read));
      }
    }
  }

  private static String reportFile(Messages words) {
    return words.text("collect.reportFile") + ".html";
  }

  /** All that is wrong with the files, so that it can be put right at once. */
  private Failure all(List<Failure> failures) throws Failure {
    List<String> lines = new ArrayList<>();
    failures.forEach(failure -> lines.add(failure.getMessage()));
    lines.add(common.messages().text("collect.nothingWritten"));
    return new Failure(
        failures.stream().mapToInt(Failure::exitCode).max().orElse(ExitCode.USAGE),
        String.join(System.lineSeparator(), lines),
        failures.getFirst());
  }

  /** Parties that were asked and have not answered. */
  private static List<String> silent(Forms made, Returns returns) {
    Set<String> answered =
        returns.received().stream()
            .map(from -> Wording.fold(from.party()))
            .collect(Collectors.toSet());
    return made.of(List.of(), Optional.empty()).stream()
        .flatMap(form -> form.party().stream())
        .filter(party -> !answered.contains(Wording.fold(party)))
        .toList();
  }

  private Map<String, byte[]> files(
      Collected collected, Returns returns, Publication report, ReadPlan current, Messages words)
      throws Failure {
    PlanDocument document =
        new PlanDocument(
            current.document().source(),
            collected.plan(),
            current.document().setAside(),
            current.document().notices(),
            Rules.findings(Subject.of(collected.plan(), current.profile())),
            Optional.empty(),
            collected.rollover(),
            Optional.empty(),
            Optional.of(returns));
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(
        FileName.stem(into) + ".json",
        PlanJson.write(document, words).getBytes(StandardCharsets.UTF_8));
    files.put(reportFile(words), HtmlDocument.write(report).getBytes(StandardCharsets.UTF_8));
    boolean open =
        returns.conflicts().stream().anyMatch(conflict -> !conflict.settled())
            || !returns.withoutArea(collected.plan()).isEmpty();
    if (open) {
      files.put(
          DecisionRows.fileName(words),
          FormXlsx.decisions(DecisionRows.of(returns, collected.plan(), words), words));
    }
    return files;
  }

  /** The files, those of folders too, but for the plan that lies beside the forms. */
  private List<String> names() throws Failure {
    List<String> names = new ArrayList<>();
    for (String form : forms) {
      Path path = common.path(form);
      if (!Files.isDirectory(path)) {
        names.add(form);
        continue;
      }
      try (Stream<Path> inside = Files.list(path)) {
        List<Path> all = inside.sorted().toList();
        List<String> folders = all.stream().filter(Files::isDirectory).map(Path::toString).toList();
        if (!folders.isEmpty()) {
          common.tell(common.messages().text("collect.folders", String.join(", ", folders)));
        }
        all.stream()
            .filter(Files::isRegularFile)
            .map(Path::toString)
            .filter(this::isForm)
            .sorted()
            .forEach(names::add);
      } catch (IOException e) {
        throw new Failure(
            ExitCode.UNREADABLE, common.messages().text("unreadable.no-access.message", form), e);
      }
    }
    if (names.isEmpty()) {
      throw new Failure(
          ExitCode.USAGE, common.messages().text("collect.noForms", String.join(", ", forms)));
    }
    return names;
  }

  /**
   * Word keeps a file of its own beside one that is open, and what was collected before may lie
   * among the forms.
   */
  private boolean isForm(String file) {
    String name = FileName.last(file);
    boolean written =
        FormVocabulary.LANGUAGES.stream()
            .anyMatch(
                words ->
                    name.equals(reportFile(words)) || name.equals(DecisionRows.fileName(words)));
    return !written && !name.endsWith(".json") && !name.startsWith("~$") && !name.startsWith(".");
  }

  /** A form of another plan would put its fields against the wrong ones. */
  private void check(Submission submission, ReadPlan sent) throws Failure {
    String edition = Editions.of(sent.document().plan());
    if (!submission.isForm()) {
      common.tell(
          common
              .messages()
              .text("collect.noForm", submission.file(), reportFile(common.documentMessages())));
    } else if (submission.edition().isEmpty()) {
      common.tell(common.messages().text("collect.noEdition", submission.file()));
    } else if (!submission.edition().get().strip().equals(edition)) {
      throw new Failure(
          ExitCode.USAGE,
          common
              .messages()
              .text(
                  "collect.otherEdition",
                  submission.file(),
                  submission.edition().get().strip(),
                  edition,
                  FormsCommand.BASE));
    }
  }
}
