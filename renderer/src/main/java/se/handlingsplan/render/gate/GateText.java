package se.handlingsplan.render.gate;

import se.handlingsplan.check.Severity;
import se.handlingsplan.render.Messages;

/** Examined files as plain text. */
public final class GateText {
  private static final String NEW_LINE = System.lineSeparator();

  private final Messages messages;
  private final GateWords words;
  private final StringBuilder out = new StringBuilder();

  private GateText(Messages messages) {
    this.messages = messages;
    this.words = new GateWords(messages);
  }

  /** All that was found in the file, grouped by requirement, the gravest first. */
  public static String of(Examined examined, Messages messages) {
    return new GateText(messages).file(examined);
  }

  private String file(Examined examined) {
    Verdict verdict = examined.verdict();
    line(0, messages.text("gate.file", examined.file(), words.outcome(verdict)));
    line(1, messages.text("gate.against", String.join(", ", verdict.standards())));
    if (!verdict.groups().isEmpty()) {
      line(
          1,
          messages.text(
              "findings.counts",
              verdict.count(Severity.ERROR),
              verdict.count(Severity.WARNING),
              verdict.count(Severity.NOTE)));
    }
    verdict.groups().forEach(this::group);
    return out.append(NEW_LINE).toString();
  }

  private void group(FaultGroup group) {
    line(0, "");
    line(1, words.title(group));
    boolean everywhere =
        group.first().size() == 1 && group.first().getFirst() instanceof Spot.Whole;
    if (!everywhere) {
      group.first().forEach(spot -> line(2, "- " + words.place(spot)));
      int more = group.count() - group.first().size();
      if (more > 0) {
        line(2, messages.text("gate.more", more));
      }
    }
    line(2, messages.text("gate.why", words.why(group)));
    line(2, "→ " + words.action(group));
  }

  private void line(int depth, String text) {
    out.append("  ".repeat(text.isEmpty() ? 0 : depth)).append(text).append(NEW_LINE);
  }
}
