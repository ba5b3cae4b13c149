package se.handlingsplan.form;

/**
 * A place of a form that is filled in.
 *
 * @param heading of a column of its own; else empty
 */
public record Slot(FormField field, String heading) {
  public static Slot of(FormField field) {
    return new Slot(field, "");
  }

  public static Slot extra(String heading) {
    return new Slot(FormField.EXTRA, heading);
  }
}
