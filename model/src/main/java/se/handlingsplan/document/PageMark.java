package se.handlingsplan.document;

/**
 * Something to be drawn on a copy of a page, to show how the page was read. Pages count from 1;
 * words are in the language of whoever is to see it.
 */
public sealed interface PageMark {
  int page();

  Box box();

  /**
   * A table, or the part of one that stands on a page.
   *
   * @param label stands above it
   * @param foot stands below it, where the table goes on; else empty
   */
  record Table(int page, Box box, Assurance.Level level, String label, String foot)
      implements PageMark {}

  /**
   * A cell.
   *
   * @param heading whether it belongs to the heading rows
   * @param span how many rows and columns it covers, where it covers several; else empty
   */
  record Cell(int page, Box box, boolean heading, String span) implements PageMark {}

  /** Text that was set aside. */
  record Aside(int page, Box box) implements PageMark {}

  /** What the marks mean, in words: a legend. */
  record Legend(
      String high,
      String medium,
      String low,
      String cell,
      String heading,
      String ruling,
      String fill,
      String aside) {}
}
