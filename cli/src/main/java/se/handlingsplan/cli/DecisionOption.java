package se.handlingsplan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Option;
import se.handlingsplan.change.Answers;
import se.handlingsplan.extract.form.DecisionTable;
import se.handlingsplan.extract.profile.DecisionFile;
import se.handlingsplan.form.Decisions;
import se.handlingsplan.job.Forms;
import se.handlingsplan.job.ReadPlan;

/** Decisions that somebody has made, in files. */
final class DecisionOption {
  @Option(names = "--decisions", paramLabel = "FILE", descriptionKey = "decisions")
  private List<String> files = new ArrayList<>();

  /** All that the files decide; about the plan's measures and fields by their names. */
  Decisions decisions(ReadPlan plan, ReadingOptions reading, Common common) throws Failure {
    Decisions all = Decisions.none();
    for (String file : files) {
      boolean yaml = file.toLowerCase(Locale.ROOT).matches(".*\\.ya?ml");
      all =
          all.and(
              yaml
                  ? new WrittenFile(common.path(file), common).read(DecisionFile::read)
                  : table(file, plan, reading, common));
    }
    return all;
  }

  /** The answers that are about measures of the plan; any that cannot be followed ends it all. */
  Answers answers(ReadPlan plan, ReadingOptions reading, Common common) throws Failure {
    Answers answers =
        Answers.about(plan.document().plan(), decisions(plan, reading, common).answers());
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
    return read.decisions();
  }
}
