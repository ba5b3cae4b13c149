package se.handlingsplan.extract.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Element;
import se.handlingsplan.extract.flow.ListLabel;
import se.handlingsplan.extract.flow.NumberFormat;
import se.handlingsplan.extract.flow.SignFonts;
import se.handlingsplan.extract.ooxml.Xml;

/**
 * The lists of a Word document: turns a list id and level into the label that Word shows, counting
 * as it goes. One for each walk of a document.
 */
final class Numbering {
  private static final int LEVELS = 9;

  /** The count of a level of which no item has been met, or none since it began anew. */
  private static final int UNSET = -1;

  private final Map<String, Element> abstracts = new HashMap<>();
  private final Map<String, Element> nums = new HashMap<>();
  private final Map<String, Element> byStyle = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();
  private final Set<String> restarted = new HashSet<>();
  private final Map<String, Map<Integer, Level>> levels = new HashMap<>();

  /**
   * One level of a list.
   *
   * @param start the first number
   * @param restartsAfter the level whose items begin the count anew, with all above it; -1 for none
   */
  private record Level(
      NumberFormat format,
      String text,
      int start,
      int restartsAfter,
      boolean legal,
      Optional<String> style,
      String font) {

    static Level of(Element level, int index) {
      return new Level(
          format(Xml.child(level, "numFmt").flatMap(Xml::val).orElse("decimal")),
          Xml.child(level, "lvlText").flatMap(Xml::val).orElse(""),
          Xml.child(level, "start").flatMap(s -> Xml.number(s, 0, 1_000_000)).orElse(1),
          Xml.child(level, "lvlRestart").flatMap(r -> Xml.number(r, 0, LEVELS)).orElse(index) - 1,
          Xml.toggle(level, "isLgl").orElse(false),
          Xml.child(level, "pStyle").flatMap(Xml::val),
          WordText.font(level));
    }

    Level startingAt(int number) {
      return new Level(format, text, number, restartsAfter, legal, style, font);
    }

    private static NumberFormat format(String name) {
      return switch (name) {
        case "bullet" -> NumberFormat.BULLET;
        case "none" -> NumberFormat.NONE;
        case "lowerLetter" -> NumberFormat.LOWER_LETTER;
        case "upperLetter" -> NumberFormat.UPPER_LETTER;
        case "lowerRoman" -> NumberFormat.LOWER_ROMAN;
        case "upperRoman" -> NumberFormat.UPPER_ROMAN;
        case "decimalZero" -> NumberFormat.DECIMAL_ZERO;
        default -> NumberFormat.DECIMAL;
      };
    }
  }

  Numbering(Optional<Element> part) {
    part.ifPresent(
        numbering -> {
          for (Element element : Xml.children(numbering, "abstractNum")) {
            Xml.attribute(element, "abstractNumId").ifPresent(id -> abstracts.put(id, element));
            Xml.child(element, "styleLink")
                .flatMap(Xml::val)
                .ifPresent(style -> byStyle.put(style, element));
          }
          for (Element element : Xml.children(numbering, "num")) {
            Xml.attribute(element, "numId").ifPresent(id -> nums.put(id, element));
          }
        });
  }

  /**
   * The next label for the given numbering properties; empty where they say that there is no list.
   *
   * @param style of the paragraph: a list may give each of its levels a style
   */
  Optional<ListLabel> next(Element numPr, Optional<String> style) {
    Optional<String> named =
        Xml.child(numPr, "numId").flatMap(Xml::val).filter(value -> !value.equals("0"));
    if (named.isEmpty()) {
      return Optional.empty();
    }
    String id = named.get();
    Map<Integer, Level> all = levels.computeIfAbsent(id, this::levels);
    int level =
        Xml.child(numPr, "ilvl")
            .flatMap(l -> Xml.number(l, 0, LEVELS - 1))
            .orElseGet(() -> levelOf(style, all));
    int[] counter = counters.computeIfAbsent(abstractId(id).orElse("num " + id), k -> unset());
    restart(id, level, counter);
    counter[level] = counter[level] == UNSET ? start(all, level) : counter[level] + 1;
    for (int deeper = level + 1; deeper < LEVELS; deeper++) {
      Level definition = all.get(deeper);
      if (definition == null || level <= definition.restartsAfter()) {
        counter[deeper] = UNSET;
      }
    }
    Level definition = all.get(level);
    if (definition == null || definition.format() == NumberFormat.BULLET) {
      String bullet =
          definition == null ? "•" : SignFonts.bullet(definition.font(), definition.text());
      return Optional.of(new ListLabel(id, level, false, bullet));
    }
    return Optional.of(new ListLabel(id, level, true, number(all, definition, level, counter)));
  }

  /** A list that names a first number of its own begins with it once, then counts on. */
  private void restart(String id, int level, int[] counter) {
    Element num = nums.get(id);
    if (num != null
        && Xml.children(num, "lvlOverride").stream()
            .filter(override -> Xml.child(override, "startOverride").isPresent())
            .anyMatch(override -> index(override).filter(i -> i == level).isPresent())
        && restarted.add(id + "/" + level)) {
      counter[level] = UNSET;
    }
  }

  private static Optional<Integer> index(Element level) {
    return Xml.attribute(level, "ilvl").flatMap(i -> Xml.number(i, 0, LEVELS - 1));
  }

  private static int[] unset() {
    int[] counter = new int[LEVELS];
    Arrays.fill(counter, UNSET);
    return counter;
  }

  private static int start(Map<Integer, Level> levels, int level) {
    Level definition = levels.get(level);
    return definition == null ? 1 : definition.start();
  }

  private static int levelOf(Optional<String> style, Map<Integer, Level> levels) {
    return levels.entrySet().stream()
        .filter(level -> style.isPresent() && level.getValue().style().equals(style))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(0);
  }

  private static String number(
      Map<Integer, Level> all, Level definition, int level, int[] counter) {
    String shown = definition.text();
    for (int i = 0; i <= level; i++) {
      Level counted = all.get(i);
      NumberFormat format =
          counted == null || (definition.legal() && i < level)
              ? NumberFormat.DECIMAL
              : counted.format();
      shown =
          shown.replace(
              "%" + (i + 1), format.show(counter[i] == UNSET ? start(all, i) : counter[i]));
    }
    return shown;
  }

  private Optional<String> abstractId(String numId) {
    return Optional.ofNullable(nums.get(numId))
        .flatMap(num -> Xml.child(num, "abstractNumId"))
        .flatMap(Xml::val);
  }

  private Map<Integer, Level> levels(String numId) {
    Map<Integer, Level> found = new TreeMap<>();
    abstractId(numId)
        .flatMap(id -> Optional.ofNullable(abstracts.get(id)))
        .ifPresent(definition -> addLevels(found, definition, new HashSet<>()));
    Element num = nums.get(numId);
    if (num != null) {
      for (Element override : Xml.children(num, "lvlOverride")) {
        addOwnLevels(found, override);
        Optional<Integer> index = index(override);
        Optional<Integer> start =
            Xml.child(override, "startOverride").flatMap(s -> Xml.number(s, 0, 1_000_000));
        if (index.isPresent() && start.isPresent()) {
          found.computeIfPresent(index.get(), (i, level) -> level.startingAt(start.get()));
        }
      }
    }
    return found;
  }

  /** A list may take its levels from a list style, which keeps them in another definition. */
  private void addLevels(Map<Integer, Level> found, Element definition, Set<Element> seen) {
    Optional<Element> linked =
        Xml.child(definition, "numStyleLink")
            .flatMap(Xml::val)
            .flatMap(style -> Optional.ofNullable(byStyle.get(style)));
    if (linked.isPresent() && seen.add(definition)) {
      addLevels(found, linked.get(), seen);
    }
    addOwnLevels(found, definition);
  }

  private static void addOwnLevels(Map<Integer, Level> found, Element parent) {
    for (Element level : Xml.children(parent, "lvl")) {
      Xml.attribute(level, "ilvl")
          .filter(text -> text.matches("[0-8]"))
          .map(Integer::parseInt)
          .ifPresent(index -> found.put(index, Level.of(level, index)));
    }
  }
}
