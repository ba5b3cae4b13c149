package se.handlingsplan.render.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.handlingsplan.theme.TextRole;

/**
 * The styles of a template. A role of text has the style that the profile names, else the one that
 * Word has for it, else the program's own, which is then added under an id and name of its own.
 */
final class TemplateStyles {
  private static final int NEAR = 5;

  /** Names in a Swedish Word; the file has the English ones. */
  private static final Map<String, String> SWEDISH =
      Map.of(
          "rubrik", "heading",
          "brödtext", "body text",
          "punktlista", "list bullet",
          "numrerad lista", "list number",
          "listfortsättning", "list continue",
          "tabellrutnät", "table grid",
          "hyperlänk", "hyperlink",
          "sidhuvud", "header",
          "sidfot", "footer",
          "innehållsförteckningsrubrik", "toc heading");

  private final Document document;
  private final Document own;
  private final Map<String, Element> byId = new HashMap<>();

  /**
   * @param document the styles of the template; those that it lacks are added to it
   * @param ownStyles the program's own, as XML
   */
  TemplateStyles(Document document, String ownStyles) throws IOException {
    this.document = document;
    this.own = Dom.read(ownStyles.getBytes(StandardCharsets.UTF_8));
    Dom.children(document.getDocumentElement(), "style")
        .forEach(style -> byId.putIfAbsent(Dom.attribute(style, "styleId"), style));
  }

  /** The names that the profile gives and the template has not, with the names most like them. */
  Map<TextRole, List<String>> missing(Map<TextRole, String> names) {
    Map<TextRole, List<String>> missing = new EnumMap<>(TextRole.class);
    names.forEach(
        (role, name) -> {
          if (named(name, kind(role)).isEmpty()) {
            missing.put(role, near(name, kind(role)));
          }
        });
    return missing;
  }

  Styling styling(Map<TextRole, String> names) {
    Map<TextRole, String> ids = new EnumMap<>(TextRole.class);
    Set<TextRole> levelled = EnumSet.noneOf(TextRole.class);
    for (TextRole role : TextRole.values()) {
      String id = id(role, names);
      ids.put(role, id);
      int level = role.headingLevel();
      boolean told =
          inherited(id, style -> Dom.val(Dom.path(style, "pPr", "outlineLvl")))
              .filter(Integer.toString(level - 1)::equals)
              .isPresent();
      if (level > 0 && !told) {
        levelled.add(role);
      }
    }
    return new Styling(ids, levelled, added(Styling.GAP, names), added(Styling.END, names));
  }

  /** The list that a style belongs to, and the level in it. */
  Optional<String> list(String styleId) {
    return inherited(styleId, style -> Dom.path(style, "pPr", "numPr"))
        .filter(list -> Dom.val(Dom.child(list, "ilvl")).map("0"::equals).orElse(true))
        .flatMap(list -> Dom.val(Dom.child(list, "numId")));
  }

  private String id(TextRole role, Map<TextRole, String> names) {
    return Optional.ofNullable(names.get(role))
        .flatMap(name -> named(name, kind(role)))
        .or(() -> role == TextRole.BODY ? usual("paragraph") : Optional.empty())
        .orElseGet(() -> added(Styling.ownId(role), names));
  }

  /** The id of the template's style of the name of our own, or of ours, which is added. */
  private String added(String ownId, Map<TextRole, String> names) {
    Element ours =
        Dom.children(own.getDocumentElement(), "style").stream()
            .filter(style -> ownId.equals(Dom.attribute(style, "styleId")))
            .findFirst()
            .orElseThrow();
    String kind = Dom.attribute(ours, "type");
    return named(name(ours), kind).orElseGet(() -> add(ours, ownId, names));
  }

  private String add(Element ours, String ownId, Map<TextRole, String> names) {
    Element copy = (Element) document.importNode(ours, true);
    String id = ownId;
    for (int number = 2; byId.containsKey(id); number++) {
      id = ownId + number;
    }
    Dom.set(copy, "styleId", id);
    copy.removeAttributeNS(Dom.WORD, "default");
    byId.put(id, copy);
    document.getDocumentElement().appendChild(copy);
    for (String relation : List.of("basedOn", "next")) {
      Dom.child(copy, relation).ifPresent(other -> relate(other, names));
    }
    return id;
  }

  private void relate(Element relation, Map<TextRole, String> names) {
    String ownId = Dom.attribute(relation, "val");
    Optional<String> id =
        switch (ownId) {
          case "Normal" -> Optional.of(id(TextRole.BODY, names));
          case "TableNormal" -> usual("table");
          case "DefaultParagraphFont" -> usual("character");
          default ->
              Arrays.stream(TextRole.values())
                  .filter(role -> Styling.ownId(role).equals(ownId))
                  .findFirst()
                  .map(role -> id(role, names));
        };
    id.ifPresentOrElse(value -> Dom.set(relation, "val", value), () -> Dom.remove(relation));
  }

  private static String kind(TextRole role) {
    return switch (role) {
      case TABLE -> "table";
      case LINK -> "character";
      default -> "paragraph";
    };
  }

  private Optional<String> usual(String kind) {
    return byId.values().stream()
        .filter(style -> kind.equals(Dom.attribute(style, "type")))
        .filter(style -> Set.of("1", "true", "on").contains(Dom.attribute(style, "default")))
        .map(style -> Dom.attribute(style, "styleId"))
        .min(Comparator.naturalOrder());
  }

  private Optional<String> named(String name, String kind) {
    String wanted = folded(name);
    String english = english(wanted);
    List<Element> all = styles(kind);
    for (String candidate : List.of(wanted, english)) {
      for (Element style : all) {
        if (names(style).contains(candidate)) {
          return Optional.of(Dom.attribute(style, "styleId"));
        }
      }
    }
    return Optional.empty();
  }

  private List<Element> styles(String kind) {
    return Dom.children(document.getDocumentElement(), "style").stream()
        .filter(style -> kind.equals(Dom.attribute(style, "type")))
        .toList();
  }

  private static String english(String name) {
    String number = name.replaceFirst("^\\D+", "");
    String word = name.substring(0, name.length() - number.length()).strip();
    if (word.equals("innehåll") && !number.isEmpty()) {
      return "toc " + number;
    }
    String english = SWEDISH.getOrDefault(word, word);
    return number.isEmpty() ? english : english + " " + number;
  }

  /** A style is known by its name, its other names and its id. */
  private static Set<String> names(Element style) {
    Set<String> names = new HashSet<>();
    names.add(folded(name(style)));
    Dom.val(Dom.child(style, "aliases"))
        .ifPresent(
            all -> Arrays.stream(all.split(",")).map(TemplateStyles::folded).forEach(names::add));
    return names;
  }

  private static String name(Element style) {
    return Dom.val(Dom.child(style, "name")).orElse(Dom.attribute(style, "styleId"));
  }

  private static String folded(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private List<String> near(String name, String kind) {
    Map<String, Integer> distances = new HashMap<>();
    for (Element style : styles(kind)) {
      distances.put(name(style), distance(folded(name), folded(name(style))));
    }
    return distances.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .limit(NEAR)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** How many letters must be changed, added or left out (Levenshtein). */
  private static int distance(String one, String other) {
    List<Integer> above = new ArrayList<>();
    for (int i = 0; i <= other.length(); i++) {
      above.add(i);
    }
    for (int row = 1; row <= one.length(); row++) {
      List<Integer> line = new ArrayList<>(List.of(row));
      for (int column = 1; column <= other.length(); column++) {
        int change = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
        line.add(
            Math.min(
                above.get(column - 1) + change,
                1 + Math.min(above.get(column), line.get(column - 1))));
      }
      above = line;
    }
    return above.getLast();
  }

  private <T> Optional<T> inherited(String id, Function<Element, Optional<T>> look) {
    Set<String> seen = new HashSet<>();
    Optional<String> at = Optional.of(id);
    while (at.isPresent() && seen.add(at.get())) {
      Element style = byId.get(at.get());
      if (style == null) {
        return Optional.empty();
      }
      Optional<T> found = look.apply(style);
      if (found.isPresent()) {
        return found;
      }
      at = Dom.val(Dom.child(style, "basedOn"));
    }
    return Optional.empty();
  }
}
