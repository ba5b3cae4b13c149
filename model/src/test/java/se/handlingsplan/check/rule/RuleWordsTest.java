package se.handlingsplan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handlingsplan.plan.APlan.aMeasure;
import static se.handlingsplan.plan.APlan.aPlan;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handlingsplan.check.Subject;

/** Rules that go by words, on the many ways in which people write the same. */
class RuleWordsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "xx deltagare",
        "20XX",
        "TBD",
        "[Ange ansvarig]",
        "[ ]",
        "Klicka här för att ange text",
        "Välj ett datum.",
        "Kompletteras efter hand",
        "Beslutas senare",
        "Att fylla i",
        "Datum?",
        "...",
        "Vakant",
        "Ange tidpunkt"
      })
  void fillersAreFound(String text) {
    assertThat(broken("placeholder-text", text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "XXL är den största storleken",
        "Rapporten kompletteras med en enkät",
        "Rutinen ska kompletteras av socialnämnden",
        "NN-metoden används",
        "Välj ett datum för mötet med styrgruppen",
        "Stryk denna rad ur budgeten",
        "Enkäten fylls i av alla"
      })
  void whatOnlyLooksLikeAFillerIsNot(String text) {
    assertThat(broken("placeholder-text", text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "40 deltagare (20 + 15)",
        "40 deltagare, varav 20 kvinnor och 15 män",
        "80 deltagare: 45 kvinnor och 40 män",
        "50 deltagare (25 kvinnor resp. 20 män)",
        "50 deltagare (kvinnor 25, män 20)",
        "40 deltagare, fördelat på 22 kvinnor och 16 män",
        "1 200 elever (700 flickor och 600 pojkar)",
        "4 deltagare (20 kvinnor och 20 män)"
      })
  void sumsThatAreWrongAreFound(String text) {
    assertThat(broken("target-sum", text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "40 deltagare (20 + 20)",
        "30–50 deltagare (20 kvinnor och 20 män)",
        "2 grupper (10 kvinnor och 10 män)",
        "1 200 elever (600 flickor och 600 pojkar)",
        "40 deltagare (20 kvinnor, 15 unga)",
        "3 utbildningar under 2026 (se bilaga 4)"
      })
  void sumsThatAreRightOrNoneAreNot(String text) {
    assertThat(broken("target-sum", text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Stärkt integration",
        "En ökad trygghet i centrum",
        "Allt fler deltar i föreningslivet",
        "Utveckla arbetet under 2026",
        "Bidra till Agenda 2030"
      })
  void targetsWithoutAValueAreFound(String text) {
    assertThat(broken("unmeasurable-target", "Målsättning: " + text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Två utbildningar per år",
        "Trettio deltagare",
        "Ingen ska vara hemlös",
        "Rutinen är framtagen och beslutad",
        "Högre än riksgenomsnittet",
        "Alla skolor deltar"
      })
  void targetsWithAValueAreNot(String text) {
    assertThat(broken("unmeasurable-target", "Målsättning: " + text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "anna.andersson@vaxjo.se",
        "anna.andersson(at)vaxjo.se",
        "070-123 45 67",
        "+46701234567",
        "0470–41 23 45"
      })
  void dataOfPersonsAreFound(String text) {
    assertThat(Subjects.found("personal-data", subject(text).forPublishing(true))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "socialtjansten@vaxjo.se",
        "vaxjo@vaxjo.se",
        "0470-410 00",
        "01-01-2026",
        "dnr 403-123456-2012",
        "2025-01-01 – 2025-12-31"
      })
  void addressesOfAnAuthorityAreNot(String text) {
    assertThat(Subjects.found("personal-data", subject(text).forPublishing(true))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "850312-2395",
        "19850312-2395",
        "850312–2395",
        "850312 - 2395",
        "1985-03-12-2395",
        "8503722392"
      })
  void identityNumbersAreFoundHoweverWritten(String text) {
    assertThat(broken("identity-number", text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Socialnämnden följer upp årligen",
        "Socialnämnden följer upp per år",
        "Socialnämnden, årsvis",
        "Socialnämnden redovisar för kommunstyrelsen",
        "Socialnämnden följer upp 31/12",
        "Socialnämnden följer upp i Stratsys"
      })
  void whenOrWhereIsToldInManyWays(String text) {
    assertThat(broken("followUp-without-when", text)).isFalse();
  }

  private static boolean broken(String rule, String text) {
    return !Subjects.found(rule, subject(text)).isEmpty();
  }

  private static Subject subject(String text) {
    return Subjects.of(aPlan().with(aMeasure().followedUp(text, List.of())));
  }
}
