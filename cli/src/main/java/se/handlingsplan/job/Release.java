package se.handlingsplan.job;

import java.util.Optional;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.profile.Profile;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.layout.Edition;
import se.handlingsplan.render.layout.PlanLayout;
import se.handlingsplan.render.layout.Publication;
import se.handlingsplan.render.layout.Publisher;
import se.handlingsplan.render.layout.Remarks;
import se.handlingsplan.render.pdf.PdfStandard;
import se.handlingsplan.render.word.WordTemplate;

/**
 * A plan on its way out, as every format needs it.
 *
 * @param plan with nothing in it that is not to be published
 * @param profile the kind of plan it is
 * @param publication the plan laid out as a document
 * @param standard that PDF files follow
 * @param template that Word files are written on
 * @param words for what the file says of itself
 */
public record Release(
    Plan plan,
    Profile profile,
    Publication publication,
    Messages words,
    PdfStandard standard,
    Optional<WordTemplate> template) {
  /** As an accessible PDF, and Word files on our own template. */
  public static Release of(
      Plan plan, Profile profile, PlanLayout layout, Edition edition, Messages words) {
    return of(plan, Remarks.none(), profile, layout, edition, words);
  }

  /** A draft with what is to be confirmed about it. */
  public static Release of(
      Plan plan,
      Remarks remarks,
      Profile profile,
      PlanLayout layout,
      Edition edition,
      Messages words) {
    return new Release(
        plan,
        profile,
        new Publisher(layout, profile.labels(), edition).publish(plan, remarks, words),
        words,
        PdfStandard.A_3A,
        Optional.empty());
  }

  /** The same with PDF files that follow another standard. */
  public Release by(PdfStandard other) {
    return new Release(plan, profile, publication, words, other, template);
  }

  /** The same with Word files written on a template. */
  public Release on(Optional<WordTemplate> other) {
    return new Release(plan, profile, publication, words, standard, other);
  }
}
