package se.handlingsplan.extract.pdf.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handlingsplan.extract.pdf.page.Fill;
import se.handlingsplan.extract.pdf.page.Picture;
import se.handlingsplan.extract.pdf.page.Ruling;

class PageLookTest {
  @Test
  void linesAreFoundWhereTheyAreDrawn() {
    PageLook look = PageLook.of(table(new Paper()).picture());

    assertGrid(look, 0.3);
    assertThat(look.rulings()).allMatch(r -> r.horizontal() ? r.length() > 199 : r.length() > 119);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-3, -0.7, 0.3, 0.7, 2, 4})
  void aPageLaidAskewIsPutStraight(double degrees) {
    PageLook look = PageLook.of(table(new Paper(degrees)).picture());

    assertThat(Math.toDegrees(Math.atan(look.lean().slope()))).isCloseTo(degrees, within(0.05));
    assertGrid(look, 0.8);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void grainAndGreyPaperAreNoLines(long seed) {
    assertGrid(PageLook.of(table(new Paper(0.7)).noisy(seed)), 0.8);
  }

  @Test
  void lettersAreNoLinesAndStay() {
    Picture picture = new Paper().letters(50, 100, 30).letters(50, 115, 30).picture();
    PageLook look = PageLook.of(picture);

    assertThat(look.rulings()).isEmpty();
    assertThat(look.letters().grey()).isEqualTo(picture.grey());
  }

  @Test
  void linesAreTakenOutOfThePicture() {
    PageLook look = PageLook.of(table(new Paper()).picture());

    assertThat(dark(look.letters(), 40, 90, 260, 106)).isZero();
    assertThat(dark(look.letters(), 60, 110, 200, 120)).isPositive();
  }

  @Test
  void aLowRowHasItsShortSides() {
    Paper paper = new Paper();
    List.of(100, 112).forEach(y -> paper.line(50, y, 250, y));
    List.of(50, 150, 250).forEach(x -> paper.line(x, 100, x, 112));

    assertThat(PageLook.of(paper.picture()).rulings())
        .filteredOn(ruling -> !ruling.horizontal())
        .extracting(ruling -> Math.round(ruling.at()))
        .containsExactlyInAnyOrder(50L, 150L, 250L);
  }

  @Test
  void shadedAreasAreFillsAndPicturesOfNothingAreNot() {
    Picture picture = new Paper().area(50, 100, 200, 20, 217).letters(60, 115, 20).picture();

    List<Fill> fills = PageLook.of(picture).fills();
    assertThat(fills).hasSize(1);
    assertThat(fills.getFirst().lightness()).isCloseTo(0.85, within(0.02));
    assertThat(fills.getFirst().box().top()).isCloseTo(100, within(2.0));
    assertThat(fills.getFirst().box().bottom()).isCloseTo(120, within(2.0));
  }

  @Test
  void anEmptyPageIsBlank() {
    assertThat(PageLook.of(new Paper().picture()).isBlank()).isTrue();
    assertThat(PageLook.of(new Paper().letters(50, 100, 3).picture()).isBlank()).isFalse();
  }

  /** Three columns and three rows with letters in them. */
  private static Paper table(Paper paper) {
    List.of(100, 140, 180, 220).forEach(y -> paper.line(50, y, 250, y));
    List.of(50, 110, 180, 250).forEach(x -> paper.line(x, 100, x, 220));
    List.of(115, 130, 155, 200).forEach(y -> paper.letters(60, y, 6).letters(190, y, 8));
    return paper;
  }

  private static void assertGrid(PageLook look, double points) {
    assertPlaces(look, true, points, 100, 140, 180, 220);
    assertPlaces(look, false, points, 50, 110, 180, 250);
  }

  private static void assertPlaces(
      PageLook look, boolean horizontal, double points, double... places) {
    List<Double> found =
        look.rulings().stream()
            .filter(ruling -> ruling.horizontal() == horizontal)
            .map(Ruling::at)
            .sorted()
            .toList();
    assertThat(found).hasSize(places.length);
    for (int i = 0; i < places.length; i++) {
      assertThat(found.get(i)).isCloseTo(places[i], within(points));
    }
  }

  private static int dark(Picture picture, double left, double top, double right, double bottom) {
    int dark = 0;
    for (int y = (int) (top * Paper.SCALE); y < bottom * Paper.SCALE; y++) {
      for (int x = (int) (left * Paper.SCALE); x < right * Paper.SCALE; x++) {
        dark += picture.at(x, y) < 128 ? 1 : 0;
      }
    }
    return dark;
  }
}
