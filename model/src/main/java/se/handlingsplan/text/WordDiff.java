package se.handlingsplan.text;

import java.util.ArrayList;
import java.util.List;

/**
 * What was taken out of a text and put into it, word by word. The pieces that are the same or
 * removed are together the earlier text, and those that are the same or added the later one.
 *
 * <p>Source: E. W. Myers, An O(ND) Difference Algorithm and Its Variations (1986).
 */
public record WordDiff(List<Piece> pieces) {
  /** Texts that differ in more places than this are told as replaced, for nobody could follow. */
  private static final int MOST_CHANGES = 1500;

  public WordDiff {
    pieces = List.copyOf(pieces);
  }

  /** What became of a piece of text; the key is what JSON uses. */
  public enum Fate {
    SAME("same"),
    REMOVED("removed"),
    ADDED("added");

    private final String key;

    Fate(String key) {
      this.key = key;
    }

    public String key() {
      return key;
    }
  }

  public record Piece(Fate fate, String text) {}

  /** Compares two texts. Between two changes of words stand words, not only signs and spaces. */
  public static WordDiff between(String before, String after) {
    List<String> old = tokens(before);
    List<String> now = tokens(after);
    int start = 0;
    while (start < old.size() && start < now.size() && old.get(start).equals(now.get(start))) {
      start++;
    }
    int oldEnd = old.size();
    int newEnd = now.size();
    while (oldEnd > start && newEnd > start && old.get(oldEnd - 1).equals(now.get(newEnd - 1))) {
      oldEnd--;
      newEnd--;
    }
    Script script = new Script();
    old.subList(0, start).forEach(token -> script.add(Fate.SAME, token));
    middle(old.subList(start, oldEnd), now.subList(start, newEnd), script);
    old.subList(oldEnd, old.size()).forEach(token -> script.add(Fate.SAME, token));
    return new WordDiff(script.pieces());
  }

  /** Whether nothing was taken out or put in. */
  public boolean isSame() {
    return pieces.stream().allMatch(piece -> piece.fate() == Fate.SAME);
  }

  private static void middle(List<String> old, List<String> now, Script script) {
    List<int[]> trace = old.isEmpty() || now.isEmpty() ? List.of() : trace(old, now);
    if (trace.isEmpty()) {
      old.forEach(token -> script.add(Fate.REMOVED, token));
      now.forEach(token -> script.add(Fate.ADDED, token));
      return;
    }
    List<Piece> backwards = new ArrayList<>();
    int x = old.size();
    int y = now.size();
    for (int d = trace.size() - 1; d >= 0; d--) {
      int[] furthest = trace.get(d);
      int k = x - y;
      boolean down = d > 0 && isDown(furthest, d, k);
      int from = down ? k + 1 : k - 1;
      int fromX = d == 0 ? 0 : furthest[from + d];
      int fromY = d == 0 ? 0 : fromX - from;
      while (x > fromX && y > fromY) {
        backwards.add(new Piece(Fate.SAME, old.get(--x)));
        y--;
      }
      if (d > 0 && down) {
        backwards.add(new Piece(Fate.ADDED, now.get(--y)));
      } else if (d > 0) {
        backwards.add(new Piece(Fate.REMOVED, old.get(--x)));
      }
    }
    for (Piece piece : backwards.reversed()) {
      script.add(piece.fate(), piece.text());
    }
  }

  /**
   * How far each diagonal reaches with so many changes, before each step; diagonal k stands at k
   * and the number of changes. Empty where there are too many changes.
   */
  private static List<int[]> trace(List<String> old, List<String> now) {
    List<int[]> trace = new ArrayList<>();
    int most = Math.min(old.size() + now.size(), MOST_CHANGES);
    int[] before = new int[1];
    for (int d = 0; d <= most; d++) {
      // Of the last step, with room for one diagonal more on either side.
      int[] furthest = new int[2 * d + 1];
      System.arraycopy(before, 0, furthest, d == 0 ? 0 : 1, before.length);
      trace.add(furthest);
      int[] next = new int[2 * d + 1];
      for (int k = -d; k <= d; k += 2) {
        int x = d == 0 ? 0 : isDown(furthest, d, k) ? furthest[k + 1 + d] : furthest[k - 1 + d] + 1;
        int y = x - k;
        while (x < old.size() && y < now.size() && old.get(x).equals(now.get(y))) {
          x++;
          y++;
        }
        next[k + d] = x;
        if (x >= old.size() && y >= now.size()) {
          return trace;
        }
      }
      before = next;
    }
    return List.of();
  }

  /** Whether the way to this diagonal comes by an added word, not a removed one. */
  private static boolean isDown(int[] furthest, int d, int k) {
    return k == -d || (k != d && furthest[k - 1 + d] < furthest[k + 1 + d]);
  }

  /** Words, numbers, and every other sign by itself. */
  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    int start = 0;
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      boolean goesOn = isOfWord(c) && next < text.length() && isOfWord(text.codePointAt(next));
      if (!goesOn) {
        tokens.add(text.substring(start, next));
        start = next;
      }
      at = next;
    }
    return tokens;
  }

  private static boolean isOfWord(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /**
   * Gathers pieces: what is removed before what is added, and no bare signs between two changes.
   */
  private static final class Script {
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder same = new StringBuilder();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();

    void add(Fate fate, String token) {
      if (fate == Fate.SAME) {
        same.append(token);
        return;
      }
      if (!same.isEmpty()) {
        if (isChange() && same.codePoints().noneMatch(Character::isLetterOrDigit)) {
          removed.append(same);
          added.append(same);
        } else {
          finishChange();
          pieces.add(new Piece(Fate.SAME, same.toString()));
        }
        same.setLength(0);
      }
      (fate == Fate.REMOVED ? removed : added).append(token);
    }

    private boolean isChange() {
      return !removed.isEmpty() && !added.isEmpty();
    }

    private void finishChange() {
      if (!removed.isEmpty()) {
        pieces.add(new Piece(Fate.REMOVED, removed.toString()));
        removed.setLength(0);
      }
      if (!added.isEmpty()) {
        pieces.add(new Piece(Fate.ADDED, added.toString()));
        added.setLength(0);
      }
    }

    List<Piece> pieces() {
      finishChange();
      if (!same.isEmpty()) {
        pieces.add(new Piece(Fate.SAME, same.toString()));
        same.setLength(0);
      }
      return pieces;
    }
  }
}
