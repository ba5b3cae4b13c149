package se.handlingsplan.extract.rtf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.handlingsplan.extract.flow.ListLabel;
import se.handlingsplan.extract.flow.NumberFormat;

/**
 * Gives list paragraphs their labels: as the document shows them where it says so, else by
 * counting. One for each document; not for several threads.
 */
final class Lists {
  /** Levels of a list. */
  static final int LEVELS = 9;

  private static final String BULLET = "•";

  /** The counter of lists in the manner of Word 6. */
  private static final String OLD = "old";

  private final ListTable table;
  private final Map<String, int[]> counters = new HashMap<>();

  Lists(ListTable table) {
    this.table = table;
  }

  /**
   * The label of the next paragraph; empty for one that is in no list.
   *
   * @param shown the label as the document shows it, where it does
   */
  Optional<ListLabel> next(ParagraphLook paragraph, Optional<String> shown) {
    if (paragraph.oldList().isEmpty()) {
      // Lists of the old manner end where another paragraph stands between.
      counters.remove(OLD);
    }
    if (paragraph.list() > 0) {
      return Optional.of(inTable(paragraph, shown));
    }
    if (paragraph.oldList().isPresent()) {
      return Optional.of(old(paragraph.oldList().get(), shown));
    }
    return shown.map(
        label -> {
          boolean ordered = isNumber(label);
          return new ListLabel("shown", 0, ordered, ordered ? label.strip() : BULLET);
        });
  }

  private ListLabel inTable(ParagraphLook paragraph, Optional<String> shown) {
    int use = paragraph.list();
    int level = paragraph.level();
    int[] counter = counter(table.counter(use));
    counter[level]++;
    for (int deeper = level + 1; deeper < LEVELS; deeper++) {
      counter[deeper] = 0;
    }
    boolean ordered =
        table
            .level(use, level)
            .map(found -> found.format() != NumberFormat.BULLET)
            .orElse(shown.filter(label -> !isNumber(label)).isEmpty());
    String label =
        shown.map(String::strip).filter(text -> !text.isEmpty()).orElseGet(() -> number(paragraph));
    return new ListLabel("list " + use, level, ordered, ordered ? label : BULLET);
  }

  private String number(ParagraphLook paragraph) {
    int[] counter = counter(table.counter(paragraph.list()));
    Optional<ListTable.Level> level = table.level(paragraph.list(), paragraph.level());
    if (level.isEmpty()) {
      return counter[paragraph.level()] + ".";
    }
    StringBuilder label = new StringBuilder();
    for (char c : level.get().label().toCharArray()) {
      if (c < LEVELS) {
        ListTable.Level of = table.level(paragraph.list(), c).orElse(ListTable.Level.PLAIN);
        label.append(of.format().show(of.start() + Math.max(counter[c], 1) - 1));
      } else {
        label.append(c);
      }
    }
    return label.toString().strip();
  }

  private ListLabel old(OldList list, Optional<String> shown) {
    int[] counter = counter(OLD);
    counter[list.level()]++;
    String label =
        shown
            .map(String::strip)
            .filter(text -> !text.isEmpty())
            .orElseGet(() -> list.label(counter[list.level()]));
    boolean ordered = list.isOrdered();
    return new ListLabel(
        OLD + (ordered ? " numbers" : " bullets"), list.level(), ordered, ordered ? label : BULLET);
  }

  private int[] counter(String key) {
    return counters.computeIfAbsent(key, k -> new int[LEVELS]);
  }

  private static boolean isNumber(String label) {
    return label.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
