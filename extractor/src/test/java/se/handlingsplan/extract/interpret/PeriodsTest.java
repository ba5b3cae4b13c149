package se.handlingsplan.extract.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.handlingsplan.plan.Period;

class PeriodsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-08-01 – 2025-06-30              | 2024-08-01 | 2025-06-30
          2024-08-01-2025-06-30                | 2024-08-01 | 2025-06-30
          2024-08-01—2025-06-30                | 2024-08-01 | 2025-06-30
          2025-03-01                           | 2025-03-01 | 2025-03-01
          2025-3-1                             | 2025-03-01 | 2025-03-01
          26-01-15–26-06-30                    | 2026-01-15 | 2026-06-30
          260115–260630                        | 2026-01-15 | 2026-06-30
          31 mars 2026                         | 2026-03-31 | 2026-03-31
          den 31 mars 2026                     | 2026-03-31 | 2026-03-31
          15 april – 30 maj 2025               | 2025-04-15 | 2025-05-30
          15 november 2025 – 15 februari 2026  | 2025-11-15 | 2026-02-15
          15 sept. 2025                        | 2025-09-15 | 2025-09-15
          mars 2025                            | 2025-03-01 | 2025-03-31
          februari 2024                        | 2024-02-01 | 2024-02-29
          april–december 2024                  | 2024-04-01 | 2024-12-31
          Jan-mars 2025                        | 2025-01-01 | 2025-03-31
          2025-09                              | 2025-09-01 | 2025-09-30
          Q1 2025                              | 2025-01-01 | 2025-03-31
          Q1–Q4 2025                           | 2025-01-01 | 2025-12-31
          Q2–Q3 2025                           | 2025-04-01 | 2025-09-30
          Q4 2024 – Q1 2025                    | 2024-10-01 | 2025-03-31
          K2 2025                              | 2025-04-01 | 2025-06-30
          kv. 3 2025                           | 2025-07-01 | 2025-09-30
          kvartal 2, 2025                      | 2025-04-01 | 2025-06-30
          kvartal 4 2025                       | 2025-10-01 | 2025-12-31
          Fjärde kvartalet 2025                | 2025-10-01 | 2025-12-31
          Tredje kvartalet 2025                | 2025-07-01 | 2025-09-30
          första halvåret 2025                 | 2025-01-01 | 2025-06-30
          andra halvåret 2025                  | 2025-07-01 | 2025-12-31
          2025                                 | 2025-01-01 | 2025-12-31
          hela 2025                            | 2025-01-01 | 2025-12-31
          under 2025                           | 2025-01-01 | 2025-12-31
          2024–2026                            | 2024-01-01 | 2026-12-31
          2024 - 2026.                         | 2024-01-01 | 2026-12-31
          v. 9-17 2025                         | 2025-02-24 | 2025-04-27
          v. 9–17, 2025                        | 2025-02-24 | 2025-04-27
          vecka 1 2026                         | 2025-12-29 | 2026-01-04
          v 53 2020                            | 2020-12-28 | 2021-01-03
          v. 50 2025 – v. 3 2026               | 2025-12-08 | 2026-01-18
          från 1 mars 2025 till 30 april 2025  | 2025-03-01 | 2025-04-30
          fr.o.m. 2025-03-01 t.o.m. 2025-04-30 | 2025-03-01 | 2025-04-30
          2025-06-30 – 2024-08-01              | 2025-06-30 | 2024-08-01
          senast 31 mars 2026                  |            | 2026-03-31
          Senast 2025-10-15                    |            | 2025-10-15
          senast den 2025-09-01                |            | 2025-09-01
          Klart 2025-09-01                     |            | 2025-09-01
          klart senast juni 2025               |            | 2025-06-30
          Klar senast: Q2 2025                 |            | 2025-06-30
          Klar: Q2 2025                        |            | 2025-06-30
          till och med 2026                    |            | 2026-12-31
          t.o.m. 2026-08-31                    |            | 2026-08-31
          Start 2025-03-01                     | 2025-03-01 |
          startar hösten 2025                  | NONE       | NONE
          start: mars 2025                     | 2025-03-01 |
          från och med den 1 mars 2025         | 2025-03-01 |
          fr.o.m. 2025-03-01                   | 2025-03-01 |
          löpande                              |            |
          Löpande                              |            |
          löpande under året                   |            |
          pågående                             |            |
          tills vidare                         |            |
          våren 2025                           |            |
          hösten 2025                          |            |
          HT 2025                              |            |
          VT 25                                |            |
          årligen                              |            |
          klart dec -25                        |            | 2025-12-31
          senast 31/12 2025                    |            | 2025-12-31
          Sista juni 2025                      | 2025-06-30 | 2025-06-30
          kvartal 1–3 2025                     | 2025-01-01 | 2025-09-30
          1/4 2025–30/9 2025                   | 2025-04-01 | 2025-09-30
          1–15 mars 2025                       | 2025-03-01 | 2025-03-15
          mars 2025–feb 2026                   | 2025-03-01 | 2026-02-28
          november–februari 2026               | 2025-11-01 | 2026-02-28
          2025–27                              | 2025-01-01 | 2027-12-31
          2025 och framåt                      | 2025-01-01 |
          start: sep 2025, slut: dec 2027      | 2025-09-01 | 2027-12-31
          1 mars t.o.m. 30 november 2026       | 2026-03-01 | 2026-11-30
          2025/26                              |            |
          årsskiftet 2025/2026                 |            |
          HT 2025–VT 2026                      |            |
          två gånger per år                    |            |
          maj och september 2026               |            |
          """)
  void aPeriodIsUnderstoodAsAReaderWould(
      String text, @Nullable String first, @Nullable String last) {
    Optional<Period> expected =
        "NONE".equals(first) ? Optional.empty() : Optional.of(new Period(day(first), day(last)));

    assertThat(Periods.parse(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "–",
        "när vi hinner",
        "2025-13-01",
        "30 februari 2025",
        "31 mars",
        "mars",
        "Q5 2025",
        "Q1",
        "v. 60 2025",
        "v. 9",
        "maj månad någon gång",
        "12 deltagare",
        "1 154",
        "Handlingsplan 2025",
        "010-2237474",
        "403-123456-2012",
        "Utbildning 2025-03-01",
        "99999",
        "0"
      })
  void whatIsNoPeriodIsNotTakenForOne(String text) {
    assertThat(Periods.parse(text)).isEmpty();
  }

  private static Optional<LocalDate> day(@Nullable String text) {
    return Optional.ofNullable(text).map(LocalDate::parse);
  }
}
