package se.handlingsplan.render.change;

import java.util.List;
import se.handlingsplan.change.FieldChange;
import se.handlingsplan.change.PlanChange;
import se.handlingsplan.render.Messages;

/** What two plans differ in as plain text, by policy area. */
public final class ChangesText {
  private static final String NEW_LINE = System.lineSeparator();

  private final Messages messages;
  private final ChangeWords words;
  private final StringBuilder out = new StringBuilder();

  private ChangesText(Messages messages) {
    this.messages = messages;
    this.words = new ChangeWords(messages);
  }

  public static String of(ComparedPlans plans, Messages messages) {
    return new ChangesText(messages).text(plans);
  }

  private String text(ComparedPlans plans) {
    line(0, messages.text("change.title", plans.earlierName(), plans.laterName()));
    line(0, words.counts(plans));
    if (!plans.told().isEmpty()) {
      line(0, messages.text("change.legend", MarkedText.removed("…"), MarkedText.added("…")));
    }
    for (ComparedPlans.Group group : plans.groups()) {
      line(0, "");
      line(0, group.area().isEmpty() ? messages.text("change.plan") : oneLine(group.area()));
      group.changes().forEach(this::change);
    }
    if (plans.count(PlanChange.Kind.OTHERWISE) > 0) {
      line(0, "");
      line(0, words.otherwise(plans));
    }
    return out.toString();
  }

  private void change(PlanChange change) {
    line(1, messages.text("change.line", words.label(change), words.name(change)));
    if (change.kind() == PlanChange.Kind.MOVED) {
      line(2, messages.text("change.movedFrom", words.areas(change.before())));
      line(2, messages.text("change.movedTo", words.areas(change.after())));
    }
    for (FieldChange field : words.fields(change)) {
      field(
          field,
          ChangeWords.isWhole(change) ? field.before() + field.after() : MarkedText.of(field));
    }
  }

  private void field(FieldChange field, String text) {
    List<String> lines = text.lines().toList();
    line(2, messages.text("change.line", words.heading(field), lines.getFirst()));
    lines.stream().skip(1).forEach(more -> line(3, more));
  }

  private static String oneLine(String text) {
    return text.replace('\n', ' ');
  }

  private void line(int depth, String text) {
    out.append("  ".repeat(text.isEmpty() ? 0 : depth)).append(text).append(NEW_LINE);
  }
}
