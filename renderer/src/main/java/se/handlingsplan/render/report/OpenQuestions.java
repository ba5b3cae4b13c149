package se.handlingsplan.render.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.handlingsplan.change.Decision;
import se.handlingsplan.change.Rollover;
import se.handlingsplan.form.FormWords;
import se.handlingsplan.form.Returns;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.form.FormVocabulary;
import se.handlingsplan.render.json.PlanDocument;
import se.handlingsplan.render.layout.Remarks;

/** What is still to be confirmed about the measures of a draft. */
public final class OpenQuestions {
  private OpenQuestions() {}

  /** All that a plan's file tells of. */
  public static Remarks in(PlanDocument document, Messages messages) {
    Remarks rollover = document.rollover().map(r -> of(r, messages)).orElse(Remarks.none());
    Remarks returns = document.returns().map(r -> of(r, messages)).orElse(Remarks.none());
    return rollover.and(returns).and(unplaced(document, messages));
  }

  /** New measures that stand under no area. */
  private static Remarks unplaced(PlanDocument document, Messages messages) {
    Map<String, List<String>> remarks = new HashMap<>();
    document
        .returns()
        .ifPresent(
            returns ->
                returns
                    .withoutArea(document.plan())
                    .forEach(
                        placed ->
                            remarks.put(
                                placed.measure().id(), List.of(messages.text("draft.area")))));
    return new Remarks(remarks);
  }

  /** How many measures of the plan there are open questions about. */
  public static int count(PlanDocument document, Messages messages) {
    Set<String> asked = in(document, messages).byMeasure().keySet();
    return (int)
        document.plan().measures().stream()
            .filter(placed -> asked.contains(placed.measure().id()))
            .count();
  }

  /** What a roll-over has left open. */
  public static Remarks of(Rollover rollover, Messages messages) {
    Map<String, List<String>> remarks = new HashMap<>();
    String question = messages.text("draft.continues", rollover.toYear());
    for (Decision open : rollover.open()) {
      remarks.put(open.measureId(), List.of(question));
    }
    return new Remarks(remarks);
  }

  /** What forms have left open: fields about which they say different things. */
  public static Remarks of(Returns returns, Messages messages) {
    FormWords words = FormVocabulary.in(messages, List.of());
    Map<String, List<String>> remarks = new HashMap<>();
    for (Returns.Conflict conflict : returns.conflicts()) {
      if (!conflict.settled()) {
        List<String> parties =
            conflict.proposals().stream().map(p -> p.from().party()).distinct().toList();
        remarks
            .computeIfAbsent(conflict.measureId(), id -> new ArrayList<>())
            .add(
                messages.text(
                    "draft.conflict", words.label(conflict.slot()), String.join(", ", parties)));
      }
    }
    return new Remarks(remarks);
  }
}
