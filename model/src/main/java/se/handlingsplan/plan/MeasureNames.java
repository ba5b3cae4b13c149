package se.handlingsplan.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.handlingsplan.text.Wording;

/** Finds measures by what somebody has written: the id, else the title. */
public final class MeasureNames {
  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, List<String>> titles = new HashMap<>();

  public MeasureNames(Plan plan) {
    for (Plan.Placed placed : plan.measures()) {
      Measure measure = placed.measure();
      ids.putIfAbsent(Ids.folded(measure.id()), measure.id());
      titles
          .computeIfAbsent(Wording.fold(measure.title().text()), title -> new ArrayList<>())
          .add(measure.id());
    }
  }

  /** The ids of the measures that a name may mean: none, one, or all that bear it as title. */
  public List<String> ids(String name) {
    String id = ids.get(Ids.folded(name));
    List<String> titled = titles.getOrDefault(Wording.fold(name), List.of());
    boolean isId = name.equals(id) || (id != null && titled.isEmpty());
    return isId ? List.of(id) : titled;
  }
}
