package se.handlingsplan.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.handlingsplan.change.Decision;
import se.handlingsplan.check.Severity;
import se.handlingsplan.document.Notice;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.plan.Actor;
import se.handlingsplan.plan.Status;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.json.PlanFormatException.Reason;

class PlanSchemaTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Schema SCHEMA = REGISTRY.getSchema(PlanJson.schema());

  /** Laws that a schema cannot tell; the reader does. */
  private static final Set<Reason> BEYOND_A_SCHEMA =
      Set.of(
          Reason.BROKEN_TABLE,
          Reason.BROKEN_BOX,
          Reason.TEXT_DIFFERS,
          Reason.TOTALS_DIFFER,
          Reason.NOT_A_DATE);

  static List<Long> seeds() {
    return PlanJsonTest.seeds();
  }

  @Test
  void theSchemaItselfIsValid() throws Exception {
    Schema ofSchemas =
        REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    assertThat(ofSchemas.validate(PlanJson.schema(), InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsWrittenIsValidAndHoldsNoFieldThatTheSchemaLacks(long seed) throws Exception {
    String json = write(seed);

    assertThat(Closed.SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
  }

  @Test
  void everyFieldOfTheSchemaIsWrittenSometime() throws Exception {
    Set<String> named = new TreeSet<>();
    eachObject(
        JSON.readTree(PlanJson.schema()),
        node -> node.path("properties").fieldNames().forEachRemaining(named::add));
    Set<String> written = new TreeSet<>();
    for (long seed : seeds()) {
      eachObject(
          JSON.readTree(write(seed)), node -> node.fieldNames().forEachRemaining(written::add));
    }

    assertThat(written).containsAll(named);
  }

  @Test
  void everyFieldHasASwedishNameAndAnEnglishDescription() throws Exception {
    List<String> bare = new ArrayList<>();
    eachObject(
        JSON.readTree(PlanJson.schema()),
        node -> {
          // Properties under "then" and the like are laws, not fields.
          if (node.path("type").asText().equals("object")) {
            node.path("properties")
                .properties()
                .forEach(
                    field -> {
                      if (!field.getValue().has("title") || !field.getValue().has("description")) {
                        bare.add(field.getKey());
                      }
                    });
          }
        });

    assertThat(bare).isEmpty();
  }

  @Test
  void theSchemaKnowsTheWordsOfTheModel() throws Exception {
    JsonNode definitions = JSON.readTree(PlanJson.schema()).get("$defs");

    assertThat(words(definitions, "setAside/properties/reason"))
        .isEqualTo(Arrays.stream(SetAside.Reason.values()).map(SetAside.Reason::key).toList());
    assertThat(words(definitions, "notice/properties/code"))
        .isEqualTo(Arrays.stream(Notice.Code.values()).map(Notice.Code::key).toList());
    assertThat(words(definitions, "finding/properties/severity"))
        .isEqualTo(Arrays.stream(Severity.values()).map(Severity::key).toList());
    assertThat(words(definitions, "decision/properties/reason"))
        .isEqualTo(Arrays.stream(Decision.Reason.values()).map(Decision.Reason::key).toList());
    assertThat(words(definitions, "decision/properties/outcome"))
        .isEqualTo(Arrays.stream(Decision.Outcome.values()).map(Decision.Outcome::key).toList());
    assertThat(words(definitions, "actor/properties/role"))
        .isEqualTo(Arrays.stream(Actor.Role.values()).map(Actor.Role::key).toList());
    assertThat(words(definitions, "measure/properties/status"))
        .isEqualTo(Arrays.stream(Status.values()).map(Status::code).toList());
  }

  @ParameterizedTest
  @MethodSource("breakingChanges")
  void whatBreaksTheFormatIsCaughtByTheSchemaAndByTheReader(String what, Consumer<ObjectNode> edit)
      throws Exception {
    ObjectNode plan = (ObjectNode) JSON.readTree(EXAMPLE);
    assertThat(SCHEMA.validate(plan.toString(), InputFormat.JSON)).isEmpty();
    assertThat(PlanJson.read(plan.toString())).isNotNull();

    edit.accept(plan);

    assertThat(SCHEMA.validate(plan.toString(), InputFormat.JSON)).as(what).isNotEmpty();
    assertThat(refusal(plan.toString())).as(what).isNotEmpty();
  }

  static Stream<Arguments> breakingChanges() {
    return Stream.of(
        change("version", root -> root.put("schemaVersion", 2)),
        change("no plan", root -> root.remove("plan")),
        change("kind", root -> at(root, "/plan").put("kind", "yearly")),
        change("year as text", root -> at(root, "/plan").put("year", "2026")),
        change("goals as text", root -> at(root, "/plan").put("goals", "Fler i arbete")),
        change("no areas", root -> at(root, "/plan").remove("policyAreas")),
        change("priority", root -> at(root, AREA).put("priority", "high")),
        change("no id", root -> at(root, MEASURE).remove("id")),
        change("no title", root -> at(root, MEASURE).putNull("title")),
        change("status", root -> at(root, MEASURE).put("status", "done")),
        change("state", root -> at(root, MEASURE + "/period").put("state", "given")),
        change("date", root -> at(root, MEASURE + "/period").put("end", "31/12 2026")),
        change("blank but filled in", root -> at(root, MEASURE + "/period").put("state", "blank")),
        change("no text", root -> at(root, MEASURE + "/responsibility").putNull("text")),
        change("role", root -> at(root, MEASURE + "/responsibility/actors/0").put("role", "chef")),
        change("value", root -> at(root, MEASURE + "/followUp/targets/0").put("value", "40")),
        change(
            "group", root -> at(root, MEASURE + "/followUp/targets/0/breakdown").put("män", 0.5)),
        change("page", root -> at(root, MEASURE + "/provenance/0").put("page", 0)),
        change("block", root -> at(root, MEASURE + "/period/content/0").put("type", "image")),
        change("severity", root -> at(root, "/findings/0").put("severity", "fatal")));
  }

  /**
   * What the schema lets through, the reader can read, whatever was exchanged for something else.
   */
  @ParameterizedTest
  @MethodSource("seeds")
  void whatTheSchemaLetsThroughCanBeRead(long seed) throws Exception {
    Random random = new Random(seed);
    String json = write(seed);
    JsonNode changed = JSON.readTree(json);
    exchange(changed, random);
    List<Error> errors = SCHEMA.validate(changed.toString(), InputFormat.JSON);
    if (errors.isEmpty()) {
      assertThat(refusal(changed.toString())).isSubsetOf(BEYOND_A_SCHEMA);
    }
  }

  private static final String AREA = "/plan/policyAreas/0/collaborationAreas/0";
  private static final String MEASURE = AREA + "/measures/0";

  private static final String EXAMPLE =
      """
      {"schemaVersion": 1,
       "plan": {"kind": "annual", "year": 2026, "goals": ["Fler i arbete"], "policyAreas": [
        {"id": "a", "name": "Hälsa", "collaborationAreas": [
         {"id": "b", "name": "Jämlik hälsa", "priority": "other", "measures": [
          {"id": "c", "title": "Skill up", "status": "P",
           "period": {"start": null, "end": "2026-12-31", "state": "understood", "text": "2026",
            "content": [{"type": "paragraph", "runs": [{"text": "2026", "bold": true}]}]},
           "responsibility": {"state": "understood", "text": "Region Kronoberg",
            "actors": [{"name": "Region Kronoberg", "role": "lead"}]},
           "followUp": {"state": "understood", "text": "40 deltagare (20 kvinnor och 20 män)",
            "targets": [{"text": "40 deltagare (20 kvinnor och 20 män)", "value": 40,
             "unit": "deltagare", "breakdown": {"kvinnor": 20, "män": 20}}]},
           "provenance": [{"page": 1, "box": [1, 2, 3, 4]}]}]}]}]},
       "findings": [{"rule": "missing-followUp", "severity": "error"}]}
      """;

  private static Arguments change(String what, Consumer<ObjectNode> edit) {
    return Arguments.of(what, edit);
  }

  private static ObjectNode at(ObjectNode root, String pointer) {
    return (ObjectNode) root.at(pointer);
  }

  private static List<String> words(JsonNode definitions, String path) {
    return StreamSupport.stream(definitions.at("/" + path + "/enum").spliterator(), false)
        .filter(JsonNode::isTextual)
        .map(JsonNode::textValue)
        .toList();
  }

  private static String write(long seed) {
    return PlanJson.write(RandomDocument.of(seed), Messages.of(Locale.of("sv")));
  }

  /** Why the reader will not have it; none where it will. */
  private static List<Reason> refusal(String json) {
    try {
      PlanJson.read(json);
      return List.of();
    } catch (PlanFormatException e) {
      return List.of(e.reason());
    }
  }

  /** One value, anywhere, becomes another. */
  private static void exchange(JsonNode root, Random random) {
    List<JsonNode> others =
        List.of(
            JSON.nullNode(),
            JSON.getNodeFactory().textNode("x"),
            JSON.getNodeFactory().numberNode(-1),
            JSON.getNodeFactory().numberNode(1.5),
            JSON.getNodeFactory().booleanNode(true),
            JSON.createObjectNode(),
            JSON.createArrayNode());
    List<JsonNode> containers = new ArrayList<>();
    eachContainer(root, containers::add);
    JsonNode container = containers.get(random.nextInt(containers.size()));
    if (container.isEmpty()) {
      return;
    }
    int index = random.nextInt(container.size());
    JsonNode other = others.get(random.nextInt(others.size()));
    if (container instanceof ArrayNode array) {
      array.set(index, other);
    } else {
      List<String> names = new ArrayList<>();
      container.fieldNames().forEachRemaining(names::add);
      ((ObjectNode) container).set(names.get(index), other);
    }
  }

  private static void eachObject(JsonNode node, Consumer<JsonNode> action) {
    eachContainer(
        node,
        container -> {
          if (container.isObject()) {
            action.accept(container);
          }
        });
  }

  private static void eachContainer(JsonNode node, Consumer<JsonNode> action) {
    if (node.isContainerNode()) {
      action.accept(node);
      node.forEach(child -> eachContainer(child, action));
    }
  }

  /** The schema without its openness: a field that it does not name is an error. */
  private static final class Closed {
    static final Schema SCHEMA = REGISTRY.getSchema(closed());

    private static String closed() {
      try {
        JsonNode schema = JSON.readTree(PlanJson.schema());
        ((ObjectNode) schema).put("$id", "urn:closed");
        eachObject(
            schema,
            node -> {
              if (node.path("type").asText().equals("object") && node.has("properties")) {
                ((ObjectNode) node).put("unevaluatedProperties", false);
              }
            });
        return schema.toString();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
