package se.handlingsplan.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.MeasureNames;
import se.handlingsplan.plan.Plan;

/**
 * The answers that are about measures of one plan.
 *
 * @param byId each measure's answer
 * @param faults answers that cannot be followed; while there are any, none should be
 */
public record Answers(Map<String, Answer> byId, List<Fault> faults) {
  public Answers {
    byId = Map.copyOf(byId);
    faults = List.copyOf(faults);
  }

  /** An answer, and why it cannot be followed. */
  public record Fault(Answer answer, Problem problem) {}

  /** Why an answer cannot be followed; the key is that of its message. */
  public enum Problem {
    /** No measure has this id or title. */
    UNKNOWN("unknown"),
    /** Several measures have this title. */
    AMBIGUOUS("ambiguous"),
    /** Another answer says otherwise of the same measure. */
    CONTRADICTION("contradiction");

    private final String key;

    Problem(String key) {
      this.key = key;
    }

    public String key() {
      return key;
    }
  }

  public static Answers none() {
    return new Answers(Map.of(), List.of());
  }

  /** Finds the measure that each answer is about. */
  public static Answers about(Plan plan, List<Answer> answers) {
    MeasureNames names = new MeasureNames(plan);
    Map<String, Answer> byId = new HashMap<>();
    List<Fault> faults = new ArrayList<>();
    for (Answer answer : answers) {
      List<String> about = names.ids(answer.measure());
      if (about.size() != 1) {
        faults.add(new Fault(answer, about.isEmpty() ? Problem.UNKNOWN : Problem.AMBIGUOUS));
        continue;
      }
      Answer before = byId.putIfAbsent(about.getFirst(), answer);
      if (before != null && before.outcome() != answer.outcome()) {
        faults.add(new Fault(answer, Problem.CONTRADICTION));
      }
    }
    return new Answers(byId, faults);
  }

  Optional<Answer> of(Measure measure) {
    return Optional.ofNullable(byId.get(measure.id()));
  }
}
