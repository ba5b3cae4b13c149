package se.handlingsplan.conservation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.handlingsplan.text.Seeds;
import se.handlingsplan.text.Wording;

class TextBalanceTest {
  @Test
  void whatIsLostAndWhatIsInventedIsNamed() {
    TextBalance balance = TextBalance.between(TextCount.of("åtta åt"), TextCount.of("matt"));

    assertThat(balance.characters()).isEqualTo(6);
    assertThat(balance.isZero()).isFalse();
    assertThat(balance).hasToString("missing: t 1, å 2; surplus: m 1");
  }

  @Test
  void breaksSpacesAndSoftHyphensDoNotCount() {
    TextCount in = TextCount.of("arbets\u00ADmark\nnad och\u00A0studier");

    assertThat(TextBalance.between(in, TextCount.of("arbetsmarknad och studier")).isZero())
        .isTrue();
  }

  @Test
  void lettersInPartsAndWholeLettersCountTheSame() {
    assertThat(TextCount.of("a\u030A\uFB01")).isEqualTo(TextCount.of("åfi"));
  }

  @Test
  void aSignOfTwoUnitsIsOneCharacter() {
    assertThat(TextCount.of("😀😀").total()).isEqualTo(2);
  }

  @Test
  void anAccountOfNothingIsEmpty() {
    assertThat(TextCount.of(" \n\t\u00A0\u00AD")).isEqualTo(TextCount.nothing());
    assertThat(TextBalance.between(TextCount.nothing(), TextCount.nothing()))
        .hasToString("missing: none; surplus: none");
  }

  @ParameterizedTest
  @MethodSource("se.handlingsplan.text.Seeds#all")
  void aTextBalancesWithItselfAndWithItsWords(long seed) {
    String text = Wording.normal(Seeds.text(new Random(seed)));
    TextCount.Tally words = new TextCount.Tally();
    text.lines().forEach(words::add);

    assertThat(TextBalance.between(TextCount.of(text), TextCount.of(text)).isZero()).isTrue();
    assertThat(words.count()).isEqualTo(TextCount.of(text));
  }

  @ParameterizedTest
  @MethodSource("se.handlingsplan.text.Seeds#all")
  void addingIsTheSameInAnyOrderAndLosesNothing(long seed) {
    Random random = new Random(seed);
    TextCount a = TextCount.of(Seeds.text(random));
    TextCount b = TextCount.of(Seeds.text(random));
    TextCount c = TextCount.of(Seeds.text(random));

    assertThat(a.plus(b)).isEqualTo(b.plus(a));
    assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    assertThat(a.plus(TextCount.nothing())).isEqualTo(a);
    assertThat(a.plus(b).total()).isEqualTo(a.total() + b.total());
  }

  @ParameterizedTest
  @MethodSource("se.handlingsplan.text.Seeds#all")
  void whatOneSideMissesTheOtherHasTooMuchOf(long seed) {
    Random random = new Random(seed);
    TextCount in = TextCount.of(Seeds.text(random));
    TextCount out = TextCount.of(Seeds.text(random));

    TextBalance there = TextBalance.between(in, out);
    TextBalance back = TextBalance.between(out, in);

    assertThat(there.missing()).isEqualTo(back.surplus());
    assertThat(out.plus(there.missing())).isEqualTo(in.plus(there.surplus()));
    assertThat(there.isZero()).isEqualTo(in.equals(out));
  }
}
