package se.handlingsplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import se.handlingsplan.extract.source.Limit;
import se.handlingsplan.extract.source.Limits;
import se.handlingsplan.job.Deadline;

class WatchTest {
  private static final Limits LIMITS =
      Limits.standard()
          .with(Limit.SECONDS, 10)
          .with(Limit.PAGE_MILLIS, 500)
          .with(Limit.OCR_SECONDS, 60);

  private final AtomicLong clock = new AtomicLong();
  private final List<Integer> ends = new ArrayList<>();
  private final List<String> told = new ArrayList<>();
  private final Watch watch = new Watch(ends::add);

  @Test
  void nothingIsWatchedUntilAFileIsBegun() {
    pass(1000);
    assertThat(watch.look()).isFalse();
    assertThat(watch.file()).isEmpty();
  }

  @Test
  void aFileWhoseTimeIsUpIsToldOnceAndEndsTheProgram() {
    begin("plan.pdf");
    pass(9);
    assertThat(watch.look()).isFalse();
    assertThat(watch.file()).contains("plan.pdf");
    pass(2);
    assertThat(watch.look()).isTrue();
    assertThat(watch.look()).isFalse();
    assertThat(told).containsExactly("plan.pdf");
    assertThat(ends).containsExactly(ExitCode.UNREADABLE);
  }

  @Test
  void pagesEarnTimeAndRecognitionEarnsMore() {
    begin("plan.pdf");
    watch.progress().page(4);
    watch.progress().recognition();
    pass(71);
    assertThat(watch.look()).isFalse();
    pass(2);
    assertThat(watch.look()).isTrue();
  }

  @Test
  void theNextFileHasItsOwnTimeAndItsOwnPages() {
    begin("a.pdf");
    watch.progress().page(100);
    pass(9);
    begin("b.pdf");
    pass(9);
    assertThat(watch.look()).isFalse();
    pass(2);
    assertThat(watch.look()).isTrue();
    assertThat(told).containsExactly("b.pdf");
  }

  private void begin(String file) {
    watch.begin(file, new Deadline(LIMITS, clock::get), () -> told.add(file));
  }

  private void pass(long seconds) {
    clock.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
  }
}
