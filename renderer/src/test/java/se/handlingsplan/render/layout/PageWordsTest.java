package se.handlingsplan.render.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class PageWordsTest {
  @Test
  void theWordsAreThoseOfTheDocumentsLanguageWhateverTheMachines() {
    Locale machine = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("sv-SE"));
      assertThat(PageWords.in("en").skipToContent()).isEqualTo("Skip to the content");
      assertThat(PageWords.in("fi").contents()).isEqualTo("Contents");
    } finally {
      Locale.setDefault(machine);
    }
    assertThat(PageWords.in("sv-SE").skipToContent()).isEqualTo("Hoppa till innehållet");
  }

  @Test
  void aPageNumberStandsBetweenItsWords() {
    assertThat(PageWords.in("sv-SE").pageOf()).isEqualTo(new PageWords.PageOf("Sida ", " av ", ""));
    assertThat(PageWords.in("sv").documentNumber("403-{0}-2026"))
        .isEqualTo("Diarienummer: 403-{0}-2026");
    assertThat(PageWords.in("sv").table(1234)).isEqualTo("Tabell 1234");
    assertThat(PageWords.in("sv").page(2, 1234)).isEqualTo("Sida 2 av 1234");
  }

  @Test
  void aLinkSaysWhereItLeads() {
    PageWords words = PageWords.in("sv-SE");
    assertThat(words.link("MAILTO:a@b.se")).isEqualTo("E-post till a@b.se");
    assertThat(words.link("tel:010")).isEqualTo("Telefon 010");
    assertThat(words.link("https://b.se/")).isEqualTo("Länk till https://b.se/");
    assertThat(words.continued("Hälsa")).isEqualTo("Hälsa (forts.)");
    assertThat(PageWords.in("en").planAsData()).isEqualTo("The plan as data");
  }
}
