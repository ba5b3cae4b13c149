package se.handlingsplan.render.check;

import java.util.List;
import java.util.Optional;
import se.handlingsplan.check.Comparison;
import se.handlingsplan.check.Finding;
import se.handlingsplan.check.PartyGaps;
import se.handlingsplan.check.Severity;
import se.handlingsplan.plan.Plan;

/**
 * A plan and what was found in it.
 *
 * @param file as the user named it
 * @param findings those that were accepted too
 * @param byParty the open ones, by who is to act on them
 * @param since what has changed since an earlier check, where one is given
 */
public record CheckedPlan(
    String file,
    Plan plan,
    List<Finding> findings,
    List<PartyGaps> byParty,
    Optional<Comparison> since) {
  public CheckedPlan {
    findings = List.copyOf(findings);
    byParty = List.copyOf(byParty);
  }

  /**
   * Findings that count: the open ones, and of those only new ones where there is an earlier check.
   */
  public List<Finding> counting() {
    return since
        .map(Comparison::fresh)
        .orElseGet(() -> findings.stream().filter(Finding::isOpen).toList());
  }

  /** How many that count are of a severity. */
  public long count(Severity severity) {
    return counting().stream().filter(finding -> finding.severity() == severity).count();
  }

  public long accepted() {
    return findings.stream().filter(finding -> !finding.isOpen()).count();
  }
}
