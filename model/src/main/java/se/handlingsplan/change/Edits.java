package se.handlingsplan.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
    Map<Integer, Integer> pairs = Pairing.byWording(published, visible).pairs();
    List<Notice> notices = new ArrayList<>();
    Map<Integer, Measure> known = new HashMap<>();
    for (int i = 0; i < before.size(); i++) {
      Measure measure = before.get(i).measure();
      Integer partner = pairs.get(i);
      if (partner == null) {
        notices.add(Notice.of(Notice.Code.MEASURE_REMOVED, title(measure)));
        continue;
      }
      known.put(partner, measure);
      Measure now = after.get(partner).measure();
      if (!words(measure).equals(words(now))) {
        notices.add(Notice.of(Notice.Code.MEASURE_EDITED, title(now)));
      }
    }
    for (int j = 0; j < after.size(); j++) {
      if (!known.containsKey(j)) {
        notices.add(Notice.of(Notice.Code.MEASURE_ADDED, title(after.get(j).measure())));
      }
    }
    return new Edits(asPublished(visible, known), notices);
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

  /**
   * Each measure that was published has the id and the history that it had then; the others take
   * ids that none of them has.
   */
  private static Plan asPublished(Plan plan, Map<Integer, Measure> known) {
    Set<String> taken = known.values().stream().map(Measure::id).collect(Collectors.toSet());
    int number = 0;
    List<PolicyArea> areas = new ArrayList<>();
    for (PolicyArea area : plan.policyAreas()) {
      List<CollaborationArea> collaborations = new ArrayList<>();
      for (CollaborationArea collaboration : area.collaborationAreas()) {
        List<Measure> measures = new ArrayList<>();
        for (Measure measure : collaboration.measures()) {
          Measure published = known.get(number);
          measures.add(
              published == null
                  ? measure.withId(free(measure.id(), taken))
                  : measure.withId(published.id()).withHistory(published.history()));
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
