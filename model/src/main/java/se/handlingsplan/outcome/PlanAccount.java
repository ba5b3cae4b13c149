package se.handlingsplan.outcome;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import se.handlingsplan.check.Severity;
import se.handlingsplan.document.Notice;

/**
 * A plan in numbers.
 *
 * @param pages of the file; empty where its format has none
 * @param findings by their severity; empty where the plan was not checked
 * @param notices what is to be said of the reading, each kind once
 * @param missing characters of the file that are not in the plan nor set aside
 * @param surplus characters that are in the plan and not in the file
 */
public record PlanAccount(
    OptionalInt pages,
    int measures,
    Map<Severity, Integer> findings,
    List<Notice.Code> notices,
    long missing,
    long surplus) {
  public PlanAccount {
    findings = Map.copyOf(findings);
    notices = List.copyOf(notices);
  }

  /** Whether every character of the file is accounted for. */
  public boolean isBalanced() {
    return missing == 0 && surplus == 0;
  }

  /** How many findings of the severity there are; none where the plan was not checked. */
  public int count(Severity severity) {
    return findings.getOrDefault(severity, 0);
  }
}
