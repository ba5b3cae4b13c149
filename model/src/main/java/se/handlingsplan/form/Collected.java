package se.handlingsplan.form;

import java.util.Optional;
import se.handlingsplan.change.Rollover;
import se.handlingsplan.plan.Plan;

/**
 * A plan with what came back in forms.
 *
 * @param rollover how it came from an earlier year's plan, with what was answered since
 */
public record Collected(Plan plan, Optional<Rollover> rollover, Returns returns) {}
