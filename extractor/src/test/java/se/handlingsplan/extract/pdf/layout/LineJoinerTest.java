package se.handlingsplan.extract.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.handlingsplan.document.RichText;

class LineJoinerTest {
  private final LineJoiner joiner =
      new LineJoiner(new Vocabulary(Set.of("uppföljning", "upp", "studie", "e"), false, false));

  @ParameterizedTest
  @CsvSource({
    "Planen gäller för, kommunen., Planen gäller för kommunen.",
    "närvaroupp-, följning, närvarouppföljning",
    "årlig upp-, följning, årlig uppföljning",
    "hälso-, och sjukvård, hälso- och sjukvård",
    "studie-, vägledare, studie-vägledare",
    "SFI-, undervisning, SFI-undervisning",
    "Kronoberg-, Blekinge, Kronoberg-Blekinge",
    "alla e-, tjänster, alla e-tjänster",
    "16-, 24 år, 16-24 år",
    "utbildar/, vidareutbildar, utbildar/vidareutbildar",
    "svenska –, med fokus, svenska – med fokus",
    "upp\u2010, märksam, uppmärksam",
  })
  void linesAreJoinedAsTheyWereMeant(String first, String second, String whole) {
    assertThat(joiner.join(RichText.of(first), false, RichText.of(second)).text().text())
        .isEqualTo(whole);
  }

  @Test
  void aPaintedSpaceEndsAWordWhateverComesBefore() {
    assertThat(joiner.join(RichText.of("språk-"), true, RichText.of("kunskaper")).text().text())
        .isEqualTo("språk- kunskaper");
  }

  @Test
  void anUndoneHyphenIsHandedBack() {
    LineJoiner.Joined joined = joiner.join(RichText.of("för-"), false, RichText.of("bättra"));

    assertThat(joined.text().text()).isEqualTo("förbättra");
    assertThat(joined.hyphen()).contains("-");
  }

  @Test
  void whereTheLayoutDividesWordsADoubtfulHyphenIsUndone() {
    LineJoiner dividing = new LineJoiner(new Vocabulary(Set.of("studie"), true, false));

    assertThat(dividing.join(RichText.of("studie-"), false, RichText.of("vägledare")).text().text())
        .isEqualTo("studievägledare");
  }
}
