package se.handlingsplan.extract.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.handlingsplan.plan.FollowUp;

class TargetsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          40 deltagare (20 kvinnor och 20 män)     | 40 deltagare: 20 kvinnor, 20 män
          20 deltagare (14 kvinnor och 6 män)      | 20 deltagare: 14 kvinnor, 6 män
          660 deltagare                            | 660 deltagare
          650 deltagare, 30-50 arbetsgivare        | 650 deltagare; 30–50 arbetsgivare
          30 – 50 arbetsgivare                     | 30–50 arbetsgivare
          80% av deltagarna                        | 80 %
          80 % av deltagarna                       | 80 %
          minst 85 procent                         | 85 procent
          1 154 personer                           | 1154 personer
          21\u00A0740 invånare                     | 21740 invånare
          5,3 procent                              | 5.3 procent
          12 träffar per år                        | 12 träffar per år
          60 unga, varav 35 kvinnor och 25 män.    | 60 unga: 35 kvinnor, 25 män
          """)
  void aTargetThatCanBeCountedIsFound(String text, String found) {
    assertThat(
            Targets.in(text.replace("\\u00A0", "\u00A0")).stream()
                .map(TargetsTest::picture)
                .collect(Collectors.joining("; ")))
        .isEqualTo(found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "fler deltagare", "Industri4 ska", "Målgruppen", "2025", "SFI D"})
  void whatCannotBeCountedIsNoTarget(String text) {
    assertThat(Targets.in(text)).isEmpty();
  }

  private static String picture(FollowUp.Target target) {
    return target.value().toPlainString()
        + target.valueMax().map(max -> "–" + max.toPlainString()).orElse("")
        + " "
        + target.unit()
        + (target.breakdown().isEmpty()
            ? ""
            : target.breakdown().stream()
                .map(share -> share.value() + " " + share.group())
                .collect(Collectors.joining(", ", ": ", "")));
  }
}
