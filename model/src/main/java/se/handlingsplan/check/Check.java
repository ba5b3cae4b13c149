package se.handlingsplan.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.profile.Field;
import se.handlingsplan.profile.Need;
import se.handlingsplan.text.Wording;

/** Holds a plan against rules, as strictly as its profile says. */
public record Check(List<Rule> rules) {
  public Check {
    rules = List.copyOf(rules);
  }

  /** The findings, by rule and then in the plan's order. */
  public List<Finding> findings(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    Map<String, Integer> ids = new HashMap<>();
    for (Rule rule : rules) {
      rule.breaches(subject)
          .forEach(
              breach -> {
                Need need =
                    subject
                        .profile()
                        .requirements()
                        .of(rule.id(), breach.spot().part())
                        .orElse(rule.need());
                if (need != Need.OFF) {
                  findings.add(finding(rule, breach, severity(need), ids));
                }
              });
    }
    return findings;
  }

  private static Finding finding(
      Rule rule, Breach breach, Severity severity, Map<String, Integer> ids) {
    String id = id(rule, breach);
    int count = ids.merge(id, 1, Integer::sum);
    return new Finding(
        count == 1 ? id : id + "-" + count,
        rule.id(),
        severity,
        breach.spot().path(),
        breach.arguments(),
        breach.spot().measure().map(Measure::id),
        breach.field().map(Field::key),
        breach.provenance(),
        Optional.empty());
  }

  private static String id(Rule rule, Breach breach) {
    String id = rule.id() + ":" + breach.spot().key();
    return breach.mark().isEmpty()
        ? id
        : id + "#" + Integer.toHexString(Wording.fold(breach.mark()).hashCode());
  }

  private static Severity severity(Need need) {
    return switch (need) {
      case REQUIRED -> Severity.ERROR;
      case WISHED -> Severity.WARNING;
      case NOTED, OFF -> Severity.NOTE;
    };
  }
}
