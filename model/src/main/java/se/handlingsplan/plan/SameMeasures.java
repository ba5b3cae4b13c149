package se.handlingsplan.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.handlingsplan.text.Wording;

/**
 * Measures that stand in several areas of a plan under one name: they are one measure that serves
 * several ends, and what is asked or changed about one concerns the others.
 */
public final class SameMeasures {
  private SameMeasures() {}

  /**
   * The ids of the others by the id of each measure that has any. Names are compared folded; blank
   * ones are nobody's.
   */
  public static Map<String, List<String>> of(Plan plan) {
    Map<String, List<String>> byName = new LinkedHashMap<>();
    for (Plan.Placed placed : plan.measures()) {
      String name = Wording.fold(placed.measure().title().text());
      if (!name.isEmpty()) {
        byName.computeIfAbsent(name, key -> new ArrayList<>()).add(placed.measure().id());
      }
    }
    Map<String, List<String>> others = new LinkedHashMap<>();
    for (List<String> ids : byName.values()) {
      if (ids.size() > 1) {
        for (String id : ids) {
          others.put(id, ids.stream().filter(other -> !other.equals(id)).toList());
        }
      }
    }
    return others;
  }
}
