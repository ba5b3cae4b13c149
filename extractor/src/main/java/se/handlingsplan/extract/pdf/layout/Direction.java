package se.handlingsplan.extract.pdf.layout;

import se.handlingsplan.document.Box;

/**
 * Coordinates in the direction of writing: along the line from its start, and down from line to
 * line. For text from left to right these are x and y.
 */
final class Direction {
  private Direction() {}

  static double start(Box box, int turn) {
    return switch (turn) {
      case 0 -> box.left();
      case 1 -> box.top();
      case 2 -> -box.right();
      default -> -box.bottom();
    };
  }

  static double end(Box box, int turn) {
    return switch (turn) {
      case 0 -> box.right();
      case 1 -> box.bottom();
      case 2 -> -box.left();
      default -> -box.top();
    };
  }

  /** How far down the baseline is. */
  static double down(double baseline, int turn) {
    return turn == 0 || turn == 3 ? baseline : -baseline;
  }
}
