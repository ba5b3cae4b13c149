package se.handlingsplan.render.check;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.handlingsplan.check.Comparison;
import se.handlingsplan.check.Finding;
import se.handlingsplan.check.PartyGaps;
import se.handlingsplan.check.Severity;
import se.handlingsplan.render.Messages;

/** Findings as plain text: counted, the gravest first, grouped by rule, with places and advice. */
public final class FindingsText {
  private static final String NEW_LINE = System.lineSeparator();

  /** Longer titles are cut; the whole one stands in the plan. */
  private static final int LONGEST = 100;

  private final CheckedPlan checked;
  private final Messages messages;
  private final FindingPlaces places;
  private final StringBuilder out = new StringBuilder();

  private FindingsText(CheckedPlan checked, Messages messages) {
    this.checked = checked;
    this.messages = messages;
    this.places = new FindingPlaces(checked.plan(), messages);
  }

  /** All findings by rule; those that were accepted last. */
  public static String of(CheckedPlan checked, Messages messages) {
    return new FindingsText(checked, messages).byRule();
  }

  /** The open findings by the party that is to act on them. */
  public static String byParty(CheckedPlan checked, Messages messages) {
    return new FindingsText(checked, messages).byParty();
  }

  /** The open findings that one party is to act on. */
  public static String ofParty(PartyGaps gaps, CheckedPlan checked, Messages messages) {
    FindingsText text = new FindingsText(checked, messages);
    text.line(0, checked.file());
    text.party(gaps);
    return text.out.toString();
  }

  private String byRule() {
    head();
    groups(checked.counting(), 0);
    checked.since().ifPresent(this::fixed);
    List<Finding> accepted = checked.findings().stream().filter(f -> !f.isOpen()).toList();
    if (!accepted.isEmpty()) {
      line(0, "");
      line(0, messages.text("findings.accepted", Integer.toString(accepted.size())));
      accepted.forEach(this::accepted);
    }
    next();
    return out.append(NEW_LINE).toString();
  }

  private String byParty() {
    head();
    for (PartyGaps gaps : checked.byParty()) {
      party(gaps);
    }
    return out.append(NEW_LINE).toString();
  }

  private void party(PartyGaps gaps) {
    line(0, "");
    line(
        0,
        messages.text(
            "findings.ofParty",
            gaps.party().orElse(messages.text("findings.nobody")),
            Integer.toString(gaps.findings().size())));
    groups(gaps.findings(), 1);
  }

  private void head() {
    line(0, checked.file());
    line(1, counts(checked, messages));
  }

  /** "2 fel, 22 varningar och 5 upplysningar", or that nothing was found. */
  public static String counts(CheckedPlan checked, Messages messages) {
    String counts =
        checked.counting().isEmpty()
            ? messages.text(checked.since().isPresent() ? "findings.nothingNew" : "findings.none")
            : messages.text(
                checked.since().isPresent() ? "findings.newCounts" : "findings.counts",
                checked.count(Severity.ERROR),
                checked.count(Severity.WARNING),
                checked.count(Severity.NOTE));
    return checked.accepted() == 0
        ? counts
        : counts + " " + messages.text("findings.acceptedCount", checked.accepted());
  }

  private void groups(List<Finding> findings, int depth) {
    for (Severity severity : Severity.values()) {
      Map<String, List<Finding>> byRule =
          findings.stream()
              .filter(finding -> finding.severity() == severity)
              .collect(
                  Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.toList()));
      byRule.forEach((rule, some) -> group(severity, rule, some, depth));
    }
  }

  private void group(Severity severity, String rule, List<Finding> findings, int depth) {
    line(0, "");
    line(
        depth,
        messages.text(
            "findings.group",
            messages.text("severity." + severity.key()),
            messages.rule(rule),
            Integer.toString(findings.size())));
    Map<String, Integer> names = new HashMap<>();
    findings.forEach(finding -> names.merge(name(finding), 1, Integer::sum));
    for (Finding finding : findings) {
      line(depth + 1, "- " + told(finding, names.getOrDefault(name(finding), 1) > 1));
    }
    line(depth + 1, "→ " + messages.suggestion(findings.getFirst()));
  }

  /** What it is about; the area too where the name alone does not tell. */
  private String told(Finding finding, boolean withArea) {
    String place = places.of(finding);
    String at = place.isEmpty() ? "" : " (" + place + ")";
    String area =
        withArea && finding.where().size() > 1
            ? " – " + cut(finding.where().get(finding.where().size() - 2))
            : "";
    String key = "rule." + finding.rule() + ".line";
    if (messages.has(key)) {
      Object[] arguments = finding.arguments().stream().map(FindingsText::cut).toArray();
      return messages.text(key, arguments) + at;
    }
    String name = cut(name(finding));
    return (name.isEmpty() ? messages.finding(finding) : name + area) + at;
  }

  private static String name(Finding finding) {
    return finding.where().isEmpty() ? "" : finding.where().getLast().replace('\n', ' ');
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  private void fixed(Comparison since) {
    line(0, "");
    line(
        0,
        messages.text(
            "findings.fixed",
            Integer.toString(since.fixed().size()),
            Integer.toString(since.kept())));
    for (Finding finding : since.fixed()) {
      String name = cut(name(finding));
      line(1, "- " + messages.rule(finding.rule()) + (name.isEmpty() ? "" : ": " + name));
    }
  }

  private void accepted(Finding finding) {
    String name = cut(name(finding));
    String what = messages.rule(finding.rule()) + (name.isEmpty() ? "" : ": " + name);
    finding
        .accepted()
        .ifPresent(
            acceptance ->
                line(
                    1,
                    "- "
                        + messages.text(
                            "findings.acceptedBecause",
                            what,
                            acceptance.reason(),
                            acceptance.until().toString())));
  }

  private void next() {
    Optional<String> step =
        checked.count(Severity.ERROR) > 0
            ? Optional.of("findings.nextErrors")
            : checked.counting().isEmpty() ? Optional.empty() : Optional.of("findings.nextParties");
    step.ifPresent(
        key -> {
          line(0, "");
          line(0, messages.text(key));
        });
  }

  private void line(int depth, String text) {
    out.append("  ".repeat(text.isEmpty() ? 0 : depth)).append(text).append(NEW_LINE);
  }
}
