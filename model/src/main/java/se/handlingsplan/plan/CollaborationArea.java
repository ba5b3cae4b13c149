package se.handlingsplan.plan;

import java.util.List;
import java.util.Optional;
import se.handlingsplan.document.Provenance;

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

  /**
   * The same with those of its measures that are left. An area that has lost them all becomes a row
   * to fill: empty cells, not missing columns.
   */
  public CollaborationArea leaving(List<Measure> left) {
    return left.isEmpty() && !measures.isEmpty()
        ? new CollaborationArea(
            id, name, priority, blankIfAbsent(responsibility), blankIfAbsent(followUp), left)
        : withMeasures(left);
  }

  private static <T> Entry<T> blankIfAbsent(Entry<T> entry) {
    return entry instanceof Entry.Absent<T> absent
        ? new Entry.Blank<>(Provenance.none(), absent.elsewhere())
        : entry;
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
