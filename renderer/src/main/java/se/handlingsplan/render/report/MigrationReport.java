package se.handlingsplan.render.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.handlingsplan.change.Decision;
import se.handlingsplan.change.Decision.Outcome;
import se.handlingsplan.change.Rollover;
import se.handlingsplan.check.Finding;
import se.handlingsplan.document.Notice;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.plan.Actor;
import se.handlingsplan.plan.Entry;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Passage;
import se.handlingsplan.plan.PastYear;
import se.handlingsplan.plan.Phrase;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.plan.Responsibility;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.PlaceText;
import se.handlingsplan.render.json.PlanDocument;
import se.handlingsplan.render.layout.Publication;

/**
 * The report of a plan carried over to a new year: what continues, what has ended and what must be
 * asked about; the gaps of the old plan; and how the reading went. Everything that is left out of
 * the new plan stands here in full.
 */
public final class MigrationReport {
  private final PlanDocument old;
  private final Rollover rollover;
  private final Messages messages;
  private final ReportBlocks blocks = new ReportBlocks();

  private MigrationReport(PlanDocument old, Rollover rollover, Messages messages) {
    this.old = old;
    this.rollover = rollover;
    this.messages = messages;
  }

  /**
   * The report as a document.
   *
   * @param old the plan that was read, with its findings
   */
  public static Publication of(PlanDocument old, Rollover rollover, Messages messages) {
    return new MigrationReport(old, rollover, messages).publication();
  }

  private Publication publication() {
    String newTitle =
        rollover.plan().title().map(Phrase::text).orElse(Integer.toString(rollover.toYear()));
    String title = messages.text("report.title", newTitle);
    blocks.heading(1, title);
    old.source()
        .ifPresent(source -> blocks.paragraph(messages.text("report.source", source.name())));
    summary();
    decisions();
    findings();
    renamed();
    past();
    ended();
    reading();
    return blocks.publication(title, messages.text("report.description", newTitle), messages);
  }

  private void summary() {
    blocks.heading(2, messages.text("report.summary"));
    blocks.list(Summary.lines(old, rollover, messages));
  }

  private void decisions() {
    blocks.heading(2, messages.text("report.decisions"));
    Map<String, Measure> measures = new HashMap<>();
    old.plan().measures().forEach(placed -> measures.put(placed.measure().id(), placed.measure()));
    for (Outcome outcome : List.of(Outcome.ASK, Outcome.CONTINUES, Outcome.ENDED)) {
      List<Decision> some =
          rollover.decisions().stream().filter(d -> d.outcome() == outcome).toList();
      if (some.isEmpty()) {
        continue;
      }
      String name = messages.text("decision.outcome." + outcome.key());
      blocks.heading(3, messages.text("report.counted", name, Integer.toString(some.size())));
      blocks.table(
          List.of(
              messages.text("field.measure"),
              messages.text("report.under"),
              messages.text("report.whom"),
              messages.text("report.why")),
          List.of(29.0, 29.0, 16.0, 26.0),
          some.stream().map(decision -> row(decision, measures)).toList(),
          name);
    }
  }

  private List<String> row(Decision decision, Map<String, Measure> measures) {
    return List.of(
        decision.where().isEmpty() ? decision.measureId() : decision.where().getLast(),
        String.join(" / ", decision.where().subList(0, Math.max(0, decision.where().size() - 1))),
        Optional.ofNullable(measures.get(decision.measureId()))
            .map(measure -> whom(measure.responsibility()))
            .orElse(""),
        messages.text(
            "decision.reason." + decision.reason().key(), decision.arguments().toArray()));
  }

  /** Whom to turn to, else what is written. */
  private String whom(Entry<Responsibility> responsibility) {
    List<Actor> answering =
        responsibility.understood().map(Responsibility::answering).orElse(List.of());
    return answering.isEmpty()
        ? responsibility.written().map(Passage::text).orElse(messages.text("report.nobody"))
        : answering.stream().map(Actor::name).collect(Collectors.joining(", "));
  }

  private void findings() {
    blocks.heading(2, messages.text("report.findings"));
    if (old.findings().isEmpty()) {
      blocks.paragraph(messages.text("report.noFindings"));
    }
    Map<String, List<Finding>> byRule = new LinkedHashMap<>();
    old.findings().forEach(f -> byRule.computeIfAbsent(f.rule(), r -> new ArrayList<>()).add(f));
    byRule.forEach(
        (rule, some) -> {
          String name = messages.text("rule." + rule + ".name");
          blocks.heading(3, messages.text("report.counted", name, Integer.toString(some.size())));
          blocks.paragraph(messages.text("rule." + rule + ".suggestion"));
          blocks.table(
              List.of(
                  messages.text("report.severity"),
                  messages.text("report.what"),
                  messages.text("report.under"),
                  messages.text("report.place")),
              List.of(10.0, 42.0, 34.0, 14.0),
              some.stream().map(this::row).toList(),
              name);
        });
  }

  private List<String> row(Finding finding) {
    boolean names = finding.measureId().isPresent() && !finding.where().isEmpty();
    List<String> above =
        names ? finding.where().subList(0, finding.where().size() - 1) : finding.where();
    return List.of(
        messages.text("severity." + finding.severity().key()),
        messages.finding(finding),
        String.join(" / ", above),
        PlaceText.of(finding.provenance(), messages));
  }

  private void renamed() {
    if (rollover.renamed().isEmpty()) {
      return;
    }
    blocks.heading(2, messages.text("report.renamed"));
    blocks.table(
        List.of(messages.text("collect.before"), messages.text("collect.after")),
        List.of(50.0, 50.0),
        rollover.renamed().stream().map(name -> List.of(name.before(), name.after())).toList(),
        messages.text("report.renamed"));
  }

  /** What the roll-over has put into the measures' history. */
  private void past() {
    List<List<String>> rows = new ArrayList<>();
    for (Plan.Placed placed : rollover.plan().measures()) {
      Measure measure = placed.measure();
      if (measure.history().isEmpty()
          || !measure.history().getFirst().year().equals(rollover.fromYear())) {
        continue;
      }
      PastYear past = measure.history().getFirst();
      past.status()
          .ifPresent(
              status ->
                  rows.add(
                      List.of(
                          measure.title().text(),
                          messages.text("field.status"),
                          messages.text("status." + status.code()))));
      past.notes()
          .forEach(
              (heading, text) -> rows.add(List.of(measure.title().text(), heading, text.text())));
    }
    if (!rows.isEmpty()) {
      blocks.heading(2, messages.text("report.past"));
      blocks.paragraph(messages.text("report.pastExplained"));
      blocks.table(
          List.of(
              messages.text("field.measure"),
              messages.text("decide.field"),
              messages.text("report.what")),
          List.of(35.0, 20.0, 45.0),
          rows,
          messages.text("report.past"));
    }
  }

  private void ended() {
    List<Decision> ended =
        rollover.decisions().stream().filter(d -> d.ended().isPresent()).toList();
    if (ended.isEmpty()) {
      return;
    }
    blocks.heading(2, messages.text("report.ended"));
    blocks.paragraph(messages.text("report.endedExplained"));
    for (Decision decision : ended) {
      measure(decision.ended().get());
    }
  }

  private void measure(Measure measure) {
    blocks.heading(3, measure.title().text().replace('\n', ' '));
    field("period", measure.period().written());
    field("description", measure.description());
    field("responsibility", measure.responsibility().written());
    field("followUp", measure.followUp().written());
    measure.extra().forEach((heading, passage) -> blocks.labelled(heading, passage.content()));
  }

  private void field(String name, Optional<Passage> passage) {
    passage.ifPresent(text -> blocks.labelled(messages.text("field." + name), text.content()));
  }

  private void reading() {
    blocks.heading(2, messages.text("report.reading"));
    old.conservation()
        .ifPresent(
            balance ->
                blocks.paragraph(
                    balance.isZero()
                        ? messages.text("report.balanced", Long.toString(balance.characters()))
                        : messages.text(
                            "report.unbalanced",
                            Long.toString(balance.characters()),
                            Long.toString(balance.missing().total()),
                            Long.toString(balance.surplus().total()))));
    if (!old.notices().isEmpty()) {
      blocks.heading(3, messages.text("report.notices"));
      blocks.list(old.notices().stream().map(this::text).toList());
    }
    if (!old.plan().unplaced().isEmpty()) {
      blocks.heading(3, messages.text("report.unplaced"));
      blocks.list(old.plan().unplaced().stream().map(Phrase::text).toList());
    }
    setAside();
  }

  private String text(Notice notice) {
    return messages.notice(notice);
  }

  private void setAside() {
    Map<SetAside.Reason, Integer> counts = new TreeMap<>();
    old.setAside().forEach(aside -> counts.merge(aside.reason(), 1, Integer::sum));
    if (!counts.isEmpty()) {
      blocks.heading(3, messages.text("report.setAside"));
      blocks.table(
          List.of(messages.text("report.why"), messages.text("report.count")),
          List.of(80.0, 20.0),
          counts.entrySet().stream()
              .map(
                  e ->
                      List.of(
                          messages.text("setAside." + e.getKey().key()),
                          Integer.toString(e.getValue())))
              .toList(),
          messages.text("report.setAside"));
    }
  }
}
