package se.handlingsplan.render.mail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handlingsplan.check.Finding;
import se.handlingsplan.form.PartyForm;
import se.handlingsplan.render.Messages;

/**
 * What one party is reminded of: the measures that it answers for, what is missing in them, and the
 * day.
 *
 * @param day until which an answer is asked for
 */
public record Reminder(PartyForm form, LocalDate day, Messages messages) {
  /** Whether there is anything to remind of. */
  public boolean isNeeded() {
    return form.measures().stream().anyMatch(Reminder::isOpen);
  }

  private static boolean isOpen(PartyForm.Asked asked) {
    return asked.answering() && (asked.open() || !asked.findings().isEmpty());
  }

  /**
   * The letter.
   *
   * @param to the party's address, if it is known
   * @param attached the party's form, if it is to go along
   */
  public Letter letter(Optional<String> to, Optional<String> from, Optional<Attachment> attached) {
    return new Letter(to, from, subject(), body(attached.isPresent()), attached.stream().toList());
  }

  /** The day in a calendar. */
  public Appointment appointment() {
    String party = form.party().orElse("");
    return new Appointment(
        "%s-%s-%s@handlingsplan"
            .formatted(form.edition(), day, Integer.toHexString(party.hashCode())),
        day,
        subject(),
        body(false));
  }

  private String subject() {
    return messages.text("remind.subject", form.plan(), day.toString());
  }

  private String body(boolean attached) {
    List<String> lines = new ArrayList<>();
    lines.add(messages.text("remind.greeting"));
    lines.add("");
    lines.add(
        form.party()
            .map(party -> messages.text("remind.intro", form.plan(), party))
            .orElseGet(() -> messages.text("remind.introOfNobody", form.plan())));
    lines.add(messages.text("form.answerBy", day.toString()));
    for (PartyForm.Asked asked : form.measures()) {
      if (isOpen(asked)) {
        lines.add("");
        measure(asked, lines);
      }
    }
    lines.add("");
    lines.add(messages.text(attached ? "remind.attached" : "remind.answer"));
    return String.join("\n", lines);
  }

  /** The measure's title, with the area that it stands under where others have the same. */
  private String name(PartyForm.Asked asked) {
    String title = asked.measure().title().text();
    long bearers =
        form.measures().stream().filter(one -> one.measure().title().text().equals(title)).count();
    String area = asked.where().isEmpty() ? "" : asked.where().getLast();
    String line = title.replace('\n', ' ');
    return bearers > 1 && !area.isBlank() ? messages.text("remind.measure", line, area) : line;
  }

  private void measure(PartyForm.Asked asked, List<String> lines) {
    lines.add(name(asked));
    if (asked.open()) {
      String question =
          form.year().isPresent()
              ? messages.text("draft.continues", form.year().getAsInt())
              : messages.text("form.field.continues");
      lines.add(messages.text("remind.line", question));
    }
    for (Finding finding : asked.findings()) {
      lines.add(messages.text("remind.line", messages.finding(finding)));
    }
  }
}
