package se.handlingsplan.check;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.handlingsplan.party.Parties;
import se.handlingsplan.plan.Actor;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.Responsibility;

/**
 * What one party has to act on: the open findings about measures that it leads, owns or
 * coordinates. A measure that several answer for is on the list of each.
 *
 * @param party by the register's name; empty for what nobody answers for, which is the
 *     coordinator's to pass on
 */
public record PartyGaps(Optional<String> party, List<Finding> findings) {
  public PartyGaps {
    findings = List.copyOf(findings);
  }

  /** One list for each party that has any findings, by name, and last what nobody answers for. */
  public static List<PartyGaps> of(Plan plan, List<Finding> findings, Parties parties) {
    Map<String, List<String>> answering = new HashMap<>();
    for (Plan.Placed placed : plan.measures()) {
      answering.put(placed.measure().id(), answering(placed.measure(), parties));
    }
    Map<String, List<Finding>> byParty = new LinkedHashMap<>();
    List<Finding> nobodys = new ArrayList<>();
    for (Finding finding : findings.stream().filter(Finding::isOpen).toList()) {
      List<String> names =
          finding.measureId().map(id -> answering.getOrDefault(id, List.of())).orElse(List.of());
      names.forEach(name -> byParty.computeIfAbsent(name, n -> new ArrayList<>()).add(finding));
      if (names.isEmpty()) {
        nobodys.add(finding);
      }
    }
    // Å, ä and ö come last, as in every Swedish list.
    Comparator<Object> byName = Collator.getInstance(Locale.of("sv"));
    List<PartyGaps> lists = new ArrayList<>();
    byParty.keySet().stream()
        .sorted(byName)
        .forEach(name -> lists.add(new PartyGaps(Optional.of(name), list(byParty, name))));
    if (!nobodys.isEmpty()) {
      lists.add(new PartyGaps(Optional.empty(), nobodys));
    }
    return lists;
  }

  private static List<Finding> list(Map<String, List<Finding>> byParty, String name) {
    return byParty.getOrDefault(name, List.of());
  }

  /** Those who answer for a measure, by the register's names. */
  public static List<String> answering(Measure measure, Parties parties) {
    return measure.responsibility().understood().map(Responsibility::answering).stream()
        .flatMap(List::stream)
        .map(Actor::name)
        .map(parties::nameOf)
        .distinct()
        .toList();
  }
}
