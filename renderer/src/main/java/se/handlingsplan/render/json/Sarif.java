package se.handlingsplan.render.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.handlingsplan.check.Finding;
import se.handlingsplan.check.Rule;
import se.handlingsplan.document.Place;
import se.handlingsplan.profile.Need;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.check.CheckedPlan;
import se.handlingsplan.render.check.FindingPlaces;

/**
 * Findings in the Static Analysis Results Interchange Format, which tools for quality control read.
 * Plans have no lines; where a finding stands is told as a logical location, its pages and boxes as
 * properties.
 *
 * <p>Source: OASIS, SARIF Version 2.1.0 (2020).
 */
public final class Sarif {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final Messages messages;
  private final List<Rule> rules;
  private final Map<String, Integer> indexes = new HashMap<>();

  private Sarif(List<Rule> rules, Messages messages) {
    this.rules = rules;
    this.messages = messages;
    rules.forEach(rule -> indexes.put(rule.id(), indexes.size()));
  }

  /**
   * One run over all plans.
   *
   * @param rules the whole catalogue, so that also those are told that found nothing
   * @param version of the program
   */
  public static String write(
      List<CheckedPlan> plans, List<Rule> rules, String version, Messages messages) {
    StringBuilder json = new StringBuilder();
    try {
      JsonText.print(new Sarif(rules, messages).log(plans, version), new Places(), json);
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory", e);
    }
    return json.toString();
  }

  private ObjectNode log(List<CheckedPlan> plans, String version) {
    ObjectNode log = Tree.object().put("$schema", SCHEMA).put("version", "2.1.0");
    ObjectNode run = log.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "Handlingsplan").put("version", version);
    driver.put("language", messages.locale().toLanguageTag());
    driver.set("rules", Tree.array(rules, this::rule));
    run.put("columnKind", "utf16CodeUnits");
    ArrayNode results = run.putArray("results");
    for (CheckedPlan plan : plans) {
      FindingPlaces places = new FindingPlaces(plan.plan(), messages);
      Set<String> fresh =
          plan.since()
              .map(since -> since.fresh().stream().map(Finding::id).collect(Collectors.toSet()))
              .orElseGet(HashSet::new);
      for (Finding finding : plan.findings()) {
        ObjectNode result = result(finding, plan.file(), places);
        plan.since()
            .ifPresent(
                since ->
                    result.put(
                        "baselineState", fresh.contains(finding.id()) ? "new" : "unchanged"));
        results.add(result);
      }
      plan.since()
          .ifPresent(
              since ->
                  since
                      .fixed()
                      .forEach(
                          fixed ->
                              results.add(
                                  result(fixed, plan.file(), places)
                                      .put("baselineState", "absent"))));
    }
    return log;
  }

  private ObjectNode rule(Rule rule) {
    String key = "rule." + rule.id() + ".";
    ObjectNode node = Tree.object().put("id", rule.id()).put("name", messages.rule(rule.id()));
    node.putObject("shortDescription").put("text", messages.text(key + "name"));
    node.putObject("fullDescription").put("text", messages.text(key + "reason"));
    node.putObject("help").put("text", messages.text(key + "suggestion"));
    node.putObject("defaultConfiguration")
        .put("enabled", rule.need() != Need.OFF)
        .put("level", level(rule.need()));
    return node;
  }

  private static String level(Need need) {
    return switch (need) {
      case REQUIRED -> "error";
      case WISHED -> "warning";
      case NOTED, OFF -> "note";
    };
  }

  private ObjectNode result(Finding finding, String file, FindingPlaces places) {
    ObjectNode node = Tree.object().put("ruleId", finding.rule());
    Integer index = indexes.get(finding.rule());
    if (index != null) {
      node.put("ruleIndex", index);
    }
    node.put("level", finding.severity().key());
    node.putObject("message").put("text", messages.finding(finding));
    node.set("locations", Tree.array(List.of(finding), f -> location(f, file, places)));
    node.putObject("partialFingerprints").put("findingId/v1", finding.id());
    finding
        .accepted()
        .ifPresent(
            acceptance ->
                node.putArray("suppressions")
                    .addObject()
                    .put("kind", "external")
                    .put("status", "accepted")
                    .put("justification", acceptance.reason()));
    return node;
  }

  private static ObjectNode location(Finding finding, String file, FindingPlaces places) {
    ObjectNode location = Tree.object();
    location.putObject("physicalLocation").putObject("artifactLocation").put("uri", uri(file));
    ObjectNode logical = location.putArray("logicalLocations").addObject();
    String path = String.join(" / ", finding.where());
    logical.put("name", finding.where().isEmpty() ? file : finding.where().getLast());
    logical.put("fullyQualifiedName", path.isEmpty() ? file : path);
    logical.put("kind", "member");
    String place = places.of(finding);
    if (!place.isEmpty()) {
      location.putObject("message").put("text", place);
    }
    List<Place> all = finding.provenance().places();
    if (!all.isEmpty()) {
      location
          .putObject("properties")
          .set(ProvenanceJson.FIELD, ProvenanceJson.write(finding.provenance()));
    }
    return location;
  }

  /** A relative reference; a name that is none keeps what can be kept of it. */
  private static String uri(String file) {
    try {
      return new URI(null, null, file.replace('\\', '/'), null).toASCIIString();
    } catch (URISyntaxException e) {
      return "plan";
    }
  }
}
