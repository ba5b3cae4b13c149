package se.handlingsplan.render.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import se.handlingsplan.plan.Actor;
import se.handlingsplan.plan.Entry;
import se.handlingsplan.plan.Responsibility;

/** Who answers for a measure: the wording, and the parties named in it. */
final class ResponsibilityJson {
  private ResponsibilityJson() {}

  static ObjectNode write(Entry<Responsibility> entry) {
    ObjectNode node = Tree.object();
    EntryJson.writeText(node, entry);
    List<Actor> actors = entry.understood().map(Responsibility::actors).orElse(List.of());
    node.set(
        "actors",
        Tree.array(
            actors,
            actor -> Tree.object().put("name", actor.name()).put("role", actor.role().key())));
    EntryJson.writePlace(node, entry);
    return node;
  }

  static Entry<Responsibility> read(Value holder, String name) throws PlanFormatException {
    return EntryJson.read(
        holder,
        name,
        value -> new Responsibility(value.list("actors", ResponsibilityJson::actor)),
        responsibility -> responsibility.actors().isEmpty());
  }

  private static Actor actor(Value value) throws PlanFormatException {
    return new Actor(
        value.field("name").text(),
        value.field("role").oneOf(Actor.Role.values(), Actor.Role::key));
  }
}
