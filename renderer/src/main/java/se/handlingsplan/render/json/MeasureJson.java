package se.handlingsplan.render.json;

import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Passage;
import se.handlingsplan.plan.Status;

/** Measures. */
final class MeasureJson {
  private static final String DESCRIPTION = "description";

  private MeasureJson() {}

  /**
   * A measure as JSON.
   *
   * @param same the ids of the same measure in other areas; told for readers' sake, and not read
   */
  static ObjectNode write(Measure measure, List<String> same, Places places) {
    ObjectNode node = Tree.object().put("id", measure.id());
    PassageJson.writeNamed(node, "title", measure.title(), places);
    if (measure.description().isPresent()) {
      PassageJson.writeNamed(node, DESCRIPTION, measure.description().get(), places);
    } else {
      node.set(DESCRIPTION, NullNode.getInstance());
    }
    node.set("period", PeriodJson.writeEntry(measure.period()));
    node.set("responsibility", ResponsibilityJson.write(measure.responsibility()));
    node.set("followUp", FollowUpJson.write(measure.followUp()));
    node.set("status", Tree.text(measure.status().map(Status::code)));
    ObjectNode extra = node.putObject("extra");
    measure
        .extra()
        .forEach(
            (heading, passage) ->
                PassageJson.write(extra.putObject(Tree.freeName(extra, heading)), passage));
    if (!same.isEmpty()) {
      node.set("sameAs", Tree.array(same, TextNode::valueOf));
    }
    node.set(ProvenanceJson.FIELD, ProvenanceJson.write(measure.provenance()));
    return node;
  }

  static Measure read(Value value) throws PlanFormatException {
    Optional<Passage> description =
        value.optional(DESCRIPTION).isPresent()
            ? Optional.of(PassageJson.readNamed(value, DESCRIPTION))
            : Optional.empty();
    Map<String, Passage> extra = new LinkedHashMap<>();
    for (Map.Entry<String, Value> column : value.fields("extra").entrySet()) {
      extra.put(column.getKey(), PassageJson.read(column.getValue()));
    }
    return new Measure(
        value.field("id").text(),
        PassageJson.readNamed(value, "title"),
        description,
        PeriodJson.readEntry(value, "period"),
        ResponsibilityJson.read(value, "responsibility"),
        FollowUpJson.read(value, "followUp"),
        value.optional("status", status -> status.oneOf(Status.values(), Status::code)),
        extra,
        ProvenanceJson.of(value));
  }
}
