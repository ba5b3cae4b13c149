package se.handlingsplan.render.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.plan.Phrase;
import se.handlingsplan.render.json.PlanFormatException.Reason;

/**
 * A value of the file being read, and where it stands. Each question either gets its answer or ends
 * the reading with what is wrong and where. A field that is {@code null} counts as absent.
 *
 * @param places where the short texts of the plan stood, by pointer
 */
record Value(JsonNode node, String pointer, Map<String, Provenance> places) {
  /** More digits or zeros than any number in a plan; others are made to fill the memory. */
  private static final int MAX_DIGITS = 1000;

  /** How one kind of value is read. */
  interface Reading<T> {
    T read(Value value) throws PlanFormatException;
  }

  /** The field, which must be there. */
  Value field(String name) throws PlanFormatException {
    Optional<Value> found = optional(name);
    if (found.isEmpty()) {
      throw new PlanFormatException(Reason.MISSING_FIELD, Pointer.field(pointer, name));
    }
    return found.get();
  }

  Optional<Value> optional(String name) throws PlanFormatException {
    check(node.isObject(), Reason.NOT_AN_OBJECT);
    JsonNode found = node.get(name);
    return found == null || found.isNull()
        ? Optional.empty()
        : Optional.of(new Value(found, Pointer.field(pointer, name), places));
  }

  <T> Optional<T> optional(String name, Reading<T> reading) throws PlanFormatException {
    Optional<Value> found = optional(name);
    return found.isPresent() ? Optional.of(reading.read(found.get())) : Optional.empty();
  }

  /** The elements of a list; none where there is no such field. */
  <T> List<T> list(String name, Reading<T> reading) throws PlanFormatException {
    Optional<Value> found = optional(name);
    return found.isPresent() ? found.get().elements(reading) : List.of();
  }

  <T> List<T> elements(Reading<T> reading) throws PlanFormatException {
    check(node.isArray(), Reason.NOT_A_LIST);
    List<T> elements = new ArrayList<>(node.size());
    for (int i = 0; i < node.size(); i++) {
      elements.add(reading.read(new Value(node.get(i), Pointer.element(pointer, i), places)));
    }
    return elements;
  }

  /** The fields of an object that is used as a map, in their order; none where it is absent. */
  Map<String, Value> fields(String name) throws PlanFormatException {
    Map<String, Value> fields = new LinkedHashMap<>();
    Optional<Value> found = optional(name);
    if (found.isPresent()) {
      Value map = found.get();
      map.check(map.node.isObject(), Reason.NOT_AN_OBJECT);
      map.node
          .properties()
          .forEach(
              field ->
                  fields.put(
                      field.getKey(),
                      new Value(
                          field.getValue(), Pointer.field(map.pointer, field.getKey()), places)));
    }
    return fields;
  }

  String text() throws PlanFormatException {
    check(node.isTextual(), Reason.NOT_A_TEXT);
    return node.textValue();
  }

  /** A text with the place that the file gives for it. */
  Phrase phrase() throws PlanFormatException {
    return new Phrase(text(), place());
  }

  Provenance place() {
    return places.getOrDefault(pointer, Provenance.none());
  }

  /** Absent is false. */
  boolean flag(String name) throws PlanFormatException {
    Optional<Value> found = optional(name);
    if (found.isEmpty()) {
      return false;
    }
    found.get().check(found.get().node.isBoolean(), Reason.NOT_TRUE_OR_FALSE);
    return found.get().node.booleanValue();
  }

  /** A whole number between the bounds, both included. */
  long integer(long smallest, long largest) throws PlanFormatException {
    boolean whole = node.isIntegralNumber() && node.canConvertToLong();
    if (!whole || node.longValue() < smallest || node.longValue() > largest) {
      throw wrong(Reason.OUT_OF_RANGE, Long.toString(smallest), Long.toString(largest));
    }
    return node.longValue();
  }

  OptionalInt integer(String name, int smallest, int largest) throws PlanFormatException {
    Optional<Value> found = optional(name);
    return found.isPresent()
        ? OptionalInt.of((int) found.get().integer(smallest, largest))
        : OptionalInt.empty();
  }

  BigDecimal number() throws PlanFormatException {
    check(node.isNumber(), Reason.NOT_A_NUMBER);
    BigDecimal number = node.decimalValue();
    check(
        number.precision() <= MAX_DIGITS && Math.abs((long) number.scale()) <= MAX_DIGITS,
        Reason.NOT_A_NUMBER);
    return number;
  }

  LocalDate day() throws PlanFormatException {
    String text = text();
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw wrong(Reason.NOT_A_DATE, text);
    }
  }

  /** The one of the values whose key stands here. */
  <E> E oneOf(E[] values, Function<E, String> key) throws PlanFormatException {
    String text = text();
    List<String> keys = new ArrayList<>();
    for (E value : values) {
      if (key.apply(value).equals(text)) {
        return value;
      }
      keys.add(key.apply(value));
    }
    throw wrong(Reason.UNKNOWN_VALUE, text, String.join(", ", keys));
  }

  void check(boolean holds, Reason reason) throws PlanFormatException {
    if (!holds) {
      throw wrong(reason);
    }
  }

  PlanFormatException wrong(Reason reason, String... arguments) {
    return new PlanFormatException(reason, pointer, arguments);
  }
}
