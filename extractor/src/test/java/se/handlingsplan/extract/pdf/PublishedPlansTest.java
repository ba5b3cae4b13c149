package se.handlingsplan.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Cell;
import se.handlingsplan.document.Place;
import se.handlingsplan.document.SourceDocument;

class PublishedPlansTest {
  @ParameterizedTest
  @ValueSource(strings = {"handlingsplan-2025.pdf", "mal-och-handlingsplan-2023.pdf"})
  void nothingIsLostAndNothingInvented(String name) {
    assertThat(Samples.balance(Samples.sample(name)))
        .satisfies(balance -> assertThat(balance.isZero()).as(balance.toString()).isTrue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"handlingsplan-2025.pdf", "mal-och-handlingsplan-2023.pdf"})
  void everyCellHasAPlaceOnAPage(String name) {
    for (Block.Table table : Samples.tables(Samples.sample(name))) {
      assertThat(table.cells())
          .allSatisfy(
              cell ->
                  assertThat(cell.provenance().places())
                      .isNotEmpty()
                      .allMatch(Place.OnPage.class::isInstance));
    }
  }

  @Test
  void thePlanOf2025HasThreeTablesOfFourColumns() {
    List<Block.Table> tables = Samples.tables(Samples.sample("handlingsplan-2025.pdf"));

    assertThat(tables).extracting(Block.Table::columns).containsExactly(4, 4, 4);
    assertThat(tables).extracting(Block.Table::headerRows).containsExactly(2, 1, 1);
    assertThat(tables).extracting(Block.Table::rows).containsExactly(5, 6, 2);
  }

  @Test
  void aRowThatThePageBreakCutsIsOneRow() {
    Block.Table table = Samples.tables(Samples.sample("handlingsplan-2025.pdf")).getFirst();
    Cell followUp = table.cellAt(3, 3);

    assertThat(table.cellAt(3, 1).text()).startsWith("SKRUVAS");
    assertThat(followUp.text()).contains("medan övriga fem kommuner låg över riksgenomsnittet.");
    assertThat(followUp.provenance().places())
        .extracting(place -> ((Place.OnPage) place).page())
        .containsExactly(1, 2);
  }

  @Test
  void paragraphsOfACellStaySeparate() {
    Block.Table table = Samples.tables(Samples.sample("handlingsplan-2025.pdf")).getFirst();

    assertThat(table.cellAt(4, 1).text())
        .isEqualTo("Handslaget Kronoberg\n2024-09-02 – 2026-08-31");
  }

  @Test
  void headingsKeepTheirLevels() {
    SourceDocument plan = Samples.sample("handlingsplan-2025.pdf");

    assertThat(plan.blocks())
        .filteredOn(Block.Heading.class::isInstance)
        .extracting(block -> ((Block.Heading) block).level())
        .startsWith(1, 2, 2, 2, 1, 2);
  }

  @Test
  void theSameFileReadTwiceGivesTheSameDocument() {
    assertThat(Samples.sample("handlingsplan-2025.pdf"))
        .isEqualTo(Samples.sample("handlingsplan-2025.pdf"));
  }
}
