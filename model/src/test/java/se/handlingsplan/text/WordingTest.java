package se.handlingsplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordingTest {
  @Test
  void ringsAndDotsThatStandAloneJoinTheirLetters() {
    assertThat(Wording.normal("A\u030Atga\u0308rder fo\u0308r a\u030Ar"))
        .isEqualTo("Åtgärder för år");
  }

  @Test
  void ligaturesBecomeLetters() {
    assertThat(Wording.normal("e\uFB03cient \uFB01ske\uFB02ott \uFB00 \uFB05"))
        .isEqualTo("efficient fiskeflott ff st");
  }

  @Test
  void otherCompatibilitySignsStayAsWritten() {
    assertThat(Wording.normal("½ m² Ⅳ …")).isEqualTo("½ m² Ⅳ …");
  }

  @Test
  void softHyphensAndInvisibleSignsAreLeftOut() {
    assertThat(Wording.normal("\uFEFFarbets\u00ADmarknads\u200Bför\u2060valtning\u0007"))
        .isEqualTo("arbetsmarknadsförvaltning");
  }

  @Test
  void breaksTabsAndVisibleHyphensStay() {
    assertThat(Wording.normal("hälso- och\tsjukvård\nkap\u00A03 2019\u20112025"))
        .isEqualTo("hälso- och\tsjukvård\nkap\u00A03 2019\u20112025");
  }

  @Test
  void aRingIsJoinedAlsoOverASignThatIsLeftOut() {
    assertThat(Wording.normal("a\u00AD\u030A")).isEqualTo("å");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "Samverkansområden:|samverkansområden",
        "  Insatser /  uppdrag |insatser/uppdrag",
        "2019–2025|2019-2025",
        "2019—2025|2019-2025",
        "Åtgärd.|åtgärd",
        "Mål :|mål",
        "m.m.|m.m",
        "ÅÄÖ ÉI|åäö éi",
        "”Att främja”|\"att främja\"",
        "»Att«|\"att\"",
        "Bris’|bris'",
        "f. d.|f. d"
      })
  void foldedCopiesAreAlikeWhereReadersSeeThemSo(String text, String folded) {
    assertThat(Wording.fold(text)).isEqualTo(folded);
  }

  @Test
  void whiteSpaceOfAllKindsCollapses() {
    assertThat(Wording.collapse(" \u00A0Ansvar\t\n och\u2003\u202Fgenomförande\r\n"))
        .isEqualTo("Ansvar och genomförande");
    assertThat(Wording.collapse("\u00A0")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("se.handlingsplan.text.Seeds#all")
  void theNormalFormIsNormalAndStaysSo(long seed) {
    String normal = Wording.normal(Seeds.text(new Random(seed)));

    assertThat(Normalizer.isNormalized(normal, Normalizer.Form.NFC)).isTrue();
    assertThat(Wording.normal(normal)).isEqualTo(normal);
  }

  @ParameterizedTest
  @MethodSource("se.handlingsplan.text.Seeds#all")
  void foldingAFoldedCopyChangesNothing(long seed) {
    String folded = Wording.fold(Seeds.text(new Random(seed)));

    assertThat(Wording.fold(folded)).isEqualTo(folded);
  }

  @Test
  void aLongTextIsCutToBeKnownBy() {
    assertThat(Wording.shortened(" Två\nrader ", 9)).isEqualTo("Två rader");
    assertThat(Wording.shortened("Två rader", 8)).isEqualTo("Två rad…");
  }
}
