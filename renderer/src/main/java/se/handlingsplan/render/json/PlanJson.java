package se.handlingsplan.render.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import se.handlingsplan.change.Rollover;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.json.PlanFormatException.Reason;

/**
 * Plan JSON (schemaVersion 1): what is written is read back as an equal document. Every field of
 * the contract is always written, with {@code null} where nothing is known; fields beyond it only
 * where they hold something. Reading takes an absent field for {@code null}, and lets unknown ones
 * be.
 *
 * <p>Files may come from anywhere, so reading has limits and never trusts what it finds.
 */
public final class PlanJson {
  private static final int VERSION = 1;
  private static final String SCHEMA = "plan-1.schema.json";

  /** A plan of 3000 pages is about 20 million. */
  private static final int MAX_CHARACTERS = 100_000_000;

  /** A list in a list takes four levels; Word knows nine lists in each other. */
  private static final int MAX_DEPTH = 500;

  /**
   * Names, values and brackets, of which a measure has about 150. Bounds the memory, where
   * characters alone do not: at worst, with "{},{},…", it is 300 MB.
   */
  private static final long MAX_TOKENS = 6_000_000;

  private static final JsonMapper JSON = mapper();

  private PlanJson() {}

  /** The document as JSON, the same text for the same document; messages in their language. */
  public static String write(PlanDocument document, Messages messages) {
    StringBuilder json = new StringBuilder();
    try {
      write(document, messages, json);
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory", e);
    }
    return json.toString();
  }

  /** The same to a file, which must be UTF-8, without having all of it in memory. */
  public static void write(PlanDocument document, Messages messages, Appendable out)
      throws IOException {
    Places places = new Places();
    ObjectNode root = Tree.object().put("schemaVersion", VERSION);
    root.set("source", Tree.orNull(document.source(), ReadingJson::source));
    root.set("plan", PlanPartJson.write(document.plan(), places));
    root.set("setAside", Tree.longArray(document.setAside(), ReadingJson::setAside));
    root.set(
        "notices",
        Tree.longArray(document.notices(), notice -> ReadingJson.notice(notice, messages)));
    root.set(
        "findings",
        Tree.longArray(document.findings(), finding -> FindingJson.write(finding, messages)));
    root.set("conservation", Tree.orNull(document.conservation(), ConservationJson::write));
    document
        .rollover()
        .ifPresent(
            rollover -> root.set("rollover", RolloverJson.write(rollover, messages, places)));
    document.returns().ifPresent(returns -> root.set("returns", ReturnsJson.write(returns)));
    document
        .fingerprint()
        .ifPresent(mark -> root.set("published", Tree.object().put("fingerprint", mark)));
    root.set(Places.FIELD, Tree.lazily(places::write));
    JsonText.print(root, places, out);
  }

  /**
   * The document that the JSON holds.
   *
   * @throws PlanFormatException where it is not JSON, not a plan, or holds what no plan can
   */
  public static PlanDocument read(String json) throws PlanFormatException {
    Value bare = new Value(parse(json), Pointer.ROOT, Map.of());
    bare.check(
        bare.node().isObject() && (bare.node().has("schemaVersion") || bare.node().has("plan")),
        Reason.NOT_A_PLAN);
    checkVersion(bare.field("schemaVersion"));
    Value root = new Value(bare.node(), Pointer.ROOT, Places.read(bare));
    Plan plan = PlanPartJson.read(root.field("plan"));
    Optional<Rollover> rollover =
        root.optional("rollover", value -> RolloverJson.read(value, plan));
    Optional<Value> published = root.optional("published");
    Optional<String> fingerprint =
        published.isPresent()
            ? published.get().optional("fingerprint", Value::text)
            : Optional.empty();
    return new PlanDocument(
        root.optional("source", ReadingJson::readSource),
        plan,
        root.list("setAside", ReadingJson::readSetAside),
        root.list("notices", ReadingJson::readNotice),
        root.list("findings", FindingJson::read),
        root.optional("conservation", ConservationJson::read),
        rollover,
        fingerprint,
        root.optional("returns", ReturnsJson::read));
  }

  /** The JSON Schema (draft 2020-12) of the format. */
  public static String schema() {
    try (InputStream bytes = PlanJson.class.getResourceAsStream(SCHEMA)) {
      if (bytes == null) {
        throw new IllegalStateException("%s is not on the class path".formatted(SCHEMA));
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void checkVersion(Value version) throws PlanFormatException {
    boolean known = version.node().isInt() && version.node().intValue() == VERSION;
    if (!known) {
      throw version.wrong(
          Reason.UNSUPPORTED_VERSION, version.node().asText(), Integer.toString(VERSION));
    }
  }

  static JsonNode parse(String json) throws PlanFormatException {
    if (json.length() > MAX_CHARACTERS) {
      throw new PlanFormatException(Reason.OVER_LIMIT, Pointer.ROOT);
    }
    String text = json.startsWith("\uFEFF") ? json.substring(1) : json;
    try (JsonParser parser = JSON.createParser(text)) {
      return parse(parser);
    } catch (IOException e) {
      throw new UncheckedIOException("Reading from a string", e);
    }
  }

  private static JsonNode parse(JsonParser parser) throws IOException, PlanFormatException {
    try {
      JsonNode root = JSON.readTree(parser);
      if (root == null || parser.nextToken() != null) {
        throw notJson(parser.currentLocation());
      }
      return root;
    } catch (StreamConstraintsException e) {
      throw new PlanFormatException(Reason.OVER_LIMIT, Pointer.ROOT);
    } catch (MismatchedInputException e) {
      // The tree is refused for one reason only, the one we asked for.
      throw new PlanFormatException(
          Reason.DUPLICATE_KEY, parser.getParsingContext().pathAsPointer().toString());
    } catch (JsonProcessingException e) {
      PlanFormatException notJson = notJson(e.getLocation());
      notJson.initCause(e);
      throw notJson;
    }
  }

  private static PlanFormatException notJson(JsonLocation at) {
    return new PlanFormatException(
        Reason.NOT_JSON,
        Pointer.ROOT,
        Integer.toString(at.getLineNr()),
        Integer.toString(at.getColumnNr()));
  }

  private static JsonMapper mapper() {
    JsonFactory factory =
        JsonFactory.builder()
            // Names are mostly pointers, each used once; a shared table of them would only grow.
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxTokenCount(MAX_TOKENS)
                    .maxStringLength(MAX_CHARACTERS)
                    .maxNameLength(MAX_CHARACTERS)
                    .build())
            .build();
    return JsonMapper.builder(factory)
        .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
        .build();
  }
}
