package se.handlingsplan.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.plan.Entry;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Passage;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.Status;

/**
 * Reads and writes the fields of measures as forms have them.
 *
 * @param statusHeading of the column in which the plan tells how far a measure has come
 */
record FieldWriter(Collector collector, String statusHeading) {
  static FieldWriter of(Collector collector, Plan plan) {
    String usual = collector.words().getFirst().label(FormField.STATUS);
    return new FieldWriter(collector, collector.statusColumn().heading(plan, usual));
  }

  /** The fields that a form has of a measure, besides those that are empty. */
  List<Slot> asked(Measure measure) {
    return Slots.of(measure).stream().filter(slot -> !isStatusColumn(slot)).toList();
  }

  private boolean isStatusColumn(Slot slot) {
    return slot.field() == FormField.EXTRA && collector.statusColumn().is(slot.heading());
  }

  /** What a form shows of a field. */
  String shown(Measure measure, Slot slot) {
    return slot.field() == FormField.STATUS
        ? measure.status().map(this::name).orElse("")
        : Slots.text(measure, slot);
  }

  private String name(Status status) {
    return collector.words().getFirst().statuses().getOrDefault(status, status.code());
  }

  /** Whether a text is what the form showed. */
  boolean isSame(Measure measure, Slot slot, String text) {
    return key(slot, shown(measure, slot)).equals(key(slot, text));
  }

  /** Equal for texts that come to the same. */
  String key(Slot slot, String text) {
    String plain = Typed.normal(text);
    return slot.field() == FormField.STATUS ? status(plain).map(Status::code).orElse(plain) : plain;
  }

  private Optional<Status> status(String text) {
    for (FormWords words : collector.words()) {
      for (Map.Entry<Status, String> name : words.statuses().entrySet()) {
        if (FormWords.isSame(name.getValue(), text)) {
          return Optional.of(name.getKey());
        }
      }
    }
    return collector.understanding().status(text);
  }

  /** Whether a text is a step of the scale. */
  boolean isStatus(String text) {
    return status(Typed.normal(text)).isPresent();
  }

  /** The measure with something else in a field. */
  Measure written(Measure measure, Slot slot, Passage text) {
    Understanding understanding = collector.understanding();
    return switch (slot.field()) {
      case TITLE -> measure.withTitle(text);
      case DESCRIPTION ->
          measure.withDescription(text.isBlank() ? Optional.empty() : Optional.of(text));
      case RESPONSIBILITY ->
          measure.withResponsibility(
              text.isBlank() ? blank(text) : understanding.responsibility(text));
      case PERIOD -> measure.withPeriod(text.isBlank() ? blank(text) : understanding.period(text));
      case FOLLOW_UP ->
          measure.withFollowUp(text.isBlank() ? blank(text) : understanding.followUp(text));
      case EXTRA -> measure.withExtra(column(measure, slot.heading(), text));
      case STATUS -> {
        Optional<Status> status = status(Typed.normal(text.text()));
        Passage told = status.map(this::name).map(Passage::of).orElse(text);
        yield measure.withStatus(status).withExtra(column(measure, statusHeading, told));
      }
      case AREA, CONTINUES -> measure;
    };
  }

  private static <T> Entry<T> blank(Passage text) {
    return new Entry.Blank<>(text.provenance());
  }

  /** Columns in their order, an emptied one left out. */
  private static Map<String, Passage> column(Measure measure, String heading, Passage text) {
    Map<String, Passage> columns = new LinkedHashMap<>(measure.extra());
    if (text.isBlank()) {
      columns.remove(heading);
    } else {
      columns.put(heading, text);
    }
    return columns;
  }

  /** A measure of which nothing is told. */
  Measure empty(String id, Provenance provenance) {
    return new Measure(
        id,
        new Passage(List.of(), provenance),
        Optional.empty(),
        Entry.absent(),
        Entry.absent(),
        Entry.absent(),
        Optional.empty(),
        Map.of(),
        provenance);
  }
}
