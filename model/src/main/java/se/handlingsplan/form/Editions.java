package se.handlingsplan.form;

import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.text.Sha256;

/** A short mark of a plan's measures, by which a form knows of which plan it was made. */
public final class Editions {
  private static final int DIGITS = 8;

  private Editions() {}

  /** The same for plans whose measures say the same, whatever file they were read from. */
  public static String of(Plan plan) {
    StringBuilder text = new StringBuilder();
    for (Plan.Placed placed : plan.measures()) {
      Measure measure = placed.measure();
      field(measure.id(), text);
      for (Slot slot : Slots.of(measure)) {
        field(Slots.text(measure, slot), text);
      }
    }
    return Sha256.of(text.toString()).substring(0, DIGITS);
  }

  /** Each with its length, so that no two lists of texts are the same text. */
  private static void field(String field, StringBuilder text) {
    text.append(field.length()).append(':').append(field);
  }
}
