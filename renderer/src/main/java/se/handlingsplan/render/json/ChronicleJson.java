package se.handlingsplan.render.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.handlingsplan.change.Chronicle;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.PastYear;
import se.handlingsplan.plan.Status;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.change.ChangeWords;

/**
 * The ways of measures through the years as JSON: {@code {"plans": [{…, "continuing": …, "new": …,
 * "ended": …}], "measures": [{"title": …, "years": […], "plans": […], "history": […]}]}}.
 */
public final class ChronicleJson {
  private ChronicleJson() {}

  public static String write(Chronicle chronicle, Messages messages) {
    ObjectNode root = Tree.object();
    List<Chronicle.Count> counts = chronicle.counts();
    root.set(
        "plans",
        Tree.array(
            IntStream.range(0, counts.size()).boxed().toList(),
            i ->
                ChangesJson.plan(
                        chronicle.editions().get(i).name(), chronicle.editions().get(i).plan())
                    .put("continuing", counts.get(i).continuing())
                    .put("new", counts.get(i).fresh())
                    .put("ended", counts.get(i).ended())));
    ChangeWords words = new ChangeWords(messages);
    root.set("measures", Tree.array(chronicle.tracks(), track -> track(track, chronicle, words)));
    StringBuilder json = new StringBuilder();
    try {
      JsonText.print(root, new Places(), json);
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory", e);
    }
    return json.toString();
  }

  private static ObjectNode track(Chronicle.Track track, Chronicle chronicle, ChangeWords words) {
    ObjectNode node = Tree.object().put("title", track.last().measure().title().text());
    node.set(
        "years", Tree.array(track.stops(), stop -> Tree.number(chronicle.year(stop.edition()))));
    List<Chronicle.Leg> legs = track.legs();
    List<ObjectNode> plans = new ArrayList<>();
    for (int i = 0; i < legs.size(); i++) {
      plans.add(stop(track.stops().get(i), legs.get(i), chronicle, words));
    }
    node.set("plans", Tree.array(plans, plan -> plan));
    node.set("history", Tree.array(track.notes(), ChronicleJson::past));
    return node;
  }

  private static ObjectNode stop(
      Chronicle.Stop stop, Chronicle.Leg leg, Chronicle chronicle, ChangeWords words) {
    Measure measure = stop.placed().measure();
    ObjectNode node =
        Tree.object()
            .put("plan", chronicle.editions().get(stop.edition()).name())
            .put("id", measure.id())
            .put("policyArea", stop.placed().policyArea().name().text())
            .put("collaborationArea", stop.placed().collaborationArea().name().text())
            .put("responsibility", measure.responsibility().text());
    node.set("status", Tree.text(measure.status().map(Status::code)));
    node.set("fields", Tree.array(leg.texts(), text -> ChangesJson.field(text, words)));
    return node;
  }

  private static ObjectNode past(PastYear past) {
    ObjectNode node = Tree.object();
    node.set("year", Tree.number(past.year()));
    node.set("status", Tree.text(past.status().map(Status::code)));
    ObjectNode notes = node.putObject("notes");
    past.notes().forEach((heading, text) -> notes.put(Tree.freeName(notes, heading), text.text()));
    return node;
  }
}
