package se.handlingsplan.render.pdf;

import java.util.Optional;

/** Whom a mark on a page belongs to, for those who hear the page instead of seeing it. */
sealed interface Owner {
  /**
   * A stretch of real text with one place in the tags, whatever lines and pages it takes.
   *
   * @param number from 0, in reading order
   * @param link the address it leads to
   */
  record Stretch(int number, Optional<String> link) implements Owner, TagKid {}

  /** Decoration inside the text: rules and fills. */
  record Decoration() implements Owner {}

  /** What stands on every page, or a second time because of a page break. */
  record Running(Position position) implements Owner {}

  /** Where a page's running matter stands. */
  enum Position {
    HEADER,
    FOOTER,
    /** In the body: a repeated column heading. */
    BODY
  }
}
