package se.handlingsplan.outcome;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import se.handlingsplan.check.Severity;
import se.handlingsplan.outcome.Outcome.Status;

/** Outcomes added up, in a room that does not grow with their number. Not for several threads. */
public final class Tally {
  private final Map<Status, Integer> statuses = new EnumMap<>(Status.class);
  private final Map<String, Integer> reasons = new TreeMap<>();
  private final Map<Severity, Long> findings = new EnumMap<>(Severity.class);
  private int same;
  private long pages;
  private long measures;
  private int unbalanced;
  private int noticed;

  /** Counts one more; of files with the same bytes what the plan says is counted once. */
  public void add(Outcome outcome) {
    statuses.merge(outcome.status(), 1, Integer::sum);
    outcome.reason().ifPresent(reason -> reasons.merge(reason, 1, Integer::sum));
    if (outcome.sameAs().isPresent()) {
      same++;
      return;
    }
    outcome.account().ifPresent(this::add);
  }

  private void add(PlanAccount plan) {
    pages += plan.pages().orElse(0);
    measures += plan.measures();
    plan.findings()
        .forEach((severity, count) -> findings.merge(severity, count.longValue(), Long::sum));
    unbalanced += plan.isBalanced() ? 0 : 1;
    noticed += plan.notices().isEmpty() ? 0 : 1;
  }

  /** All files. */
  public int files() {
    return statuses.values().stream().mapToInt(Integer::intValue).sum();
  }

  public int count(Status status) {
    return statuses.getOrDefault(status, 0);
  }

  /** Files that are not done, whatever the reason. */
  public int notDone() {
    return files() - count(Status.DONE);
  }

  /** Why files are not done, by the reason's key. */
  public Map<String, Integer> reasons() {
    return Collections.unmodifiableMap(reasons);
  }

  public long count(Severity severity) {
    return findings.getOrDefault(severity, 0L);
  }

  /** Files whose bytes are those of another. */
  public int same() {
    return same;
  }

  public long pages() {
    return pages;
  }

  public long measures() {
    return measures;
  }

  /** Plans with a character that is not accounted for. */
  public int unbalanced() {
    return unbalanced;
  }

  /** Plans with something to be said of the reading. */
  public int noticed() {
    return noticed;
  }
}
