package se.handlingsplan.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handlingsplan.check.Comparison;
import se.handlingsplan.check.Finding;
import se.handlingsplan.check.PartyGaps;
import se.handlingsplan.check.rule.Rules;
import se.handlingsplan.job.ReadPlan;
import se.handlingsplan.party.Parties;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.render.check.CheckedPlan;

/**
 * Checks plans.
 *
 * @param accepted what has been accepted of the findings
 * @param publishing whether what may not be published is looked for too
 * @param framework the framework plan to hold the plans against
 * @param earlier what an earlier check found, by file; empty where there was none
 */
record Checking(
    AcceptedFindings accepted,
    boolean publishing,
    Optional<Plan> framework,
    Optional<Map<String, List<Finding>>> earlier) {

  CheckedPlan check(String file, ReadPlan loaded, boolean alone) throws Failure {
    Plan plan = loaded.document().plan();
    List<Finding> findings =
        accepted.applied(
            Rules.findings(loaded.subject().forPublishing(publishing).against(framework)), file);
    return new CheckedPlan(
        file,
        plan,
        findings,
        PartyGaps.of(plan, findings, new Parties(loaded.profile().actors())),
        before(file, alone).map(before -> Comparison.between(before, findings)));
  }

  /**
   * By the same name, else the same name without folders; a lone plan has any lone earlier check.
   */
  private Optional<List<Finding>> before(String file, boolean alone) {
    if (earlier.isEmpty()) {
      return Optional.empty();
    }
    Map<String, List<Finding>> all = earlier.get();
    Optional<List<Finding>> same = Optional.ofNullable(all.get(file));
    Optional<List<Finding>> named =
        all.entrySet().stream()
            .filter(entry -> FileName.last(entry.getKey()).equals(FileName.last(file)))
            .map(Map.Entry::getValue)
            .findFirst();
    Optional<List<Finding>> lone =
        alone && all.size() == 1 ? Optional.of(all.values().iterator().next()) : Optional.empty();
    return same.or(() -> named).or(() -> lone).or(() -> Optional.of(List.of()));
  }
}
