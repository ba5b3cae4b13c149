package se.handlingsplan.render.gate.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The styles of a Word document: what holds for a text that does not say otherwise itself. */
final class WordStyles {
  private static final Pattern HEADING = Pattern.compile("heading ([1-9])");

  /** Styles based on styles; Word allows eleven. */
  private static final int LONGEST_CHAIN = 20;

  private final Map<String, Node> byId = new HashMap<>();
  private final Optional<Node> defaults;
  private final Optional<String> paragraphDefault;

  WordStyles(Optional<Node> part) {
    defaults = part.flatMap(p -> p.at("w:docDefaults", "w:rPrDefault"));
    List<Node> styles =
        part.map(p -> p.children().stream().filter(s -> s.is("w:style")).toList())
            .orElse(List.of());
    for (Node style : styles) {
      style.attribute("w:styleId").ifPresent(id -> byId.putIfAbsent(id, style));
    }
    paragraphDefault =
        styles.stream()
            .filter(s -> s.attribute("w:type").orElse("").equals("paragraph"))
            .filter(s -> List.of("1", "true").contains(s.attribute("w:default").orElse("")))
            .findFirst()
            .flatMap(s -> s.attribute("w:styleId"));
  }

  /** The level of a heading, from 1; nothing for other paragraphs. */
  Optional<Integer> level(Node paragraph) {
    Optional<Integer> own = paragraph.value("w:pPr", "w:outlineLvl").flatMap(WordStyles::outline);
    if (own.isPresent()) {
      return own;
    }
    for (Node style : chain(styleOf(paragraph))) {
      Matcher heading = HEADING.matcher(name(style));
      if (heading.matches()) {
        return Optional.of(Integer.parseInt(heading.group(1)));
      }
      Optional<Integer> outline = style.value("w:pPr", "w:outlineLvl").flatMap(WordStyles::outline);
      if (outline.isPresent()) {
        return outline;
      }
    }
    return Optional.empty();
  }

  private static Optional<Integer> outline(String value) {
    return value.matches("[0-8]") ? Optional.of(Integer.parseInt(value) + 1) : Optional.empty();
  }

  /** Whether the paragraph is the document's title or subtitle by its style. */
  boolean isTitle(Node paragraph) {
    return chain(styleOf(paragraph)).stream()
        .anyMatch(style -> List.of("title", "subtitle").contains(name(style)));
  }

  /** Whether Word numbers the paragraph or gives it a bullet. */
  boolean isListed(Node paragraph) {
    Optional<String> own = paragraph.value("w:pPr", "w:numPr", "w:numId");
    if (own.isPresent()) {
      return !own.get().equals("0");
    }
    return chain(styleOf(paragraph)).stream().anyMatch(s -> s.at("w:pPr", "w:numPr").isPresent());
  }

  /** A property of a text: its own, else that of its styles, else the document's. */
  Optional<Node> property(Node paragraph, Node run, String name) {
    Optional<Node> own = run.at("w:rPr", name);
    if (own.isPresent()) {
      return own;
    }
    List<Node> styles = new ArrayList<>(chain(run.value("w:rPr", "w:rStyle")));
    styles.addAll(chain(styleOf(paragraph)));
    for (Node style : styles) {
      Optional<Node> inherited = style.at("w:rPr", name);
      if (inherited.isPresent()) {
        return inherited;
      }
    }
    return defaults.flatMap(d -> d.at("w:rPr", name));
  }

  /** A property of a paragraph: its own, else that of its styles. */
  Optional<Node> property(Node paragraph, String name) {
    Optional<Node> own = paragraph.at("w:pPr", name);
    return own.isPresent()
        ? own
        : chain(styleOf(paragraph)).stream()
            .flatMap(style -> style.at("w:pPr", name).stream())
            .findFirst();
  }

  /** Whether a table of the style may have coloured cells. */
  boolean isShaded(String tableStyle) {
    return chain(Optional.of(tableStyle)).stream().anyMatch(s -> !s.all("w:shd").isEmpty());
  }

  /** The size of body text, in half points. */
  int bodySize() {
    Node nothing = new Node("w:p", Map.of(), List.of(), "");
    return property(nothing, nothing, "w:sz")
        .flatMap(n -> n.attribute("w:val"))
        .filter(size -> size.matches("\\d{1,4}"))
        .map(Integer::parseInt)
        .orElse(20);
  }

  private Optional<String> styleOf(Node paragraph) {
    return paragraph.value("w:pPr", "w:pStyle").or(() -> paragraphDefault);
  }

  private List<Node> chain(Optional<String> id) {
    List<Node> chain = new ArrayList<>();
    Optional<Node> style = id.map(byId::get);
    while (style.isPresent() && chain.size() < LONGEST_CHAIN) {
      chain.add(style.get());
      style = style.get().value("w:basedOn").map(byId::get);
    }
    return chain;
  }

  private static String name(Node style) {
    return style.value("w:name").orElse("").toLowerCase(Locale.ROOT);
  }
}
