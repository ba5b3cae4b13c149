package se.handlingsplan.extract.rtf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.handlingsplan.extract.flow.HeadingNames;

/**
 * The paragraph styles of a document, by number. Filled while the style sheet is read. Not for
 * several threads.
 */
final class StyleSheet implements Destination {
  /** What a paragraph's outline level is where it is running text. */
  private static final int BODY = 9;

  /** Styles that a style is based on, one on the other. */
  private static final int LONGEST_CHAIN = 100;

  private final Map<Integer, Style> styles = new HashMap<>();
  private Draft draft = new Draft();

  /**
   * What a style says.
   *
   * @param base the number of the style it is based on; negative for none
   * @param outline level from 0; negative where it says none
   * @param size in half points; 0 where it says none
   */
  private record Style(
      String name,
      int base,
      int outline,
      Optional<Boolean> bold,
      Optional<Boolean> italic,
      int size) {
    static final Style UNKNOWN = new Style("", -1, -1, Optional.empty(), Optional.empty(), 0);
  }

  /**
   * How letters look by a style and those it is based on.
   *
   * @param size in half points; 0 where no style says any
   */
  record Letters(boolean bold, boolean italic, int size) {}

  /** A style while it is read. */
  private static final class Draft {
    private final StringBuilder name = new StringBuilder();
    private final Map<String, ControlWord> words = new HashMap<>();

    Style style() {
      return new Style(
          name.toString().strip().toLowerCase(Locale.ROOT),
          value("sbasedon", -1),
          value("outlinelevel", -1),
          isOn("b"),
          isOn("i"),
          value("fs", 0));
    }

    private Optional<Boolean> isOn(String word) {
      return Optional.ofNullable(words.get(word)).map(ControlWord::isOn);
    }

    private int value(String word, int otherwise) {
      return words.containsKey(word) ? words.get(word).value() : otherwise;
    }

    boolean isParagraphs() {
      return !words.containsKey("cs") && !words.containsKey("ts") && !words.containsKey("ds");
    }
  }

  @Override
  public void text(String text, GroupState state) {
    int end = text.indexOf(';');
    draft.name.append(end < 0 ? text : text.substring(0, end));
    if (end >= 0) {
      if (draft.isParagraphs()) {
        styles.put(draft.value("s", 0), draft.style());
      }
      draft = new Draft();
    }
  }

  @Override
  public boolean word(ControlWord word, GroupState state) {
    return switch (word.name()) {
      case "s", "cs", "ts", "ds", "sbasedon", "outlinelevel", "b", "i", "fs" -> {
        draft.words.put(word.name(), word);
        yield true;
      }
      default -> false;
    };
  }

  /** How letters look in a style. */
  Letters letters(int number) {
    Style at = styles.getOrDefault(number, Style.UNKNOWN);
    Optional<Boolean> bold = at.bold;
    Optional<Boolean> italic = at.italic;
    int size = at.size;
    Set<Integer> seen = new HashSet<>();
    while (seen.size() < LONGEST_CHAIN && seen.add(at.base) && styles.containsKey(at.base)) {
      at = styles.get(at.base);
      bold = bold.isPresent() ? bold : at.bold;
      italic = italic.isPresent() ? italic : at.italic;
      size = size > 0 ? size : at.size;
    }
    return new Letters(bold.orElse(false), italic.orElse(false), size);
  }

  /** The heading level that a paragraph's own properties or its style give it; 1 is the highest. */
  Optional<Integer> headingLevel(ParagraphLook paragraph) {
    if (paragraph.outline() >= 0) {
      return level(paragraph.outline());
    }
    Set<Integer> seen = new HashSet<>();
    int number = paragraph.style();
    while (seen.size() < LONGEST_CHAIN && seen.add(number) && styles.containsKey(number)) {
      Style style = styles.get(number);
      Optional<Integer> level = headingLevel(style);
      if (level.isPresent() || style.outline >= 0) {
        return level;
      }
      number = style.base;
    }
    return Optional.empty();
  }

  private static Optional<Integer> headingLevel(Style style) {
    return HeadingNames.level(style.name).or(() -> level(style.outline));
  }

  private static Optional<Integer> level(int outline) {
    return outline >= 0 && outline < BODY ? Optional.of(outline + 1) : Optional.empty();
  }
}
