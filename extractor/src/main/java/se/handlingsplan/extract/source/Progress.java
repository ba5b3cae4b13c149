package se.handlingsplan.extract.source;

/** Is told how far the reading of a file has come. */
@FunctionalInterface
public interface Progress {
  /** Wants to know nothing. */
  Progress NONE = done -> {};

  /**
   * Told after each page that has been read, by the thread that reads.
   *
   * @param done pages that have been read so far, at least 1
   */
  void page(int done);

  /**
   * Told before the picture of a page is given to text recognition, which takes seconds, by the
   * thread that reads.
   */
  default void recognition() {}
}
