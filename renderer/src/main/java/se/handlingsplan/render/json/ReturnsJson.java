package se.handlingsplan.render.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import se.handlingsplan.form.FormField;
import se.handlingsplan.form.Returns;
import se.handlingsplan.form.Slot;

/** What came back in forms, and what was done with it. */
final class ReturnsJson {
  private static final String MEASURE = "measureId";
  private static final String TITLE = "title";
  private static final String TEXT = "text";

  private ReturnsJson() {}

  static ObjectNode write(Returns returns) {
    ObjectNode node = Tree.object();
    node.set("received", Tree.array(returns.received(), ReturnsJson::from));
    node.set("edits", Tree.longArray(returns.edits(), ReturnsJson::edit));
    node.set("conflicts", Tree.array(returns.conflicts(), ReturnsJson::conflict));
    node.set("added", Tree.array(returns.added(), ReturnsJson::added));
    node.set("leftovers", Tree.array(returns.leftovers(), ReturnsJson::leftover));
    node.set("missing", Tree.array(returns.missing(), ReturnsJson::missing));
    return node;
  }

  private static ObjectNode from(Returns.From from) {
    return Tree.object().put("party", from.party()).put("file", from.file());
  }

  private static void slot(Slot slot, ObjectNode node) {
    node.put("field", slot.field().key());
    if (!slot.heading().isEmpty()) {
      node.put("heading", slot.heading());
    }
  }

  private static ObjectNode edit(Returns.Edit edit) {
    ObjectNode node = from(edit.from()).put(MEASURE, edit.measureId()).put(TITLE, edit.title());
    slot(edit.slot(), node);
    return node.put("before", edit.before()).put("after", edit.after());
  }

  private static ObjectNode conflict(Returns.Conflict conflict) {
    ObjectNode node = Tree.object().put(MEASURE, conflict.measureId()).put(TITLE, conflict.title());
    slot(conflict.slot(), node);
    node.put("now", conflict.now());
    node.set(
        "proposals",
        Tree.array(
            conflict.proposals(), proposal -> from(proposal.from()).put(TEXT, proposal.text())));
    return node.put("settled", conflict.settled());
  }

  private static ObjectNode added(Returns.Added added) {
    return from(added.from())
        .put(MEASURE, added.measureId())
        .put(TITLE, added.title())
        .put("area", added.area());
  }

  private static ObjectNode leftover(Returns.Leftover leftover) {
    ObjectNode node =
        from(leftover.from())
            .put("why", leftover.why().key())
            .put("about", leftover.about())
            .put(TEXT, leftover.text());
    ProvenanceJson.writeIfAny(node, leftover.provenance());
    return node;
  }

  private static ObjectNode missing(Returns.Missing missing) {
    ObjectNode node =
        from(missing.from()).put(MEASURE, missing.measureId()).put(TITLE, missing.title());
    node.set(
        "fields",
        Tree.array(
            missing.slots(),
            slot -> {
              ObjectNode field = Tree.object();
              slot(slot, field);
              return field;
            }));
    return node;
  }

  static Returns read(Value value) throws PlanFormatException {
    return new Returns(
        value.list("received", ReturnsJson::readFrom),
        value.list("edits", ReturnsJson::readEdit),
        value.list("conflicts", ReturnsJson::readConflict),
        value.list("added", ReturnsJson::readAdded),
        value.list("leftovers", ReturnsJson::readLeftover),
        value.list("missing", ReturnsJson::readMissing));
  }

  private static Returns.From readFrom(Value value) throws PlanFormatException {
    return new Returns.From(value.field("party").text(), value.field("file").text());
  }

  private static Slot readSlot(Value value) throws PlanFormatException {
    return new Slot(
        value.field("field").oneOf(FormField.values(), FormField::key),
        value.optional("heading", Value::text).orElse(""));
  }

  private static Returns.Edit readEdit(Value value) throws PlanFormatException {
    return new Returns.Edit(
        readFrom(value),
        value.field(MEASURE).text(),
        value.field(TITLE).text(),
        readSlot(value),
        value.field("before").text(),
        value.field("after").text());
  }

  private static Returns.Conflict readConflict(Value value) throws PlanFormatException {
    return new Returns.Conflict(
        value.field(MEASURE).text(),
        value.field(TITLE).text(),
        readSlot(value),
        value.field("now").text(),
        value.list(
            "proposals",
            proposal -> new Returns.Proposal(readFrom(proposal), proposal.field(TEXT).text())),
        value.flag("settled"));
  }

  private static Returns.Added readAdded(Value value) throws PlanFormatException {
    return new Returns.Added(
        readFrom(value),
        value.field(MEASURE).text(),
        value.field(TITLE).text(),
        value.field("area").text());
  }

  private static Returns.Leftover readLeftover(Value value) throws PlanFormatException {
    return new Returns.Leftover(
        readFrom(value),
        value.field("why").oneOf(Returns.Why.values(), Returns.Why::key),
        value.field("about").text(),
        value.field(TEXT).text(),
        ProvenanceJson.of(value));
  }

  private static Returns.Missing readMissing(Value value) throws PlanFormatException {
    return new Returns.Missing(
        readFrom(value),
        value.field(MEASURE).text(),
        value.field(TITLE).text(),
        value.list("fields", ReturnsJson::readSlot));
  }
}
