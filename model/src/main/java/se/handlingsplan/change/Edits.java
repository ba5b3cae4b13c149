package se.handlingsplan.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.handlingsplan.conservation.TextCount;
import se.handlingsplan.document.Notice;
import se.handlingsplan.plan.CollaborationArea;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.PolicyArea;

/**
 * What somebody did to a published file afterwards: the plan that can be read in it now, its
 * measures under the ids they were published with, and a notice for each that differs.
 */
public record Edits(Plan plan, List<Notice> notices) {
  public Edits {
    notices = List.copyOf(notices);
  }

  /**
   * Compares the two.
   *
   * @param published the plan as it lies in the file
   * @param visible the plan as the file's text reads now
   */
  public static Edits between(Plan published, Plan visible) {
    List<Plan.Placed> before = published.measures();
    List<Plan.Placed> after = visible.measures();
    Map<Integer, Integer> pairs = Pairing.between(published, visible).pairs();
    List<Notice> notices = new ArrayList<>();
    Map<Integer, String> ids = new HashMap<>();
    for (int i = 0; i < before.size(); i++) {
      Measure measure = before.get(i).measure();
      Integer partner = pairs.get(i);
      if (partner == null) {
        notices.add(Notice.of(Notice.Code.MEASURE_REMOVED, title(measure)));
        continue;
      }
      ids.put(partner, measure.id());
      Measure now = after.get(partner).measure();
      if (!words(measure).equals(words(now))) {
        notices.add(Notice.of(Notice.Code.MEASURE_EDITED, title(now)));
      }
    }
    for (int j = 0; j < after.size(); j++) {
      if (!ids.containsKey(j)) {
        notices.add(Notice.of(Notice.Code.MEASURE_ADDED, title(after.get(j).measure())));
      }
    }
    return new Edits(withIds(visible, ids), notices);
  }

  private static String title(Measure measure) {
    return measure.title().text();
  }

  /** Letters in any order: how a row's words are shared out among its fields may differ. */
  private static TextCount words(Measure measure) {
    TextCount.Tally tally =
        new TextCount.Tally()
            .add(measure.title().text())
            .add(measure.period().text())
            .add(measure.responsibility().text())
            .add(measure.followUp().text());
    measure.description().ifPresent(description -> tally.add(description.text()));
    return tally.count();
  }

  /** Measures that were not published take ids that none of the others has. */
  private static Plan withIds(Plan plan, Map<Integer, String> ids) {
    Set<String> taken = new HashSet<>(ids.values());
    int number = 0;
    List<PolicyArea> areas = new ArrayList<>();
    for (PolicyArea area : plan.policyAreas()) {
      List<CollaborationArea> collaborations = new ArrayList<>();
      for (CollaborationArea collaboration : area.collaborationAreas()) {
        List<Measure> measures = new ArrayList<>();
        for (Measure measure : collaboration.measures()) {
          String kept = ids.get(number);
          measures.add(measure.withId(kept == null ? free(measure.id(), taken) : kept));
          number++;
        }
        collaborations.add(collaboration.withMeasures(measures));
      }
      areas.add(area.withCollaborationAreas(collaborations));
    }
    return plan.withPolicyAreas(areas);
  }

  private static String free(String id, Set<String> taken) {
    String free = id;
    for (int i = 2; !taken.add(free); i++) {
      free = id + "-" + i;
    }
    return free;
  }
}
