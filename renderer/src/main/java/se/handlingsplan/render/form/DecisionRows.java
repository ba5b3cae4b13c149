package se.handlingsplan.render.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.handlingsplan.change.Decision;
import se.handlingsplan.change.Rollover;
import se.handlingsplan.form.DecisionWords;
import se.handlingsplan.form.FormField;
import se.handlingsplan.form.FormWords;
import se.handlingsplan.form.OwnText;
import se.handlingsplan.form.Returns;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.render.Messages;

/** What somebody is asked to decide, as rows: a question each. */
public final class DecisionRows {
  private DecisionRows() {}

  /** What the workbook is called in which answers are decided about. */
  public static String fileName(Messages messages) {
    return messages.text("decide.file") + ".xlsx";
  }

  /** Measures of which nobody knows whether they go on. */
  public static FormRows.Laid of(Rollover rollover, Messages messages) {
    DecisionWords words = DecisionVocabulary.in(messages);
    Map<String, Measure> measures = new HashMap<>();
    for (Plan.Placed placed : rollover.plan().measures()) {
      measures.put(placed.measure().id(), placed.measure());
    }
    List<FormRows.Column> columns =
        List.of(
            plain(messages.text("form.reference")),
            plain(messages.text("report.under")),
            plain(messages.text("field.measure")),
            plain(messages.text("field.responsibility")),
            plain(messages.text("report.why")),
            new FormRows.Column(words.outcome(), List.of(words.continues(), words.ended())),
            plain(words.note()));
    List<List<String>> rows = new ArrayList<>();
    for (Decision open : rollover.open()) {
      Measure measure = measures.get(open.measureId());
      int last = Math.max(0, open.where().size() - 1);
      rows.add(
          List.of(
              open.measureId(),
              String.join(" / ", open.where().subList(0, last)),
              open.where().isEmpty() ? "" : open.where().getLast(),
              measure == null ? "" : measure.responsibility().text(),
              messages.text("decision.reason." + open.reason().key(), open.arguments().toArray()),
              "",
              ""));
    }
    String title = messages.text("decide.rolloverTitle", rollover.toYear());
    List<List<String>> about =
        List.of(
            List.of(title),
            List.of(messages.text("decide.rolloverHow", words.outcome())),
            List.of(messages.text("decide.backRollover")));
    return new FormRows.Laid(title, about, columns, rows, OwnText.none());
  }

  /**
   * Fields about which forms say different things, and new measures of no area.
   *
   * @param plan that the measures are in
   */
  public static FormRows.Laid of(Returns returns, Plan plan, Messages messages) {
    DecisionWords words = DecisionVocabulary.in(messages);
    FormWords form = FormVocabulary.in(messages, plan.ownColumns());
    Map<Integer, List<String>> choices = new HashMap<>();
    List<List<String>> rows = new ArrayList<>();
    for (Returns.Conflict conflict : returns.conflicts()) {
      if (conflict.settled()) {
        continue;
      }
      Set<String> parties = new LinkedHashSet<>();
      parties.add(words.plan());
      List<String> wordings = new ArrayList<>();
      for (Returns.Proposal proposal : conflict.proposals()) {
        String name = name(proposal.from(), conflict);
        parties.add(name);
        wordings.add(messages.text("form.pastLine", name, proposal.text()));
      }
      choices.put(rows.size(), List.copyOf(parties));
      rows.add(
          List.of(
              conflict.measureId(),
              conflict.title(),
              form.label(conflict.slot()),
              conflict.now(),
              String.join("\n\n", wordings),
              "",
              ""));
    }
    List<String> areas = plan.collaborationAreaNames();
    for (Plan.Placed placed : returns.withoutArea(plan)) {
      choices.put(rows.size(), areas);
      rows.add(
          List.of(
              placed.measure().id(),
              placed.measure().title().text().lines().findFirst().orElse(""),
              form.label(FormField.AREA),
              "",
              messages.text("decide.areaHow", words.take()),
              "",
              ""));
    }
    List<FormRows.Column> columns =
        List.of(
            plain(messages.text("form.reference")),
            plain(messages.text("field.measure")),
            plain(words.field()),
            plain(messages.text("decide.now")),
            plain(messages.text("decide.answers")),
            new FormRows.Column(words.take(), List.of(), choices),
            plain(words.text()));
    String title = messages.text("decide.conflictTitle");
    List<List<String>> about =
        List.of(
            List.of(title),
            List.of(messages.text("decide.conflictHow", words.take(), words.text())),
            List.of(messages.text("decide.backCollect")));
    return new FormRows.Laid(title, about, columns, rows, OwnText.none());
  }

  /** The party, with its file where the party has sent several that differ. */
  private static String name(Returns.From from, Returns.Conflict conflict) {
    long answers =
        conflict.proposals().stream()
            .filter(p -> FormWords.isSame(p.from().party(), from.party()))
            .count();
    return answers > 1 ? from.named() : from.party();
  }

  private static FormRows.Column plain(String heading) {
    return new FormRows.Column(heading, List.of());
  }
}
