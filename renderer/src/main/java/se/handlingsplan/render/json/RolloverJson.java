package se.handlingsplan.render.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import se.handlingsplan.change.Decision;
import se.handlingsplan.change.Rollover;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.render.Messages;

/** How the plan came from an earlier year's: a decision a measure. The plan itself stands apart. */
final class RolloverJson {
  private static final int LAST_YEAR = 9999;

  private RolloverJson() {}

  static ObjectNode write(Rollover rollover, Messages messages, Places places) {
    ObjectNode node = Tree.object();
    node.set("fromYear", Tree.number(rollover.fromYear()));
    node.put("toYear", rollover.toYear());
    node.set("agreementEnds", Tree.number(rollover.agreementEnds()));
    node.set("planEnds", Tree.number(rollover.planEnds()));
    node.set(
        "renamed",
        Tree.array(
            rollover.renamed(),
            renamed ->
                Tree.object().put("before", renamed.before()).put("after", renamed.after())));
    ObjectNode counts = node.putObject("counts");
    for (Decision.Outcome outcome : Decision.Outcome.values()) {
      counts.put(outcome.key(), rollover.count(outcome));
    }
    node.set(
        "decisions",
        Tree.longArray(rollover.decisions(), decision -> decision(decision, messages, places)));
    return node;
  }

  private static ObjectNode decision(Decision decision, Messages messages, Places places) {
    ObjectNode node = Tree.object().put("measureId", decision.measureId());
    FindingJson.writeWhere(node, decision.where());
    node.put("outcome", decision.outcome().key());
    node.put("reason", decision.reason().key());
    node.set("arguments", Tree.texts(decision.arguments()));
    node.put(
        "message",
        messages.text(
            "decision.reason." + decision.reason().key(), decision.arguments().toArray()));
    decision
        .ended()
        .ifPresent(measure -> node.set("ended", MeasureJson.write(measure, List.of(), places)));
    return node;
  }

  static Rollover read(Value value, Plan plan) throws PlanFormatException {
    return new Rollover(
        value.integer("fromYear", 1, LAST_YEAR),
        (int) value.field("toYear").integer(1, LAST_YEAR),
        plan,
        value.field("decisions").elements(RolloverJson::readDecision),
        value.integer("agreementEnds", 1, LAST_YEAR),
        value.integer("planEnds", 1, LAST_YEAR),
        value.list(
            "renamed",
            names ->
                new Rollover.Renamed(names.field("before").text(), names.field("after").text())));
  }

  private static Decision readDecision(Value value) throws PlanFormatException {
    return new Decision(
        value.field("measureId").text(),
        FindingJson.readWhere(value),
        value.field("outcome").oneOf(Decision.Outcome.values(), Decision.Outcome::key),
        value.field("reason").oneOf(Decision.Reason.values(), Decision.Reason::key),
        value.list("arguments", Value::text),
        value.optional("ended", MeasureJson::read));
  }
}
