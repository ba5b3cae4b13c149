package se.handlingsplan.render.word;

import java.util.ArrayList;
import java.util.List;

/** Text by the direction in which it is written: Arabic and Hebrew go from right to left. */
final class Direction {
  private Direction() {}

  /** A part of a text that goes in one direction. */
  record Stretch(String text, boolean rightToLeft) {}

  /** Whether there are letters from right to left and none from left to right. */
  static boolean isRightToLeft(String text) {
    return text.codePoints().anyMatch(Direction::isRight)
        && text.codePoints().noneMatch(Direction::isLeft);
  }

  /**
   * The text in its stretches. What has no direction of its own, such as spaces and digits, goes
   * with the stretch before it, but never begins or ends one from right to left among others.
   */
  static List<Stretch> stretches(String text) {
    if (text.codePoints().noneMatch(Direction::isRight)) {
      return List.of(new Stretch(text, false));
    }
    if (isRightToLeft(text)) {
      return List.of(new Stretch(text, true));
    }
    List<Stretch> stretches = new ArrayList<>();
    int start = 0;
    int lastRight = -1;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int c = text.codePointAt(at);
      if (isRight(c)) {
        if (lastRight < 0) {
          add(text.substring(start, at), false, stretches);
          start = at;
        }
        lastRight = at + Character.charCount(c);
      } else if (isLeft(c) && lastRight >= 0) {
        add(text.substring(start, lastRight), true, stretches);
        start = lastRight;
        lastRight = -1;
      }
    }
    int end = lastRight < 0 ? start : lastRight;
    add(text.substring(start, end), true, stretches);
    add(text.substring(end), false, stretches);
    return stretches;
  }

  private static void add(String text, boolean rightToLeft, List<Stretch> stretches) {
    if (!text.isEmpty()) {
      stretches.add(new Stretch(text, rightToLeft));
    }
  }

  /** Hebrew letters in the text, rather than Arabic ones. */
  static boolean isHebrew(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.getDirectionality(c) == Character.DIRECTIONALITY_RIGHT_TO_LEFT);
  }

  private static boolean isRight(int c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  private static boolean isLeft(int c) {
    return Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
  }
}
