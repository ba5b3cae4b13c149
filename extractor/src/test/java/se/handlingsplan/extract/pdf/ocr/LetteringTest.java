package se.handlingsplan.extract.pdf.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.handlingsplan.document.Box;
import se.handlingsplan.extract.pdf.page.Glyph;

class LetteringTest {
  /** Words of 10 points on the baseline at 100: tall letters are 7.1 high. */
  private static final RecognizedWord FIRST = word("bild", 50, 92.9, 70, 100, 1);

  private static final RecognizedWord SECOND = word("sida", 73, 92.9, 95, 100, 1);

  @Test
  void wordsOfALineShareSizeAndBaselineWithASpaceBetween() {
    List<Glyph> glyphs = glyphs(new Paper().letters(50, 100, 10), FIRST, SECOND);

    assertThat(glyphs).extracting(Glyph::text).containsExactly("bild", " ", "sida");
    assertThat(glyphs).allSatisfy(g -> assertThat(g.size()).isEqualTo(10));
    assertThat(glyphs).allSatisfy(g -> assertThat(g.baseline()).isCloseTo(100, within(0.1)));
  }

  @Test
  void wordsFarApartAreNotOnOneLine() {
    RecognizedWord far = word("sida", 150, 92.9, 172, 100, 1);

    assertThat(glyphs(new Paper().letters(50, 100, 25), FIRST, far))
        .extracting(Glyph::text)
        .containsExactly("bild", "sida");
  }

  @Test
  void aSolidDotIsABulletWhateverLetterItWasTakenFor() {
    Paper paper = new Paper().area(50, 94, 3.5, 3.5, 0).letters(65, 100, 10);

    assertThat(glyphs(paper, word("e", 50, 94, 53.5, 97.5, 1), word("bild", 65, 92.9, 115, 100, 2)))
        .extracting(Glyph::text)
        .containsExactly("•", "bild");
  }

  @Test
  void dashesAreToldByTheirLengthEvenIfTheirBoxesAreTooNarrow() {
    Paper paper = new Paper().letters(50, 100, 4).area(75, 96, 5.5, 0.6, 0);

    assertThat(glyphs(paper, FIRST, word("-", 76, 95.5, 79, 97, 1)))
        .extracting(Glyph::text)
        .containsExactly("bild", " ", "–");
  }

  @Test
  void aSignWithoutInkIsNothingButAWordWithoutInkStays() {
    Paper paper = new Paper().letters(50, 100, 4);

    assertThat(
            glyphs(
                paper, FIRST, word("—", 120, 92, 123, 100, 2), word("i", 130, 92.9, 130.3, 100, 3)))
        .extracting(Glyph::text)
        .containsExactly("bild", "i");
  }

  @Test
  void theTopsOfLettersReadASecondTimeAreNotSaidTwice() {
    RecognizedWord tops = new RecognizedWord("so", word("so", 55, 92.9, 65, 94, 1).box(), 7, 25);

    assertThat(glyphs(new Paper().letters(50, 100, 4), tops, FIRST))
        .extracting(Glyph::text)
        .containsExactly("bild");
  }

  @Test
  void thickStemsAreBold() {
    Paper paper = new Paper().letters(50, 100, 20);
    for (int i = 0; i < 5; i++) {
      paper.area(50 + i * 6, 113, 2.2, 7, 0);
    }
    List<Glyph> glyphs =
        glyphs(
            paper,
            word("bildbildbildbildbild", 50, 92.9, 150, 100, 1),
            word("bild", 50, 112.9, 80, 120, 2));

    assertThat(glyphs).extracting(glyph -> glyph.look().bold()).containsExactly(false, true);
  }

  private static List<Glyph> glyphs(Paper paper, RecognizedWord... words) {
    Lettering lettering = new Lettering(Ink.of(paper.picture()), Paper.SCALE);
    return lettering.glyphs(lettering.stretches(List.of(words)));
  }

  private static RecognizedWord word(
      String text, double left, double top, double right, double bottom, int line) {
    Box box =
        new Box(left * Paper.SCALE, top * Paper.SCALE, right * Paper.SCALE, bottom * Paper.SCALE);
    return new RecognizedWord(text, box, line, 90);
  }
}
