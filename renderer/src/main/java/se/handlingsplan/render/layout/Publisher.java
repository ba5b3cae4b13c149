package se.handlingsplan.render.layout;

import java.util.List;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Fingerprint;
import se.handlingsplan.document.Texts;
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
 */
public record Publisher(PlanLayout layout, Labels labels, Edition edition) {
  /** Some six pages, in characters. A shorter document needs no table of contents. */
  private static final int LONG = 15_000;

  private static final String LANGUAGE = "sv-SE";

  public Publication publish(Plan plan, Messages messages) {
    return publish(plan, Remarks.none(), messages);
  }

  /** Publishes a draft with what is to be confirmed about it. */
  public Publication publish(Plan plan, Remarks remarks, Messages messages) {
    PlanBlocks.Laid laid = PlanBlocks.lay(plan, layout, labels, remarks);
    PlanDocument inside = PlanDocument.of(plan).withFingerprint(Fingerprint.of(laid.blocks()));
    return new Publication(
        title(plan),
        description(plan),
        LANGUAGE,
        laid.blocks(),
        laid.tables(),
        isLong(laid.blocks()) ? edition : edition.withoutContents(),
        PlanJson.write(inside, messages));
  }

  private static boolean isLong(List<Block> blocks) {
    return Texts.of(blocks).length() > LONG;
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
}
