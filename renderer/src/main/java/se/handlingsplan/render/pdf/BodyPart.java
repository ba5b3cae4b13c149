package se.handlingsplan.render.pdf;

/** A piece of the body that flows over pages in its own way. */
sealed interface BodyPart {
  /** Headings, paragraphs and lists that follow each other. */
  record Running(Column column) implements BodyPart {}

  /** A table across the page. */
  record Whole(LaidTable table) implements BodyPart {}
}
