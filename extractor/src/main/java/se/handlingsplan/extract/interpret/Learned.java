package se.handlingsplan.extract.interpret;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.handlingsplan.document.Notice;
import se.handlingsplan.party.PartyNames;
import se.handlingsplan.plan.Actor;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.PolicyArea;
import se.handlingsplan.profile.Column;
import se.handlingsplan.profile.Profile;

/**
 * What a document would teach a profile: wordings and parties that it does not know.
 *
 * @param columns headings by what they were taken for by less than their words; under {@link
 *     Column#EXTRA} those that say nothing to the profile
 * @param actors parties that no register has, with how many measures name them
 * @param areas the names of the areas
 */
public record Learned(
    Map<Column, Set<String>> columns, Map<String, Integer> actors, List<String> areas) {

  /** What the plan that was understood by a profile tells beyond it. */
  public static Learned of(Plan plan, List<Notice> notices, Profile profile) {
    Map<Column, Set<String>> columns = new TreeMap<>();
    for (Notice notice : notices) {
      if (notice.code() == Notice.Code.UNKNOWN_COLUMN) {
        add(columns, Column.EXTRA, notice.arguments().getFirst());
      } else if (notice.code() == Notice.Code.GUESSED_COLUMN) {
        String heading = notice.arguments().getFirst();
        for (Column column : Column.values()) {
          if (column.key().equals(notice.arguments().get(1)) && !heading.matches("\\d+")) {
            add(columns, column, heading);
          }
        }
      }
    }
    PartyNames register = new PartyNames(profile.actors());
    Map<String, Integer> actors = new LinkedHashMap<>();
    for (Measure measure : plan.measures().stream().map(Plan.Placed::measure).toList()) {
      measure
          .responsibility()
          .understood()
          .ifPresent(
              responsibility -> {
                for (Actor actor : responsibility.actors()) {
                  if (!register.isRegistered(actor.name())) {
                    actors.merge(actor.name(), 1, Integer::sum);
                  }
                }
              });
    }
    List<String> areas = new ArrayList<>();
    for (PolicyArea area : plan.policyAreas()) {
      if (!area.name().isBlank()) {
        areas.add(area.name().text());
      }
    }
    return new Learned(columns, actors, areas);
  }

  private static void add(Map<Column, Set<String>> columns, Column column, String heading) {
    columns.computeIfAbsent(column, key -> new LinkedHashSet<>()).add(heading);
  }
}
