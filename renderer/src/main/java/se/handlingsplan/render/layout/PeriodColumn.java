package se.handlingsplan.render.layout;

import java.util.List;
import se.handlingsplan.plan.Entry;
import se.handlingsplan.plan.Period;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.profile.Labels;

/**
 * Whether periods have a column of their own in a plan, or stand below the titles of their
 * measures.
 */
enum PeriodColumn {
  /** Some measures have one, and the others no place for it. */
  NONE,
  PERIODS,
  /** All that is told is when something is to be done. */
  DEADLINES;

  static PeriodColumn of(Plan plan) {
    List<Entry<Period>> periods =
        plan.measures().stream().map(placed -> placed.measure().period()).toList();
    boolean placeLeftEmpty = periods.stream().anyMatch(Entry.Blank.class::isInstance);
    boolean allWritten = !periods.isEmpty() && periods.stream().noneMatch(Entry::isMissing);
    if (!placeLeftEmpty && !allWritten) {
      return NONE;
    }
    List<Period> understood =
        periods.stream()
            .filter(period -> !period.isMissing())
            .flatMap(period -> period.understood().stream())
            .toList();
    boolean deadlines =
        !understood.isEmpty()
            && understood.stream().allMatch(p -> p.start().isEmpty() && p.end().isPresent());
    return deadlines ? DEADLINES : PERIODS;
  }

  boolean stands() {
    return this != NONE;
  }

  String heading(Labels labels) {
    return this == DEADLINES ? labels.deadline() : labels.period();
  }
}
