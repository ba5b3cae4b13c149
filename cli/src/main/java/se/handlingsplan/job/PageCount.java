package se.handlingsplan.job;

import se.handlingsplan.extract.source.Progress;

/** Counts how far the reading of a file is. One thread may count while another asks. */
public final class PageCount implements Progress {
  private volatile int pages;
  private volatile int recognitions;

  /** Begins anew, for another file. */
  public void reset() {
    pages = 0;
    recognitions = 0;
  }

  @Override
  public void page(int done) {
    pages = done;
  }

  // Only the thread that reads counts.
  @SuppressWarnings("NonAtomicVolatileUpdate")
  @Override
  public void recognition() {
    recognitions++;
  }

  /** Pages read so far. */
  public int pages() {
    return pages;
  }

  /** Pages whose pictures were given to text recognition so far. */
  public int recognitions() {
    return recognitions;
  }
}
