package se.handlingsplan.render.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.handlingsplan.render.layout.ColumnWidths.Column;

class ColumnWidthsTest {
  private static final List<Column> THREE =
      List.of(new Column("Insats", 20), new Column("Ansvar", 40), new Column("Not", 40));

  private static final String SHORT = "Växjö kommun";
  private static final String LONG = "En text som fyller många rader. ".repeat(20);

  @Test
  void whatNeedsNoMoreRoomIsAsWanted() {
    assertThat(widths(SHORT, SHORT, SHORT)).containsExactly(0.2, 0.4, 0.4);
    assertThat(ColumnWidths.of(THREE, List.of())).containsExactly(0.2, 0.4, 0.4);
  }

  @Test
  void roomGoesToTheColumnThatMakesTheRowsTall() {
    List<Double> widths = widths(SHORT, SHORT, LONG);

    assertThat(widths.get(2)).isGreaterThan(0.55);
    assertThat(widths.get(1)).isLessThan(0.3);
    assertThat(widths.stream().mapToDouble(w -> w).sum()).isCloseTo(1, within(1e-9));
  }

  @Test
  void aColumnKeepsRoomForItsHeading() {
    List<Column> columns = List.of(new Column("Verksamhetsområden", 20), new Column("Ansvar", 80));

    List<Double> widths = ColumnWidths.of(columns, Collections.nCopies(5, List.of(SHORT, LONG)));

    assertThat(widths.get(0)).isGreaterThan(0.14);
  }

  private static List<Double> widths(String... row) {
    return ColumnWidths.of(THREE, Collections.nCopies(10, List.of(row)));
  }
}
