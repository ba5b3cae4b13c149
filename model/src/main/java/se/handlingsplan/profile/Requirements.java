package se.handlingsplan.profile;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which rules must be kept in which part of a plan, by the rules' ids. A rule that is not named
 * here has the need that it comes with.
 */
public record Requirements(Map<Part, Map<String, Need>> needs) {
  public Requirements {
    needs =
        needs.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> Map.copyOf(e.getValue())));
  }

  /** Nothing but what the rules come with. */
  public static Requirements none() {
    return new Requirements(Map.of());
  }

  /** What is said of a rule in a part, or in all parts. */
  public Optional<Need> of(String rule, Part part) {
    return Optional.ofNullable(in(part).get(rule))
        .or(() -> Optional.ofNullable(in(Part.ALL).get(rule)));
  }

  private Map<String, Need> in(Part part) {
    return needs.getOrDefault(part, Map.of());
  }
}
