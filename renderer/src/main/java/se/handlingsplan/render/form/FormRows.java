package se.handlingsplan.render.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.handlingsplan.form.FormField;
import se.handlingsplan.form.FormWords;
import se.handlingsplan.form.OwnText;
import se.handlingsplan.form.PartyForm;
import se.handlingsplan.form.Slot;
import se.handlingsplan.form.Slots;
import se.handlingsplan.form.StatusColumn;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Status;
import se.handlingsplan.render.Messages;

/**
 * A form as rows: one for each measure, with a column for each field, and empty rows for new ones.
 */
public final class FormRows {
  /** A cell of a sheet holds 32767 letters; some of ours take more room there. */
  private static final int LONGEST = 30_000;

  private static final List<FormField> FIELDS =
      List.of(
          FormField.AREA,
          FormField.TITLE,
          FormField.DESCRIPTION,
          FormField.RESPONSIBILITY,
          FormField.PERIOD,
          FormField.FOLLOW_UP);

  private final PartyForm form;
  private final StatusColumn statusColumn;
  private final Messages messages;
  private final FormWords words;

  private FormRows(PartyForm form, StatusColumn statusColumn, Messages messages) {
    this.form = form;
    this.statusColumn = statusColumn;
    this.messages = messages;
    this.words = FormVocabulary.in(messages, form.headings());
  }

  /**
   * A column.
   *
   * @param choices that can be chosen; empty where anything may be written
   * @param ofRows what can be chosen instead, by the row's number from 0
   */
  public record Column(String heading, List<String> choices, Map<Integer, List<String>> ofRows) {
    public Column {
      choices = List.copyOf(choices);
      ofRows = Map.copyOf(ofRows);
    }

    /** The same in every row. */
    public Column(String heading, List<String> choices) {
      this(heading, choices, Map.of());
    }

    /** What can be chosen in a row. */
    public List<String> choices(int row) {
      return ofRows.getOrDefault(row, choices);
    }
  }

  /**
   * A form laid out.
   *
   * @param title what the form is called
   * @param about names and texts that say what it is and how it is filled in
   * @param columns the first holds the measures' ids
   * @param own the form's own text, which nobody typed
   */
  public record Laid(
      String title,
      List<List<String>> about,
      List<Column> columns,
      List<List<String>> rows,
      OwnText own) {
    public Laid {
      about = about.stream().map(List::copyOf).toList();
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  public static Laid of(PartyForm form, StatusColumn statusColumn, Messages messages) {
    return new FormRows(form, statusColumn, messages).laid();
  }

  private Laid laid() {
    String title =
        form.party()
            .map(name -> messages.text("form.title", name))
            .orElseGet(() -> messages.text("form.titleOfNobody"));
    boolean asks = form.measures().stream().anyMatch(PartyForm.Asked::open);
    List<Slot> slots = new ArrayList<>(FIELDS.stream().map(Slot::of).toList());
    form.headings().stream()
        .filter(heading -> !statusColumn.is(heading))
        .map(Slot::extra)
        .forEach(slots::add);
    slots.add(Slot.of(FormField.STATUS));
    if (asks) {
      slots.add(Slot.of(FormField.CONTINUES));
    }
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(messages.text("form.reference"), List.of()));
    slots.forEach(slot -> columns.add(new Column(words.label(slot), choices(slot))));
    columns.add(new Column(messages.text("form.remarks"), List.of()));
    List<List<String>> rows = new ArrayList<>();
    for (PartyForm.Asked asked : form.measures()) {
      List<String> row = new ArrayList<>();
      row.add(asked.measure().id());
      slots.forEach(slot -> row.add(held(text(asked, slot))));
      row.add(String.join("\n", remarks(asked)));
      rows.add(row);
    }
    List<List<String>> about = about(title, slots);
    List<String> own = new ArrayList<>();
    about.forEach(line -> line.forEach(text -> text.lines().forEach(own::add)));
    form.measures().forEach(asked -> own.addAll(remarks(asked)));
    own.add(messages.text("form.remarks"));
    own.add(messages.text("form.sheet"));
    own.add(messages.text("form.sheetAbout"));
    return new Laid(
        title,
        about,
        columns,
        rows,
        OwnText.of(
            own,
            List.of(messages.text("form.answerBy", LocalDate.EPOCH)),
            List.of(form.plan()),
            Stream.concat(form.party().stream(), Stream.of(form.edition())).toList(),
            columns.stream().flatMap(column -> column.choices().stream()).toList()));
  }

  private List<String> choices(Slot slot) {
    return switch (slot.field()) {
      case STATUS ->
          List.of(Status.values()).stream()
              .map(status -> words.statuses().getOrDefault(status, ""))
              .toList();
      case CONTINUES -> List.of(words.yes(), words.no());
      case AREA -> form.areas();
      case TITLE, DESCRIPTION, RESPONSIBILITY, PERIOD, FOLLOW_UP, EXTRA -> List.of();
    };
  }

  /** What the party is to the measure, what it is asked and what is to be seen to. */
  private List<String> remarks(PartyForm.Asked asked) {
    List<String> remarks = new ArrayList<>();
    if (!form.isCoordinators()) {
      remarks.add(messages.text(asked.answering() ? "form.answering" : "form.takingPart"));
    }
    if (asked.open()) {
      remarks.add(messages.text("form.help.continues"));
    }
    asked.findings().stream()
        .filter(finding -> finding.field().flatMap(FormPage::field).isPresent())
        .map(finding -> FormPage.remark(finding, messages))
        .distinct()
        .forEach(remarks::add);
    return remarks;
  }

  /** A text cut short would come back as if somebody had cut it; so it does not go out at all. */
  private String held(String text) {
    return text.length() <= LONGEST ? text : words.tooLong();
  }

  private String text(PartyForm.Asked asked, Slot slot) {
    Measure measure = asked.measure();
    return switch (slot.field()) {
      case AREA -> asked.where().isEmpty() ? "" : asked.where().getLast();
      case STATUS -> measure.status().map(s -> words.statuses().getOrDefault(s, "")).orElse("");
      case CONTINUES -> "";
      case TITLE, DESCRIPTION, RESPONSIBILITY, PERIOD, FOLLOW_UP, EXTRA ->
          Slots.text(measure, slot);
    };
  }

  private List<List<String>> about(String title, List<Slot> slots) {
    List<List<String>> about = new ArrayList<>();
    about.add(List.of(messages.text("form.item"), messages.text("form.answer")));
    about.add(List.of(messages.text("form.party"), form.party().orElse("")));
    about.add(List.of(messages.text("form.plan"), form.plan()));
    about.add(List.of(messages.text("form.edition"), form.edition()));
    about.add(List.of(title));
    about.add(List.of(intro()));
    form.answerBy()
        .ifPresent(day -> about.add(List.of(messages.text("form.answerBy", day.toString()))));
    about.add(List.of(messages.text("form.message"), ""));
    about.add(List.of(line(messages.text("form.message"), messages.text("form.messageHelp"))));
    about.add(List.of(messages.text("form.rowsHow")));
    about.add(List.of(line(messages.text("form.reference"), messages.text("form.referenceHelp"))));
    for (Slot slot : slots) {
      String help =
          slot.field() == FormField.CONTINUES
              ? messages.text("form.rowsContinues")
              : messages.text("form." + "help." + slot.field().key());
      about.add(List.of(line(words.label(slot), help)));
    }
    about.add(List.of(line(messages.text("form.remarks"), messages.text("form.remarksHelp"))));
    return about;
  }

  /** Name and text in one cell: beside each other they would look like a field and its answer. */
  private String line(String name, String text) {
    return name.endsWith("?") ? name + " " + text : messages.text("form.pastLine", name, text);
  }

  private String intro() {
    return messages.text(
        form.party().isPresent() ? "form.intro" : "form.introOfNobody", form.plan());
  }
}
