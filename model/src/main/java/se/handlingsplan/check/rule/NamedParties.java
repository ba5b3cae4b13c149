package se.handlingsplan.check.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.handlingsplan.check.Subject;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.plan.Actor;
import se.handlingsplan.plan.Entry;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.Responsibility;

/** The parties that the plan makes responsible, by their spellings. */
final class NamedParties {
  private NamedParties() {}

  /**
   * A spelling of a party.
   *
   * @param count of measures that have it
   * @param provenance of the first of them
   */
  record Named(String name, int count, Provenance provenance) {
    Named again() {
      return new Named(name, count + 1, provenance);
    }
  }

  /** In the order in which they are first named. */
  static List<Named> of(Subject subject) {
    Map<String, Named> named = new LinkedHashMap<>();
    for (Plan.Placed placed : subject.measures()) {
      Entry<Responsibility> entry = placed.measure().responsibility();
      for (Actor actor : entry.understood().map(Responsibility::actors).orElse(List.of())) {
        named.merge(
            actor.name(),
            new Named(actor.name(), 1, entry.provenance()),
            (before, now) -> before.again());
      }
    }
    return List.copyOf(named.values());
  }
}
