package se.handlingsplan.render.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import se.handlingsplan.check.Severity;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.gate.Examined;
import se.handlingsplan.render.gate.FaultGroup;
import se.handlingsplan.render.gate.GateWords;
import se.handlingsplan.render.gate.Spot;

/**
 * Examined files as JSON: {@code {"files": [{"file": …, "format": …, "passed": …, "standards": […],
 * "counts": {…}, "faults": […]}]}}.
 */
public final class GatesJson {
  private GatesJson() {}

  /** All that was found in all files. */
  public static String write(List<Examined> files, Messages messages) {
    ObjectNode root = Tree.object();
    root.set("files", Tree.array(files, file -> file(file, new GateWords(messages))));
    StringBuilder json = new StringBuilder();
    try {
      JsonText.print(root, new Places(), json);
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory", e);
    }
    return json.toString();
  }

  private static JsonNode file(Examined examined, GateWords words) {
    ObjectNode node = Tree.object().put("file", examined.file()).put("format", examined.format());
    node.put("passed", examined.verdict().passed());
    node.set("standards", Tree.texts(examined.verdict().standards()));
    ObjectNode counts = node.putObject("counts");
    for (Severity severity : Severity.values()) {
      counts.put(severity.key(), examined.verdict().count(severity));
    }
    node.set("faults", Tree.array(examined.verdict().groups(), group -> group(group, words)));
    return node;
  }

  private static JsonNode group(FaultGroup group, GateWords words) {
    ObjectNode node = Tree.object().put("rule", group.requirement().id());
    node.put("severity", group.requirement().severity().key());
    node.set("references", Tree.texts(group.references()));
    node.put("message", words.what(group));
    node.put("reason", words.why(group));
    node.put("suggestion", words.action(group));
    node.put("count", group.count());
    node.set("places", Tree.array(group.first(), spot -> place(spot, words)));
    return node;
  }

  private static JsonNode place(Spot spot, GateWords words) {
    ObjectNode node = Tree.object().put("text", words.place(spot));
    switch (spot) {
      case Spot.Whole whole -> node.put("document", true);
      case Spot.Page page -> node.put("page", page.number()).put("path", page.element());
      case Spot.Paragraph paragraph ->
          node.put("paragraph", paragraph.number()).put("quote", paragraph.quote());
      case Spot.Table table -> node.put("table", table.number()).put("quote", table.quote());
      case Spot.Element element -> node.put("path", element.path()).put("quote", element.quote());
    }
    return node;
  }
}
