package se.handlingsplan.extract.odt;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import se.handlingsplan.extract.flow.HeadingNames;

/**
 * The styles that hold in one part of a document, with what they inherit. Remembers what it has
 * found, so one is for one thread.
 */
final class Styles {
  /** The size of letters where no style names one: twelve points. */
  private static final double USUAL_SIZE = 24;

  /** From here on a weight is bold; regular letters have 400. */
  private static final int BOLD = 600;

  private static final Pattern LENGTH = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})?)([a-z%]{1,2})");

  private final Map<Key, Element> byName = new HashMap<>();
  private final Map<String, Element> lists = new HashMap<>();
  private final Map<String, String> fonts = new HashMap<>();
  private final Map<Use, Look> looks = new HashMap<>();
  private final Look usual;

  /** A style's name is its own only among those of its family, such as "paragraph". */
  private record Key(String family, String name) {}

  /** A style, and the look of the text that it is used in. */
  private record Use(Key style, Look around) {}

  /**
   * How letters look.
   *
   * @param size in half points
   * @param font its family, as signs in it are told by that
   */
  record Look(
      boolean bold, boolean italic, boolean struckOut, boolean hidden, double size, String font) {}

  /**
   * The styles of a part.
   *
   * @param roots of the parts that hold styles, the part's own first
   */
  Styles(List<Element> roots) {
    for (Element root : roots) {
      Xml.child(root, "office:font-face-decls").ifPresent(this::addFonts);
      Xml.child(root, "office:automatic-styles").ifPresent(this::add);
      Xml.child(root, "office:styles").ifPresent(this::add);
    }
    Look plain = new Look(false, false, false, false, USUAL_SIZE, "");
    this.usual =
        roots.stream()
            .flatMap(root -> defaults(root).stream())
            .findFirst()
            .map(letters -> with(letters, plain))
            .orElse(plain);
  }

  private void addFonts(Element declarations) {
    for (Element font : Xml.children(declarations, "style:font-face")) {
      fonts.putIfAbsent(font.attr("style:name"), family(font.attr("svg:font-family")));
    }
  }

  private void add(Element container) {
    for (Element style : container.children()) {
      if (Xml.is(style, "style:style")) {
        byName.putIfAbsent(new Key(style.attr("style:family"), style.attr("style:name")), style);
      } else if (Xml.is(style, "text:list-style")) {
        lists.putIfAbsent(style.attr("style:name"), style);
      }
    }
  }

  private static Optional<Element> defaults(Element root) {
    return Xml.child(root, "office:styles").stream()
        .flatMap(styles -> Xml.children(styles, "style:default-style").stream())
        .filter(style -> Xml.says(style, "style:family", "paragraph"))
        .findFirst()
        .flatMap(style -> Xml.child(style, "style:text-properties"));
  }

  /** The look within an element, by the style that it names, if it names one. */
  Look within(Element element, Look around) {
    return switch (element.tagName()) {
      case "text:p", "text:h" -> used("paragraph", element, usual);
      case "text:span" -> used("text", element, around);
      default -> around;
    };
  }

  /** The look of text that no style says anything of. */
  Look usual() {
    return usual;
  }

  private Look used(String family, Element element, Look around) {
    Key key = new Key(family, element.attr("text:style-name"));
    if (!byName.containsKey(key)) {
      return around;
    }
    Use use = new Use(key, around);
    Look known = looks.get(use);
    if (known == null) {
      known = around;
      for (Element style : line(key)) {
        Optional<Element> letters = Xml.child(style, "style:text-properties");
        known = letters.isPresent() ? with(letters.get(), known) : known;
      }
      looks.put(use, known);
    }
    return known;
  }

  private Look with(Element letters, Look around) {
    return new Look(
        Xml.attribute(letters, "fo:font-weight").map(Styles::isBold).orElse(around.bold()),
        Xml.attribute(letters, "fo:font-style")
            .map(style -> style.equals("italic") || style.equals("oblique"))
            .orElse(around.italic()),
        Xml.attribute(letters, "style:text-line-through-style")
            .or(() -> Xml.attribute(letters, "style:text-line-through-type"))
            .map(line -> !line.equals("none"))
            .orElse(around.struckOut()),
        Xml.attribute(letters, "text:display").map("none"::equals).orElse(around.hidden()),
        size(letters.attr("fo:font-size"), around.size()),
        Xml.attribute(letters, "style:font-name")
            .map(name -> fonts.getOrDefault(name, name))
            .or(() -> Xml.attribute(letters, "fo:font-family").map(Styles::family))
            .orElse(around.font()));
  }

  private static boolean isBold(String weight) {
    return weight.equals("bold")
        || (weight.matches("\\d{1,4}") && Integer.parseInt(weight) >= BOLD);
  }

  /** Half points; a part in percent is one of the size around. */
  private static double size(String text, double around) {
    Matcher length = LENGTH.matcher(text);
    Optional<Double> size =
        length.matches() && length.group(2).equals("%")
            ? Optional.of(around * Double.parseDouble(length.group(1)) / 100)
            : twips(text).map(twips -> twips / 10);
    return size.filter(points -> points >= 1 && points < 10_000).orElse(around);
  }

  /** A length in points; empty where it is none. */
  static Optional<Double> points(String text) {
    return twips(text).map(twips -> twips / 20);
  }

  /** A length in twips (twentieths of a point); empty where it is none. */
  private static Optional<Double> twips(String text) {
    Matcher length = LENGTH.matcher(text);
    return length.matches()
        ? twipsOf(length.group(2)).map(unit -> unit * Double.parseDouble(length.group(1)))
        : Optional.empty();
  }

  private static Optional<Double> twipsOf(String unit) {
    return switch (unit) {
      case "pt" -> Optional.of(20.0);
      case "in" -> Optional.of(1440.0);
      case "cm" -> Optional.of(1440 / 2.54);
      case "mm" -> Optional.of(144 / 2.54);
      case "pc" -> Optional.of(240.0);
      case "px" -> Optional.of(15.0);
      default -> Optional.empty();
    };
  }

  private static String family(String text) {
    return text.split(",", 2)[0].strip().replace("'", "").replace("\"", "");
  }

  /** The heading level that a paragraph's style gives it; 1 is the highest. */
  Optional<Integer> headingLevel(Element paragraph) {
    return inherited("paragraph", paragraph.attr("text:style-name"), Styles::headingLevelOfStyle)
        .filter(level -> level > 0);
  }

  /** The level by a style's mark or name; 0 where it takes an inherited one away. */
  private static Optional<Integer> headingLevelOfStyle(Element style) {
    if (style.hasAttr("style:default-outline-level")) {
      return Optional.of(Xml.number(style, "style:default-outline-level", 0, 100).orElse(0));
    }
    String name =
        Xml.attribute(style, "style:display-name")
            .orElseGet(() -> style.attr("style:name").replace("_20_", " "));
    return HeadingNames.level(name);
  }

  /** The list style that a paragraph's style names; an empty name takes an inherited one away. */
  Optional<String> listStyle(Element paragraph) {
    return inherited(
            "paragraph",
            paragraph.attr("text:style-name"),
            style ->
                style.hasAttr("style:list-style-name")
                    ? Optional.of(style.attr("style:list-style-name"))
                    : Optional.empty())
        .filter(name -> !name.isEmpty());
  }

  /** A list style by its name. */
  Optional<Element> list(String name) {
    return Optional.ofNullable(lists.get(name));
  }

  /** The font that a name in a style stands for. */
  String font(String name) {
    return fonts.getOrDefault(name, name);
  }

  /** The width of a table's column in twips; 0 where the document does not tell. */
  int columnWidth(Element column) {
    return inherited(
            "table-column",
            column.attr("table:style-name"),
            style ->
                Xml.child(style, "style:table-column-properties")
                    .flatMap(properties -> twips(properties.attr("style:column-width"))))
        .map(width -> (int) Math.clamp(Math.round(width), 0L, 100_000L))
        .orElse(0);
  }

  /** The first answer along the line of styles that a style inherits from, itself first. */
  private <T> Optional<T> inherited(
      String family, String name, Function<Element, Optional<T>> look) {
    return line(new Key(family, name)).reversed().stream()
        .map(look)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** A style and those that it inherits from, the first ancestor first. */
  private List<Element> line(Key key) {
    Deque<Element> line = new ArrayDeque<>();
    Set<Key> seen = new HashSet<>();
    Key next = key;
    Element style = byName.get(next);
    while (style != null && seen.add(next)) {
      line.addFirst(style);
      next = new Key(key.family(), style.attr("style:parent-style-name"));
      style = byName.get(next);
    }
    return List.copyOf(line);
  }
}
