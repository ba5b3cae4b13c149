package se.handlingsplan.render.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextSignsTest {
  @ParameterizedTest
  @ValueSource(strings = {"Klicka här", " läs mer ", "Här.", "LÄNK", "Läs mer »"})
  void aVagueLinkSaysNothingOfItsTarget(String text) {
    assertThat(TextSigns.isVagueLink(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Läs mer om SFI", "Härnösands kommun", "Länkar", "Mera mångfald"})
  void aLinkThatTellsItsTargetIsFine(String text) {
    assertThat(TextSigns.isVagueLink(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Microsoft Word - plan.doc, true",
    "Dokument1, true",
    "plan 2026 slutlig.docx, true",
    "namnlös, true",
    "Handlingsplan 2026, false",
    "Dokumenthanteringsplan, false",
    "Plan för Kronobergs län, false"
  })
  void aTitleIsGivenByItsAuthor(String title, boolean none) {
    assertThat(TextSigns.isNoTitle(title)).isEqualTo(none);
  }

  @ParameterizedTest
  @CsvSource({
    "Eva Ek, true",
    "Anna-Karin von Åkesson, true",
    "Region Kronoberg, false",
    "Lessebo kommun, false",
    "Handlingsplan, false",
    "python-docx, false",
    "Microsoft Office User, false"
  })
  void aPersonHasTwoNames(String name, boolean person) {
    assertThat(TextSigns.isPerson(name)).isEqualTo(person);
  }

  @ParameterizedTest
  @CsvSource({"sv, true", "sv-SE, true", "en, true", "svenska_, false", "s, false", "'', false"})
  void aLanguageIsACode(String tag, boolean code) {
    assertThat(TextSigns.isLanguage(tag)).isEqualTo(code);
  }
}
