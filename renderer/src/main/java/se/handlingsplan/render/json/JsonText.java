package se.handlingsplan.render.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Map;

/**
 * JSON as people read it: two spaces a level, but what holds numbers only (a box, a place) on one
 * line. Jackson's own printer cannot tell the two apart, and writes half a surrogate pair as it is,
 * which UTF-8 then cannot carry.
 */
final class JsonText {
  /** An object of lists of places is on several lines, a list of places on one. */
  private static final int LEVELS_ON_ONE_LINE = 3;

  private final StringBuilder out = new StringBuilder();

  private JsonText() {}

  static String of(JsonNode node) {
    JsonText text = new JsonText();
    text.value(node, 0);
    return text.out.append('\n').toString();
  }

  private void value(JsonNode node, int level) {
    if (node.isTextual()) {
      quote(node.textValue());
    } else if (!node.isContainerNode()) {
      out.append(node.asText());
    } else if (holdsNumbersOnly(node, LEVELS_ON_ONE_LINE)) {
      container(node, level, "", ", ", "");
    } else {
      String inner = "\n" + "  ".repeat(level + 1);
      container(node, level, inner, "," + inner, "\n" + "  ".repeat(level));
    }
  }

  private void container(JsonNode node, int level, String open, String divide, String close) {
    out.append(node.isObject() ? '{' : '[').append(open);
    if (node.isObject()) {
      for (Iterator<Map.Entry<String, JsonNode>> i = node.properties().iterator(); i.hasNext(); ) {
        Map.Entry<String, JsonNode> field = i.next();
        quote(field.getKey());
        out.append(": ");
        value(field.getValue(), level + 1);
        out.append(i.hasNext() ? divide : "");
      }
    } else {
      for (Iterator<JsonNode> i = node.iterator(); i.hasNext(); ) {
        value(i.next(), level + 1);
        out.append(i.hasNext() ? divide : "");
      }
    }
    out.append(close).append(node.isObject() ? '}' : ']');
  }

  private static boolean holdsNumbersOnly(JsonNode node, int levels) {
    if (!node.isContainerNode()) {
      return node.isNumber();
    }
    if (levels == 0) {
      return node.isEmpty();
    }
    for (JsonNode child : node) {
      if (!holdsNumbersOnly(child, levels - 1)) {
        return false;
      }
    }
    return true;
  }

  private void quote(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\t' -> out.append("\\t");
        case '\r' -> out.append("\\r");
        default -> {
          boolean pair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
          if (pair) {
            out.append(c).append(text.charAt(++i));
          } else if (c < ' ' || Character.isSurrogate(c)) {
            out.append("\\u").append(HexFormat.of().toHexDigits(c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }
}
