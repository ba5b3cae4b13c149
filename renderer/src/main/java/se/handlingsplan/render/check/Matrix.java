package se.handlingsplan.render.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.handlingsplan.check.Finding;
import se.handlingsplan.check.Severity;
import se.handlingsplan.render.Messages;

/**
 * Plans against rules: how many findings that count each plan has of each rule that found anything.
 *
 * @param header the heading of each column: plan, measures, the severities, then rules
 * @param rows one a plan, with its file first; numbers in all other columns
 */
public record Matrix(List<String> header, List<Row> rows) {
  public Matrix {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /** A plan and its counts, in the order of the columns after the first. */
  public record Row(String file, List<Long> counts) {
    public Row {
      counts = List.copyOf(counts);
    }
  }

  /**
   * The matrix.
   *
   * @param ruleOrder ids of all rules in the order of the columns
   */
  public static Matrix of(List<CheckedPlan> plans, List<String> ruleOrder, Messages messages) {
    List<String> rules =
        ruleOrder.stream()
            .filter(
                rule ->
                    plans.stream()
                        .flatMap(plan -> plan.counting().stream())
                        .anyMatch(finding -> finding.rule().equals(rule)))
            .toList();
    List<String> header = new ArrayList<>();
    header.add(messages.text("matrix.plan"));
    header.add(messages.text("field.measures"));
    for (Severity severity : Severity.values()) {
      header.add(messages.text("severity." + severity.key()));
    }
    rules.forEach(rule -> header.add(messages.rule(rule)));
    return new Matrix(header, plans.stream().map(plan -> row(plan, rules)).toList());
  }

  private static Row row(CheckedPlan plan, List<String> rules) {
    List<Long> counts = new ArrayList<>();
    counts.add((long) plan.plan().measures().size());
    for (Severity severity : Severity.values()) {
      counts.add(plan.count(severity));
    }
    var byRule =
        plan.counting().stream()
            .collect(Collectors.groupingBy(Finding::rule, Collectors.counting()));
    rules.forEach(rule -> counts.add(byRule.getOrDefault(rule, 0L)));
    return new Row(plan.file(), counts);
  }
}
