package se.handlingsplan.change;

import java.util.List;

/**
 * A part that two plans or one of them have, with all that each says of it and the parts under it.
 * Taken together the parts hold the whole text of both plans: in the order of the later one, and
 * what is gone after what is left of the area it was in.
 *
 * @param moved whether it stands under another area than it did
 * @param before the names of the areas it stood under; empty where it is new
 * @param texts what it says, its name first; changed or not
 */
public record JointPart(
    PlanChange.Subject subject,
    Presence presence,
    boolean moved,
    List<String> before,
    List<FieldChange> texts,
    List<JointPart> parts) {
  public JointPart {
    before = List.copyOf(before);
    texts = List.copyOf(texts);
    parts = List.copyOf(parts);
  }

  /** Which of the plans have a part. */
  public enum Presence {
    BOTH,
    ONLY_EARLIER,
    ONLY_LATER
  }
}
