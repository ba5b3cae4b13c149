package se.handlingsplan.extract.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** The styles of a Word document, by id, with what they inherit. */
record Styles(Map<String, Element> byId) {
  /** Word writes built-in names in English whatever the language; other programs do not. */
  private static final Pattern HEADING_NAME = Pattern.compile("(?:heading|rubrik) ([1-9])");

  static Styles of(Optional<Element> part) {
    Map<String, Element> byId = new HashMap<>();
    part.ifPresent(
        styles -> {
          for (Element style : Xml.children(styles, "style")) {
            Xml.attribute(style, "styleId").ifPresent(id -> byId.putIfAbsent(id, style));
          }
        });
    return new Styles(Map.copyOf(byId));
  }

  /** The heading level that a paragraph's own properties or its style give it; 1 is the highest. */
  Optional<Integer> headingLevel(Element paragraphProperties) {
    Optional<Integer> own = outlineLevel(paragraphProperties);
    return own.isPresent() ? own : fromStyle(paragraphProperties, this::headingLevelOfStyle);
  }

  /** The numbering properties of a paragraph, its own or its style's. */
  Optional<Element> numbering(Element paragraphProperties) {
    Optional<Element> own = Xml.child(paragraphProperties, "numPr");
    return own.isPresent()
        ? own
        : fromStyle(paragraphProperties, style -> Xml.path(style, "pPr", "numPr"));
  }

  /** Whether a character property such as {@code b} is on by the paragraph's or the run's style. */
  boolean isOn(String property, Optional<String> paragraphStyle, Optional<String> characterStyle) {
    Function<Element, Optional<Boolean>> look =
        style -> Xml.child(style, "rPr").flatMap(run -> Xml.toggle(run, property));
    return characterStyle
        .flatMap(id -> inherited(id, look))
        .or(() -> paragraphStyle.flatMap(id -> inherited(id, look)))
        .orElse(false);
  }

  static Optional<String> styleOf(Element paragraphProperties) {
    return Xml.child(paragraphProperties, "pStyle").flatMap(Xml::val);
  }

  private <T> Optional<T> fromStyle(Element properties, Function<Element, Optional<T>> look) {
    return styleOf(properties).flatMap(id -> inherited(id, look));
  }

  private Optional<Integer> headingLevelOfStyle(Element style) {
    String name = Xml.child(style, "name").flatMap(Xml::val).orElse("").toLowerCase(Locale.ROOT);
    if (name.equals("title")) {
      return Optional.of(1);
    }
    Matcher heading = HEADING_NAME.matcher(name);
    if (heading.matches()) {
      return Optional.of(Integer.parseInt(heading.group(1)));
    }
    return Xml.child(style, "pPr").flatMap(Styles::outlineLevel);
  }

  private static Optional<Integer> outlineLevel(Element properties) {
    return Xml.child(properties, "outlineLvl")
        .flatMap(level -> Xml.number(level, 0, 9))
        .filter(level -> level < 9)
        .map(level -> level + 1);
  }

  /** The first answer along the chain of styles that a style is based on. */
  private <T> Optional<T> inherited(String id, Function<Element, Optional<T>> look) {
    Set<String> seen = new HashSet<>();
    Optional<String> next = Optional.of(id);
    while (next.isPresent() && seen.add(next.get())) {
      Element style = byId.get(next.get());
      if (style == null) {
        return Optional.empty();
      }
      Optional<T> answer = look.apply(style);
      if (answer.isPresent()) {
        return answer;
      }
      next = Xml.child(style, "basedOn").flatMap(Xml::val);
    }
    return Optional.empty();
  }
}
