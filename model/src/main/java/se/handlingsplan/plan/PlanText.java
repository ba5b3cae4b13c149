package se.handlingsplan.plan;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import se.handlingsplan.conservation.TextCount;

/**
 * The account of a plan's text: every word it holds, once. Views of a text (targets, actors, the
 * year, the contact's phone) and headings of extra columns are not counted again, nor is a cell
 * that serves several measures.
 */
public final class PlanText {
  private PlanText() {}

  public static TextCount count(Plan plan) {
    TextCount.Tally tally = new TextCount.Tally();
    phrase(tally, plan.title());
    plan.date().ifPresent(date -> tally.add(date.phrase().text()));
    phrase(tally, plan.overallGoal());
    plan.agreement().ifPresent(agreement -> tally.add(agreement.name().text()));
    for (Section section : plan.sections()) {
      phrase(tally, section.heading());
      tally.add(section.passage().text());
    }
    plan.goals().forEach(goal -> tally.add(goal.text()));
    Set<Passage> seen = new HashSet<>();
    plan.policyAreas().forEach(area -> count(tally, area, seen));
    plan.contact().ifPresent(contact -> tally.add(contact.passage().text()));
    plan.unplaced().forEach(text -> tally.add(text.text()));
    return tally.count();
  }

  private static void count(TextCount.Tally tally, PolicyArea area, Set<Passage> seen) {
    tally.add(area.name().text());
    area.goals().forEach(goal -> tally.add(goal.text()));
    area.priorities().forEach(priority -> tally.add(priority.text()));
    area.followUpMethods().indicators().forEach(indicator -> tally.add(indicator.text()));
    area.followUpMethods().meansOfVerification().forEach(means -> tally.add(means.text()));
    for (CollaborationArea collaboration : area.collaborationAreas()) {
      tally.add(collaboration.name().text());
      tally.add(collaboration.responsibility().text());
      tally.add(collaboration.followUp().text());
      collaboration.measures().forEach(measure -> count(tally, measure, seen));
    }
  }

  private static void count(TextCount.Tally tally, Measure measure, Set<Passage> seen) {
    tally.add(measure.title().text());
    measure.description().ifPresent(description -> tally.add(description.text()));
    measure.period().written().ifPresent(passage -> once(tally, passage, seen));
    measure.responsibility().written().ifPresent(passage -> once(tally, passage, seen));
    measure.followUp().written().ifPresent(passage -> once(tally, passage, seen));
    measure.extra().values().forEach(passage -> once(tally, passage, seen));
  }

  private static void once(TextCount.Tally tally, Passage passage, Set<Passage> seen) {
    if (passage.provenance().isNone() || seen.add(passage)) {
      tally.add(passage.text());
    }
  }

  private static void phrase(TextCount.Tally tally, Optional<Phrase> phrase) {
    phrase.ifPresent(found -> tally.add(found.text()));
  }
}
