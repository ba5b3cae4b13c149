package se.handlingsplan.render.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handlingsplan.check.Finding;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Cell;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.Run;
import se.handlingsplan.document.Texts;
import se.handlingsplan.form.FormField;
import se.handlingsplan.form.FormWords;
import se.handlingsplan.form.OwnText;
import se.handlingsplan.form.PartyForm;
import se.handlingsplan.form.Slot;
import se.handlingsplan.form.Slots;
import se.handlingsplan.form.StatusColumn;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Passage;
import se.handlingsplan.plan.PastYear;
import se.handlingsplan.plan.Status;
import se.handlingsplan.profile.Field;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.layout.Edition;
import se.handlingsplan.render.layout.PageWords;
import se.handlingsplan.render.layout.Publication;

/**
 * A form as a document: for each measure a table with a row for each field, to the left what is
 * asked and to the right what the plan has. Further down there is room for new measures and for a
 * message.
 */
public final class FormPage {
  /** Where a cell stands that is to be filled in; what follows names the field. */
  private static final String FIELD = "form/";

  /** The heading that begins a page of its own. */
  public static final String NEW_PAGE = "form-page/new";

  private static final int NEW_MEASURES = 3;
  private static final List<Double> SHARES = List.of(0.4, 0.6);

  private static final List<FormField> BEFORE_COLUMNS =
      List.of(
          FormField.TITLE,
          FormField.DESCRIPTION,
          FormField.RESPONSIBILITY,
          FormField.PERIOD,
          FormField.FOLLOW_UP);

  /** What findings are about, by the field in which that is seen to. */
  private static final Map<FormField, List<Field>> ABOUT =
      Map.of(
          FormField.TITLE, List.of(Field.MEASURE, Field.TITLE),
          FormField.DESCRIPTION, List.of(Field.DESCRIPTION, Field.TEXT),
          FormField.RESPONSIBILITY, List.of(Field.RESPONSIBILITY),
          FormField.PERIOD, List.of(Field.PERIOD),
          FormField.FOLLOW_UP,
              List.of(Field.FOLLOW_UP, Field.TARGET, Field.INDICATOR, Field.REPORTING),
          FormField.STATUS, List.of(Field.STATUS));

  private final PartyForm form;
  private final StatusColumn statusColumn;
  private final Messages messages;
  private final FormWords words;
  private final List<Block> blocks = new ArrayList<>();
  private final Map<String, Publication.TableLook> looks = new HashMap<>();
  private final Map<String, Prompt> prompts = new HashMap<>();

  private FormPage(PartyForm form, StatusColumn statusColumn, Messages messages) {
    this.form = form;
    this.statusColumn = statusColumn;
    this.messages = messages;
    this.words = FormVocabulary.in(messages, form.headings());
  }

  /**
   * A form laid out.
   *
   * @param prompts what invites to write in a field, by the field's name in the publication
   * @param own the form's own text, which nobody typed
   */
  public record Laid(Publication publication, Map<String, Prompt> prompts, OwnText own) {
    public Laid {
      prompts = Map.copyOf(prompts);
    }
  }

  /**
   * What invites to write in an empty field.
   *
   * @param name of the field, as its control shows it
   * @param choices that can be chosen instead of writing; empty where anything may be written
   */
  public record Prompt(String name, String invitation, List<String> choices) {
    public Prompt {
      choices = List.copyOf(choices);
    }
  }

  public static Laid of(PartyForm form, StatusColumn statusColumn, Messages messages) {
    return new FormPage(form, statusColumn, messages).laid();
  }

  private Laid laid() {
    String title = title();
    heading(1, title, "");
    about();
    paragraph(
        messages.text(form.party().isPresent() ? "form.intro" : "form.introOfNobody", form.plan()));
    form.answerBy().ifPresent(day -> paragraph(messages.text("form.answerBy", day.toString())));
    paragraph(messages.text("form.how"));
    paragraph(messages.text("form.howBack"));
    if (!form.measures().isEmpty()) {
      heading(2, messages.text("form.measures"), "");
      form.measures().forEach(this::measure);
    }
    newMeasures();
    message();
    Publication publication =
        new Publication(
            title,
            messages.text("form.description", form.plan()),
            messages.locale().toLanguageTag(),
            blocks,
            looks,
            Edition.plain().standing(),
            "");
    return new Laid(publication, prompts, own());
  }

  private String title() {
    return form.party()
        .map(name -> messages.text("form.title", name))
        .orElseGet(() -> messages.text("form.titleOfNobody"));
  }

  private void about() {
    Rows rows = new Rows("form-table/about", messages.text("form.about"));
    rows.fixed(messages.text("form.party"), form.party().orElse(""));
    rows.fixed(messages.text("form.plan"), form.plan());
    rows.fixed(messages.text("form.edition"), form.edition());
    rows.add();
  }

  private void measure(PartyForm.Asked asked) {
    Measure measure = asked.measure();
    heading(3, name(measure), "");
    if (!asked.where().isEmpty()) {
      paragraph(messages.text("form.area", String.join(" / ", asked.where())));
    }
    if (!form.isCoordinators()) {
      paragraph(messages.text(asked.answering() ? "form.answering" : "form.takingPart"));
    }
    measure.history().forEach(this::past);
    Rows rows = new Rows("form-table/" + measure.id(), name(measure));
    String place = FIELD + measure.id() + "/";
    for (FormField field : BEFORE_COLUMNS) {
      rows.row(place, Slot.of(field), measure, asked.findings());
    }
    for (String heading : form.headings()) {
      if (!statusColumn.is(heading)) {
        rows.row(place, Slot.extra(heading), measure, asked.findings());
      }
    }
    rows.row(place, Slot.of(FormField.STATUS), measure, asked.findings());
    if (asked.open()) {
      rows.row(place, Slot.of(FormField.CONTINUES), measure, List.of());
    }
    rows.reference(measure.id());
    rows.add();
  }

  /** What stands above a measure's fields. */
  private static String name(Measure measure) {
    String title = measure.title().text().replace('\n', ' ');
    return title.isBlank() ? measure.id() : title;
  }

  private void past(PastYear past) {
    paragraph(
        past.year().isPresent()
            ? messages.text("form.past", past.year().getAsInt())
            : messages.text("form.pastUnknown"));
    List<String> lines = new ArrayList<>();
    past.status()
        .ifPresent(
            status ->
                lines.add(
                    messages.text(
                        "form.pastLine",
                        words.label(FormField.STATUS),
                        words.statuses().getOrDefault(status, ""))));
    past.notes()
        .forEach(
            (heading, text) -> lines.add(messages.text("form.pastLine", heading, text.text())));
    blocks.add(
        new Block.ListBlock(
            false,
            lines.stream()
                .map(line -> new Block.ListBlock.Item("•", List.of(plain(line))))
                .toList(),
            Provenance.none()));
  }

  private void newMeasures() {
    heading(2, messages.text("form.new"), NEW_PAGE);
    paragraph(messages.text("form.newHow"));
    for (int number = 1; number <= NEW_MEASURES; number++) {
      String name = messages.text("form.newNumber", number);
      heading(3, name, "");
      Rows rows = new Rows("form-table/new-" + number, name);
      String place = FIELD + "new-" + number + "/";
      rows.blank(place, Slot.of(FormField.AREA));
      BEFORE_COLUMNS.forEach(field -> rows.blank(place, Slot.of(field)));
      for (String heading : form.headings()) {
        if (!statusColumn.is(heading)) {
          rows.blank(place, Slot.extra(heading));
        }
      }
      rows.blank(place, Slot.of(FormField.STATUS));
      rows.add();
    }
  }

  private void message() {
    heading(2, messages.text("form.messages"), "");
    Rows rows = new Rows("form-table/message", messages.text("form.messages"));
    rows.message();
    rows.add();
  }

  /** The rows of one table. */
  private final class Rows {
    private final String path;
    private final String description;
    private final List<Cell> cells = new ArrayList<>();
    private int row = 1;

    Rows(String path, String description) {
      this.path = path;
      this.description = description;
      cells.add(cell(0, 0, List.of(bold(messages.text("form.item"))), ""));
      cells.add(cell(0, 1, List.of(bold(messages.text("form.answer"))), ""));
    }

    void fixed(String label, String text) {
      add(List.of(bold(label)), text.isEmpty() ? List.of() : List.of(plain(text)), "");
    }

    void reference(String id) {
      add(
          List.of(
              bold(messages.text("form.reference")), plain(messages.text("form.referenceHelp"))),
          List.of(plain(id)),
          "");
    }

    void message() {
      String place = FIELD + "message";
      prompts.put(
          place,
          new Prompt(messages.text("form.message"), messages.text("form.prompt"), List.of()));
      add(
          List.of(bold(messages.text("form.message")), plain(messages.text("form.messageHelp"))),
          List.of(),
          place);
    }

    void blank(String place, Slot slot) {
      String field = place + key(slot);
      prompts.put(field, prompt(slot));
      add(asked(slot, List.of()), List.of(), field);
    }

    void row(String place, Slot slot, Measure measure, List<Finding> findings) {
      String field = place + key(slot);
      prompts.put(field, prompt(slot));
      add(asked(slot, findings), filled(measure, slot), field);
    }

    private void add(List<Block> asked, List<Block> answer, String place) {
      cells.add(cell(row, 0, asked, ""));
      cells.add(cell(row, 1, answer, place));
      row++;
    }

    void add() {
      blocks.add(new Block.Table(row, 2, 1, cells, Provenance.at(path)));
      looks.put(path, new Publication.TableLook(SHARES, description));
    }
  }

  private static String key(Slot slot) {
    return slot.field() == FormField.EXTRA
        ? slot.field().key() + "/" + slot.heading()
        : slot.field().key();
  }

  /** What stands beside a field: its name, help, and what is to be seen to. */
  private List<Block> asked(Slot slot, List<Finding> findings) {
    List<Block> asked = new ArrayList<>();
    asked.add(bold(words.label(slot)));
    asked.add(plain(messages.text("form." + "help." + slot.field().key())));
    List<String> remarks =
        findings.stream()
            .filter(
                finding ->
                    finding
                        .field()
                        .flatMap(FormPage::field)
                        .filter(f -> f == slot.field())
                        .isPresent())
            .map(finding -> remark(finding, messages))
            .distinct()
            .toList();
    if (!remarks.isEmpty()) {
      asked.add(bold(messages.text("form.toSee")));
      remarks.forEach(remark -> asked.add(plain(remark)));
    }
    return asked;
  }

  /** What is to be seen to, and how. */
  static String remark(Finding finding, Messages messages) {
    return (messages.finding(finding) + " " + messages.suggestion(finding)).strip();
  }

  /** The field of the form in which to see to what a finding is about. */
  static Optional<FormField> field(String key) {
    for (Map.Entry<FormField, List<Field>> about : ABOUT.entrySet()) {
      if (about.getValue().stream().anyMatch(field -> field.key().equals(key))) {
        return Optional.of(about.getKey());
      }
    }
    return Optional.empty();
  }

  private List<Block> filled(Measure measure, Slot slot) {
    if (slot.field() == FormField.STATUS) {
      return measure
          .status()
          .map(status -> words.statuses().getOrDefault(status, ""))
          .map(name -> List.of(plain(name)))
          .orElse(List.of());
    }
    return Slots.content(measure, slot).map(Passage::content).orElse(List.of());
  }

  private Prompt prompt(Slot slot) {
    String name = words.label(slot);
    return switch (slot.field()) {
      case STATUS -> choice(name, List.of(Status.values()).stream().map(this::name).toList());
      case CONTINUES -> choice(name, List.of(words.yes(), words.no()));
      case AREA -> choice(name, form.areas());
      case TITLE, DESCRIPTION, RESPONSIBILITY, PERIOD, FOLLOW_UP, EXTRA ->
          new Prompt(name, messages.text("form.prompt"), List.of());
    };
  }

  private String name(Status status) {
    return words.statuses().getOrDefault(status, "");
  }

  private Prompt choice(String name, List<String> choices) {
    return choices.isEmpty()
        ? new Prompt(name, messages.text("form.prompt"), List.of())
        : new Prompt(name, messages.text("form.choose"), choices);
  }

  /** All lines but those of cells that are to be filled in. */
  private OwnText own() {
    List<String> own = new ArrayList<>();
    for (Block block : blocks) {
      List<Block> texts =
          block instanceof Block.Table table
              ? table.cells().stream()
                  .filter(cell -> !isField(cell))
                  .flatMap(cell -> cell.blocks().stream())
                  .toList()
              : List.of(block);
      own.addAll(Texts.of(texts).lines().toList());
    }
    PageWords.PageOf foot = PageWords.in(messages.locale().toLanguageTag()).pageOf();
    String page = foot.before() + 1 + foot.between() + 1 + foot.after();
    List<String> names = new ArrayList<>(List.of(form.plan()));
    List<String> answers = new ArrayList<>(List.of(form.edition()));
    form.party().ifPresent(answers::add);
    for (PartyForm.Asked asked : form.measures()) {
      names.add(name(asked.measure()));
      answers.add(asked.measure().id());
    }
    return OwnText.of(
        own,
        // On paper the title and the page stand on one line.
        List.of(page, title() + " " + page, messages.text("form.answerBy", LocalDate.EPOCH)),
        names,
        answers,
        List.of());
  }

  private static boolean isField(Cell cell) {
    return !cell.provenance().isNone();
  }

  private void heading(int level, String text, String place) {
    blocks.add(new Block.Heading(level, RichText.of(text), at(place)));
  }

  private void paragraph(String text) {
    blocks.add(plain(text));
  }

  private static Block plain(String text) {
    return new Block.Paragraph(RichText.of(text), Provenance.none());
  }

  private static Block bold(String text) {
    return new Block.Paragraph(
        new RichText(List.of(new Run(text, true, false, Optional.empty()))), Provenance.none());
  }

  private static Cell cell(int row, int column, List<Block> blocks, String place) {
    return new Cell(row, column, 1, 1, blocks, at(place));
  }

  private static Provenance at(String place) {
    return place.isEmpty() ? Provenance.none() : Provenance.at(place);
  }
}
