package se.handlingsplan.check;

import java.util.List;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.profile.Profile;

/**
 * Something that a good plan keeps to. A rule is a pure function; the same plan gives the same
 * findings.
 */
public interface Rule {
  /** Lasting name in kebab form; also the key of its messages. */
  String id();

  /** What in the plan breaks the rule, in the plan's order. */
  List<Finding> check(Plan plan, Profile profile);
}
