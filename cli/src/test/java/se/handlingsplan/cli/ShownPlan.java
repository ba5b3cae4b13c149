package se.handlingsplan.cli;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handlingsplan.plan.CollaborationArea;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Phrase;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.PolicyArea;

/**
 * What can be seen of a plan in a document: the text of every field, a field a line, in the plan's
 * order. How the fields were understood follows from their texts.
 */
final class ShownPlan {
  private final List<String> lines = new ArrayList<>();

  private ShownPlan() {}

  static List<String> of(Plan plan) {
    ShownPlan shown = new ShownPlan();
    shown.add("title", plan.title().map(Phrase::text));
    shown.add("kind", Optional.of(plan.kind().key()));
    shown.add("date", plan.date().map(date -> date.phrase().text()));
    shown.add("agreement", plan.agreement().map(agreement -> agreement.name().text()));
    shown.add("overallGoal", plan.overallGoal().map(Phrase::text));
    shown.phrases("goal", plan.goals());
    plan.sections()
        .forEach(
            section -> {
              shown.add("section", section.heading().map(Phrase::text));
              shown.add("section text", Optional.of(section.passage().text()));
            });
    plan.policyAreas().forEach(shown::area);
    shown.add("contact", plan.contact().map(contact -> contact.passage().text()));
    shown.phrases("unplaced", plan.unplaced());
    return shown.lines;
  }

  private void area(PolicyArea area) {
    add("area", Optional.of(area.name().text()));
    phrases("area goal", area.goals());
    phrases("area priority", area.priorities());
    area.collaborationAreas().forEach(this::collaboration);
    phrases("area indicator", area.followUpMethods().indicators());
    phrases("area means", area.followUpMethods().meansOfVerification());
  }

  private void collaboration(CollaborationArea collaboration) {
    add(
        "collaborationArea",
        Optional.of(
            collaboration.name().text()
                + collaboration.priority().map(p -> " [" + p.key() + "]").orElse("")));
    add("  responsibility", Optional.of(collaboration.responsibility().text()));
    add("  followUp", Optional.of(collaboration.followUp().text()));
    collaboration.measures().forEach(this::measure);
  }

  private void measure(Measure measure) {
    add("  measure", Optional.of(measure.title().text()));
    add("    description", measure.description().map(d -> d.text()));
    add("    period", Optional.of(measure.period().text()));
    add("    responsibility", Optional.of(measure.responsibility().text()));
    add("    followUp", Optional.of(measure.followUp().text()));
    add("    status", measure.status().map(Enum::name));
    measure
        .extra()
        .forEach((heading, text) -> add("    extra " + heading, Optional.of(text.text())));
  }

  private void phrases(String name, List<Phrase> phrases) {
    phrases.forEach(phrase -> add(name, Optional.of(phrase.text())));
  }

  private void add(String name, Optional<String> text) {
    text.map(ShownPlan::seen).filter(t -> !t.isEmpty()).ifPresent(t -> lines.add(name + ": " + t));
  }

  /**
   * Spaces and line breaks are as the layout has room for, a letter and its accent are one
   * character, and joiners and the like have no look of their own.
   */
  private static String seen(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll("[\\p{Cf}\uFE0F]", "")
        .replaceAll("(?U)\\s+", " ")
        .strip();
  }
}
