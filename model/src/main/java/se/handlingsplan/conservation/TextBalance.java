package se.handlingsplan.conservation;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What an arrow of the pipeline did to the text.
 *
 * @param characters how many went in
 * @param missing what went in and did not come out
 * @param surplus what came out and never went in
 */
public record TextBalance(long characters, TextCount missing, TextCount surplus) {
  public static TextBalance between(TextCount in, TextCount out) {
    return new TextBalance(in.total(), minus(in, out), minus(out, in));
  }

  public boolean isZero() {
    return missing.total() == 0 && surplus.total() == 0;
  }

  private static TextCount minus(TextCount from, TextCount what) {
    Map<Integer, Integer> rest = new TreeMap<>();
    from.characters()
        .forEach(
            (c, n) -> {
              int left = n - what.characters().getOrDefault(c, 0);
              if (left > 0) {
                rest.put(c, left);
              }
            });
    return new TextCount(rest);
  }

  @Override
  public String toString() {
    return "missing: %s; surplus: %s".formatted(list(missing), list(surplus));
  }

  private static String list(TextCount count) {
    return count.total() == 0
        ? "none"
        : count.characters().entrySet().stream()
            .map(e -> Character.toString(e.getKey()) + " " + e.getValue())
            .collect(Collectors.joining(", "));
  }
}
