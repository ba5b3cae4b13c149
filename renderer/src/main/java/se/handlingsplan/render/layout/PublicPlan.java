package se.handlingsplan.render.layout;

import java.util.Optional;
import se.handlingsplan.plan.Plan;

/** A plan as anyone may read it. */
public final class PublicPlan {
  private PublicPlan() {}

  /** The plan without the persons it names as contacts. */
  public static Plan of(Plan plan) {
    return new Plan(
        plan.title(),
        plan.kind(),
        plan.year(),
        plan.date(),
        plan.overallGoal(),
        plan.agreement(),
        plan.sections(),
        plan.goals(),
        plan.policyAreas(),
        Optional.empty(),
        plan.unplaced());
  }
}
