package se.handlingsplan.conservation;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import se.handlingsplan.text.Wording;

/**
 * How many there are of each visible character, in the normal form of {@link Wording#normal}: white
 * space and invisible characters do not count, because breaking lines anew must not change the
 * account.
 */
public record TextCount(Map<Integer, Integer> characters) {
  private static final TextCount NOTHING = new TextCount(Map.of());

  public TextCount {
    characters = Collections.unmodifiableMap(new TreeMap<>(characters));
  }

  public static TextCount nothing() {
    return NOTHING;
  }

  public static TextCount of(String text) {
    return new Tally().add(text).count();
  }

  /** All of both. */
  public TextCount plus(TextCount other) {
    Map<Integer, Integer> sum = new TreeMap<>(characters);
    other.characters.forEach((c, n) -> sum.merge(c, n, Integer::sum));
    return new TextCount(sum);
  }

  /** How many characters in all. */
  public long total() {
    return characters.values().stream().mapToLong(Integer::longValue).sum();
  }

  /** Counts text piece by piece. Not for several threads. */
  public static final class Tally {
    private final Map<Integer, Integer> counts = new TreeMap<>();

    public Tally add(String text) {
      Wording.normal(text)
          .codePoints()
          .filter(c -> !Wording.isSpace(c))
          .forEach(c -> counts.merge(c, 1, Integer::sum));
      return this;
    }

    /** Adds what was counted elsewhere. */
    public Tally add(TextCount count) {
      count.characters.forEach((c, n) -> counts.merge(c, n, Integer::sum));
      return this;
    }

    public TextCount count() {
      return new TextCount(counts);
    }
  }
}
