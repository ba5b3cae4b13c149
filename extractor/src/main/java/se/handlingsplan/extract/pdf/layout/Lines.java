package se.handlingsplan.extract.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts words together to lines. */
public final class Lines {
  /** Two words are on one line if the lower-sized shares this much of its height with the other. */
  private static final double SHARED = 0.5;

  private Lines() {}

  /** Lines by where words stand: from top to bottom, each in the direction of its writing. */
  public static List<Line> byPlace(List<Word> words) {
    List<List<Word>> byTurn =
        List.of(
            new ArrayList<>(words.size()), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    words.forEach(word -> byTurn.get(word.turn()).add(word));
    List<Line> lines = new ArrayList<>();
    for (int turn = 0; turn < byTurn.size(); turn++) {
      if (!byTurn.get(turn).isEmpty()) {
        addByPlace(byTurn.get(turn), turn, lines);
      }
    }
    return lines;
  }

  /** Only the lines that run from left to right, by where words stand. */
  static List<Line> level(List<Word> words) {
    List<Word> level = new ArrayList<>(words.size());
    for (Word word : words) {
      if (word.turn() == 0) {
        level.add(word);
      }
    }
    List<Line> lines = new ArrayList<>();
    if (!level.isEmpty()) {
      addByPlace(level, 0, lines);
    }
    return lines;
  }

  /** Lines in the given order of words, as the structure tree gives it: a new one at each jump. */
  public static List<Line> inOrder(List<Word> words) {
    List<Line> lines = new ArrayList<>();
    List<Word> current = new ArrayList<>();
    for (Word word : words) {
      if (!current.isEmpty() && !continues(current.getLast(), word)) {
        lines.add(new Line(current));
        current = new ArrayList<>();
      }
      current.add(word);
    }
    if (!current.isEmpty()) {
      lines.add(new Line(current));
    }
    return lines;
  }

  private static boolean continues(Word a, Word b) {
    return a.page() == b.page()
        && a.turn() == b.turn()
        && isBeside(a, b)
        && Direction.start(b.box(), b.turn()) >= Direction.start(a.box(), a.turn()) - 1;
  }

  /** Puts the words, all of one turn, in order first. */
  private static void addByPlace(List<Word> sorted, int turn, List<Line> lines) {
    sorted.sort(Comparator.comparingDouble(w -> Direction.down(w.baseline(), turn)));
    List<Word> current = new ArrayList<>();
    Word tallest = sorted.getFirst();
    for (Word word : sorted) {
      if (!current.isEmpty() && !isBeside(tallest, word)) {
        lines.add(sorted(current, turn));
        current.clear();
      }
      tallest = current.isEmpty() || word.size() > tallest.size() ? word : tallest;
      current.add(word);
    }
    lines.add(sorted(current, turn));
  }

  private static Line sorted(List<Word> words, int turn) {
    List<Word> line = new ArrayList<>(words);
    line.sort(Comparator.comparingDouble(w -> Direction.start(w.box(), turn)));
    return new Line(line);
  }

  private static boolean isBeside(Word a, Word b) {
    boolean level = a.turn() % 2 == 0;
    double from =
        level ? Math.max(a.box().top(), b.box().top()) : Math.max(a.box().left(), b.box().left());
    double to =
        level
            ? Math.min(a.box().bottom(), b.box().bottom())
            : Math.min(a.box().right(), b.box().right());
    return to - from > SHARED * Math.min(a.size(), b.size());
  }
}
