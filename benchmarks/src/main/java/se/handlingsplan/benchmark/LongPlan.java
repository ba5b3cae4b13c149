package se.handlingsplan.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.handlingsplan.extract.Extractor;
import se.handlingsplan.extract.interpret.PlanInterpreter;
import se.handlingsplan.extract.source.UnreadableDocumentException;
import se.handlingsplan.plan.CollaborationArea;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Passage;
import se.handlingsplan.plan.Phrase;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.PolicyArea;
import se.handlingsplan.profile.Profile;

/** A sample's plan made long: its areas again and again, under other names. */
final class LongPlan {
  private static final Path SAMPLE = Path.of("samples", "handlingsplan-2025.docx");

  private LongPlan() {}

  /** A plan of so many measures at least. */
  static Plan of(Profile profile, int measures) throws IOException, UnreadableDocumentException {
    Plan sample = sample(profile);
    List<PolicyArea> areas = new ArrayList<>();
    int have = 0;
    for (int round = 0; have < measures; round++) {
      for (PolicyArea area : sample.policyAreas()) {
        areas.add(again(area, round));
      }
      have += sample.measures().size();
    }
    return sample.withPolicyAreas(areas);
  }

  /** The sample's plan as it is. */
  static Plan sample(Profile profile) throws IOException, UnreadableDocumentException {
    return new PlanInterpreter(profile)
        .interpret(Extractor.standard().read(Extractor.load(SAMPLE)))
        .plan();
  }

  /** The plan with the number in the names of its areas and measures. */
  static Plan numbered(Plan plan, int number) {
    return plan.withPolicyAreas(
        plan.policyAreas().stream().map(area -> again(area, number)).toList());
  }

  private static PolicyArea again(PolicyArea area, int round) {
    return new PolicyArea(
        area.id() + "-" + round,
        new Phrase(area.name().text() + " " + round, area.name().provenance()),
        area.goals(),
        area.priorities(),
        area.collaborationAreas().stream().map(inner -> again(inner, round)).toList(),
        area.followUpMethods());
  }

  private static CollaborationArea again(CollaborationArea area, int round) {
    return new CollaborationArea(
        area.id() + "-" + round,
        new Phrase(area.name().text() + " " + round, area.name().provenance()),
        area.priority(),
        area.responsibility(),
        area.followUp(),
        area.measures().stream().map(measure -> again(measure, round)).toList());
  }

  private static Measure again(Measure measure, int round) {
    return new Measure(
        measure.id() + "-" + round,
        Passage.of(measure.title().text() + " " + round),
        measure.description(),
        measure.period(),
        measure.responsibility(),
        measure.followUp(),
        measure.status(),
        measure.extra(),
        measure.provenance());
  }
}
