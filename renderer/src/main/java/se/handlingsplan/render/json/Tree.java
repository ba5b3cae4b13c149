package se.handlingsplan.render.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.POJONode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The parts JSON is made of, with {@code null} for what is absent. */
final class Tree {
  private static final int BOX_DECIMALS = 2;

  /** Half a surrogate pair, as broken fonts give; no text, and no reader takes it in a name. */
  private static final Pattern HALF_PAIR = Pattern.compile("\\p{Cs}");

  private static final String UNKNOWN_CHARACTER = "\uFFFD";

  private Tree() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static <T> ArrayNode array(Collection<T> values, Function<? super T, ? extends JsonNode> node) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode(values.size());
    values.forEach(value -> array.add(node.apply(value)));
    return array;
  }

  /** A list whose elements are built when they are printed and forgotten thereafter. */
  static <T> ArrayNode longArray(
      Collection<T> values, Function<? super T, ? extends JsonNode> node) {
    return array(values, value -> lazily(() -> node.apply(value)));
  }

  /** Stands for a value until it is printed: the tree of a long plan would fill the memory. */
  static JsonNode lazily(Supplier<? extends JsonNode> node) {
    return new POJONode(node);
  }

  static boolean isLazy(JsonNode node) {
    return node.isPojo();
  }

  /** The value itself. */
  static JsonNode built(JsonNode node) {
    return node instanceof POJONode lazy && lazy.getPojo() instanceof Supplier<?> supplier
        ? (JsonNode) supplier.get()
        : node;
  }

  static ArrayNode texts(Collection<String> values) {
    return array(values, TextNode::new);
  }

  static JsonNode text(Optional<String> value) {
    return orNull(value, TextNode::new);
  }

  /** Whether the text can be the name of a field. */
  static boolean isName(String text) {
    return !HALF_PAIR.matcher(text).find();
  }

  /** The text as a name that no field of the object has yet. */
  static String freeName(ObjectNode object, String text) {
    String name = HALF_PAIR.matcher(text).replaceAll(UNKNOWN_CHARACTER);
    while (object.has(name)) {
      name += UNKNOWN_CHARACTER;
    }
    return name;
  }

  static JsonNode number(OptionalInt value) {
    return value.isPresent() ? IntNode.valueOf(value.getAsInt()) : NullNode.getInstance();
  }

  /** With its own number of decimals, for equal numbers must come back as equal values. */
  static JsonNode number(BigDecimal value) {
    return DecimalNode.valueOf(value);
  }

  /** A length or place in points, in hundredths. */
  static JsonNode points(double value) {
    BigDecimal rounded =
        BigDecimal.valueOf(value).setScale(BOX_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    return DecimalNode.valueOf(rounded.scale() < 0 ? rounded.setScale(0) : rounded);
  }

  static <T> JsonNode orNull(Optional<T> value, Function<? super T, ? extends JsonNode> node) {
    return value.isPresent() ? node.apply(value.get()) : NullNode.getInstance();
  }
}
