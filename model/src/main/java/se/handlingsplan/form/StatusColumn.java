package se.handlingsplan.form;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.text.Wording;

/**
 * The column in which a plan tells how far its measures have come. Forms ask for a step of the
 * scale in its stead.
 */
public final class StatusColumn {
  private final Set<String> names;

  /**
   * The column by its possible headings.
   *
   * @param words headings of such columns as the profile has them
   */
  public StatusColumn(List<String> words) {
    this.names = words.stream().map(Wording::fold).collect(Collectors.toSet());
  }

  public boolean is(String heading) {
    return names.contains(Wording.fold(heading));
  }

  /** The heading that the plan has for it, now or in earlier years. */
  String heading(Plan plan, String otherwise) {
    for (Plan.Placed placed : plan.measures()) {
      Measure measure = placed.measure();
      for (String heading : measure.extra().keySet()) {
        if (is(heading)) {
          return heading;
        }
      }
      for (var past : measure.history()) {
        for (String heading : past.notes().keySet()) {
          if (is(heading)) {
            return heading;
          }
        }
      }
    }
    return otherwise;
  }
}
