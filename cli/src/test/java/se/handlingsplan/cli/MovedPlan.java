package se.handlingsplan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.handlingsplan.plan.CollaborationArea;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.PolicyArea;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.json.PlanDocument;
import se.handlingsplan.render.json.PlanJson;

/** A plan in which one measure stands under another policy area, and reads otherwise. */
final class MovedPlan {
  private MovedPlan() {}

  /** Takes the measure out of its place and puts it first under the second policy area. */
  static Plan of(Plan plan, String id, Measure now) {
    List<PolicyArea> areas = new ArrayList<>();
    for (PolicyArea area : plan.policyAreas()) {
      List<CollaborationArea> collaborations = new ArrayList<>();
      for (CollaborationArea collaboration : area.collaborationAreas()) {
        List<Measure> measures = new ArrayList<>();
        if (areas.size() == 1 && collaborations.isEmpty()) {
          measures.add(now);
        }
        collaboration.measures().stream()
            .filter(measure -> !measure.id().equals(id))
            .forEach(measures::add);
        collaborations.add(collaboration.withMeasures(measures));
      }
      areas.add(area.withCollaborationAreas(collaborations));
    }
    return plan.withPolicyAreas(areas);
  }

  static Path write(Plan plan, String id, Measure now, Path file) throws IOException {
    PlanDocument document = PlanDocument.of(of(plan, id, now));
    return Files.writeString(file, PlanJson.write(document, Messages.of(Locale.of("sv"))));
  }
}
