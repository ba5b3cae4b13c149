package se.handlingsplan.job;

import java.time.Duration;
import java.util.function.LongSupplier;
import se.handlingsplan.extract.source.Limit;
import se.handlingsplan.extract.source.Limits;

/**
 * How much longer the work on a file may take. A file has so much time whatever it is, and earns
 * more by each page that is read of it, so that long documents get through and endless ones do not.
 * One thread may earn while another asks.
 */
public final class Deadline {
  private final LongSupplier clock;
  private final long start;
  private final Duration each;
  private final Duration page;
  private final Duration recognition;
  private volatile long earned;

  /** Time begins to run: so much for the file, for each page, for each recognition. */
  public Deadline(Limits limits) {
    this(limits, System::nanoTime);
  }

  /**
   * Time begins to run by another clock.
   *
   * @param clock tells nanoseconds from some moment on
   */
  public Deadline(Limits limits, LongSupplier clock) {
    this.clock = clock;
    this.start = clock.getAsLong();
    this.each = Duration.ofSeconds(limits.of(Limit.SECONDS));
    this.page = Duration.ofMillis(limits.of(Limit.PAGE_MILLIS));
    this.recognition = Duration.ofSeconds(limits.of(Limit.OCR_SECONDS));
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
    return each.toNanos() + earned - (clock.getAsLong() - start);
  }

  /** All that the file has had so far, in whole seconds. */
  public long seconds() {
    return Duration.ofNanos(each.toNanos() + earned).toSeconds();
  }
}
