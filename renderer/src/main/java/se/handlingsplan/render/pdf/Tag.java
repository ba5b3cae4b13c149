package se.handlingsplan.render.pdf;

import java.util.List;

/**
 * A node of the tags: what a piece of the document is, without its place on any page.
 *
 * @param role a standard structure type of PDF 1.7, such as {@code TD}
 */
record Tag(String role, List<Detail> details, List<? extends TagKid> kids) implements TagKid {
  Tag {
    details = List.copyOf(details);
    kids = List.copyOf(kids);
  }

  static Tag of(String role, List<? extends TagKid> kids) {
    return new Tag(role, List.of(), kids);
  }

  /** What is told about a tag beyond its role. */
  sealed interface Detail {
    /** The heading cell belongs to the columns below it. */
    record ColumnScope() implements Detail {}

    /** Places of the grid that a cell covers. */
    record Spans(int rows, int columns) implements Detail {}

    /** What a table holds. */
    record Summary(String text) implements Detail {}

    /**
     * What a picture says to those who cannot see it, and where it is: in points from the lower
     * left corner of its page.
     */
    record Picture(String alternative, double left, double bottom, double right, double top)
        implements Detail {}

    /** Whether the labels of a list are numbers or bullets. */
    record Numbering(boolean ordered) implements Detail {}
  }
}
