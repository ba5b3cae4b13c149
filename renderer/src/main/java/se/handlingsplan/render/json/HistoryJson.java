package se.handlingsplan.render.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.handlingsplan.change.Chronicle;
import se.handlingsplan.plan.Measure;
import se.handlingsplan.plan.Status;
import se.handlingsplan.render.change.HistoryWords;

/**
 * The way of measures through the years, as JSON: {@code {"plans": [{"file", "year", "continuing",
 * "new", "ended"}], "measures": [{"stops": [{"plan", "id", "title", …}]}]}}; {@code plan} counts
 * from 0.
 */
public final class HistoryJson {
  private HistoryJson() {}

  public static String write(Chronicle chronicle, Optional<String> asked) {
    ObjectNode root = Tree.object();
    List<Integer> editions = IntStream.range(0, chronicle.editions().size()).boxed().toList();
    root.set("plans", Tree.array(editions, edition -> plan(chronicle, edition)));
    root.set("measures", Tree.longArray(HistoryWords.asked(chronicle, asked), HistoryJson::track));
    StringBuilder json = new StringBuilder();
    try {
      JsonText.print(root, new Places(), json);
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory", e);
    }
    return json.toString();
  }

  private static ObjectNode plan(Chronicle chronicle, int edition) {
    Chronicle.Edition plan = chronicle.editions().get(edition);
    Chronicle.Counts counts = chronicle.counts(edition);
    ObjectNode node = Tree.object().put("file", plan.name());
    node.set("year", Tree.number(plan.plan().year()));
    return node.put("continuing", counts.continuing())
        .put("new", counts.fresh())
        .put("ended", counts.ended());
  }

  private static ObjectNode track(Chronicle.Track track) {
    ObjectNode node = Tree.object();
    node.set("stops", Tree.array(track.stops(), HistoryJson::stop));
    return node;
  }

  private static ObjectNode stop(Chronicle.Stop stop) {
    Measure measure = stop.placed().measure();
    ObjectNode node =
        Tree.object()
            .put("plan", stop.edition())
            .put("id", measure.id())
            .put("title", measure.title().text())
            .put("policyArea", stop.placed().policyArea().name().text())
            .put("collaborationArea", stop.placed().collaborationArea().name().text())
            .put("responsibility", measure.responsibility().text())
            .put("period", measure.period().text());
    node.set("status", Tree.text(measure.status().map(Status::code)));
    return node;
  }
}
