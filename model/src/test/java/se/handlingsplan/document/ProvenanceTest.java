package se.handlingsplan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ProvenanceTest {
  private static final Box UPPER = new Box(10, 10, 20, 20);
  private static final Box LOWER = new Box(15, 30, 40, 50);

  @Test
  void boxesOnOnePageBecomeTheBoxAroundThem() {
    assertThat(Provenance.onPage(1, UPPER).and(Provenance.onPage(1, LOWER)))
        .isEqualTo(Provenance.onPage(1, new Box(10, 10, 40, 50)));
  }

  @Test
  void aCellThatThePageBreakCutsHasTwoPlaces() {
    assertThat(Provenance.onPage(1, LOWER).and(Provenance.onPage(2, UPPER)).places())
        .containsExactly(new Place.OnPage(1, LOWER), new Place.OnPage(2, UPPER));
  }

  @Test
  void aPlaceThatIsHereAlreadyIsNotRepeated() {
    Provenance two = Provenance.at("rad 1").and(Provenance.at("rad 2"));

    assertThat(two.and(Provenance.at("rad 1"))).isEqualTo(two);
  }

  @Test
  void nothingAddsNothing() {
    Provenance some = Provenance.at("rad 1");

    assertThat(some.and(Provenance.none())).isEqualTo(some);
    assertThat(Provenance.none().and(some)).isEqualTo(some);
    assertThat(Provenance.none().isNone()).isTrue();
    assertThat(some.isNone()).isFalse();
  }

  @Test
  void pagesCountFromOne() {
    assertThatIllegalArgumentException().isThrownBy(() -> Provenance.onPage(0, UPPER));
  }

  @Test
  void theEdgesOfABoxNeverCross() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Box(2, 0, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Box(0, 2, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Box(Double.NaN, 0, 1, 1));
    assertThat(new Box(1, 1, 1, 1).width()).isZero();
  }

  @Test
  void boxesThatShareAnEdgeDoNotOverlap() {
    assertThat(UPPER.overlaps(new Box(20, 10, 30, 20))).isFalse();
    assertThat(UPPER.overlaps(new Box(19, 19, 30, 30))).isTrue();
    assertThat(UPPER.contains(20, 20)).isTrue();
    assertThat(UPPER.contains(20.1, 20)).isFalse();
  }
}
