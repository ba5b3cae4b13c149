package se.handlingsplan.render.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handlingsplan.render.Messages;

class TablesCsvTest {
  @Test
  void eachTableIsAFileAndASpannedTextStandsWhereItsCellStarts() {
    assertThat(csv(ABook.book(), "tabell-1"))
        .isEqualTo(
            "\uFEFFHälsa;\r\nOmråde;Insats\r\nFörebygga ohälsa;Skill up\r\n"
                + ";\"Basutbildning; steg \"\"två\"\"\"\r\n");
    assertThat(files(ABook.book())).containsOnlyKeys("tabell-1", "tabell-2");
  }

  @Test
  void withoutTablesThereIsAnEmptyFile() {
    assertThat(files(ABook.empty())).containsOnlyKeys("");
    assertThat(csv(ABook.empty(), "")).isEqualTo("\uFEFF");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+SUM(A1)", "-2+3", "@SUM(1)", "＝1", "- punkt", "+46-70"})
  void whatASpreadsheetWouldComputeGetsAnApostrophe(String text) {
    assertThat(csv(ABook.of(List.of(List.of(text))), "tabell-1"))
        .isEqualTo("\uFEFF'" + text + "\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "--", "-5", "-1 234,5", "+3,2 %", "−7", "– 5", "a=b", "1-2"})
  void numbersAndDashesAreLeftAsTheyStand(String text) {
    assertThat(csv(ABook.of(List.of(List.of(text))), "tabell-1"))
        .isEqualTo("\uFEFF" + text + "\r\n");
  }

  @Test
  void whatWouldDivideARowStandsWithinQuotes() {
    assertThat(csv(ABook.of(List.of(List.of("a\nb", "c;d", " e", "\tf"))), "tabell-1"))
        .isEqualTo("\uFEFF\"a\nb\";\"c;d\";\" e\";'\tf\r\n");
  }

  private static String csv(TableBook book, String part) {
    return new String(files(book).getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
  }

  private static SortedMap<String, byte[]> files(TableBook book) {
    return new TablesCsv().write(book, Messages.of(Locale.of("sv")));
  }
}
