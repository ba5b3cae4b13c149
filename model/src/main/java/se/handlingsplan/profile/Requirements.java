package se.handlingsplan.profile;

import java.util.Map;
import java.util.Optional;
import se.handlingsplan.plan.CollaborationArea.Priority;

/**
 * What must be told: by field, for prioritized areas, for other areas, and where the document makes
 * no such difference.
 */
public record Requirements(
    Map<Field, Need> prioritized, Map<Field, Need> other, Map<Field, Need> undivided) {
  public Requirements {
    prioritized = Map.copyOf(prioritized);
    other = Map.copyOf(other);
    undivided = Map.copyOf(undivided);
  }

  /** What a field is worth in an area; a field nobody named is required. */
  public Need of(Field field, Optional<Priority> priority) {
    Map<Field, Need> needs =
        priority.map(p -> p == Priority.PRIORITIZED ? prioritized : other).orElse(undivided);
    return needs.getOrDefault(field, Need.REQUIRED);
  }
}
