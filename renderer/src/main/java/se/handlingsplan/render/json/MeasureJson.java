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
import se.handlingsplan.plan.PastYear;
import se.handlingsplan.plan.Status;

/** Measures. */
final class MeasureJson {
  private static final String DESCRIPTION = "description";
  private static final String HISTORY = "history";
  private static final int LAST_YEAR = 9999;

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
    writeStatus(node, measure.status());
    writeColumns(node, "extra", measure.extra());
    if (!same.isEmpty()) {
      node.set("sameAs", Tree.array(same, TextNode::valueOf));
    }
    node.set(ProvenanceJson.FIELD, ProvenanceJson.write(measure.provenance()));
    if (!measure.history().isEmpty()) {
      node.set(HISTORY, Tree.array(measure.history(), MeasureJson::pastYear));
    }
    return node;
  }

  private static ObjectNode pastYear(PastYear past) {
    ObjectNode node = Tree.object();
    node.set("year", Tree.number(past.year()));
    writeStatus(node, past.status());
    writeColumns(node, "notes", past.notes());
    return node;
  }

  private static void writeStatus(ObjectNode into, Optional<Status> status) {
    into.set("status", Tree.text(status.map(Status::code)));
  }

  private static void writeColumns(ObjectNode into, String name, Map<String, Passage> columns) {
    ObjectNode node = into.putObject(name);
    columns.forEach(
        (heading, passage) ->
            PassageJson.write(node.putObject(Tree.freeName(node, heading)), passage));
  }

  static Measure read(Value value) throws PlanFormatException {
    Optional<Passage> description =
        value.optional(DESCRIPTION).isPresent()
            ? Optional.of(PassageJson.readNamed(value, DESCRIPTION))
            : Optional.empty();
    return new Measure(
        value.field("id").text(),
        PassageJson.readNamed(value, "title"),
        description,
        PeriodJson.readEntry(value, "period"),
        ResponsibilityJson.read(value, "responsibility"),
        FollowUpJson.read(value, "followUp"),
        readStatus(value),
        readColumns(value, "extra"),
        ProvenanceJson.of(value),
        value.list(HISTORY, MeasureJson::readPastYear));
  }

  private static PastYear readPastYear(Value value) throws PlanFormatException {
    return new PastYear(
        value.integer("year", 1, LAST_YEAR), readStatus(value), readColumns(value, "notes"));
  }

  private static Optional<Status> readStatus(Value value) throws PlanFormatException {
    return value.optional("status", status -> status.oneOf(Status.values(), Status::code));
  }

  private static Map<String, Passage> readColumns(Value value, String name)
      throws PlanFormatException {
    Map<String, Passage> columns = new LinkedHashMap<>();
    for (Map.Entry<String, Value> column : value.fields(name).entrySet()) {
      columns.put(column.getKey(), PassageJson.read(column.getValue()));
    }
    return columns;
  }
}
