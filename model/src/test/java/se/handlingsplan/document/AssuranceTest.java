package se.handlingsplan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.handlingsplan.document.Assurance.Level;
import se.handlingsplan.document.Doubt.Code;

class AssuranceTest {
  @Test
  void withoutDoubtsATableIsSureWhateverItWasFoundBy() {
    for (Evidence evidence : Evidence.values()) {
      assertThat(new Assurance(evidence, List.of()).level()).isEqualTo(Level.HIGH);
    }
  }

  @Test
  void anyDoubtIsWorthALookAndMuchOfOneMakesTheTableUnsure() {
    assertThat(ruled(doubt(Code.TEXT_LEFT_OUT, 4, 100)).level()).isEqualTo(Level.MEDIUM);
    assertThat(ruled(doubt(Code.TEXT_LEFT_OUT, 5, 100)).level()).isEqualTo(Level.LOW);
    assertThat(ruled(doubt(Code.RAGGED_ROWS, 5, 100)).level()).isEqualTo(Level.MEDIUM);
  }

  @Test
  void bordersOfWhiteSpaceAndHeadingsNotRepeatedAreNeverGrave() {
    assertThat(
            ruled(
                    doubt(Code.COLUMNS_BY_SPACE, 3, 3),
                    doubt(Code.ROWS_BY_TEXT, 9, 9),
                    doubt(Code.HEADING_NOT_REPEATED, 2, 2))
                .level())
        .isEqualTo(Level.MEDIUM);
  }

  @Test
  void partsOfATableAddTheirDoubtsAndTheWeakerEvidenceCounts() {
    Assurance whole =
        ruled(new Doubt(Code.TEXT_LEFT_OUT, 1, 10, List.of("Summa")))
            .and(
                new Assurance(
                    Evidence.ALIGNED,
                    List.of(new Doubt(Code.TEXT_LEFT_OUT, 2, 30, List.of("Not", "1")))));

    assertThat(whole.evidence()).isEqualTo(Evidence.ALIGNED);
    assertThat(whole.doubts())
        .containsExactly(new Doubt(Code.TEXT_LEFT_OUT, 3, 40, List.of("Summa", "Not", "1")));
  }

  @Test
  void oneDoubtMoreLeavesTheEvidence() {
    Assurance more = ruled().with(doubt(Code.HEADING_NOT_REPEATED, 1, 1));

    assertThat(more.evidence()).isEqualTo(Evidence.RULED);
    assertThat(more.doubts()).hasSize(1);
  }

  @Test
  void examplesAreFewAndShortAndOnOneLine() {
    Doubt doubt =
        new Doubt(Code.RAGGED_ROWS, 4, 9, List.of("Två\nrader", "å".repeat(100), "c", "d"));

    assertThat(doubt.examples()).hasSize(Doubt.MAX_EXAMPLES).startsWith("Två rader");
    assertThat(doubt.examples().get(1)).hasSize(60).endsWith("å…");
  }

  @Test
  void noMoreAreInDoubtThanThereAre() {
    assertThatIllegalArgumentException().isThrownBy(() -> doubt(Code.EMPTY_ROWS, 2, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> doubt(Code.EMPTY_ROWS, 0, 1));
  }

  private static Assurance ruled(Doubt... doubts) {
    return new Assurance(Evidence.RULED, List.of(doubts));
  }

  private static Doubt doubt(Code code, int count, int of) {
    return new Doubt(code, count, of, List.of());
  }
}
