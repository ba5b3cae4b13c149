package se.handlingsplan.document;

/** One spot in a source file. */
public sealed interface Place {
  /**
   * A rectangle on a page; pages count from 1. The box is kept to hundredths of a point, so that a
   * place stays the same when it is written and read.
   */
  record OnPage(int page, Box box) implements Place {
    public OnPage {
      if (page < 1) {
        throw new IllegalArgumentException("Page %d".formatted(page));
      }
      box = box.toHundredths();
    }
  }

  /**
   * A path in a document that has no pages of its own, such as {@code table 2, row 4, cell 3}.
   * Numbers in a path count from 1, as a reader would.
   */
  record AtPath(String path) implements Place {}
}
