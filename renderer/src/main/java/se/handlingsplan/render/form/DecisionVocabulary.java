package se.handlingsplan.render.form;

import se.handlingsplan.form.DecisionWords;
import se.handlingsplan.render.Messages;

/** The words of tables of decisions, as they are written and read. */
public final class DecisionVocabulary {
  private DecisionVocabulary() {}

  public static DecisionWords in(Messages messages) {
    return new DecisionWords(
        messages.text("decide.outcome"),
        messages.text("decide.note"),
        messages.text("decision.outcome.continues"),
        messages.text("decision.outcome.ended"),
        messages.text("decide.field"),
        messages.text("decide.take"),
        messages.text("form.plan"),
        messages.text("decide.text"));
  }
}
