package se.handlingsplan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.handlingsplan.text.Seeds;

class RichTextTest {
  @Test
  void neighboursOfOneLookAreOneRun() {
    RichText text = text(bold("Bak"), bold("grund"), Run.plain(""), Run.plain(": behov"));

    assertThat(text.runs()).containsExactly(bold("Bakgrund"), Run.plain(": behov"));
  }

  @Test
  void runsThatAnEmptyOneDividesAreOneRun() {
    assertThat(text(bold("a"), Run.plain(""), bold("b")).runs()).containsExactly(bold("ab"));
  }

  @Test
  void aLinkKeepsApartWhatLooksAlike() {
    Run link = new Run("webb", false, false, Optional.of("https://example.se"));

    assertThat(text(Run.plain("vår "), link, Run.plain(".")).runs()).hasSize(3);
  }

  @Test
  void aSliceKeepsTheLooks() {
    RichText text = text(bold("Bakgrund"), Run.plain(": behov"));

    assertThat(text.slice(3, 11)).isEqualTo(text(bold("grund"), Run.plain(": b")));
    assertThat(text.slice(4, 4).runs()).isEmpty();
    assertThat(text.slice(0, 99)).isEqualTo(text);
  }

  @Test
  void linesAreDividedAtBreaksAlsoWhereTheyAreEmpty() {
    RichText text = text(bold("ett\n"), Run.plain("\ntre"));

    assertThat(text.lines())
        .containsExactly(text(bold("ett")), RichText.of(""), RichText.of("tre"));
    assertThat(RichText.of("").lines()).containsExactly(RichText.of(""));
  }

  @Test
  void stripTakesSpacesOfEveryKindFromTheEndsOnly() {
    assertThat(RichText.of("\u00A0\n ett två\t").strip()).isEqualTo(RichText.of("ett två"));
    assertThat(RichText.of("\u00A0 ").strip()).isEqualTo(RichText.of(""));
  }

  @Test
  void textIsBoldWhenAllThatShowsIs() {
    assertThat(text(bold("Bakgrund"), Run.plain(" ")).isBold()).isTrue();
    assertThat(text(bold("Bakgrund"), Run.plain(":")).isBold()).isFalse();
    assertThat(text(bold(" ")).isBold()).isFalse();
    assertThat(RichText.of("").isBold()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("se.handlingsplan.text.Seeds#all")
  void twoSlicesThatMeetAreTheWhole(long seed) {
    Random random = new Random(seed);
    RichText text = random(random);
    int cut = random.nextInt(text.text().length() + 1);

    assertThat(text.slice(0, cut).and(text.slice(cut, text.text().length()))).isEqualTo(text);
    assertThat(text.slice(0, cut).text()).isEqualTo(text.text().substring(0, cut));
  }

  @ParameterizedTest
  @MethodSource("se.handlingsplan.text.Seeds#all")
  void linesJoinedAgainAreTheText(long seed) {
    RichText text = random(new Random(seed));

    assertThat(text.lines().stream().map(RichText::text).collect(Collectors.joining("\n")))
        .isEqualTo(text.text());
    assertThat(text.lines()).noneMatch(line -> line.text().contains("\n"));
  }

  @ParameterizedTest
  @MethodSource("se.handlingsplan.text.Seeds#all")
  void equalTextsAreEqualValuesHoweverTheyWereCut(long seed) {
    Random random = new Random(seed);
    RichText text = random(random);
    List<Run> pieces = new ArrayList<>();
    for (Run run : text.runs()) {
      int cut = random.nextInt(run.text().length() + 1);
      pieces.add(run.withText(run.text().substring(0, cut)));
      pieces.add(run.withText(run.text().substring(cut)));
    }

    assertThat(new RichText(pieces)).isEqualTo(text);
  }

  private static RichText random(Random random) {
    List<Run> runs = new ArrayList<>();
    int count = random.nextInt(5);
    for (int i = 0; i < count; i++) {
      runs.add(
          new Run(
              Seeds.text(random),
              random.nextBoolean(),
              random.nextBoolean(),
              random.nextInt(4) == 0 ? Optional.of("https://example.se") : Optional.empty()));
    }
    return new RichText(runs);
  }

  private static RichText text(Run... runs) {
    return new RichText(List.of(runs));
  }

  private static Run bold(String text) {
    return new Run(text, true, false, Optional.empty());
  }
}
