package se.handlingsplan.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.handlingsplan.change.Decision;
import se.handlingsplan.change.Rollover;
import se.handlingsplan.check.Finding;
import se.handlingsplan.render.json.PlanDocument;

/** The summary of a plan carried over, for programs. */
final class SummaryJson {
  private SummaryJson() {}

  static String of(PlanDocument old, Rollover rollover, Path folder, List<String> files) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("measures", rollover.decisions().size());
    for (Decision.Outcome outcome : Decision.Outcome.values()) {
      root.put(outcome.key(), rollover.count(outcome));
    }
    Map<String, Integer> counts = new TreeMap<>();
    for (Finding finding : old.findings()) {
      counts.merge(finding.rule(), 1, Integer::sum);
    }
    ObjectNode findings = root.putObject("findings");
    counts.forEach(findings::put);
    rollover.agreementEnds().ifPresent(year -> root.put("agreementEnds", year));
    var written = root.putArray("files");
    files.forEach(name -> written.add(folder.resolve(name).toString()));
    return root.toPrettyString() + "\n";
  }
}
