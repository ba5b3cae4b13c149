package se.handlingsplan.render.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.handlingsplan.check.Finding;
import se.handlingsplan.check.Severity;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.check.CheckedPlan;
import se.handlingsplan.render.check.FindingPlaces;
import se.handlingsplan.render.json.PlanFormatException.Reason;

/**
 * The result of a check as JSON: {@code {"files": [{"file": …, "counts": {…}, "findings": […],
 * "byParty": […]}]}}, and what an earlier one found.
 */
public final class ChecksJson {
  private ChecksJson() {}

  /** All findings of all plans; with an earlier check also what is new and what was fixed. */
  public static String write(List<CheckedPlan> plans, Messages messages) {
    ObjectNode root = Tree.object();
    root.set("files", Tree.array(plans, plan -> file(plan, messages)));
    StringBuilder json = new StringBuilder();
    try {
      JsonText.print(root, new Places(), json);
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory", e);
    }
    return json.toString();
  }

  private static ObjectNode file(CheckedPlan plan, Messages messages) {
    FindingPlaces places = new FindingPlaces(plan.plan(), messages);
    ObjectNode node = Tree.object().put("file", plan.file());
    ObjectNode counts = node.putObject("counts");
    for (Severity severity : Severity.values()) {
      counts.put(severity.key(), plan.count(severity));
    }
    counts.put("accepted", plan.accepted());
    node.set(
        "findings",
        Tree.array(
            plan.findings(),
            finding -> FindingJson.write(finding, messages).put("place", places.of(finding))));
    node.set(
        "byParty",
        Tree.array(
            plan.byParty(),
            gaps -> {
              ObjectNode list = Tree.object();
              list.set("party", Tree.text(gaps.party()));
              list.set("findings", Tree.texts(gaps.findings().stream().map(Finding::id).toList()));
              return list;
            }));
    plan.since()
        .ifPresent(
            since -> {
              node.set("new", Tree.array(since.fresh(), f -> Tree.object().put("id", f.id())));
              node.set("fixed", Tree.array(since.fixed(), f -> FindingJson.write(f, messages)));
              node.put("kept", since.kept());
            });
    return node;
  }

  /**
   * What an earlier check found, by the files' names. A plan JSON file with findings in it will do;
   * its name is that of its source.
   *
   * @throws PlanFormatException where the file is neither
   */
  public static Map<String, List<Finding>> read(String json) throws PlanFormatException {
    Value root = new Value(PlanJson.parse(json), Pointer.ROOT, Map.of());
    Map<String, List<Finding>> found = new LinkedHashMap<>();
    if (root.node().isObject() && root.node().has("files")) {
      for (Value file : root.list("files", value -> value)) {
        found.put(file.field("file").text(), file.list("findings", FindingJson::read));
      }
      return found;
    }
    root.check(root.node().isObject() && root.node().has("findings"), Reason.NOT_A_CHECK);
    String name =
        root.optional("source").isPresent() ? root.field("source").field("name").text() : "";
    found.put(name, root.list("findings", FindingJson::read));
    return found;
  }
}
