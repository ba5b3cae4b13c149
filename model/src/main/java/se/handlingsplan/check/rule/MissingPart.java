package se.handlingsplan.check.rule;

import java.util.function.Predicate;
import java.util.stream.Stream;
import se.handlingsplan.check.Breach;
import se.handlingsplan.check.Rule;
import se.handlingsplan.check.Spot;
import se.handlingsplan.check.Subject;
import se.handlingsplan.plan.FollowUp;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.profile.Field;
import se.handlingsplan.profile.Need;

/**
 * A follow-up that lacks one of its parts. Where the whole follow-up is missing, that is said once,
 * by {@code missing-followUp}; where a measure has a target or an indicator but not both, by {@link
 * TargetOrIndicator}.
 */
record MissingPart(Field field, Need need, Predicate<FollowUp> has) implements Rule {

  /** Nothing is to be reached, and nothing looked at. */
  static final Rule TARGET =
      new MissingPart(Field.TARGET, Need.NOTED, MissingPart::hasTargetOrIndicator);

  /** For profiles that ask for indicators by name. */
  static final Rule INDICATOR =
      new MissingPart(Field.INDICATOR, Need.OFF, MissingPart::hasTargetOrIndicator);

  /** For profiles that ask for a way of reporting. */
  static final Rule REPORTING =
      new MissingPart(Field.REPORTING, Need.OFF, followUp -> !followUp.reporting().isEmpty());

  private static boolean hasTargetOrIndicator(FollowUp followUp) {
    return !followUp.targets().isEmpty() || !followUp.indicators().isEmpty();
  }

  @Override
  public String id() {
    return "missing-" + field.key();
  }

  @Override
  public Stream<Breach> breaches(Subject subject) {
    return subject.measures().stream()
        .filter(placed -> lacks(placed.measure()))
        .map(placed -> Breach.of(Spot.of(placed), field, placed.measure().followUp().provenance()));
  }

  private boolean lacks(Measure measure) {
    boolean told = !measure.followUp().isMissing() || measure.followUp().understood().isPresent();
    return told && measure.followUp().understood().filter(has).isEmpty();
  }
}
