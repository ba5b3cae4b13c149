package se.handlingsplan.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.handlingsplan.form.PartyForm;
import se.handlingsplan.job.Forms;
import se.handlingsplan.job.ReadPlan;
import se.handlingsplan.party.Parties;
import se.handlingsplan.profile.KnownActor;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.mail.Attachment;
import se.handlingsplan.render.mail.EmlFile;
import se.handlingsplan.render.mail.IcsFile;
import se.handlingsplan.render.mail.Reminder;

/** Writes letters and calendar entries about what is missing. It sends nothing. */
@Command(name = "remind", aliases = "paminn")
final class RemindCommand implements Callable<Integer> {
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  @Mixin private final Common common;

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
  private String file = "";

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      descriptionKey = "outputFolder")
  private String output = "";

  @Option(names = "--answer-by", required = true, paramLabel = "DATE", descriptionKey = "answerBy")
  private LocalDate answerBy = LocalDate.EPOCH;

  @Option(names = "--from", paramLabel = "ADDRESS", descriptionKey = "mailFrom")
  private @Nullable String from;

  @Option(names = "--attach-form", descriptionKey = "attachForm")
  private boolean attach;

  RemindCommand(Console console) {
    this.common = new Common(console);
  }

  @Override
  public Integer call() throws Failure {
    Messages words = common.documentMessages();
    ReadPlan plan = reading.files(common).plan(file);
    Forms forms = new Forms(plan);
    Parties parties = new Parties(plan.profile().actors());
    Map<String, byte[]> made = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    List<String> withoutAddress = new ArrayList<>();
    List<String> withoutLetter = new ArrayList<>();
    for (PartyForm form : forms.of(List.of(), Optional.of(answerBy))) {
      Reminder reminder = new Reminder(form, answerBy, words);
      String party = form.party().orElse(words.text("gaps.fileOfNobody"));
      if (!reminder.isNeeded()) {
        withoutLetter.add(party);
        continue;
      }
      Optional<String> to = form.party().flatMap(parties::known).flatMap(KnownActor::email);
      if (to.isEmpty()) {
        withoutAddress.add(party);
      }
      Optional<Attachment> attached =
          attach
              ? Optional.of(
                  new Attachment(FileName.of(party) + ".docx", WORD, forms.word(form, words)))
              : Optional.empty();
      String name = FileName.free(FileName.of(party), " ", taken);
      made.put(
          name + ".eml", EmlFile.write(reminder.letter(to, Optional.ofNullable(from), attached)));
      // A file says when it was made; the day it is about makes it the same each time.
      made.put(
          name + ".ics",
          IcsFile.write(reminder.appointment(), answerBy.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }
    tell(made, withoutAddress);
    if (!withoutLetter.isEmpty()) {
      common.tell(common.messages().text("remind.withoutLetter", String.join(", ", withoutLetter)));
    }
    return ExitCode.DONE;
  }

  private void tell(Map<String, byte[]> made, List<String> withoutAddress) throws Failure {
    Messages messages = common.messages();
    if (made.isEmpty()) {
      common.tell(messages.text("remind.nothing", file));
      return;
    }
    Path folder = common.path(output);
    common.write(folder, made);
    common.written(folder, made.keySet()).forEach(common::tell);
    if (!withoutAddress.isEmpty()) {
      common.tell(messages.text("remind.noAddress", String.join(", ", withoutAddress)));
    }
  }
}
