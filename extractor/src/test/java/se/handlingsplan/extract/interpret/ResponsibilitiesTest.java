package se.handlingsplan.extract.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.handlingsplan.extract.profile.Profiles;
import se.handlingsplan.profile.Profile;

class ResponsibilitiesTest {
  private static final Profile PROFILE = Profiles.builtIn("sok-kronoberg");
  private static final Responsibilities RESPONSIBILITIES =
      new Responsibilities(PROFILE.actors(), Lexicon.of(PROFILE.vocabulary()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Lessebo kommun                                              | lead Lessebo kommun
          Bedrivs av Lessebo kommun – bidra till ökade kunskaper      | lead Lessebo kommun
          Projektet ägs av Växjö kommun, samordnas av Projekt enhet Kronoberg och finansieras av ESF. | owner Växjö kommun, coordinator Projekt enhet Kronoberg, funder ESF
          Region Kronoberg tillsammans med skolchefer                 | lead Region Kronoberg, partner skolchefer
          RSS/FoU/LNU/kommunerna – stärka styrningen                  | lead RSS, lead FoU, lead LNU, lead kommunerna
          Växjö kommun i samverkan med övriga kommuner (ej Tingsryd)  | lead Växjö kommun
          Alla utom Alvesta och Växjö kommun                          | lead Växjö kommun
          Projekten Kronoberg med Växjö kommun som projektägare       | lead Projekten Kronoberg, owner Växjö kommun
          Länsstyrelsen i samverkan med ABF Kronoberg, Röda Korset och Växjö kommun | lead Länsstyrelsen, partner ABF Kronoberg, partner Röda Korset, partner Växjö kommun
          Alvesta kommun, Lessebo kommun samt Uppvidinge kommun       | lead Alvesta kommun, lead Lessebo kommun, lead Uppvidinge kommun
          Kronobergs kommun                                           | lead Kronobergs kommun
          Växjö kommuns socialtjänst                                  | lead Växjö kommun
          Socialnämnden                                               | lead Socialnämnden
          Kultur- och fritidsförvaltningen ansvarar                   | lead Kultur- och fritidsförvaltningen
          Folkhälsostrategen, rektor                                  | lead Folkhälsostrategen
          Växjö kommun och Växjö kommun                               | lead Växjö kommun
          Finansiär, ESF                                              | funder ESF
          Barn- och utbildningsnämnden, biblioteket                   | lead Barn- och utbildningsnämnden
          Arbetsförmedligen                                           | lead Arbetsförmedligen
          Migrationsverkets samordnare                                | lead Migrationsverket
          Härryda kommun, Stockholms stad och Region Jämtland Härjedalen | lead Härryda kommun, lead Stockholms stad, lead Region Jämtland Härjedalen
          Lst Skåne i samarbete med polisen                           | lead Lst Skåne, partner polisen
          Planen ska vara för alla i Vara kommun                       | lead Vara kommun
          Växjö kommun ger råd till målgruppen av erfarenhet          | lead Växjö kommun
          Fastighets AB Strömmen                                      | lead Fastighets AB Strömmen
          """)
  void partiesAreFoundWithTheirRolesInTheirOwnSpelling(String text, String parties) {
    assertThat(parties(text)).isEqualTo(parties);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Det görs när det behövs", "Arbetet sker löpande under året"})
  void whereNobodyIsNamedNobodyIsFound(String text) {
    assertThat(RESPONSIBILITIES.of(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Älmhultsbostäder", "LNUX", "Alvestabygden", "SKRUVASK"})
  void aNameWithinAWordIsNoName(String text) {
    assertThat(parties(text + " ska bidra")).isEqualTo("NONE");
  }

  private static String parties(String text) {
    return RESPONSIBILITIES
        .of(text)
        .map(
            found ->
                found.actors().stream()
                    .map(actor -> actor.role().key() + " " + actor.name())
                    .collect(Collectors.joining(", ")))
        .orElse("NONE");
  }
}
