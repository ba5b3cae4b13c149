package se.handlingsplan.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LikenessTest {
  @Test
  void theSameWordsAreWhollyAlikeHoweverTheyAreWritten() {
    assertThat(alike("Öka  hälsan – nu:", "öka hälsan - nu")).isEqualTo(1);
    assertThat(alike("", "")).isEqualTo(1);
  }

  @Test
  void nothingSharedIsNoLikeness() {
    assertThat(alike("Skola", "Mjöd")).isZero();
    assertThat(alike("", "Mjöd")).isZero();
  }

  @Test
  void aRewordedTitleIsStillAlike() {
    assertThat(
            alike(
                "Utveckla insatser för nyanlända så att fler utbildas/vidareutbildar sig eller"
                    + " kommer i arbete",
                "Förstärka insatser för nyanlända så att fler utbildar/vidareutbildar sig eller"
                    + " kommer i arbete"))
        .isGreaterThan(0.8);
  }

  @Test
  void itDoesNotMatterWhichIsAsked() {
    assertThat(alike("Basutbildning för kommunikatörer", "Utbildning i kommunikation"))
        .isCloseTo(
            alike("Utbildning i kommunikation", "Basutbildning för kommunikatörer"), within(1e-12));
  }

  private static double alike(String a, String b) {
    return Likeness.of(a).to(Likeness.of(b));
  }
}
