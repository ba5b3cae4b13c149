package se.handlingsplan.extract.wrong;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** State that all threads share. */
public final class Remembers {
  private Remembers() {}

  /** A variable for all. */
  public static final class Counter {
    @SuppressWarnings("NonFinalStaticField")
    static int count;

    private Counter() {}

    static int next() {
      count++;
      return count;
    }
  }

  /** A constant whose content changes. */
  public static final class Cache {
    static final HashMap<String, String> CACHE = new HashMap<>();

    private Cache() {}

    static Map<String, String> copy() {
      return Map.copyOf(CACHE);
    }
  }

  /** The same in an array. */
  public static final class Slots {
    static final int[] SLOTS = new int[8];

    private Slots() {}

    static List<Integer> copy() {
      List<Integer> copy = new ArrayList<>();
      for (int slot : SLOTS) {
        copy.add(slot);
      }
      return copy;
    }
  }
}
