package se.handlingsplan.extract.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.w3c.dom.Element;

/**
 * The lists of a Word document: turns a list id and level into the label that Word shows, counting
 * as it goes. One for each walk of a document.
 */
final class Numbering {
  private static final int LEVELS = 9;

  private final Map<String, Element> abstracts = new HashMap<>();
  private final Map<String, Element> nums = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();

  /**
   * A list item's place in its list.
   *
   * @param list the list's id in the document
   * @param level from 0
   */
  record Label(String list, int level, boolean ordered, String text) {}

  Numbering(Optional<Element> part) {
    part.ifPresent(
        numbering -> {
          for (Element element : Xml.children(numbering, "abstractNum")) {
            Xml.attribute(element, "abstractNumId").ifPresent(id -> abstracts.put(id, element));
          }
          for (Element element : Xml.children(numbering, "num")) {
            Xml.attribute(element, "numId").ifPresent(id -> nums.put(id, element));
          }
        });
  }

  /**
   * The next label for the given numbering properties; empty where they say that there is no list.
   */
  Optional<Label> next(Element numPr) {
    Optional<String> id = Xml.child(numPr, "numId").flatMap(Xml::val).filter(v -> !v.equals("0"));
    if (id.isEmpty()) {
      return Optional.empty();
    }
    int level = Xml.child(numPr, "ilvl").flatMap(l -> Xml.number(l, 0, LEVELS - 1)).orElse(0);
    String counterKey = abstractId(id.get()).orElse("num " + id.get());
    Element num = nums.get(id.get());
    boolean restarts = num != null && Xml.child(num, "lvlOverride").isPresent();
    int[] counter =
        counters.computeIfAbsent(restarts ? "num " + id.get() : counterKey, k -> new int[LEVELS]);
    counter[level]++;
    for (int deeper = level + 1; deeper < LEVELS; deeper++) {
      counter[deeper] = 0;
    }
    Map<Integer, Element> levels = levels(id.get());
    boolean ordered = !format(levels, level).equals("bullet");
    return Optional.of(
        new Label(id.get(), level, ordered, ordered ? number(levels, level, counter) : "•"));
  }

  private String number(Map<Integer, Element> levels, int level, int[] counter) {
    Element definition = levels.get(level);
    String pattern =
        definition == null
            ? "%" + (level + 1) + "."
            : Xml.child(definition, "lvlText").flatMap(Xml::val).orElse("");
    for (int i = 0; i <= level; i++) {
      int start =
          Optional.ofNullable(levels.get(i))
              .flatMap(l -> Xml.child(l, "start"))
              .flatMap(s -> Xml.number(s, 0, 1_000_000))
              .orElse(1);
      int value = start + Math.max(counter[i], 1) - 1;
      pattern = pattern.replace("%" + (i + 1), count(format(levels, i), value));
    }
    return pattern;
  }

  private static String count(String format, int value) {
    return switch (format) {
      case "lowerLetter" -> letters(value);
      case "upperLetter" -> letters(value).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(value).toLowerCase(Locale.ROOT);
      case "upperRoman" -> roman(value);
      case "none" -> "";
      default -> Integer.toString(value);
    };
  }

  /** a … z, aa, bb …, as Word counts. */
  private static String letters(int value) {
    return value < 1 ? "" : Character.toString('a' + (value - 1) % 26).repeat((value - 1) / 26 + 1);
  }

  private static String roman(int value) {
    if (value < 1 || value > 3999) {
      return Integer.toString(value);
    }
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    StringBuilder out = new StringBuilder();
    int rest = value;
    for (int i = 0; i < values.length; i++) {
      while (rest >= values[i]) {
        out.append(signs[i]);
        rest -= values[i];
      }
    }
    return out.toString();
  }

  private Optional<String> abstractId(String numId) {
    return Optional.ofNullable(nums.get(numId))
        .flatMap(num -> Xml.child(num, "abstractNumId"))
        .flatMap(Xml::val);
  }

  private Map<Integer, Element> levels(String numId) {
    Map<Integer, Element> levels = new TreeMap<>();
    abstractId(numId).map(abstracts::get).ifPresent(definition -> addLevels(levels, definition));
    Element num = nums.get(numId);
    if (num != null) {
      for (Element override : Xml.children(num, "lvlOverride")) {
        addLevels(levels, override);
      }
    }
    return levels;
  }

  private static void addLevels(Map<Integer, Element> levels, Element parent) {
    for (Element level : Xml.children(parent, "lvl")) {
      Xml.attribute(level, "ilvl")
          .filter(text -> text.matches("[0-8]"))
          .ifPresent(text -> levels.put(Integer.parseInt(text), level));
    }
  }

  private static String format(Map<Integer, Element> levels, int level) {
    return Optional.ofNullable(levels.get(level))
        .flatMap(definition -> Xml.child(definition, "numFmt"))
        .flatMap(Xml::val)
        .orElse("bullet");
  }
}
