package se.handlingsplan.render.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import se.handlingsplan.check.Finding;
import se.handlingsplan.check.Severity;
import se.handlingsplan.render.Messages;

/** Findings, with the words that the bundle has for them. */
final class FindingJson {
  private FindingJson() {}

  static ObjectNode write(Finding finding, Messages messages) {
    String rule = "rule." + finding.rule();
    ObjectNode node =
        Tree.object().put("rule", finding.rule()).put("severity", finding.severity().key());
    // A file may hold findings of a rule that this version does not know.
    node.put("message", words(messages, rule + ".message", finding).orElse(finding.rule()));
    writeWhere(node, finding.where());
    node.set("arguments", Tree.texts(finding.arguments()));
    node.set("measureId", Tree.text(finding.measureId()));
    node.set("field", Tree.text(finding.field()));
    node.set(ProvenanceJson.FIELD, ProvenanceJson.write(finding.provenance()));
    node.set("suggestion", Tree.text(words(messages, rule + ".suggestion", finding)));
    return node;
  }

  private static Optional<String> words(Messages messages, String key, Finding finding) {
    return messages.has(key)
        ? Optional.of(messages.text(key, finding.arguments().toArray()))
        : Optional.empty();
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
    return new Finding(
        value.field("rule").text(),
        value.field("severity").oneOf(Severity.values(), Severity::key),
        readWhere(value),
        value.list("arguments", Value::text),
        value.optional("measureId", Value::text),
        value.optional("field", Value::text),
        ProvenanceJson.of(value));
  }
}
