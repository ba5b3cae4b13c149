package se.handlingsplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.handlingsplan.job.Allowance;

class WatchTest {
  private final List<Integer> ends = new ArrayList<>();
  private final List<String> told = new ArrayList<>();
  private final Watch watch = new Watch(ends::add);

  @Test
  void nothingIsWatchedUntilAFileIsBegun() {
    assertThat(watch.look()).isFalse();
    assertThat(watch.file()).isEmpty();
  }

  @Test
  void aFileWithTimeLeftGoesOn() {
    watch.begin("plan.pdf", allowance(Duration.ofHours(1)), () -> told.add("late"));
    assertThat(watch.look()).isFalse();
    assertThat(watch.file()).contains("plan.pdf");
  }

  @Test
  void aFileWhoseTimeIsUpIsToldOnceAndEndsTheProgram() {
    watch.begin("plan.pdf", allowance(Duration.ZERO), () -> told.add("late"));
    assertThat(watch.look()).isTrue();
    assertThat(watch.look()).isFalse();
    assertThat(told).containsExactly("late");
    assertThat(ends).containsExactly(ExitCode.UNREADABLE);
  }

  @Test
  void pagesEarnTime() {
    watch.begin("plan.pdf", allowance(Duration.ZERO), () -> told.add("late"));
    watch.earn(1, 0);
    assertThat(watch.look()).isFalse();
  }

  @Test
  void theNextFileHasItsOwnTime() {
    watch.begin("a.pdf", allowance(Duration.ZERO), () -> told.add("a"));
    watch.begin("b.pdf", allowance(Duration.ofHours(1)), () -> told.add("b"));
    assertThat(watch.look()).isFalse();
    assertThat(told).isEmpty();
  }

  private static Allowance allowance(Duration each) {
    return new Allowance(each, Duration.ofHours(1), Duration.ofHours(1));
  }
}
