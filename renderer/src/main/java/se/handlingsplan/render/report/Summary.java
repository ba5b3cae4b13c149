package se.handlingsplan.render.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.handlingsplan.change.Decision.Outcome;
import se.handlingsplan.change.Rollover;
import se.handlingsplan.check.Finding;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.json.PlanDocument;

/** A plan carried over, in a few lines. */
public final class Summary {
  private Summary() {}

  /**
   * How many measures there were and what becomes of them, the gaps by kind, and the warning if the
   * agreement ends.
   */
  public static List<String> lines(PlanDocument old, Rollover rollover, Messages messages) {
    List<String> lines = new ArrayList<>();
    lines.add(messages.text("summary.measures", Integer.toString(rollover.decisions().size())));
    for (Outcome outcome : Outcome.values()) {
      lines.add(messages.text("summary." + outcome.key(), Long.toString(rollover.count(outcome))));
    }
    Map<String, Integer> byRule = new LinkedHashMap<>();
    old.findings().stream()
        .map(Finding::rule)
        .filter(rule -> messages.has("summary." + rule))
        .forEach(rule -> byRule.merge(rule, 1, Integer::sum));
    byRule.forEach(
        (rule, count) -> lines.add(messages.text("summary." + rule, Integer.toString(count))));
    rollover
        .agreementEnds()
        .ifPresent(
            year ->
                lines.add(
                    messages.text(
                        "summary.agreementEnds",
                        Integer.toString(year),
                        Integer.toString(rollover.toYear()))));
    rollover
        .planEnds()
        .ifPresent(
            year ->
                lines.add(
                    messages.text(
                        "summary.planEnds",
                        Integer.toString(year),
                        Integer.toString(rollover.toYear()))));
    return lines;
  }
}
