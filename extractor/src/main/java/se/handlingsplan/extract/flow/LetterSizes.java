package se.handlingsplan.extract.flow;

import java.util.Map;
import java.util.TreeMap;

/** How many letters a paragraph has of each size. Not for several threads. */
public final class LetterSizes {
  private final Map<Integer, Integer> letters = new TreeMap<>();

  /**
   * Adds letters.
   *
   * @param size in half points
   */
  public void add(int size, int count) {
    letters.merge(size, count, Integer::sum);
  }

  /** The size of most of them; 0 where there are none. */
  public int usual() {
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  public void clear() {
    letters.clear();
  }
}
