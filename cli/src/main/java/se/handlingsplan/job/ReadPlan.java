package se.handlingsplan.job;

import se.handlingsplan.check.Subject;
import se.handlingsplan.check.rule.Rules;
import se.handlingsplan.profile.Profile;
import se.handlingsplan.render.json.PlanDocument;

/**
 * A plan that was read from a file, and the profile it was read by.
 *
 * @param document the plan and how it was read
 */
public record ReadPlan(PlanDocument document, Profile profile) {

  /** What the rules look at. */
  public Subject subject() {
    return Subject.of(document.plan(), profile).read(document.conservation(), document.notices());
  }

  /** The plan with what the rules say of it. */
  public PlanDocument checked() {
    return document.withFindings(Rules.findings(subject()));
  }
}
