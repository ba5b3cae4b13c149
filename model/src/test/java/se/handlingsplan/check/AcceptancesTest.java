package se.handlingsplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.handlingsplan.check.Acceptances.Entry;
import se.handlingsplan.document.Provenance;

/** What has been accepted is shown as such, as long as it holds. */
class AcceptancesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
  private static final Acceptance HOLDS = new Acceptance("Beslutat", DAY);
  private static final Acceptance OVER = new Acceptance("Beslutat", DAY.minusDays(1));

  private static final Finding FOLLOW_UP = finding("missing-followUp", "skruvas-1", "Skruvas");
  private static final Finding PERIOD = finding("missing-period", "skruvas-1", "Skruvas");

  @Test
  void aFindingIsAcceptedByItsIdUntilTheLastDay() {
    Acceptances some = one(new Entry(Optional.of(FOLLOW_UP.id()), none(), none(), HOLDS));

    assertThat(some.apply(List.of(FOLLOW_UP, PERIOD), DAY).findings())
        .extracting(Finding::isOpen)
        .containsExactly(false, true);
  }

  @Test
  void whatIsOverCountsAgainAndIsTold() {
    Entry entry = new Entry(none(), Optional.of("missing-period"), none(), OVER);
    Acceptances.Applied applied = one(entry).apply(List.of(PERIOD), DAY);

    assertThat(applied.findings()).containsExactly(PERIOD);
    assertThat(applied.expired()).containsExactly(entry);
    assertThat(applied.idle()).isEmpty();
  }

  @Test
  void aRuleIsAcceptedForOneMeasureByItsTitle() {
    Finding other = finding("missing-period", "b", "Läxhjälp");
    Entry entry = new Entry(none(), Optional.of("missing-period"), Optional.of("SKRUVAS"), HOLDS);

    assertThat(one(entry).apply(List.of(PERIOD, other), DAY).findings())
        .extracting(Finding::isOpen)
        .containsExactly(false, true);
  }

  @Test
  void anEntryThatFitsNothingIsTold() {
    Entry entry = new Entry(Optional.of("missing-period:gone"), none(), none(), HOLDS);

    assertThat(one(entry).apply(List.of(PERIOD), DAY).idle()).containsExactly(entry);
  }

  @Test
  void sinceAnEarlierCheckOnlyWhatCameAndWentIsTold() {
    Finding fresh = finding("missing-period", "b", "Läxhjälp");
    Comparison since =
        Comparison.between(List.of(FOLLOW_UP, PERIOD), List.of(PERIOD.accepted(HOLDS), fresh));

    assertThat(since.fresh()).containsExactly(fresh);
    assertThat(since.fixed()).containsExactly(FOLLOW_UP);
    assertThat(since.kept()).isZero();
  }

  private static Optional<String> none() {
    return Optional.empty();
  }

  private static Acceptances one(Entry entry) {
    return new Acceptances(List.of(entry));
  }

  private static Finding finding(String rule, String measure, String title) {
    return new Finding(
        rule + ":" + measure,
        rule,
        Severity.ERROR,
        List.of("Arbete", title),
        List.of(title),
        Optional.of(measure),
        Optional.empty(),
        Provenance.none(),
        Optional.empty());
  }
}
