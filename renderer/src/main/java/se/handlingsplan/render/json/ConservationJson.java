package se.handlingsplan.render.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import se.handlingsplan.conservation.TextBalance;
import se.handlingsplan.conservation.TextCount;
import se.handlingsplan.render.json.PlanFormatException.Reason;

/** The account of the text: totals, and which characters they are where they are not zero. */
final class ConservationJson {
  /** Stands for characters of which only the number is told, and for what is no character. */
  private static final int UNKNOWN = 0xFFFD;

  private ConservationJson() {}

  static JsonNode write(TextBalance balance) {
    ObjectNode node =
        Tree.object()
            .put("characters", balance.characters())
            .put("missing", balance.missing().total())
            .put("surplus", balance.surplus().total());
    writeCharacters(node, "missingText", balance.missing());
    writeCharacters(node, "surplusText", balance.surplus());
    return node;
  }

  private static void writeCharacters(ObjectNode into, String name, TextCount count) {
    if (!count.characters().isEmpty()) {
      ObjectNode node = into.putObject(name);
      count
          .characters()
          .forEach(
              (c, n) -> {
                String key = Character.toString(c);
                String known = Tree.isName(key) ? key : Character.toString(UNKNOWN);
                node.put(known, node.path(known).asInt() + n);
              });
    }
  }

  static TextBalance read(Value value) throws PlanFormatException {
    return new TextBalance(
        value.field("characters").integer(0, Long.MAX_VALUE),
        count(value, "missing"),
        count(value, "surplus"));
  }

  private static TextCount count(Value holder, String name) throws PlanFormatException {
    int total = (int) holder.field(name).integer(0, Integer.MAX_VALUE);
    if (holder.optional(name + "Text").isEmpty()) {
      return total == 0 ? TextCount.nothing() : new TextCount(Map.of(UNKNOWN, total));
    }
    Map<Integer, Integer> characters = new TreeMap<>();
    for (Map.Entry<String, Value> character : holder.fields(name + "Text").entrySet()) {
      String key = character.getKey();
      Value number = character.getValue();
      number.check(key.codePointCount(0, key.length()) == 1, Reason.TOTALS_DIFFER);
      characters.put(key.codePointAt(0), (int) number.integer(1, Integer.MAX_VALUE));
    }
    TextCount count = new TextCount(characters);
    holder.field(name).check(count.total() == total, Reason.TOTALS_DIFFER);
    return count;
  }
}
