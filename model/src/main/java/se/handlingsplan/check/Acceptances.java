package se.handlingsplan.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.handlingsplan.text.Wording;

/** Which findings have been accepted, by whoever answers for the plan. */
public record Acceptances(List<Entry> entries) {
  public Acceptances {
    entries = List.copyOf(entries);
  }

  /**
   * What is accepted: one finding by its id, or all findings of a rule, or those of them that are
   * about a measure or an area.
   *
   * @param finding id of a finding
   * @param rule id of a rule
   * @param about title or id of a measure, or name of an area
   */
  public record Entry(
      Optional<String> finding,
      Optional<String> rule,
      Optional<String> about,
      Acceptance acceptance) {
    boolean fits(Finding candidate) {
      return finding.map(candidate.id()::equals).orElse(true)
          && rule.map(candidate.rule()::equals).orElse(true)
          && about.map(name -> isAbout(candidate, name)).orElse(true);
    }

    private static boolean isAbout(Finding candidate, String name) {
      String folded = Wording.fold(name);
      return candidate.measureId().filter(name::equals).isPresent()
          || candidate.where().stream().anyMatch(part -> Wording.fold(part).equals(folded));
    }
  }

  /**
   * Findings with what was accepted of them.
   *
   * @param expired entries that would accept a finding if their time were not over
   * @param idle entries that fit no finding
   */
  public record Applied(List<Finding> findings, List<Entry> expired, List<Entry> idle) {
    public Applied {
      findings = List.copyOf(findings);
      expired = List.copyOf(expired);
      idle = List.copyOf(idle);
    }
  }

  public static Acceptances none() {
    return new Acceptances(List.of());
  }

  /** Accepts findings as of a day. Of several entries that fit, the first that holds counts. */
  public Applied apply(List<Finding> findings, LocalDate day) {
    List<Finding> applied = new ArrayList<>();
    Set<Entry> used = new HashSet<>();
    for (Finding finding : findings) {
      List<Entry> fitting = entries.stream().filter(entry -> entry.fits(finding)).toList();
      used.addAll(fitting);
      applied.add(
          fitting.stream()
              .map(Entry::acceptance)
              .filter(acceptance -> acceptance.holdsOn(day))
              .findFirst()
              .map(finding::accepted)
              .orElse(finding));
    }
    return new Applied(
        applied,
        entries.stream().filter(e -> used.contains(e) && !e.acceptance().holdsOn(day)).toList(),
        entries.stream().filter(e -> !used.contains(e)).toList());
  }
}
