package se.handlingsplan.render.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.handlingsplan.check.Finding;
import se.handlingsplan.check.PartyGaps;
import se.handlingsplan.plan.Phrase;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.check.CheckedPlan;
import se.handlingsplan.render.check.FindingPlaces;
import se.handlingsplan.render.layout.Publication;

/** What each party has to act on, to be sent to it: by measure, with advice and a place. */
public final class GapLists {
  private final CheckedPlan plan;
  private final Messages messages;
  private final FindingPlaces places;
  private final ReportBlocks blocks = new ReportBlocks();

  private GapLists(CheckedPlan plan, Messages messages) {
    this.plan = plan;
    this.messages = messages;
    this.places = new FindingPlaces(plan.plan(), messages);
  }

  /** The lists of all parties as one document. */
  public static Publication ofAll(CheckedPlan plan, Messages messages) {
    GapLists lists = new GapLists(plan, messages);
    String title = messages.text("gaps.title", lists.planTitle());
    lists.blocks.heading(1, title);
    lists.blocks.paragraph(messages.text("gaps.lead"));
    for (PartyGaps gaps : plan.byParty()) {
      lists.party(gaps, 2);
    }
    if (plan.byParty().isEmpty()) {
      lists.blocks.paragraph(messages.text("findings.none"));
    }
    return lists.publication(title);
  }

  /** The list of one party. */
  public static Publication of(PartyGaps gaps, CheckedPlan plan, Messages messages) {
    GapLists lists = new GapLists(plan, messages);
    lists.party(gaps, 1);
    return lists.publication(lists.heading(gaps));
  }

  private String planTitle() {
    return plan.plan().title().map(Phrase::text).orElse(plan.file()).replace('\n', ' ');
  }

  private String heading(PartyGaps gaps) {
    return messages.text(
        "report.counted",
        gaps.party().orElse(messages.text("findings.nobody")),
        Integer.toString(gaps.findings().size()));
  }

  private void party(PartyGaps gaps, int level) {
    blocks.heading(level, heading(gaps));
    blocks.paragraph(
        messages.text(gaps.party().isPresent() ? "gaps.party" : "gaps.nobody", planTitle()));
    Map<List<String>, List<Finding>> byPlace =
        gaps.findings().stream()
            .collect(
                Collectors.groupingBy(Finding::where, LinkedHashMap::new, Collectors.toList()));
    List<List<String>> rows = new ArrayList<>();
    byPlace.forEach(
        (where, findings) ->
            findings.forEach(
                finding ->
                    rows.add(
                        List.of(
                            where.isEmpty() ? planTitle() : where.getLast().replace('\n', ' '),
                            what(finding),
                            messages.suggestion(finding),
                            places.of(finding)))));
    blocks.table(
        List.of(
            messages.text("field.measure"),
            messages.text("report.what"),
            messages.text("gaps.advice"),
            messages.text("report.place")),
        List.of(26.0, 34.0, 26.0, 14.0),
        rows,
        heading(gaps));
  }

  /** The rule's name says it, unless the message has more than the name of the measure. */
  private String what(Finding finding) {
    String rule = messages.rule(finding.rule());
    return finding.arguments().size() > 1 ? rule + ". " + messages.finding(finding) : rule;
  }

  private Publication publication(String title) {
    return blocks.publication(title, messages.text("gaps.title", planTitle()), messages);
  }
}
