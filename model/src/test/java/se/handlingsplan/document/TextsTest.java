package se.handlingsplan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TextsTest {
  @Test
  void rowsOfATableAreLinesAndItsCellsAreDividedByTabs() {
    var table =
        new Block.Table(
            3,
            2,
            1,
            List.of(
                cell(0, 0, 1, "Insats"), cell(0, 1, 3, "Ansvar"), cell(1, 0, 2, "Utbilda alla")),
            Provenance.none());

    assertThat(Texts.of(table)).isEqualTo("Insats\tAnsvar\nUtbilda alla\n");
  }

  @Test
  @Timeout(value = 10, unit = TimeUnit.SECONDS)
  void aTableOverThousandsOfPagesTakesNoLongerPerRow() {
    List<Cell> cells = new ArrayList<>();
    for (int row = 0; row < 200_000; row++) {
      cells.add(cell(row, 0, 1, "a"));
    }

    assertThat(Texts.of(new Block.Table(200_000, 1, 0, cells, Provenance.none()))).hasSize(399_999);
  }

  private static Cell cell(int row, int column, int rowSpan, String text) {
    Block paragraph = new Block.Paragraph(RichText.of(text), Provenance.none());
    return new Cell(row, column, rowSpan, 1, List.of(paragraph), Provenance.none());
  }
}
