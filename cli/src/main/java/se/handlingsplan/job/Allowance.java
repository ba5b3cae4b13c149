package se.handlingsplan.job;

import java.time.Duration;

/**
 * How much longer the work on a file may take. A file has so much time whatever it is, and earns
 * more by each page that is read of it, so that long documents get through and endless ones do not.
 * One thread may earn while another asks.
 */
public final class Allowance {
  private final long start = System.nanoTime();
  private final Duration each;
  private final Duration page;
  private final Duration recognition;
  private volatile long earned;

  /**
   * Time begins to run.
   *
   * @param each what every file has
   * @param page what each page adds
   * @param recognition what each page adds whose text is recognised in its picture
   */
  public Allowance(Duration each, Duration page, Duration recognition) {
    this.each = each;
    this.page = page;
    this.recognition = recognition;
  }

  /**
   * Tells how far the work is.
   *
   * @param pages read so far
   * @param recognitions begun so far
   */
  public void earn(int pages, int recognitions) {
    earned = page.toNanos() * pages + recognition.toNanos() * recognitions;
  }

  /** Nanoseconds that are left; nothing or less where time is up. */
  public long nanosLeft() {
    return each.toNanos() + earned - (System.nanoTime() - start);
  }

  /** All that the file has had so far, in whole seconds. */
  public long seconds() {
    return Duration.ofNanos(each.toNanos() + earned).toSeconds();
  }
}
