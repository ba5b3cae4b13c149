package se.handlingsplan.profile;

import java.util.Optional;
import se.handlingsplan.plan.CollaborationArea.Priority;

/** A part of a plan that can have requirements of its own. */
public enum Part {
  /** All that stands in prioritized areas. */
  PRIORITIZED("prioritized"),
  /** All that stands in other areas. */
  OTHER("other"),
  /** All that stands in areas where the document makes no such difference. */
  UNDIVIDED("undivided"),
  /** What belongs to no collaboration area: title, agreement, contact. */
  PLAN("plan"),
  /** Everywhere, unless the part itself says otherwise. */
  ALL("all");

  private final String key;

  Part(String key) {
    this.key = key;
  }

  /** The name used in profiles. */
  public String key() {
    return key;
  }

  /** Where an area of this priority belongs. */
  public static Part of(Optional<Priority> priority) {
    return priority.map(p -> p == Priority.PRIORITIZED ? PRIORITIZED : OTHER).orElse(UNDIVIDED);
  }
}
