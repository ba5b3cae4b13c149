package se.handlingsplan.check.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.handlingsplan.check.Breach;
import se.handlingsplan.check.Rule;
import se.handlingsplan.check.Spot;
import se.handlingsplan.check.Subject;
import se.handlingsplan.plan.CollaborationArea;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.PolicyArea;
import se.handlingsplan.profile.Field;
import se.handlingsplan.profile.Need;
import se.handlingsplan.text.Likeness;

/**
 * An area of the framework plan for which the yearly plan has no measure. Areas are the same when
 * their ids are, or by wordings that are alike enough.
 */
record UncoveredArea() implements Rule {
  /** Areas this alike have only been reworded. */
  private static final double SAME = 0.6;

  @Override
  public String id() {
    return "framework-area-without-measure";
  }

  @Override
  public Need need() {
    return Need.REQUIRED;
  }

  @Override
  public Stream<Breach> breaches(Subject subject) {
    if (subject.framework().isEmpty()) {
      return Stream.empty();
    }
    List<Spot> areas = areas(subject.plan());
    List<Breach> breaches = new ArrayList<>();
    for (Spot wanted : areas(subject.framework().get())) {
      Optional<Spot> found = best(wanted, areas);
      boolean covered =
          found
              .flatMap(Spot::collaborationArea)
              .filter(area -> !area.measures().isEmpty())
              .isPresent();
      if (!covered) {
        String policyArea = wanted.policyArea().map(area -> area.name().text()).orElse("");
        breaches.add(
            new Breach(
                found.orElseGet(Spot::ofPlan),
                Optional.of(Field.MEASURES),
                wanted.name(),
                List.of(wanted.name(), policyArea),
                found.orElseGet(Spot::ofPlan).provenance()));
      }
    }
    return breaches.stream();
  }

  private static List<Spot> areas(Plan plan) {
    List<Spot> areas = new ArrayList<>();
    for (PolicyArea area : plan.policyAreas()) {
      for (CollaborationArea collaboration : area.collaborationAreas()) {
        areas.add(Spot.of(area, collaboration));
      }
    }
    return areas;
  }

  private static Optional<Spot> best(Spot wanted, List<Spot> areas) {
    Optional<Spot> same = areas.stream().filter(area -> id(area).equals(id(wanted))).findFirst();
    if (same.isPresent()) {
      return same;
    }
    Likeness name = Likeness.of(wanted.name());
    return areas.stream()
        .filter(area -> Likeness.of(area.name()).to(name) >= SAME)
        .max(Comparator.comparingDouble(area -> Likeness.of(area.name()).to(name)));
  }

  private static String id(Spot area) {
    return area.collaborationArea().map(CollaborationArea::id).orElse("");
  }
}
