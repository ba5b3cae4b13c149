package se.handlingsplan.render.gate;

import se.handlingsplan.render.Messages;

/** What a gate found, in words: what is wrong, where, why it matters and what to do. */
public record GateWords(Messages messages) {

  /** What is wrong. */
  public String what(FaultGroup group) {
    return text(group, ".what");
  }

  /** How grave it is, what is wrong and where it is asked, as a heading. */
  public String title(FaultGroup group) {
    String severity = messages.text("severity." + group.requirement().severity().key());
    String references = String.join(", ", group.references());
    return references.isEmpty()
        ? messages.text("gate.group", severity, what(group))
        : messages.text("gate.groupReference", severity, what(group), references);
  }

  /** Why it matters to a reader. */
  public String why(FaultGroup group) {
    return text(group, ".why");
  }

  /** What to do about it. */
  public String action(FaultGroup group) {
    return text(group, ".action");
  }

  private String text(FaultGroup group, String part) {
    return messages.text(group.requirement().words() + part, group.arguments().toArray());
  }

  /** Where it is. */
  public String place(Spot spot) {
    return switch (spot) {
      case Spot.Whole whole -> messages.text("gate.spot.whole");
      case Spot.Page page ->
          page.element().isEmpty()
              ? messages.text("gate.spot.page", page.number())
              : messages.text("gate.spot.pageElement", page.number(), page.element());
      case Spot.Paragraph paragraph ->
          quoted("gate.spot.paragraph", Integer.toString(paragraph.number()), paragraph.quote());
      case Spot.Table table ->
          quoted("gate.spot.table", Integer.toString(table.number()), table.quote());
      case Spot.Element element -> quoted("gate.spot.element", element.path(), element.quote());
    };
  }

  private String quoted(String key, String place, String quote) {
    return quote.isEmpty() ? messages.text(key, place) : messages.text(key + "Quote", place, quote);
  }

  /** Passed or failed, and how much there is to see to. */
  public String outcome(Verdict verdict) {
    if (verdict.groups().isEmpty()) {
      return messages.text("gate.clean");
    }
    return messages.text(verdict.passed() ? "gate.passed" : "gate.failed");
  }
}
