package se.handlingsplan.render.rows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.plan.Agreement;
import se.handlingsplan.plan.Period;
import se.handlingsplan.plan.Phrase;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.PolicyArea;
import se.handlingsplan.plan.Section;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.PlaceText;
import se.handlingsplan.render.rows.PlanRows.Column;
import se.handlingsplan.render.rows.PlanRows.Room;
import se.handlingsplan.render.rows.PlanRows.Value;

/** All that a plan says beside its measures: its facts, its goals and its prose, a row each. */
public final class FactRows {
  /** What kind of fact it is, and of what. */
  private static final int KEY_COLUMNS = 2;

  private final Messages messages;
  private final List<List<Value>> rows = new ArrayList<>();

  private FactRows(Messages messages) {
    this.messages = messages;
  }

  /**
   * The facts of a plan.
   *
   * @param title what a plan without a title of its own is called
   */
  public static PlanRows of(Plan plan, String title, Messages messages) {
    FactRows made = new FactRows(messages);
    made.facts(plan, title);
    made.phrases("rows.overallGoal", "", plan.overallGoal().stream().toList());
    made.phrases("field.goal", "", plan.goals());
    plan.sections().forEach(made::section);
    plan.policyAreas().forEach(made::area);
    plan.contact()
        .ifPresent(
            contact ->
                made.row(
                    "field.contact", "", contact.passage().text(), contact.passage().provenance()));
    made.phrases("rows.unplaced", "", plan.unplaced());
    return new PlanRows(
        messages.text("rows.plan"),
        List.of(
            new Column(messages.text("rows.part"), Room.NAME),
            new Column(messages.text("rows.under"), Room.NAME),
            new Column(messages.text("field.text"), Room.PROSE),
            new Column(messages.text("rows.place"), Room.NAME)),
        KEY_COLUMNS,
        made.rows);
  }

  private void facts(Plan plan, String title) {
    phrases("field.title", "", List.of(plan.title().orElse(Phrase.of(title))));
    row("rows.kind", "", messages.text("kind." + plan.kind().key()), Provenance.none());
    plan.year().ifPresent(year -> row("rows.year", "", Integer.toString(year), Provenance.none()));
    plan.date()
        .ifPresent(
            date -> {
              phrases("rows.date", "", List.of(date.phrase()));
              day("rows.day", Optional.of(date.day()));
            });
    plan.agreement().ifPresent(this::agreement);
  }

  private void agreement(Agreement agreement) {
    phrases("rows.agreement", "", List.of(agreement.name()));
    agreement
        .shortName()
        .ifPresent(name -> row("rows.agreementShort", "", name, Provenance.none()));
    agreement.region().ifPresent(region -> row("rows.region", "", region, Provenance.none()));
    day("rows.agreementStart", agreement.period().flatMap(Period::start));
    day("rows.agreementEnd", agreement.period().flatMap(Period::end));
  }

  private void section(Section section) {
    row(
        "rows.section",
        section.heading().map(Phrase::text).orElse(""),
        section.passage().text(),
        section.passage().provenance());
  }

  private void area(PolicyArea area) {
    String name = area.name().text();
    phrases("field.policyArea", "", List.of(area.name()));
    phrases("field.goal", name, area.goals());
    phrases("rows.direction", name, area.priorities());
    phrases("field.indicator", name, area.followUpMethods().indicators());
    phrases("rows.means", name, area.followUpMethods().meansOfVerification());
  }

  private void phrases(String part, String under, List<Phrase> phrases) {
    phrases.forEach(phrase -> row(part, under, phrase.text(), phrase.provenance()));
  }

  private void day(String part, Optional<LocalDate> day) {
    day.ifPresent(date -> add(part, "", new Value.Day(date), Provenance.none()));
  }

  private void row(String part, String under, String text, Provenance at) {
    add(part, under, new Value.Words(text), at);
  }

  private void add(String part, String under, Value value, Provenance at) {
    rows.add(
        List.of(
            new Value.Words(messages.text(part)),
            new Value.Words(under),
            value,
            new Value.Words(PlaceText.of(at, messages))));
  }
}
