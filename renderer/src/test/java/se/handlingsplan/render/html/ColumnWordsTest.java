package se.handlingsplan.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Cell;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.RichText;

class ColumnWordsTest {
  @Test
  void aColumnIsAsWideAsItsLongestWordAsks() {
    List<Double> widths =
        ColumnWords.of(
            table("Samverkansområden", "Tidplan", "Läge", "ett", "2026-01-01 – 2026-12-31", ""));

    assertThat(widths.get(0)).isGreaterThan(widths.get(1));
    assertThat(widths.get(1)).isGreaterThan(widths.get(2));
  }

  @Test
  void aVeryLongWordBelowTheHeadingIsDividedRatherThanMakingTheTableWide() {
    List<Double> widths =
        ColumnWords.of(
            table("a", "b", "c", "måltidsverksamheten", "måltidsverksamhetsutvecklingen", ""));

    assertThat(widths.get(0)).isEqualTo(widths.get(1));
  }

  /** A heading row of three cells, and a row below it. */
  private static Block.Table table(String... texts) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      Block text = new Block.Paragraph(RichText.of(texts[i]), Provenance.none());
      cells.add(new Cell(i / 3, i % 3, 1, 1, List.of(text), Provenance.none()));
    }
    return new Block.Table(2, 3, 1, cells, Provenance.none());
  }
}
