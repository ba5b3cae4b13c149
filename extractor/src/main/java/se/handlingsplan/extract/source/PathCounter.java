package se.handlingsplan.extract.source;

import se.handlingsplan.document.Provenance;

/**
 * Names the places in one container of a document without pages, such as {@code table 2/row 4/cell
 * 3/paragraph 1}; numbers count from 1 within the container. Not for several threads.
 */
public final class PathCounter {
  private final String path;
  private int paragraphs;
  private int tables;

  /**
   * Counts from the beginning.
   *
   * @param path of the container with a slash at its end; empty for the body
   */
  public PathCounter(String path) {
    this.path = path;
  }

  public String path() {
    return path;
  }

  /** How many paragraphs have been counted. */
  public int paragraphs() {
    return paragraphs;
  }

  public Provenance nextParagraph() {
    paragraphs++;
    return Provenance.at(path + "paragraph " + paragraphs);
  }

  public String nextTable() {
    tables++;
    return path + "table " + tables;
  }
}
