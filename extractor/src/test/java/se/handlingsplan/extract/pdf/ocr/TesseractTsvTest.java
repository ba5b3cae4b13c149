package se.handlingsplan.extract.pdf.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import se.handlingsplan.document.Box;

class TesseractTsvTest {
  private static final String TSV =
      """
      level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext
      1\t1\t0\t0\t0\t0\t0\t0\t2480\t3508\t-1\t
      2\t1\t1\t0\t0\t0\t267\t667\t600\t36\t-1\t
      3\t1\t1\t1\t0\t0\t267\t667\t600\t36\t-1\t
      4\t1\t1\t1\t1\t0\t267\t667\t600\t36\t-1\t
      5\t1\t1\t1\t1\t1\t267\t667\t100\t36\t96.395470\tSkapa
      5\t1\t1\t1\t1\t2\t381\t667\t268\t36\t12\tmiljöer
      5\t1\t1\t1\t1\t3\t700\t667\t10\t36\t95\t\s
      4\t1\t1\t1\t2\t0\t267\t720\t600\t36\t-1\t
      5\t1\t1\t1\t2\t1\t267\t720\t60\t36\t91.5\t"citat"
      """;

  @Test
  void wordsHavePlaceLineAndConfidence() throws Exception {
    assertThat(TesseractTsv.words(TSV))
        .containsExactly(
            new RecognizedWord("Skapa", new Box(267, 667, 367, 703), 1, 96.395470),
            new RecognizedWord("miljöer", new Box(381, 667, 649, 703), 1, 12),
            new RecognizedWord("\"citat\"", new Box(267, 720, 327, 756), 2, 91.5));
  }

  @Test
  void linesMayEndAsOnWindows() throws Exception {
    assertThat(TesseractTsv.words(TSV.replace("\n", "\r\n"))).isEqualTo(TesseractTsv.words(TSV));
  }

  @Test
  void aPageWithoutWordsHasNone() throws Exception {
    assertThat(TesseractTsv.words("")).isEmpty();
  }

  @Test
  void numbersThatAreNoneAreAFailure() {
    assertThatThrownBy(() -> TesseractTsv.words(TSV.replace("96.395470", "sure")))
        .isInstanceOf(RecognitionException.class)
        .hasMessageContaining("Skapa");
  }
}
