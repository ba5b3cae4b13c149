package se.handlingsplan.render.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import se.handlingsplan.check.Acceptance;
import se.handlingsplan.check.Finding;
import se.handlingsplan.check.Severity;
import se.handlingsplan.render.Messages;

/** Findings, with the words that the bundle has for them. */
final class FindingJson {
  private FindingJson() {}

  static ObjectNode write(Finding finding, Messages messages) {
    ObjectNode node =
        Tree.object()
            .put("id", finding.id())
            .put("rule", finding.rule())
            .put("severity", finding.severity().key())
            .put("message", messages.finding(finding));
    writeWhere(node, finding.where());
    node.set("arguments", Tree.texts(finding.arguments()));
    node.set("measureId", Tree.text(finding.measureId()));
    node.set("field", Tree.text(finding.field()));
    node.set(ProvenanceJson.FIELD, ProvenanceJson.write(finding.provenance()));
    node.set(
        "suggestion",
        Tree.text(Optional.of(messages.suggestion(finding)).filter(text -> !text.isEmpty())));
    finding
        .accepted()
        .ifPresent(
            acceptance ->
                node.set(
                    "accepted",
                    Tree.object()
                        .put("reason", acceptance.reason())
                        .put("until", acceptance.until().toString())));
    return node;
  }

  /** One string for people, and the names apart, for a name may hold a slash of its own. */
  static void writeWhere(ObjectNode into, List<String> where) {
    into.put("where", String.join(" / ", where));
    into.set("path", Tree.texts(where));
  }

  static List<String> readWhere(Value holder) throws PlanFormatException {
    Optional<Value> where = holder.optional("where");
    return holder.optional("path").isEmpty() && where.isPresent()
        ? List.of(where.get().text())
        : holder.list("path", Value::text);
  }

  static Finding read(Value value) throws PlanFormatException {
    String rule = value.field("rule").text();
    Optional<String> measureId = value.optional("measureId", Value::text);
    Optional<String> id = value.optional("id", Value::text);
    return new Finding(
        id.orElse(rule + ":" + measureId.orElse("plan")),
        rule,
        value.field("severity").oneOf(Severity.values(), Severity::key),
        readWhere(value),
        value.list("arguments", Value::text),
        measureId,
        value.optional("field", Value::text),
        ProvenanceJson.of(value),
        value.optional("accepted", FindingJson::readAcceptance));
  }

  private static Acceptance readAcceptance(Value value) throws PlanFormatException {
    return new Acceptance(value.field("reason").text(), value.field("until").day());
  }
}
