package se.handlingsplan.extract.rtf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.handlingsplan.extract.flow.NumberFormat;

/**
 * The lists of a document as its list table and the table of their uses ("overrides") describe
 * them. Filled while the tables are read. Not for several threads.
 */
final class ListTable implements Destination {
  /** Characters of a label; no program shows more. */
  static final int LONGEST_LABEL = 64;

  private final Map<Integer, Map<Integer, Level>> lists = new HashMap<>();
  private final Map<Integer, Use> uses = new HashMap<>();
  private Map<Integer, Level> list = new HashMap<>();
  private Use use = new Use();
  private int number = -1;
  private boolean inUse;
  private boolean inLevel;

  /**
   * How one level of a list is counted.
   *
   * @param label the characters 0 to 8 in it stand for the numbers of those levels
   */
  record Level(NumberFormat format, int start, String label) {
    static final Level PLAIN = new Level(NumberFormat.DECIMAL, 1, "");

    private Level startingAt(int other) {
      return new Level(format, other, label);
    }
  }

  /** A use of a list, with what differs from the list in it. */
  private static final class Use {
    private final Map<Integer, Level> levels = new HashMap<>();
    private final Map<Integer, Integer> starts = new HashMap<>();
    private int list = -1;
  }

  @Override
  public void text(String text, GroupState state) {}

  @Override
  public boolean word(ControlWord word, GroupState state) {
    switch (word.name()) {
      case "list" -> {
        begin(false);
        list = new HashMap<>();
      }
      case "listoverride" -> {
        begin(true);
        use = new Use();
      }
      case "lfolevel" -> {
        number++;
        inLevel = false;
      }
      case "listlevel" -> {
        number += inUse ? 0 : 1;
        inLevel = true;
      }
      case "levelnfc", "levelnfcn" ->
          put(new Level(NumberFormat.ofCode(word.value()), level().start(), level().label()));
      case "levelstartat" -> start(Math.clamp(word.value(), 0, 1_000_000));
      case "leveltext" -> {
        Collected text = new Collected();
        state.open(
            text, () -> put(new Level(level().format(), level().start(), label(text.text()))));
      }
      case "listid" -> {
        if (inUse) {
          use.list = word.value();
        } else {
          lists.put(word.value(), list);
        }
      }
      case "ls" -> uses.put(word.value(), use);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void begin(boolean isUse) {
    inUse = isUse;
    inLevel = false;
    number = -1;
  }

  private void start(int start) {
    if (inUse && !inLevel) {
      use.starts.put(number, start);
    } else {
      put(level().startingAt(start));
    }
  }

  private Level level() {
    return (inUse ? use.levels : list).getOrDefault(number, Level.PLAIN);
  }

  private void put(Level level) {
    (inUse ? use.levels : list).put(number, level);
  }

  /** The first character says how many follow. */
  private static String label(String text) {
    int length = text.isEmpty() ? 0 : Math.min(text.charAt(0), LONGEST_LABEL);
    return text.substring(Math.min(1, text.length()), Math.min(1 + length, text.length()));
  }

  /** How a level is counted in a use of a list; empty where the document does not tell. */
  Optional<Level> level(int useNumber, int level) {
    Use of = uses.getOrDefault(useNumber, new Use());
    return Optional.ofNullable(of.levels.get(level))
        .or(() -> Optional.ofNullable(lists.getOrDefault(of.list, Map.of()).get(level)))
        .map(found -> found.startingAt(of.starts.getOrDefault(level, found.start())));
  }

  /** What uses of a list that are counted together have in common. */
  String counter(int useNumber) {
    Use of = uses.getOrDefault(useNumber, new Use());
    return of.list < 0 || !of.levels.isEmpty() || !of.starts.isEmpty()
        ? "use " + useNumber
        : "list " + of.list;
  }
}
