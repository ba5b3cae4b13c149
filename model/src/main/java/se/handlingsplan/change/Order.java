package se.handlingsplan.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Which parts stand in another order than they did. */
final class Order {
  interface Stays {
    boolean under(int earlier);
  }

  private Order() {}

  /**
   * What became of the places of some parts that stand under one: the fewest are told to have
   * changed their order.
   *
   * @param places of the parts in the later plan
   * @param partners places in the earlier plan by those in the later one
   */
  static List<Fate.Move> moves(List<Integer> places, Map<Integer, Integer> partners, Stays stays) {
    List<Integer> old = new ArrayList<>();
    for (int place : places) {
      Integer partner = partners.get(place);
      old.add(partner != null && stays.under(partner) ? partner : -1);
    }
    boolean[] inOrder = longestRising(old);
    List<Fate.Move> moves = new ArrayList<>();
    for (int i = 0; i < old.size(); i++) {
      moves.add(
          old.get(i) < 0 ? Fate.Move.MOVED : inOrder[i] ? Fate.Move.STAYS : Fate.Move.REORDERED);
    }
    return moves;
  }

  /** Marks the longest rising sequence of those that are not negative. */
  private static boolean[] longestRising(List<Integer> values) {
    int[] length = new int[values.size()];
    int[] before = new int[values.size()];
    Arrays.fill(before, -1);
    int last = -1;
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) < 0) {
        continue;
      }
      length[i] = 1;
      for (int j = 0; j < i; j++) {
        if (values.get(j) >= 0 && values.get(j) < values.get(i) && length[j] >= length[i]) {
          length[i] = length[j] + 1;
          before[i] = j;
        }
      }
      if (last < 0 || length[i] > length[last]) {
        last = i;
      }
    }
    boolean[] rising = new boolean[values.size()];
    for (int i = last; i >= 0; i = before[i]) {
      rising[i] = true;
    }
    return rising;
  }
}
