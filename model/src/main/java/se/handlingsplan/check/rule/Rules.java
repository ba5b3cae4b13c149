package se.handlingsplan.check.rule;

import java.util.List;
import java.util.Optional;
import se.handlingsplan.check.Check;
import se.handlingsplan.check.Finding;
import se.handlingsplan.check.Rule;
import se.handlingsplan.check.Subject;

/** The catalogue of all rules. A new one is a class and a line here, and its words. */
public final class Rules {
  private static final List<Rule> ALL =
      List.of(
          new UnbalancedText(),
          new MissingMeasures(),
          MissingEntry.RESPONSIBILITY,
          MissingEntry.FOLLOW_UP,
          MissingEntry.PERIOD,
          new MissingTitle(),
          new RowWithoutMeasure(),
          new UncoveredArea(),
          new NobodyResponsible(),
          PeriodRule.INVERTED,
          PeriodRule.OVER,
          PeriodRule.NOT_YET,
          PeriodRule.OUTSIDE_AGREEMENT,
          new AgreementEnds(),
          FollowUpTold.WHO,
          FollowUpTold.WHEN,
          MissingPart.REPORTING,
          MissingPart.TARGET,
          MissingPart.INDICATOR,
          TargetOrIndicator.INDICATOR_ALONE,
          TargetOrIndicator.TARGET_ALONE,
          new TargetSum(),
          new TargetWithoutSplit(),
          new UnmeasurableTarget(),
          new RepeatedGoal(),
          new DifferingMeasure(),
          new MissingStatus(),
          new StatusAgainstPeriod(),
          new PartySpelling(),
          new UnknownParty(),
          new Placeholder(),
          new UnexplainedAbbreviation(),
          new IdentityNumber(),
          new PersonalData(),
          new BlankRow(),
          new MissingContact(),
          new UnplacedText());

  private Rules() {}

  /** In the order in which their findings are told. */
  public static List<Rule> all() {
    return ALL;
  }

  /** What all rules say of a plan. */
  public static List<Finding> findings(Subject subject) {
    return new Check(ALL).findings(subject);
  }

  public static Optional<Rule> named(String id) {
    return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }
}
