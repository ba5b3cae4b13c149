package se.handlingsplan.extract.pdf.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.handlingsplan.extract.pdf.page.Ruling;

/** Which lines hang together, by sweeping over the vertical ones in order of x. */
record Crossings(List<Ruling> horizontal, List<Ruling> vertical) {
  /** Lines that end this short of each other still meet, in points. */
  private static final double NEAR = 3.0;

  /** A drawing with more lines is no table; looking at each pair would take seconds. */
  private static final int MAX_LINES = 6000;

  List<Lattice> lattices() {
    if (horizontal.size() + vertical.size() > MAX_LINES) {
      return List.of();
    }
    int[] group = new int[horizontal.size() + vertical.size()];
    Arrays.setAll(group, i -> i);
    for (int h = 0; h < horizontal.size(); h++) {
      Ruling line = horizontal.get(h);
      for (int v = firstFrom(line.from() - NEAR);
          v < vertical.size() && vertical.get(v).at() <= line.to() + NEAR;
          v++) {
        Ruling other = vertical.get(v);
        if (line.at() >= other.from() - NEAR && line.at() <= other.to() + NEAR) {
          group[root(group, horizontal.size() + v)] = root(group, h);
        }
      }
    }
    return lattices(group);
  }

  private List<Lattice> lattices(int[] group) {
    Map<Integer, List<Ruling>> across = new TreeMap<>();
    Map<Integer, List<Ruling>> down = new TreeMap<>();
    for (int i = 0; i < group.length; i++) {
      boolean level = i < horizontal.size();
      Ruling line = level ? horizontal.get(i) : vertical.get(i - horizontal.size());
      (level ? across : down).computeIfAbsent(root(group, i), k -> new ArrayList<>()).add(line);
    }
    List<Lattice> lattices = new ArrayList<>();
    across.forEach(
        (root, lines) -> {
          List<Ruling> crossing = down.getOrDefault(root, List.of());
          if (!crossing.isEmpty()) {
            lattices.add(Lattice.of(lines, crossing));
          }
        });
    return lattices;
  }

  private int firstFrom(double x) {
    int low = 0;
    int high = vertical.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (vertical.get(middle).at() < x) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static int root(int[] group, int of) {
    int root = of;
    while (group[root] != root) {
      group[root] = group[group[root]];
      root = group[root];
    }
    return root;
  }
}
