package se.handlingsplan.plan;

import java.util.List;
import java.util.Optional;

/**
 * What the parties have agreed to work together on (samverkansområde), with its measures.
 *
 * @param name empty where the layout names no such area
 * @param priority as the document says, if it does
 * @param responsibility what a row that names the area but no measure says in its responsibility
 *     cell
 * @param followUp the same for the follow-up cell
 */
public record CollaborationArea(
    String id,
    Phrase name,
    Optional<Priority> priority,
    Entry<Responsibility> responsibility,
    Entry<FollowUp> followUp,
    List<Measure> measures) {
  public CollaborationArea {
    measures = List.copyOf(measures);
  }

  public CollaborationArea withMeasures(List<Measure> others) {
    return new CollaborationArea(id, name, priority, responsibility, followUp, others);
  }

  /** Whether the year's work is concentrated on the area; the key is what JSON uses. */
  public enum Priority {
    PRIORITIZED("prioritized"),
    OTHER("other");

    private final String key;

    Priority(String key) {
      this.key = key;
    }

    public String key() {
      return key;
    }
  }
}
