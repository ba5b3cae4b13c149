package se.handlingsplan.render.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handlingsplan.form.FormField;
import se.handlingsplan.form.FormWords;
import se.handlingsplan.form.Returns;
import se.handlingsplan.plan.Phrase;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.PlaceText;
import se.handlingsplan.render.form.DecisionRows;
import se.handlingsplan.render.form.FormVocabulary;
import se.handlingsplan.render.layout.Publication;

/**
 * What came back in forms: first what somebody must see to, then all that was changed, with the
 * wordings before and after.
 */
public final class CollectReport {
  private final Plan plan;
  private final Returns returns;
  private final List<String> silent;
  private final List<String> remarks;
  private final Messages messages;
  private final FormWords words;
  private final ReportBlocks blocks = new ReportBlocks();

  private CollectReport(
      Plan plan, Returns returns, List<String> silent, List<String> remarks, Messages messages) {
    this.plan = plan;
    this.returns = returns;
    this.silent = silent;
    this.remarks = remarks;
    this.messages = messages;
    this.words = FormVocabulary.in(messages, plan.ownColumns());
  }

  /**
   * The report.
   *
   * @param silent parties that were asked and have not answered
   * @param remarks what is to be known of files that were read, each with the file's name
   */
  public static Publication of(
      Plan plan, Returns returns, List<String> silent, List<String> remarks, Messages messages) {
    return new CollectReport(plan, returns, silent, remarks, messages).publication();
  }

  /** How much came back, in a few lines. */
  public static List<String> lines(Plan plan, Returns returns, Messages messages) {
    List<String> lines = new ArrayList<>();
    lines.add(messages.text("collect.received", returns.received().size()));
    lines.add(messages.text("collect.edits", returns.edits().size()));
    lines.add(
        messages.text(
            "collect.added",
            returns.added().stream().map(Returns.Added::measureId).distinct().count()));
    int nowhere = returns.withoutArea(plan).size();
    if (nowhere > 0) {
      lines.add(messages.text("collect.withoutArea", nowhere));
    }
    long ended = ended(plan, returns).count();
    if (ended > 0) {
      lines.add(messages.text("collect.ended", ended));
    }
    long open = returns.conflicts().stream().filter(conflict -> !conflict.settled()).count();
    if (open > 0) {
      lines.add(messages.text("collect.conflicts", open));
    }
    long leftovers = returns.leftovers().stream().filter(left -> !isForeign(left)).count();
    if (leftovers > 0) {
      lines.add(messages.text("collect.leftovers", leftovers));
    }
    long foreign =
        returns.leftovers().stream()
            .filter(CollectReport::isForeign)
            .map(left -> left.from().file())
            .distinct()
            .count();
    if (foreign > 0) {
      lines.add(messages.text("collect.foreign", foreign));
    }
    if (!returns.missing().isEmpty()) {
      lines.add(messages.text("collect.missing", returns.missing().size()));
    }
    return lines;
  }

  /** Text of a document that is no form. */
  private static boolean isForeign(Returns.Leftover leftover) {
    return leftover.why() == Returns.Why.NO_FORM;
  }

  /** Answers that ended a measure: it is no longer in the plan. */
  private static Stream<Returns.Edit> ended(Plan plan, Returns returns) {
    Set<String> there =
        plan.measures().stream().map(p -> p.measure().id()).collect(Collectors.toSet());
    return returns.edits().stream()
        .filter(edit -> edit.slot().field() == FormField.CONTINUES)
        .filter(edit -> !there.contains(edit.measureId()));
  }

  private Publication publication() {
    String name = plan.title().map(Phrase::text).orElse("");
    String title = messages.text("collect.title", name);
    blocks.heading(1, title);
    blocks.list(lines(plan, returns, messages));
    conflicts(false);
    leftovers(false);
    names("collect.remarksTitle", remarks);
    ended();
    emptied();
    missing();
    added();
    edits();
    conflicts(true);
    names("collect.silentTitle", silent);
    names("collect.receivedTitle", returns.received().stream().map(this::from).toList());
    leftovers(true);
    return blocks.publication(title, messages.text("collect.description", name), messages);
  }

  private void names(String title, List<String> names) {
    if (!names.isEmpty()) {
      blocks.heading(
          2, messages.text("report.counted", messages.text(title), Integer.toString(names.size())));
      blocks.list(names);
    }
  }

  private void conflicts(boolean settled) {
    List<List<String>> rows = new ArrayList<>();
    for (Returns.Conflict conflict : returns.conflicts()) {
      if (conflict.settled() == settled) {
        for (Returns.Proposal proposal : conflict.proposals()) {
          rows.add(
              List.of(
                  named(conflict.measureId(), conflict.title()),
                  words.label(conflict.slot()),
                  conflict.now(),
                  from(proposal.from()),
                  proposal.text()));
        }
      }
    }
    section(
        messages.text(settled ? "collect.settledTitle" : "collect.conflictsTitle"),
        settled
            ? messages.text("collect.settledHow")
            : messages.text("collect.conflictsHow", DecisionRows.fileName(messages)),
        List.of(
            messages.text("field.measure"),
            messages.text("decide.field"),
            messages.text("decide.now"),
            messages.text("form.party"),
            messages.text("form.answer")),
        List.of(18.0, 12.0, 28.0, 14.0, 28.0),
        rows);
  }

  private void leftovers(boolean foreign) {
    section(
        messages.text(foreign ? "collect.foreignTitle" : "collect.leftoversTitle"),
        messages.text(foreign ? "collect.foreignHow" : "collect.leftoversHow"),
        List.of(
            messages.text("form.party"),
            messages.text("field.measure"),
            messages.text("report.what"),
            messages.text("report.why"),
            messages.text("collect.place")),
        List.of(16.0, 18.0, 30.0, 20.0, 16.0),
        returns.leftovers().stream()
            .filter(leftover -> isForeign(leftover) == foreign)
            .map(
                leftover ->
                    List.of(
                        from(leftover.from()),
                        leftover.about(),
                        leftover.text(),
                        messages.text("collect." + "why." + leftover.why().key()),
                        PlaceText.of(leftover.provenance(), messages)))
            .toList());
  }

  private void ended() {
    section(
        messages.text("collect.endedTitle"),
        messages.text("collect.endedHow"),
        List.of(
            messages.text("form.party"),
            messages.text("field.measure"),
            messages.text("form.answer")),
        List.of(25.0, 45.0, 30.0),
        ended(plan, returns)
            .map(edit -> List.of(from(edit.from()), edit.title(), edit.after()))
            .toList());
  }

  private void emptied() {
    section(
        messages.text("collect.emptiedTitle"),
        messages.text("collect.emptiedHow"),
        List.of(
            messages.text("form.party"),
            messages.text("field.measure"),
            messages.text("decide.field"),
            messages.text("collect.before")),
        List.of(18.0, 22.0, 16.0, 44.0),
        returns.edits().stream()
            .filter(edit -> edit.after().isBlank())
            .map(
                edit ->
                    List.of(
                        from(edit.from()),
                        named(edit.measureId(), edit.title()),
                        words.label(edit.slot()),
                        edit.before()))
            .toList());
  }

  private void missing() {
    section(
        messages.text("collect.missingTitle"),
        messages.text("collect.missingHow"),
        List.of(
            messages.text("form.party"),
            messages.text("field.measure"),
            messages.text("decide.field")),
        List.of(25.0, 40.0, 35.0),
        returns.missing().stream()
            .map(
                missing ->
                    List.of(
                        from(missing.from()),
                        named(missing.measureId(), missing.title()),
                        missing.slots().isEmpty()
                            ? messages.text("collect.whole")
                            : String.join(
                                ", ",
                                missing.slots().stream().map(slot -> words.label(slot)).toList())))
            .toList());
  }

  /** Where a new measure stands now, else where it was put. */
  private String area(Returns.Added added) {
    String area =
        plan.measures().stream()
            .filter(placed -> placed.measure().id().equals(added.measureId()))
            .findFirst()
            .map(placed -> placed.collaborationArea().name().text())
            .orElse(added.area());
    return area.isEmpty() ? messages.text("collect.noArea", DecisionRows.fileName(messages)) : area;
  }

  private void added() {
    section(
        messages.text("collect.addedTitle"),
        messages.text("collect.addedHow"),
        List.of(
            messages.text("form.party"),
            messages.text("field.measure"),
            messages.text("field.collaborationArea")),
        List.of(25.0, 40.0, 35.0),
        returns.added().stream()
            .map(added -> List.of(from(added.from()), added.title(), area(added)))
            .toList());
  }

  private void edits() {
    section(
        messages.text("collect.editsTitle"),
        messages.text("collect.editsHow"),
        List.of(
            messages.text("form.party"),
            messages.text("field.measure"),
            messages.text("decide.field"),
            messages.text("collect.before"),
            messages.text("collect.after")),
        List.of(14.0, 18.0, 12.0, 28.0, 28.0),
        returns.edits().stream()
            .filter(edit -> !edit.after().isBlank())
            .map(
                edit ->
                    List.of(
                        from(edit.from()),
                        named(edit.measureId(), edit.title()),
                        words.label(edit.slot()),
                        edit.slot().field() == FormField.CONTINUES ? "" : edit.before(),
                        edit.after()))
            .toList());
  }

  private void section(
      String title, String how, List<String> header, List<Double> widths, List<List<String>> rows) {
    if (!rows.isEmpty()) {
      blocks.heading(2, messages.text("report.counted", title, Integer.toString(rows.size())));
      blocks.paragraph(how);
      List<List<String>> filled =
          rows.stream()
              .map(
                  row ->
                      row.stream()
                          .map(text -> text.isBlank() ? messages.text("collect.nothing") : text)
                          .toList())
              .toList();
      blocks.table(header, widths, filled, title);
    }
  }

  /** A measure's title, with its reference where others have the same. */
  private String named(String id, String title) {
    long bearers =
        plan.measures().stream()
            .filter(
                placed -> placed.measure().title().text().lines().limit(1).anyMatch(title::equals))
            .count();
    return bearers > 1 ? messages.text("collect.named", title, id) : title;
  }

  private String from(Returns.From from) {
    return from.equals(Returns.From.decision())
        ? messages.text("collect.decision")
        : messages.text("collect.from", from.party(), from.file());
  }
}
