package se.handlingsplan.render.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handlingsplan.render.layout.APublication.cell;
import static se.handlingsplan.render.layout.APublication.paragraph;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Cell;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.render.layout.Publication.TableLook;

class TableRowsTest {
  private static final Block.Table SPANNED =
      new Block.Table(
          2,
          2,
          0,
          List.of(
              cell(0, 0, 1, Provenance.none(), paragraph("A")),
              cell(0, 1, 2, Provenance.none(), paragraph("B")),
              cell(1, 0, 1, Provenance.none(), paragraph("C"))),
          Provenance.at("t"));

  @Test
  void aCellStandsInEveryRowItSpans() {
    assertThat(TableRows.of(SPANNED).get(1)).extracting(Cell::text).containsExactly("C", "B");
  }

  @Test
  void aTableOfWhichNothingIsSaidHasColumnsOfOneWidth() {
    assertThat(TableRows.look(APublication.with(SPANNED), SPANNED).columnShares())
        .containsExactly(0.5, 0.5);
  }

  @Test
  void sharesForOtherColumnsAreRefused() {
    Publication publication =
        new Publication(
            "P",
            "P",
            "sv-SE",
            List.of(SPANNED),
            Map.of("t", new TableLook(List.of(1.0), "")),
            Edition.plain().standing(),
            "{}");
    assertThatThrownBy(() -> TableRows.look(publication, SPANNED))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("1 column shares for 2 columns");
  }
}
