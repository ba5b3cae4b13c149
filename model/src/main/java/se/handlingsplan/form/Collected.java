package se.handlingsplan.form;

import java.util.List;
import java.util.Optional;
import se.handlingsplan.change.Rollover;
import se.handlingsplan.plan.Plan;

/**
 * A plan with what came back in forms.
 *
 * @param rollover how it came from an earlier year's plan, with what was answered since
 * @param unused choices that settle nothing: there is no such conflict, or no such answer in it
 */
public record Collected(
    Plan plan, Optional<Rollover> rollover, Returns returns, List<Choice> unused) {
  public Collected {
    unused = List.copyOf(unused);
  }
}
