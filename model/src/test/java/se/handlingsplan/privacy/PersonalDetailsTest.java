package se.handlingsplan.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDetailsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Skriv till anna.berg@vaxjo.se.|EMAIL|anna.berg@vaxjo.se",
        "anna.berg[at]vaxjo.se|EMAIL|anna.berg[at]vaxjo.se",
        "åsa.öberg@växjö.se|EMAIL|åsa.öberg@växjö.se",
        "ring 070-123 45 67|PHONE|070-123 45 67",
        "ring 070\u00A0123\u00A045\u00A067|PHONE|070\u00A0123\u00A045\u00A067",
        "ring 070\u2011123 45 67.|PHONE|070\u2011123 45 67",
        "(0470) 412 345|PHONE|(0470) 412 345",
        "+46 (0)70 123 45 67|PHONE|+46 (0)70 123 45 67",
        "(+46701234567)|PHONE|+46701234567",
        "850312-2395|IDENTITY_NUMBER|850312-2395",
        "nr 198503122395,|IDENTITY_NUMBER|198503122395",
        "850372-2392|IDENTITY_NUMBER|850372-2392",
        "850312+2395|IDENTITY_NUMBER|850312+2395"
      })
  void whatPersonsCanBeToldByIsFound(String text, PersonalDetail.Kind kind, String found) {
    List<PersonalDetail> details = PersonalDetails.in(text);

    assertThat(details).extracting(PersonalDetail::kind).containsExactly(kind);
    assertThat(text.substring(details.getFirst().start(), details.getFirst().end()))
        .isEqualTo(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "registrator@lansstyrelsen.se",
        "kommun@vaxjo.se",
        "info@kronoberg.se",
        "socialtjansten@vaxjo.se",
        "0470-410 00",
        "dnr 403-123456-2012",
        "dnr 850312-2396",
        "dnr 851312-2395",
        "556016-0680", // an organisation number, right by its own rules
        "0123/2024",
        "08/2025-06/2026",
        "01-01-2026",
        "2025-01-01 – 2025-12-31",
        "40 000–60 000 kronor",
        "10 020–25 000 kronor",
        "Följs upp 2024, 2025 och 2026"
      })
  void whatIsOfNobodyIsLetBe(String text) {
    assertThat(PersonalDetails.in(text)).isEmpty();
  }
}
