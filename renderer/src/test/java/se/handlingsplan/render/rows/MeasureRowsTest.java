package se.handlingsplan.render.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.rows.PlanRows.Column;
import se.handlingsplan.render.rows.PlanRows.Value;

class MeasureRowsTest {
  private static final Messages SWEDISH = Messages.of(Locale.of("sv"));

  @Test
  void aMeasureIsARowAndAnAreaWithoutMeasuresToo() {
    PlanRows rows = MeasureRows.of(APlan.of(APlan.measure("Basutbildning")), SWEDISH);

    assertThat(rows.rows()).hasSize(2);
    assertThat(column(rows, "Område")).containsExactly(words("Hälsa"), words("Hälsa"));
    assertThat(column(rows, "Samverkansområde"))
        .containsExactly(words("Område forebygga"), words("Område tom"));
    assertThat(column(rows, "Prioritet")).containsExactly(words("Övrigt"), words(""));
    assertThat(column(rows, "Insats")).containsExactly(words("Basutbildning"), words(""));
  }

  @Test
  void daysAreDaysAndTheRestIsAsItIsWritten() {
    PlanRows rows = MeasureRows.of(APlan.of(APlan.measure("Basutbildning")), SWEDISH);

    assertThat(column(rows, "Tidplan").getFirst()).isEqualTo(words("från 2026-01-31"));
    assertThat(column(rows, "Start").getFirst())
        .isEqualTo(new Value.Day(LocalDate.of(2026, 1, 31)));
    assertThat(column(rows, "Slut").getFirst()).isEqualTo(words(""));
    assertThat(column(rows, "Indikator").getFirst()).isEqualTo(words("Antal deltagare"));
    assertThat(column(rows, "Läge").getFirst()).isEqualTo(words("Påbörjad"));
    assertThat(column(rows, "Kostnad").getFirst()).isEqualTo(words("-5 tkr"));
    assertThat(column(rows, "Plats i originalet").getFirst()).isEqualTo(words("tabell 1, rad 2"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+46", "-2", "@SUMMA(A1)", " =1", "\t-a", "\n+", "＝1", "-", "–", " — "})
  void whatASpreadsheetComputesIsLikeAFormula(String text) {
    assertThat(Formula.isAlike(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a=b", "1-2", "– fem", "2026-01-31", "a\n=1"})
  void otherTextIsNot(String text) {
    assertThat(Formula.isAlike(text)).isFalse();
  }

  private static Value words(String text) {
    return new Value.Words(text);
  }

  private static List<Value> column(PlanRows rows, String heading) {
    int column = rows.columns().stream().map(Column::heading).toList().indexOf(heading);
    return rows.rows().stream().map(row -> row.get(column)).toList();
  }
}
