package se.handlingsplan.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import se.handlingsplan.check.Severity;
import se.handlingsplan.document.Notice;
import se.handlingsplan.outcome.Outcome.Status;

class OutcomeTest {
  private static final PlanAccount ACCOUNT =
      new PlanAccount(
          OptionalInt.of(6),
          31,
          Map.of(Severity.ERROR, 2, Severity.NOTE, 1),
          List.of(Notice.Code.DAMAGED_PAGE),
          0,
          3);

  private static final Outcome REFUSED =
      Outcome.notDone("a/plan.pdf", Status.REFUSED, "empty", "plan.pdf: filen är tom");

  @Test
  void whatIsNotDoneHasAReason() {
    assertThatThrownBy(() -> Outcome.notDone("plan.pdf", Status.DONE, "empty", "tom"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aTwinHasTheOutcomeUnderItsOwnName() {
    Outcome twin = REFUSED.of(Optional.of("00"), 5).in(70).alsoOf("b/kopia.pdf");
    assertThat(twin.file()).isEqualTo("b/kopia.pdf");
    assertThat(twin.message()).isEqualTo("kopia.pdf: filen är tom");
    assertThat(twin.sameAs()).contains("a/plan.pdf");
    assertThat(twin.millis()).isZero();
    assertThat(twin.alsoOf("c.pdf").sameAs()).contains("a/plan.pdf");
  }

  @Test
  void aMessageCanStandBesideTheName() {
    assertThat(REFUSED.remark()).isEqualTo("Filen är tom");
    assertThat(Outcome.done("plan.pdf", ACCOUNT).remark()).isEmpty();
    assertThat(Outcome.notDone("a", Status.FAULT, "fault", "a: ").remark()).isEmpty();
    assertThat(Outcome.notDone("a", Status.FAULT, "fault", "Ett fel").remark())
        .isEqualTo("Ett fel");
  }

  @Test
  void outcomesAddUpAndPlansOfTheSameBytesCountOnce() {
    Outcome done = Outcome.done("plan.pdf", ACCOUNT);
    Tally tally = new Tally();
    List.of(done, done.alsoOf("kopia.pdf"), REFUSED).forEach(tally::add);

    assertThat(tally.files()).isEqualTo(3);
    assertThat(tally.count(Status.DONE)).isEqualTo(2);
    assertThat(tally.notDone()).isEqualTo(1);
    assertThat(tally.same()).isEqualTo(1);
    assertThat(tally.reasons()).isEqualTo(Map.of("empty", 1));
    assertThat(tally.pages()).isEqualTo(6);
    assertThat(tally.measures()).isEqualTo(31);
    assertThat(tally.count(Severity.ERROR)).isEqualTo(2);
    assertThat(tally.count(Severity.WARNING)).isZero();
    assertThat(tally.unbalanced()).isEqualTo(1);
    assertThat(tally.noticed()).isEqualTo(1);
  }
}
