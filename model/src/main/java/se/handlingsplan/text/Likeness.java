package se.handlingsplan.text;

import java.util.HashMap;
import java.util.Map;

/**
 * How alike two texts are, by the groups of three letters they share: Dice's coefficient. Small
 * rewordings, spelling and endings weigh little; the order of words not at all.
 *
 * <p>Source: L. R. Dice, Measures of the Amount of Ecologic Association Between Species (1945).
 */
public final class Likeness {
  private static final int GROUP = 3;

  private final Map<String, Integer> groups = new HashMap<>();
  private final int total;

  private Likeness(String text) {
    // Spaces at the ends let short words and first letters count as groups too.
    String padded = " " + Wording.fold(text) + " ";
    int count = 0;
    if (!padded.isBlank()) {
      for (int i = 0; i + GROUP <= padded.length(); i++) {
        groups.merge(padded.substring(i, i + GROUP), 1, Integer::sum);
        count++;
      }
    }
    this.total = count;
  }

  /** A text made ready to be compared with others. */
  public static Likeness of(String text) {
    return new Likeness(text);
  }

  public boolean isBlank() {
    return total == 0;
  }

  /** 1 where both say the same, 0 where they share nothing; two blank texts are the same. */
  public double to(Likeness other) {
    if (total + other.total == 0) {
      return 1;
    }
    int shared = 0;
    for (Map.Entry<String, Integer> group : groups.entrySet()) {
      shared += Math.min(group.getValue(), other.groups.getOrDefault(group.getKey(), 0));
    }
    return 2.0 * shared / (total + other.total);
  }
}
