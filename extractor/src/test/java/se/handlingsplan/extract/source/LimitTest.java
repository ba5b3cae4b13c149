package se.handlingsplan.extract.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LimitTest {
  private static final Path PAGE = Path.of("..", "docs", "limits.md");

  /** The beginning of a row of the page's table: name and default. */
  private static final Pattern ROW = Pattern.compile("\\| `([a-z-]+)` \\| (\\d+) \\|");

  @Test
  void thePageHasAllLimitsInOrder() throws IOException {
    List<String> told =
        ROW.matcher(Files.readString(PAGE))
            .results()
            .map(row -> row.group(1) + " " + row.group(2))
            .toList();

    assertThat(told)
        .containsExactlyElementsOf(
            Arrays.stream(Limit.values())
                .map(limit -> limit.key() + " " + limit.standard())
                .toList());
  }

  @ParameterizedTest
  @EnumSource
  void aLimitIsKnownByItsNameAndAllowsItsDefault(Limit limit) {
    assertThat(Limit.of(limit.key())).contains(limit);
    assertThat(limit.allows(limit.standard())).isTrue();
    assertThat(Limits.standard().of(limit)).isEqualTo(limit.standard());
  }

  @Test
  void whatIsChangedIsChangedInTheCopyOnly() {
    Limits lower = Limits.standard().with(Limit.PAGES, 2);

    assertThat(lower.of(Limit.PAGES)).isEqualTo(2);
    assertThat(lower.of(Limit.CELLS)).isEqualTo(Limit.CELLS.standard());
    assertThat(Limits.standard().of(Limit.PAGES)).isEqualTo(5000);
  }

  @Test
  void aValueOutsideTheSensibleIsOurOwnMistake() {
    assertThatThrownBy(() -> Limits.standard().with(Limit.PAGES, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("pages");
  }
}
