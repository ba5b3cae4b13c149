package se.handlingsplan.extract.source;

import java.util.EnumMap;
import java.util.Map;

/**
 * What reading a file may cost. Immutable.
 *
 * @param changed the limits that have another value than their standard
 */
public record Limits(Map<Limit, Long> changed) {
  private static final Limits STANDARD = new Limits(Map.of());

  public Limits {
    changed = Map.copyOf(changed);
    changed.forEach(
        (limit, value) -> {
          if (!limit.allows(value)) {
            throw new IllegalArgumentException(
                "Limit %s: %d is not within %d and %d"
                    .formatted(limit.key(), value, limit.smallest(), limit.largest()));
          }
        });
  }

  /** Those that hold where nobody has asked for others. */
  public static Limits standard() {
    return STANDARD;
  }

  /** These with one other. */
  public Limits with(Limit limit, long value) {
    Map<Limit, Long> all = new EnumMap<>(Limit.class);
    all.putAll(changed);
    all.put(limit, value);
    return new Limits(all);
  }

  /** The value of a limit, in its unit. */
  public long of(Limit limit) {
    return changed.getOrDefault(limit, limit.standard());
  }

  /** The value of a limit on what an array or a list holds. */
  public int count(Limit limit) {
    return Math.toIntExact(of(limit));
  }
}
