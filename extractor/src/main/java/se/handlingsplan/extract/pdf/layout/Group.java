package se.handlingsplan.extract.pdf.layout;

import java.util.List;
import java.util.Optional;

/**
 * Lines that belong together: a heading, a paragraph or an item of a list.
 *
 * @param label the bullet or number that begins an item
 * @param level of a heading, or 0
 */
record Group(List<Line> lines, Optional<Bullet> label, int level) {
  /** Starts of lines that differ by no more are one level, in points. */
  private static final double LEVEL = 3.0;

  Group {
    lines = List.copyOf(lines);
  }

  /** A label as painted. */
  record Bullet(Word word, boolean ordered) {
    double start() {
      return Direction.start(word.box(), word.turn());
    }
  }

  double start() {
    return lines.getFirst().start();
  }

  /** Whether it belongs to the list that begins with this item. */
  boolean isFollowedInList(Group next) {
    Bullet own = label.orElseThrow();
    if (next.level > 0) {
      return false;
    }
    if (next.label.isEmpty()) {
      return next.start() >= start() - LEVEL && next.start() > own.start() + LEVEL;
    }
    Bullet other = next.label.get();
    return isDeeper(next)
        || (Math.abs(other.start() - own.start()) <= LEVEL && other.ordered() == own.ordered());
  }

  /** Whether the next item's label stands further in than this one's. */
  boolean isDeeper(Group next) {
    return next.label.isPresent() && next.label.get().start() > label.orElseThrow().start() + LEVEL;
  }

  /** The same with other lines. */
  Group with(List<Line> others) {
    return new Group(others, label, level);
  }

  /**
   * Whether a line further out than the text shows that the item has ended, which has so many lines
   * by now.
   */
  boolean isLeftBy(Line line, int count) {
    return label.isPresent()
        && line.start() < start() - LEVEL
        && (count > 1 || line.start() < label.get().start() - LEVEL);
  }
}
