package se.handlingsplan.render.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Map;

/**
 * JSON as people read it: two spaces a level, but what fits on a line (a box, a run of text) stands
 * on one. Jackson's own printer cannot tell the two apart, and writes half a surrogate pair as it
 * is, which UTF-8 then cannot carry.
 */
final class JsonText {
  /** Width of a value on one line, without its indentation. */
  private static final int LINE = 80;

  private final Appendable out;
  private final Places places;

  /** Where in the tree the walk is, as a JSON pointer. */
  private final StringBuilder pointer = new StringBuilder();

  private JsonText(Appendable out, Places places) {
    this.out = out;
    this.places = places;
  }

  /** Prints the tree, and tells the places about each of its texts. */
  static void print(JsonNode root, Places places, Appendable out) throws IOException {
    new JsonText(out, places).value(root, 0, false);
    out.append('\n');
  }

  /** Prints the tree on one line, without its end. */
  static void line(JsonNode root, Appendable out) throws IOException {
    new JsonText(out, new Places()).value(root, 0, true);
  }

  private void value(JsonNode node, int level, boolean onOneLine) throws IOException {
    if (node.isTextual()) {
      places.met(node, pointer);
      quote(node.textValue());
    } else if (!node.isContainerNode()) {
      out.append(node.asText());
    } else {
      // The whole file is never a line, so that its first lines look the same in every file.
      container(node, level, onOneLine || (level > 0 && width(node, LINE) >= 0));
    }
  }

  private void container(JsonNode node, int level, boolean onOneLine) throws IOException {
    out.append(node.isObject() ? '{' : '[');
    int count = 0;
    if (node.isObject()) {
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        JsonNode child = Tree.built(field.getValue());
        if (!child.isMissingNode()) {
          divide(count++, level, onOneLine);
          quote(field.getKey());
          out.append(": ");
          child(child, Pointer.escape(field.getKey()), level, onOneLine);
        }
      }
    } else {
      for (JsonNode element : node) {
        divide(count, level, onOneLine);
        child(Tree.built(element), Integer.toString(count++), level, onOneLine);
      }
    }
    if (count > 0 && !onOneLine) {
      out.append('\n').append("  ".repeat(level));
    }
    out.append(node.isObject() ? '}' : ']');
  }

  private void divide(int before, int level, boolean onOneLine) throws IOException {
    if (before > 0) {
      out.append(onOneLine ? ", " : ",");
    }
    if (!onOneLine) {
      out.append('\n').append("  ".repeat(level + 1));
    }
  }

  private void child(JsonNode child, String token, int level, boolean onOneLine)
      throws IOException {
    int length = pointer.length();
    pointer.append('/').append(token);
    value(child, level + 1, onOneLine);
    pointer.setLength(length);
  }

  /**
   * What is left of a line once the value stands on it; negative where it does not fit. Never looks
   * at more than a line's worth, so asking at every level costs little.
   */
  private static int width(JsonNode node, int left) {
    if (Tree.isLazy(node)) {
      return -1;
    }
    if (!node.isContainerNode()) {
      int quotes = node.isTextual() ? 2 : 0;
      return left - node.asText().length() - quotes;
    }
    int rest = left - 2;
    if (node.isObject()) {
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        rest = rest < 0 ? rest : width(field.getValue(), rest - field.getKey().length() - 6);
      }
    } else {
      for (int i = 0; i < node.size() && rest >= 0; i++) {
        rest = width(node.get(i), rest - 2);
      }
    }
    return rest;
  }

  private void quote(String text) throws IOException {
    out.append('"');
    int plain = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (c == '"' || c == '\\' || c < ' ' || Character.isSurrogate(c)) {
        out.append(text, plain, i).append(escape(c));
        plain = i + 1;
      }
    }
    out.append(text, plain, text.length()).append('"');
  }

  private static String escape(char c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\t' -> "\\t";
      case '\r' -> "\\r";
      default -> "\\u" + HexFormat.of().toHexDigits(c);
    };
  }
}
