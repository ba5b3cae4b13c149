package se.handlingsplan.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Option;
import se.handlingsplan.change.Answers;
import se.handlingsplan.extract.form.DecisionTable;
import se.handlingsplan.extract.profile.DecisionFile;
import se.handlingsplan.extract.profile.ProfileException;
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
      all = all.and(yaml ? yaml(file, common) : table(file, plan, reading, common));
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

  private static Decisions yaml(String file, Common common) throws Failure {
    Path path = common.path(file);
    try {
      return DecisionFile.read(Files.readString(path), file);
    } catch (ProfileException e) {
      throw new Failure(ExitCode.USAGE, common.text(e), e);
    } catch (NoSuchFileException e) {
      throw unreadable("unreadable.not-found.message", file, common, e);
    } catch (MalformedInputException e) {
      throw unreadable("profile.unreadable", file, common, e);
    } catch (IOException e) {
      throw unreadable("unreadable.no-access.message", file, common, e);
    }
  }

  private static Failure unreadable(String key, String file, Common common, IOException e)
      throws Failure {
    return new Failure(ExitCode.USAGE, common.messages().text(key, file), e);
  }
}
