package se.handlingsplan.check.rule;

import java.util.function.Predicate;
import java.util.stream.Stream;
import se.handlingsplan.check.Breach;
import se.handlingsplan.check.Rule;
import se.handlingsplan.check.Spot;
import se.handlingsplan.check.Subject;
import se.handlingsplan.plan.FollowUp;
import se.handlingsplan.profile.Field;
import se.handlingsplan.profile.Need;

/** A target that nothing measures, or an indicator of nothing that is aimed at. */
record TargetOrIndicator(String id, Field field, Predicate<FollowUp> alone) implements Rule {

  static final Rule INDICATOR_ALONE =
      new TargetOrIndicator(
          "indicator-without-target",
          Field.TARGET,
          followUp -> followUp.targets().isEmpty() && !followUp.indicators().isEmpty());

  static final Rule TARGET_ALONE =
      new TargetOrIndicator(
          "target-without-indicator",
          Field.INDICATOR,
          followUp -> !followUp.targets().isEmpty() && followUp.indicators().isEmpty());

  @Override
  public Need need() {
    return Need.NOTED;
  }

  @Override
  public Stream<Breach> breaches(Subject subject) {
    return subject.measures().stream()
        .filter(placed -> placed.measure().followUp().understood().filter(alone).isPresent())
        .map(placed -> Breach.of(Spot.of(placed), field, placed.measure().followUp().provenance()));
  }
}
