package se.handlingsplan.render.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import se.handlingsplan.render.gate.UnexaminedException.Reason;

class GuardedTest {
  private static final Verdict FINE = Verdict.of(List.of("PDF/UA-1"), List.of());

  @Test
  void whatGoesWellIsHandedOn() throws Exception {
    assertThat(guarded(document -> FINE).examine(new byte[0])).isEqualTo(FINE);
  }

  @Test
  void aGateThatNeverEndsIsLeft() {
    CountDownLatch never = new CountDownLatch(1);
    Gate endless =
        document -> {
          try {
            never.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return FINE;
        };
    assertFails(new Guarded(endless, Duration.ofMillis(50)), Reason.TOO_SLOW);
  }

  @Test
  void damageOfAnyKindIsTheDocuments() {
    assertFails(
        guarded(
            document -> {
              throw new IllegalStateException("null");
            }),
        Reason.DAMAGED);
    assertFails(
        guarded(
            document -> {
              throw new StackOverflowError();
            }),
        Reason.DAMAGED);
    assertFails(
        guarded(
            document -> {
              throw new OutOfMemoryError();
            }),
        Reason.TOO_LARGE);
  }

  @Test
  void aProgramThatIsNotWholeBlamesNoDocument() {
    Guarded gate =
        guarded(
            document -> {
              throw new NoClassDefFoundError("x");
            });
    assertThatThrownBy(() -> gate.examine(new byte[0])).isInstanceOf(LinkageError.class);
  }

  private static Guarded guarded(Gate gate) {
    return new Guarded(gate, Duration.ofSeconds(20));
  }

  private static void assertFails(Gate gate, Reason reason) {
    assertThatThrownBy(() -> gate.examine(new byte[0]))
        .isInstanceOfSatisfying(
            UnexaminedException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }
}
