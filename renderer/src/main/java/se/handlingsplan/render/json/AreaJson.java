package se.handlingsplan.render.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handlingsplan.plan.CollaborationArea;
import se.handlingsplan.plan.CollaborationArea.Priority;
import se.handlingsplan.plan.Entry;
import se.handlingsplan.plan.Phrase;
import se.handlingsplan.plan.PolicyArea;
import se.handlingsplan.plan.PolicyArea.FollowUpMethods;

/** Policy areas and the collaboration areas in them. */
final class AreaJson {
  private AreaJson() {}

  static ObjectNode write(PolicyArea area, Map<String, List<String>> same, Places places) {
    ObjectNode node = Tree.object().put("id", area.id());
    node.set("name", places.phrase(area.name()));
    node.set("goals", phrases(area.goals(), places));
    node.set("priorities", phrases(area.priorities(), places));
    node.set(
        "collaborationAreas",
        Tree.array(area.collaborationAreas(), collaboration -> write(collaboration, same, places)));
    ObjectNode methods = node.putObject("followUpMethods");
    methods.set("indicators", phrases(area.followUpMethods().indicators(), places));
    methods.set(
        "meansOfVerification", phrases(area.followUpMethods().meansOfVerification(), places));
    return node;
  }

  private static ObjectNode write(
      CollaborationArea area, Map<String, List<String>> same, Places places) {
    ObjectNode node = Tree.object().put("id", area.id());
    node.set("name", places.phrase(area.name()));
    node.set("priority", Tree.text(area.priority().map(Priority::key)));
    if (!(area.responsibility() instanceof Entry.Absent)) {
      node.set("responsibility", ResponsibilityJson.write(area.responsibility()));
    }
    if (!(area.followUp() instanceof Entry.Absent)) {
      node.set("followUp", FollowUpJson.write(area.followUp()));
    }
    node.set(
        "measures",
        Tree.longArray(
            area.measures(),
            measure ->
                MeasureJson.write(measure, same.getOrDefault(measure.id(), List.of()), places)));
    return node;
  }

  static ArrayNode phrases(List<Phrase> phrases, Places places) {
    return Tree.array(phrases, places::phrase);
  }

  static PolicyArea read(Value value) throws PlanFormatException {
    return new PolicyArea(
        value.field("id").text(),
        value.field("name").phrase(),
        value.list("goals", Value::phrase),
        value.list("priorities", Value::phrase),
        value.field("collaborationAreas").elements(AreaJson::readCollaboration),
        methods(value.optional("followUpMethods")));
  }

  private static CollaborationArea readCollaboration(Value value) throws PlanFormatException {
    return new CollaborationArea(
        value.field("id").text(),
        value.field("name").phrase(),
        value.optional("priority", priority -> priority.oneOf(Priority.values(), Priority::key)),
        ResponsibilityJson.read(value, "responsibility"),
        FollowUpJson.read(value, "followUp"),
        value.field("measures").elements(MeasureJson::read));
  }

  private static FollowUpMethods methods(Optional<Value> found) throws PlanFormatException {
    if (found.isEmpty()) {
      return FollowUpMethods.none();
    }
    Value value = found.get();
    return new FollowUpMethods(
        value.list("indicators", Value::phrase), value.list("meansOfVerification", Value::phrase));
  }
}
