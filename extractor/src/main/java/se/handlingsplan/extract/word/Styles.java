package se.handlingsplan.extract.word;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.w3c.dom.Element;
import se.handlingsplan.extract.flow.HeadingNames;
import se.handlingsplan.extract.ooxml.Xml;

/**
 * The styles of a Word document, by id, with what they inherit.
 *
 * @param defaultParagraph the style of paragraphs that name none
 * @param usualSize of letters in half points, where no style says another
 */
record Styles(Map<String, Element> byId, Optional<String> defaultParagraph, int usualSize) {
  /** Word's size where the document names none: ten points. */
  private static final int WORDS_OWN_SIZE = 20;

  /** The bit of a table's look that says that its first row differs. */
  private static final int FIRST_ROW = 0x20;

  static Styles of(Optional<Element> part) {
    Map<String, Element> byId = new HashMap<>();
    part.ifPresent(
        styles -> {
          for (Element style : Xml.children(styles, "style")) {
            Xml.attribute(style, "styleId").ifPresent(id -> byId.putIfAbsent(id, style));
          }
        });
    Optional<String> defaultParagraph =
        byId.entrySet().stream()
            .filter(style -> isDefaultParagraph(style.getValue()))
            .map(Map.Entry::getKey)
            .min(Comparator.naturalOrder());
    int usualSize =
        part.flatMap(styles -> Xml.path(styles, "docDefaults", "rPrDefault", "rPr"))
            .flatMap(Styles::size)
            .orElse(WORDS_OWN_SIZE);
    return new Styles(Map.copyOf(byId), defaultParagraph, usualSize);
  }

  private static boolean isDefaultParagraph(Element style) {
    return Xml.attribute(style, "type").filter("paragraph"::equals).isPresent()
        && Xml.attribute(style, "default").filter(v -> !Xml.OFF.contains(v)).isPresent();
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
        .or(() -> paragraphStyle.or(() -> defaultParagraph).flatMap(id -> inherited(id, look)))
        .orElse(false);
  }

  /** The character style that a run's properties name. */
  static Optional<String> characterStyle(Optional<Element> runProperties) {
    return runProperties.flatMap(p -> Xml.child(p, "rStyle")).flatMap(Xml::val);
  }

  /** The size of a run's letters in half points: its own, by its style, or the document's usual. */
  int size(Optional<Element> runProperties, Optional<String> paragraphStyle) {
    Function<Element, Optional<Integer>> look =
        style -> Xml.child(style, "rPr").flatMap(Styles::size);
    return runProperties
        .flatMap(Styles::size)
        .or(() -> characterStyle(runProperties).flatMap(id -> inherited(id, look)))
        .or(() -> paragraphStyle.or(() -> defaultParagraph).flatMap(id -> inherited(id, look)))
        .orElse(usualSize);
  }

  /** Whether a run is written as the prompts of empty content controls are. */
  boolean isPlaceholder(Element run) {
    return characterStyle(Xml.child(run, "rPr"))
        .map(
            id ->
                id.equals("PlaceholderText")
                    || Optional.ofNullable(byId.get(id))
                        .flatMap(style -> Xml.child(style, "name"))
                        .flatMap(Xml::val)
                        .filter(name -> name.equalsIgnoreCase("Placeholder Text"))
                        .isPresent())
        .orElse(false);
  }

  /** Whether a table's style sets its first row in bold, and the table uses that. */
  boolean hasBoldFirstRow(Element tableProperties) {
    boolean used =
        Xml.child(tableProperties, "tblLook")
            .map(
                look ->
                    Xml.attribute(look, "firstRow")
                        .map(value -> !Xml.OFF.contains(value))
                        .orElseGet(() -> (hex(Xml.val(look).orElse("0")) & FIRST_ROW) != 0))
            .orElse(false);
    return used
        && Xml.child(tableProperties, "tblStyle")
            .flatMap(Xml::val)
            .flatMap(id -> inherited(id, Styles::boldFirstRow))
            .orElse(false);
  }

  private static Optional<Boolean> boldFirstRow(Element tableStyle) {
    return Xml.children(tableStyle, "tblStylePr").stream()
        .filter(part -> Xml.attribute(part, "type").filter("firstRow"::equals).isPresent())
        .findFirst()
        .flatMap(part -> Xml.child(part, "rPr"))
        .flatMap(properties -> Xml.toggle(properties, "b"));
  }

  private static int hex(String text) {
    return text.matches("[0-9A-Fa-f]{1,4}") ? Integer.parseInt(text, 16) : 0;
  }

  private static Optional<Integer> size(Element runProperties) {
    return Xml.child(runProperties, "sz").flatMap(size -> Xml.number(size, 1, 3276));
  }

  static Optional<String> styleOf(Element paragraphProperties) {
    return Xml.child(paragraphProperties, "pStyle").flatMap(Xml::val);
  }

  private <T> Optional<T> fromStyle(Element properties, Function<Element, Optional<T>> look) {
    return styleOf(properties).flatMap(id -> inherited(id, look));
  }

  private Optional<Integer> headingLevelOfStyle(Element style) {
    return Xml.child(style, "name")
        .flatMap(Xml::val)
        .flatMap(HeadingNames::level)
        .or(() -> Xml.child(style, "pPr").flatMap(Styles::outlineLevel));
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
