package se.handlingsplan.render.pdf;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Levels of headings as the tags need them: the first is 1, and none is skipped on the way down.
 * Headings of equal level in the document stay equal.
 */
final class HeadingLevels {
  private static final int DEEPEST = 6;

  private final Deque<Integer> open = new ArrayDeque<>();

  /** The level in the tags of the next heading in the document, whose own level is given. */
  int next(int level) {
    while (!open.isEmpty() && open.getLast() >= level) {
      open.removeLast();
    }
    open.addLast(level);
    return Math.min(open.size(), DEEPEST);
  }
}
