package se.handlingsplan.render.gate.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An element of a part of a Word file.
 *
 * @param name with the usual prefix of its namespace, such as {@code w:p}, whatever prefix the file
 *     has
 * @param attributes by name, with the usual prefix
 * @param text of the element itself
 */
record Node(String name, Map<String, String> attributes, List<Node> children, String text) {
  /** Switched off, as Word writes it. */
  private static final List<String> OFF = List.of("0", "false", "off", "none");

  Node {
    attributes = Map.copyOf(attributes);
    children = List.copyOf(children);
  }

  boolean is(String other) {
    return name.equals(other);
  }

  Optional<String> attribute(String attribute) {
    return Optional.ofNullable(attributes.get(attribute));
  }

  Optional<Node> child(String child) {
    return children.stream().filter(c -> c.is(child)).findFirst();
  }

  /** The element that a path of names leads to, if it is there. */
  Optional<Node> at(String... path) {
    Optional<Node> found = Optional.of(this);
    for (String step : path) {
      found = found.flatMap(node -> node.child(step));
    }
    return found;
  }

  /** The value of a property, in the attribute where Word keeps them. */
  Optional<String> value(String... path) {
    return at(path).flatMap(node -> node.attribute("w:val"));
  }

  /** Whether a property is there and not switched off. */
  boolean has(String... path) {
    return at(path).filter(node -> !OFF.contains(node.attribute("w:val").orElse("on"))).isPresent();
  }

  /** This element and all in it, in the document's order; text boxes are documents of their own. */
  private void each(Consumer<Node> visitor) {
    visitor.accept(this);
    if (!is("w:txbxContent")) {
      children.forEach(child -> child.each(visitor));
    }
  }

  /** All elements of the name in this one, those in text boxes left out. */
  List<Node> all(String wanted) {
    List<Node> found = new ArrayList<>();
    each(
        node -> {
          if (node.is(wanted)) {
            found.add(node);
          }
        });
    return found;
  }

  /** What is to be read: deleted text is none, and text boxes have paragraphs of their own. */
  String words() {
    StringBuilder words = new StringBuilder();
    addWords(words);
    return words.toString();
  }

  private void addWords(StringBuilder words) {
    switch (name) {
      case "w:t" -> words.append(text);
      case "w:tab" -> words.append('\t');
      case "w:br", "w:cr" -> words.append('\n');
      case "w:noBreakHyphen" -> words.append('-');
      case "w:pPr", "w:rPr", "w:del", "w:moveFrom", "w:txbxContent" -> {}
      default -> children.forEach(child -> child.addWords(words));
    }
  }
}
