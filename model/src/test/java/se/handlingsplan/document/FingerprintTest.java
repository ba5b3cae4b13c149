package se.handlingsplan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintTest {
  @Test
  void formatsThatSetTheSameWordsOtherwiseHaveOneMark() {
    assertThat(mark("Utbilda alla", "– Växjö kommun"))
        .isEqualTo(mark("Växjö\u00A0kommun", "Ut\u00ADbilda\nalla:"));
  }

  @Test
  void anEditedLetterOrDigitChangesTheMark() {
    String mark = mark("Utbilda 20 kvinnor");

    assertThat(mark("Utbilda 21 kvinnor")).isNotEqualTo(mark);
    assertThat(mark("utbilda 20 kvinnor")).isNotEqualTo(mark);
    assertThat(mark("Utbilda 20 kvinno")).isNotEqualTo(mark);
    assertThat(mark("Utbilda 20 kvinnor", "och män")).isNotEqualTo(mark);
  }

  private static String mark(String... paragraphs) {
    List<Block> blocks =
        Arrays.stream(paragraphs)
            .map(text -> (Block) new Block.Paragraph(RichText.of(text), Provenance.none()))
            .toList();
    return Fingerprint.of(blocks);
  }
}
