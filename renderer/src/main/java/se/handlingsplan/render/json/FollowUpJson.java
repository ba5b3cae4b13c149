package se.handlingsplan.render.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handlingsplan.plan.Entry;
import se.handlingsplan.plan.FollowUp;
import se.handlingsplan.plan.FollowUp.Reporting;
import se.handlingsplan.plan.FollowUp.Share;
import se.handlingsplan.plan.FollowUp.Target;

/** How a measure is followed up: the wording, and what was found in it. */
final class FollowUpJson {
  private static final FollowUp NOTHING =
      new FollowUp(Optional.empty(), List.of(), List.of(), List.of());

  private FollowUpJson() {}

  static ObjectNode write(Entry<FollowUp> entry) {
    FollowUp followUp = entry.understood().orElse(NOTHING);
    ObjectNode node = Tree.object();
    EntryJson.writeText(node, entry);
    node.set("background", Tree.text(followUp.background()));
    node.set("targets", Tree.array(followUp.targets(), FollowUpJson::target));
    node.set("indicators", Tree.texts(followUp.indicators()));
    node.set("reporting", Tree.array(followUp.reporting(), FollowUpJson::reporting));
    EntryJson.writePlace(node, entry);
    return node;
  }

  private static ObjectNode target(Target target) {
    ObjectNode node = Tree.object().put("text", target.text());
    node.set("value", Tree.number(target.value()));
    node.set("valueMax", Tree.orNull(target.valueMax(), Tree::number));
    node.put("unit", target.unit());
    node.set("breakdown", breakdown(target.breakdown()));
    return node;
  }

  /** An object by group; a list where an object could not hold the groups, as when one is twice. */
  private static JsonNode breakdown(List<Share> shares) {
    long names = shares.stream().map(Share::group).filter(Tree::isName).distinct().count();
    if (names < shares.size()) {
      return Tree.array(
          shares, share -> Tree.object().put("group", share.group()).put("value", share.value()));
    }
    ObjectNode node = Tree.object();
    shares.forEach(share -> node.put(share.group(), share.value()));
    return node;
  }

  private static ObjectNode reporting(Reporting reporting) {
    ObjectNode node = Tree.object().put("by", reporting.by());
    node.set("to", Tree.text(reporting.to()));
    return node;
  }

  static Entry<FollowUp> read(Value holder, String name) throws PlanFormatException {
    return EntryJson.read(holder, name, FollowUpJson::meaning, FollowUp::isEmpty);
  }

  private static FollowUp meaning(Value value) throws PlanFormatException {
    return new FollowUp(
        value.optional("background", Value::text),
        value.list("targets", FollowUpJson::readTarget),
        value.list("indicators", Value::text),
        value.list("reporting", FollowUpJson::readReporting));
  }

  private static Target readTarget(Value value) throws PlanFormatException {
    return new Target(
        value.field("text").text(),
        value.field("value").number(),
        value.optional("valueMax", Value::number),
        value.optional("unit", Value::text).orElse(""),
        readBreakdown(value));
  }

  private static List<Share> readBreakdown(Value target) throws PlanFormatException {
    Optional<Value> found = target.optional("breakdown");
    if (found.isPresent() && found.get().node().isArray()) {
      return found
          .get()
          .elements(share -> new Share(share.field("group").text(), count(share.field("value"))));
    }
    List<Share> shares = new ArrayList<>();
    for (Map.Entry<String, Value> share : target.fields("breakdown").entrySet()) {
      shares.add(new Share(share.getKey(), count(share.getValue())));
    }
    return shares;
  }

  private static int count(Value value) throws PlanFormatException {
    return (int) value.integer(Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  private static Reporting readReporting(Value value) throws PlanFormatException {
    return new Reporting(value.field("by").text(), value.optional("to", Value::text));
  }
}
