package se.handlingsplan.extract.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.w3c.dom.Element;
import se.handlingsplan.extract.flow.ListLabel;
import se.handlingsplan.extract.flow.NumberFormat;

/**
 * The lists of a Word document: turns a list id and level into the label that Word shows, counting
 * as it goes. One for each walk of a document.
 */
final class Numbering {
  private static final int LEVELS = 9;

  private final Map<String, Element> abstracts = new HashMap<>();
  private final Map<String, Element> nums = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();

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
  Optional<ListLabel> next(Element numPr) {
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
    boolean ordered = format(levels, level) != NumberFormat.BULLET;
    return Optional.of(
        new ListLabel(id.get(), level, ordered, ordered ? number(levels, level, counter) : "•"));
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
      pattern = pattern.replace("%" + (i + 1), format(levels, i).show(value));
    }
    return pattern;
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

  private static NumberFormat format(Map<Integer, Element> levels, int level) {
    String name =
        Optional.ofNullable(levels.get(level))
            .flatMap(definition -> Xml.child(definition, "numFmt"))
            .flatMap(Xml::val)
            .orElse("bullet");
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
