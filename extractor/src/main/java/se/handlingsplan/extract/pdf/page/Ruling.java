package se.handlingsplan.extract.pdf.page;

/**
 * A straight line along one of the page's axes, in points.
 *
 * @param horizontal whether it runs from left to right
 * @param at where across its direction: y of a horizontal line, x of a vertical one
 * @param from its start along its direction
 * @param to its end; not before the start
 */
public record Ruling(boolean horizontal, double at, double from, double to) {
  public double length() {
    return to - from;
  }
}
