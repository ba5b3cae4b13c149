package se.handlingsplan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;
import se.handlingsplan.change.Answers;
import se.handlingsplan.extract.form.DecisionTable;
import se.handlingsplan.extract.profile.DecisionFile;
import se.handlingsplan.form.Choice;
import se.handlingsplan.form.Decisions;
import se.handlingsplan.job.Forms;
import se.handlingsplan.job.ReadPlan;

/** Decisions that somebody has made, in files. */
final class DecisionOption {
  @Option(names = "--decisions", paramLabel = "FILE", descriptionKey = "decisions")
  private List<String> files = new ArrayList<>();

  /** How conflicts have been settled; other decisions are told and left alone. */
  List<Choice> choices(ReadPlan plan, ReadingOptions reading, Common common) throws Failure {
    Decisions decisions = decisions(plan, reading, common);
    if (!decisions.answers().isEmpty()) {
      common.tell(common.messages().text("decide.noRollover", String.join(", ", files)));
    }
    Optional<Choice> contradiction = decisions.contradiction();
    if (contradiction.isPresent()) {
      throw new Failure(
          ExitCode.USAGE,
          common
              .messages()
              .text(
                  "decide.contradiction", String.join(", ", files), contradiction.get().measure()));
    }
    return decisions.choices();
  }

  /** All that the files decide; about the plan's measures and fields by their names. */
  private Decisions decisions(ReadPlan plan, ReadingOptions reading, Common common) throws Failure {
    Decisions all = Decisions.none();
    for (String file : files) {
      boolean yaml = file.toLowerCase(Locale.ROOT).matches(".*\\.ya?ml");
      Decisions some =
          yaml
              ? new WrittenFile(common.path(file), common).read(DecisionFile::read)
              : table(file, plan, reading, common);
      if (some.equals(Decisions.none())) {
        common.tell(common.messages().text("decide.none", file));
      }
      all = all.and(some);
    }
    return all;
  }

  /** The answers that are about measures of the plan; any that cannot be followed ends it all. */
  Answers answers(ReadPlan plan, ReadingOptions reading, Common common) throws Failure {
    Decisions decisions = decisions(plan, reading, common);
    if (!decisions.choices().isEmpty()) {
      common.tell(common.messages().text("decide.noCollect", String.join(", ", files)));
    }
    Answers answers = Answers.about(plan.document().plan(), decisions.answers());
    if (!answers.faults().isEmpty()) {
      List<String> lines = new ArrayList<>();
      for (Answers.Fault fault : answers.faults()) {
        lines.add(
            common
                .messages()
                .text(
                    "decide." + fault.problem().key(),
                    String.join(", ", files),
                    fault.answer().measure()));
      }
      throw new Failure(ExitCode.USAGE, String.join(System.lineSeparator(), lines));
    }
    return answers;
  }

  private static Decisions table(String file, ReadPlan plan, ReadingOptions reading, Common common)
      throws Failure {
    DecisionTable.Read read =
        new Forms(plan).decisions().read(reading.files(common).open(file).document());
    if (!read.unclear().isEmpty()) {
      throw new Failure(
          ExitCode.USAGE,
          common.messages().text("decide.unclear", file, String.join(", ", read.unclear())));
    }
    if (!read.notes().isEmpty()) {
      common.tell(common.messages().text("decide.notes", file, String.join("; ", read.notes())));
    }
    return read.decisions();
  }
}
