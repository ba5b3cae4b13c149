package se.handlingsplan.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handlingsplan.plan.CollaborationArea;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.MeasureNames;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.PolicyArea;
import se.handlingsplan.text.Likeness;
import se.handlingsplan.text.Wording;

/** The areas that measures are put under. */
final class Areas {
  /**
   * Names this alike are one area's. Of the areas of 29 plans, two names of different areas in one
   * plan were at most 0.54 alike.
   */
  private static final double SAME_NAME = 0.6;

  private Areas() {}

  /**
   * The area that a name means: it is called much like that, or it alone begins so. Empty where
   * none is meant.
   */
  static Optional<CollaborationArea> find(Plan plan, String name) {
    Likeness wanted = Likeness.of(name);
    if (wanted.isBlank()) {
      return Optional.empty();
    }
    Optional<CollaborationArea> best = Optional.empty();
    double most = SAME_NAME;
    for (PolicyArea area : plan.policyAreas()) {
      for (CollaborationArea collaboration : area.collaborationAreas()) {
        double like = wanted.to(Likeness.of(collaboration.name().text()));
        if (like > most || (like == most && best.isEmpty())) {
          most = like;
          best = Optional.of(collaboration);
        }
      }
    }
    return best.or(() -> beginning(plan, name));
  }

  /** Names of areas are long; nobody writes all of one. */
  private static Optional<CollaborationArea> beginning(Plan plan, String name) {
    String start = Wording.fold(name).strip();
    List<CollaborationArea> found =
        plan.policyAreas().stream()
            .flatMap(area -> area.collaborationAreas().stream())
            .filter(area -> isBeginning(start, Wording.fold(area.name().text()).strip()))
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** Whether whole words of a text are its beginning. */
  private static boolean isBeginning(String start, String text) {
    return text.startsWith(start)
        && (text.length() == start.length()
            || !Character.isLetterOrDigit(text.codePointAt(start.length())));
  }

  /** The plan with a measure under another area; empty where one of them cannot be told. */
  static Optional<Plan> moved(Plan plan, String measure, String area) {
    List<String> ids = new MeasureNames(plan).ids(measure);
    Optional<CollaborationArea> to = find(plan, area);
    if (ids.size() != 1 || to.isEmpty()) {
      return Optional.empty();
    }
    Measure moved =
        plan.measures().stream()
            .map(Plan.Placed::measure)
            .filter(one -> one.id().equals(ids.getFirst()))
            .findFirst()
            .orElseThrow();
    Plan placed =
        plan.withEachCollaborationArea(
            from -> {
              List<Measure> measures = new ArrayList<>(from.measures());
              boolean here = from.id().equals(to.get().id());
              if (here && !measures.contains(moved)) {
                measures.add(moved);
              } else if (!here) {
                measures.remove(moved);
              }
              return from.withMeasures(measures);
            });
    return Optional.of(
        placed.withPolicyAreas(
            placed.policyAreas().stream().filter(left -> !isNothing(left)).toList()));
  }

  /** What stood for measures of no area, and has none any more. */
  private static boolean isNothing(PolicyArea area) {
    return area.name().isBlank()
        && area.collaborationAreas().stream()
            .allMatch(inside -> inside.name().isBlank() && inside.measures().isEmpty());
  }
}
