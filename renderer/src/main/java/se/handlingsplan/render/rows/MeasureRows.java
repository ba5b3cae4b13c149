package se.handlingsplan.render.rows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.handlingsplan.plan.Actor;
import se.handlingsplan.plan.FollowUp;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Passage;
import se.handlingsplan.plan.Period;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.PlaceText;
import se.handlingsplan.render.rows.PlanRows.Column;
import se.handlingsplan.render.rows.PlanRows.Room;
import se.handlingsplan.render.rows.PlanRows.Value;

/**
 * The measures of a plan, a row each. An area without measures has a row too, and so has what is
 * said of an area itself: what nobody works with must not vanish when a plan becomes a list.
 */
public final class MeasureRows {
  /** Both kinds of area, the priority and the measure. */
  private static final int KEY_COLUMNS = 4;

  private final Messages messages;
  private final List<Filled> columns = new ArrayList<>();

  private MeasureRows(Messages messages) {
    this.messages = messages;
  }

  /** A column and what stands in it. */
  private record Filled(Column column, Function<Subject, Value> value) {}

  public static PlanRows of(Plan plan, Messages messages) {
    MeasureRows made = new MeasureRows(messages);
    made.areas();
    made.measure();
    made.extra(plan);
    made.origin();
    return new PlanRows(
        messages.text("rows.measures"),
        made.columns.stream().map(Filled::column).toList(),
        KEY_COLUMNS,
        Subject.of(plan).stream()
            .map(subject -> made.columns.stream().map(c -> c.value().apply(subject)).toList())
            .toList());
  }

  private void areas() {
    words("field.policyArea", Room.NAME, subject -> subject.area().name().text());
    words("field.collaborationArea", Room.NAME, Subject::collaborationName);
    words(
        "rows.priority",
        Room.WORD,
        subject ->
            subject
                .collaboration()
                .flatMap(area -> area.priority())
                .map(priority -> messages.text("priority." + priority.key()))
                .orElse(""));
  }

  private void measure() {
    ofMeasure("field.measure", Room.NAME, measure -> measure.title().text());
    ofMeasure(
        "field.description",
        Room.PROSE,
        measure -> measure.description().map(Passage::text).orElse(""));
    words("field.responsibility", Room.PROSE, subject -> subject.responsibility().text());
    words("rows.answering", Room.NAME, MeasureRows::answering);
    ofMeasure("field.period", Room.NAME, measure -> measure.period().text());
    day("field.periodStart", Period::start);
    day("field.periodEnd", Period::end);
    words("field.followUp", Room.PROSE, subject -> subject.followUp().text());
    ofFollowUp(
        "field.target",
        followUp -> followUp.targets().stream().map(FollowUp.Target::text).toList());
    ofFollowUp("field.indicator", FollowUp::indicators);
    ofMeasure(
        "field.status",
        Room.WORD,
        measure -> measure.status().map(s -> messages.text("status." + s.code())).orElse(""));
  }

  private void extra(Plan plan) {
    Set<String> headings = new LinkedHashSet<>();
    plan.measures().forEach(placed -> headings.addAll(placed.measure().extra().keySet()));
    for (String heading : headings) {
      columns.add(
          new Filled(
              new Column(heading, Room.NAME),
              subject ->
                  new Value.Words(
                      subject
                          .measure()
                          .flatMap(measure -> Optional.ofNullable(measure.extra().get(heading)))
                          .map(Passage::text)
                          .orElse(""))));
    }
  }

  private void origin() {
    words("rows.id", Room.NAME, Subject::id);
    words("rows.place", Room.NAME, subject -> PlaceText.of(subject.provenance(), messages));
  }

  private static String answering(Subject subject) {
    return subject.responsibility().understood().stream()
        .flatMap(responsibility -> responsibility.answering().stream())
        .map(Actor::name)
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  private void words(String key, Room room, Function<Subject, String> text) {
    columns.add(
        new Filled(
            new Column(messages.text(key), room), subject -> new Value.Words(text.apply(subject))));
  }

  private void ofMeasure(String key, Room room, Function<Measure, String> text) {
    words(key, room, subject -> subject.measure().map(text).orElse(""));
  }

  private void ofFollowUp(String key, Function<FollowUp, List<String>> texts) {
    words(
        key,
        Room.NAME,
        subject ->
            subject.followUp().understood().map(texts).map(t -> String.join("\n", t)).orElse(""));
  }

  private void day(String key, Function<Period, Optional<LocalDate>> day) {
    columns.add(
        new Filled(
            new Column(messages.text(key), Room.WORD),
            subject ->
                subject
                    .measure()
                    .flatMap(measure -> measure.period().understood())
                    .flatMap(day)
                    .map(date -> (Value) new Value.Day(date))
                    .orElse(new Value.Words(""))));
  }
}
