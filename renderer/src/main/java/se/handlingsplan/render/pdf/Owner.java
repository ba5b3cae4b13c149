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
  record Stretch(int number, Optional<String> link) implements Owner, TagKid {
    /** What the address of a place in the document itself begins with: page and height follow. */
    static final String WITHIN = "#";

    /** Whether it leads out of the document. */
    boolean leadsOut() {
      return link.isPresent() && !leadsWithin();
    }

    boolean leadsWithin() {
      return link.filter(address -> address.startsWith(WITHIN)).isPresent();
    }
  }

  /** Decoration inside the text: rules and fills. */
  record Decoration() implements Owner {}

  /** What stands on every page, or a second time because of a page break. */
  record Running(Position position) implements Owner {}

  /** Where a page's running matter stands. */
  enum Position {
    HEADER,
    FOOTER,
    /** Behind the text. */
    WATERMARK,
    /** In the body: a repeated column heading. */
    BODY
  }
}
