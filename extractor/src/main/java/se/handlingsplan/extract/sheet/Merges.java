package se.handlingsplan.extract.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * The merged cells of a sheet, met row by row from the top. Of two that overlap, which no program
 * writes, the later is not heeded.
 */
final class Merges {
  private final List<Area> all;
  private final List<Area> heeded = new ArrayList<>();

  /** Those that reach into the row at hand, by their first column. */
  private final TreeMap<Integer, Area> open = new TreeMap<>();

  private final PriorityQueue<Area> ending =
      new PriorityQueue<>(Comparator.comparingInt(area -> area.last().row()));

  private int next;

  Merges(List<Area> merged) {
    this.all = merged.stream().sorted(Comparator.comparing(Area::first)).toList();
  }

  /** The merged cell that the place is in; places are asked for in reading order. */
  Optional<Area> at(Address place) {
    goTo(place.row());
    Map.Entry<Integer, Area> before = open.floorEntry(place.column());
    return before != null && place.column() <= before.getValue().last().column()
        ? Optional.of(before.getValue())
        : Optional.empty();
  }

  /** All that are heeded, in reading order; after this no place is asked for. */
  List<Area> heeded() {
    goTo(Address.ROWS);
    return heeded;
  }

  private void goTo(int row) {
    while (next < all.size() && all.get(next).first().row() <= row) {
      Area area = all.get(next);
      next++;
      end(area.first().row());
      Map.Entry<Integer, Area> before = open.floorEntry(area.last().column());
      if (before == null || !before.getValue().overlapsColumns(area)) {
        open.put(area.first().column(), area);
        ending.add(area);
        heeded.add(area);
      }
    }
    end(row);
  }

  private void end(int row) {
    for (Area area = ending.peek(); area != null && area.last().row() < row; area = ending.peek()) {
      ending.remove();
      open.remove(area.first().column());
    }
  }
}
