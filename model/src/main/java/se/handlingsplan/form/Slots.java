package se.handlingsplan.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Passage;
import se.handlingsplan.plan.Status;

/** What of a measure stands in which place of a form. */
public final class Slots {
  private static final List<FormField> TEXTS =
      List.of(
          FormField.TITLE,
          FormField.DESCRIPTION,
          FormField.RESPONSIBILITY,
          FormField.PERIOD,
          FormField.FOLLOW_UP,
          FormField.STATUS);

  private Slots() {}

  /** The places that a measure fills, columns of its own last. */
  public static List<Slot> of(Measure measure) {
    List<Slot> slots = new ArrayList<>(TEXTS.stream().map(Slot::of).toList());
    measure.extra().keySet().forEach(heading -> slots.add(Slot.extra(heading)));
    return slots;
  }

  /** What stands in a place, with its lists and emphasis; nothing where it is empty. */
  public static Optional<Passage> content(Measure measure, Slot slot) {
    return switch (slot.field()) {
      case TITLE -> Optional.of(measure.title()).filter(title -> !title.isBlank());
      case DESCRIPTION -> measure.description();
      case RESPONSIBILITY -> measure.responsibility().written();
      case PERIOD -> measure.period().written();
      case FOLLOW_UP -> measure.followUp().written();
      case EXTRA -> Optional.ofNullable(measure.extra().get(slot.heading()));
      case AREA, STATUS, CONTINUES -> Optional.empty();
    };
  }

  /** The text of a place; of a status its letter. */
  public static String text(Measure measure, Slot slot) {
    return slot.field() == FormField.STATUS
        ? measure.status().map(Status::code).orElse("")
        : content(measure, slot).map(Passage::text).orElse("");
  }
}
