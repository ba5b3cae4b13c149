package se.handlingsplan.render.layout;

import java.util.Optional;
import se.handlingsplan.document.Fingerprint;
import se.handlingsplan.plan.Agreement;
import se.handlingsplan.plan.Phrase;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.profile.Labels;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.json.PlanDocument;
import se.handlingsplan.render.json.PlanJson;

/**
 * Makes a publication of a plan: lays it out and puts the plan itself inside, with a mark of the
 * text that can be read, so that the file can be read back as the same plan for as long as nobody
 * has edited it.
 *
 * @param draft a word for every page where the plan is not decided
 * @param withContact whether persons named as contacts are published
 */
public record Publisher(
    PlanLayout layout,
    Labels labels,
    Optional<String> draft,
    Optional<String> documentNumber,
    boolean withContact) {
  private static final String LANGUAGE = "sv-SE";

  public Publication publish(Plan plan, Messages messages) {
    Plan shown = withContact ? plan : withoutContact(plan);
    PlanBlocks.Laid laid = new PlanBlocks(layout, labels).lay(shown);
    PlanDocument inside = PlanDocument.of(shown).withFingerprint(Fingerprint.of(laid.blocks()));
    return new Publication(
        title(shown),
        description(shown),
        LANGUAGE,
        true,
        laid.blocks(),
        laid.tables(),
        draft,
        documentNumber,
        PlanJson.write(inside, messages));
  }

  private String title(Plan plan) {
    return plan.title().map(Phrase::text).orElse(labels.planTitle()).replace('\n', ' ');
  }

  private String description(Plan plan) {
    return plan.agreement()
        .map(Agreement::name)
        .map(Phrase::text)
        .orElse(title(plan))
        .replace('\n', ' ');
  }

  private static Plan withoutContact(Plan plan) {
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
