package se.handlingsplan.form;

import java.util.Optional;

/**
 * How somebody has settled a conflict.
 *
 * @param measure the measure's id, or its title
 * @param heading of a column of its own; else empty
 * @param take whose wording it is to be; empty for the plan's own
 * @param text a wording that is none of theirs
 */
public record Choice(
    String measure, FormField field, String heading, Optional<String> take, Optional<String> text) {
  /** The field that it is about. */
  public Slot slot() {
    return new Slot(field, heading);
  }
}
