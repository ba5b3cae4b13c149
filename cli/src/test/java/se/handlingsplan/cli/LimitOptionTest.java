package se.handlingsplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.handlingsplan.extract.source.Limit;

class LimitOptionTest {
  @Test
  void aLoweredLimitRefusesAndNamesItselfAndTheOption() {
    var outcome = checked("--limit", "file-bytes=1k");

    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.err())
        .contains("(file-bytes: 1024)")
        .contains("--limit file-bytes=N")
        .hasLineCount(1);
  }

  @Test
  void severalAreGivenWithCommasOrOneByOneAndTheLastCounts() {
    assertThat(checked("--limit", "file-bytes=1,file-bytes=1G").code()).isNotEqualTo(3);
    assertThat(checked("--limit", "cells=9", "--limit", "file-bytes=2").err())
        .contains("(file-bytes: 2)");
  }

  @ParameterizedTest
  @CsvSource({"1k, 1024", "1K, 1024", "1000, 1000"})
  void aSuffixMultipliesBy1024(String asked, String meant) {
    assertThat(checked("--limit", "file-bytes=" + asked).err())
        .contains("(file-bytes: " + meant + ")");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sidor=5", "pages", "=5", "pages=", "PAGES=5"})
  void anUnknownNameIsToldWithAllThatThereAre(String asked) {
    var outcome = checked("--limit", asked);

    assertThat(outcome.code()).isEqualTo(2);
    for (Limit limit : Limit.values()) {
      assertThat(outcome.err()).contains(limit.key());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "-1", "five", "1.5", "1T", "999999999999999G", "99999999999999999999"})
  void aValueThatALimitCannotHaveIsToldWithThoseThatItCan(String value) {
    var outcome = checked("--limit", "pages=" + value);

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("pages").contains(value).contains("1000000");
  }

  @Test
  void finishedDocumentsAreReadWithinTheLimitsToo() {
    var outcome =
        Terminal.runWithInput(
            "<html>".repeat(9).getBytes(StandardCharsets.UTF_8),
            "validate",
            "-",
            "--limit",
            "file-bytes=5");

    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.err()).contains("--limit file-bytes=N");
  }

  /** A plan of some kilobytes on standard input, which nobody knows the size of. */
  private static Terminal.Outcome checked(String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "check";
    arguments[1] = Common.STANDARD;
    System.arraycopy(options, 0, arguments, 2, options.length);
    String plan = "<html><body><h1>Handlingsplan</h1>" + "<p>Text.</p>".repeat(500);
    return Terminal.runWithInput(plan.getBytes(StandardCharsets.UTF_8), arguments);
  }
}
