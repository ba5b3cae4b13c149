package se.handlingsplan.render.gate;

/** Where in a finished document something is, as precisely as its format can tell. */
public sealed interface Spot {

  /** The document as a whole. */
  record Whole() implements Spot {}

  /**
   * A page.
   *
   * @param number from 1
   * @param element the path of the structure element there, or nothing
   */
  record Page(int number, String element) implements Spot {}

  /**
   * A paragraph of the body.
   *
   * @param number from 1, empty ones and those in tables counted
   * @param quote how it begins, or nothing
   */
  record Paragraph(int number, String quote) implements Spot {}

  /**
   * A table of the body.
   *
   * @param number from 1, tables in tables counted
   * @param quote how it begins, or nothing
   */
  record Table(int number, String quote) implements Spot {}

  /**
   * An element by its path.
   *
   * @param quote how its text begins, or nothing
   */
  record Element(String path, String quote) implements Spot {}
}
