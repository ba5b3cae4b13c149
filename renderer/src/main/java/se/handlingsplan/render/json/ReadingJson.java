package se.handlingsplan.render.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import se.handlingsplan.document.Notice;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.document.Source;
import se.handlingsplan.render.Messages;

/** How the reading of the source went: the file, what was set aside, what to know about it. */
final class ReadingJson {
  private ReadingJson() {}

  static JsonNode source(Source source) {
    ObjectNode node =
        Tree.object()
            .put("name", source.name())
            .put("mediaType", source.mediaType())
            .put("sha256", source.sha256());
    node.set("pages", Tree.number(source.pages()));
    return node;
  }

  static ObjectNode setAside(SetAside text) {
    ObjectNode node = Tree.object().put("text", text.text()).put("reason", text.reason().key());
    node.set(ProvenanceJson.FIELD, ProvenanceJson.write(text.provenance()));
    return node;
  }

  static ObjectNode notice(Notice notice, Messages messages) {
    ObjectNode node = Tree.object().put("code", notice.code().key());
    node.put("message", messages.notice(notice));
    node.set("arguments", Tree.texts(notice.arguments()));
    node.set(ProvenanceJson.FIELD, ProvenanceJson.write(notice.provenance()));
    return node;
  }

  static Source readSource(Value value) throws PlanFormatException {
    return new Source(
        value.field("name").text(),
        value.field("mediaType").text(),
        value.field("sha256").text(),
        value.integer("pages", 0, Integer.MAX_VALUE));
  }

  static SetAside readSetAside(Value value) throws PlanFormatException {
    return new SetAside(
        value.field("text").text(),
        value.field("reason").oneOf(SetAside.Reason.values(), SetAside.Reason::key),
        ProvenanceJson.of(value));
  }

  static Notice readNotice(Value value) throws PlanFormatException {
    return new Notice(
        value.field("code").oneOf(Notice.Code.values(), Notice.Code::key),
        value.list("arguments", Value::text),
        ProvenanceJson.of(value));
  }
}
