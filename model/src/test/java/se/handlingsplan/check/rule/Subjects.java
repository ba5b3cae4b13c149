package se.handlingsplan.check.rule;

import java.util.List;
import java.util.Map;
import se.handlingsplan.check.Check;
import se.handlingsplan.check.Finding;
import se.handlingsplan.check.Rule;
import se.handlingsplan.check.Subject;
import se.handlingsplan.plan.APlan;
import se.handlingsplan.profile.AProfile;
import se.handlingsplan.profile.Need;
import se.handlingsplan.profile.Part;
import se.handlingsplan.profile.Requirements;

/** Plans to be checked, with a small profile that asks for nothing of its own. */
final class Subjects {
  private Subjects() {}

  static Subject of(APlan plan) {
    return Subject.of(plan.plan(), AProfile.asking(Requirements.none()));
  }

  static Subject of(APlan plan, Requirements requirements) {
    return Subject.of(plan.plan(), AProfile.asking(requirements));
  }

  /** One need for one rule everywhere. */
  static Requirements all(String rule, Need need) {
    return new Requirements(Map.of(Part.ALL, Map.of(rule, need)));
  }

  /** What one rule says, whatever its need. */
  static List<Finding> found(String rule, Subject subject) {
    return new Check(List.of(rule(rule))).findings(subject);
  }

  static Rule rule(String id) {
    return Rules.named(id).orElseThrow();
  }
}
