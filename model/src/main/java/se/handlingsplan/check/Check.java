package se.handlingsplan.check;

import java.util.List;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.profile.Profile;

/** Holds a plan against rules. */
public record Check(List<Rule> rules) {
  public Check {
    rules = List.copyOf(rules);
  }

  /** All rules, in the order their findings are told. */
  public static Check standard() {
    return new Check(
        List.of(
            new MissingMeasures(),
            MissingEntry.RESPONSIBILITY,
            MissingEntry.FOLLOW_UP,
            PeriodRule.INVERTED,
            PeriodRule.OVER,
            PeriodRule.OUTSIDE_AGREEMENT,
            new AgreementEnds(),
            new UnplacedText()));
  }

  /** The findings, by rule and then in the plan's order. */
  public List<Finding> findings(Plan plan, Profile profile) {
    return rules.stream().flatMap(rule -> rule.check(plan, profile).stream()).toList();
  }
}
