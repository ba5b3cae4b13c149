package se.handlingsplan.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.handlingsplan.check.Finding;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.PlaceText;

/** Findings for people, grouped by rule and counted, and for programs. */
final class FindingsText {
  private static final String NEW_LINE = System.lineSeparator();

  private FindingsText() {}

  static String text(String file, List<Finding> findings, Messages messages) {
    StringBuilder out = new StringBuilder();
    out.append(messages.text("cli.findings", file, Integer.toString(findings.size())))
        .append(NEW_LINE);
    Map<String, List<Finding>> byRule = new LinkedHashMap<>();
    findings.forEach(f -> byRule.computeIfAbsent(f.rule(), rule -> new ArrayList<>()).add(f));
    byRule.forEach(
        (rule, some) -> {
          out.append(NEW_LINE)
              .append(
                  messages.text(
                      "cli.group",
                      messages.text("severity." + some.getFirst().severity().key()),
                      messages.text("rule." + rule + ".name"),
                      Integer.toString(some.size())))
              .append(NEW_LINE);
          some.forEach(finding -> out.append(line(finding, messages)).append(NEW_LINE));
          out.append("  → ").append(messages.text("rule." + rule + ".suggestion")).append(NEW_LINE);
        });
    return out.append(NEW_LINE).toString();
  }

  private static String line(Finding finding, Messages messages) {
    String place = PlaceText.of(finding.provenance(), messages);
    String what =
        finding.where().isEmpty()
            ? messages.text("rule." + finding.rule() + ".message", finding.arguments().toArray())
            : String.join(" / ", finding.where()).replace('\n', ' ');
    return "  - " + what + (place.isEmpty() ? "" : " (" + place + ")");
  }

  static JsonNode json(String file, List<Finding> findings, Messages messages) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("file", file);
    var list = root.putArray("findings");
    for (Finding finding : findings) {
      ObjectNode node = list.addObject();
      node.put("rule", finding.rule());
      node.put("severity", finding.severity().key());
      node.put(
          "message",
          messages.text("rule." + finding.rule() + ".message", finding.arguments().toArray()));
      node.put("where", String.join(" / ", finding.where()));
      finding.measureId().ifPresent(id -> node.put("measureId", id));
      finding.field().ifPresent(field -> node.put("field", field));
      node.put("place", PlaceText.of(finding.provenance(), messages));
      node.put("suggestion", messages.text("rule." + finding.rule() + ".suggestion"));
    }
    return root;
  }
}
