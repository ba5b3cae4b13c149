package se.handlingsplan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The law of a table, on pictures of grids: a letter is a cell, a dot a place that none covers. */
class GridTest {
  @Test
  void cellsThatCoverTheGridOnceMakeATable() {
    Block.Table table =
        drawn(
            """
            aab
            cdb
            """);

    assertThat(table.rows()).isEqualTo(2);
    assertThat(table.columns()).isEqualTo(3);
    assertThat(table.cellAt(0, 1)).isSameAs(table.cellAt(0, 0));
    assertThat(table.cellAt(1, 2)).isSameAs(table.cellAt(0, 2));
    assertThat(table.cellsStartingIn(1)).hasSize(2);
  }

  @Test
  void aHoleIsRefusedWithItsPlace() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                drawn(
                    """
                    ab
                    c.
                    """))
        .withMessage("Row 1, column 1 is not covered");
  }

  @Test
  void aPlaceCoveredTwiceIsRefusedWithItsPlace() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table(2, 2, cell(0, 0, 2, 1), cell(0, 1, 1, 1), cell(1, 0, 1, 2)))
        .withMessage("Row 1, column 0 is covered twice");
  }

  @Test
  void aCellThatReachesBeyondTheGridIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table(1, 2, cell(0, 0, 2, 2)))
        .withMessage("Row 1, column 1 is outside the 1 by 2 grid");
  }

  @Test
  void cellsOutOfReadingOrderAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table(1, 2, cell(0, 1, 1, 1), cell(0, 0, 1, 1)))
        .withMessage("Cell at row 0, column 0 is out of order");
  }

  @Test
  void aGridWithoutPlacesIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> table(0, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> table(3, 0));
  }

  @Test
  void moreHeaderRowsThanRowsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Block.Table(1, 1, 2, List.of(cell(0, 0, 1, 1)), Provenance.none()))
        .withMessage("2 header rows of 1");
  }

  @Test
  void aCellOfNoSizeIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> cell(0, 0, 0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> cell(-1, 0, 1, 1));
  }

  @Test
  void aPlaceOutsideTheGridIsNowhere() {
    Block.Table table = table(1, 1, cell(0, 0, 1, 1));

    assertThatThrownBy(() -> table.cellAt(1, 0))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("Row 1, column 0 is outside the 1 by 1 grid");
  }

  @Test
  @Timeout(value = 10, unit = TimeUnit.SECONDS)
  void absurdSpansAreRefusedBeforeTheyFillTheMemory() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                table(
                    Integer.MAX_VALUE,
                    Integer.MAX_VALUE,
                    cell(0, 0, Integer.MAX_VALUE, Integer.MAX_VALUE)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table(2, 2, cell(1, 1, Integer.MAX_VALUE, Integer.MAX_VALUE)));
  }

  @ParameterizedTest
  @MethodSource("se.handlingsplan.text.Seeds#all")
  void anyDivisionOfAGridIsATableAndWithoutAnyOneCellItIsNone(long seed) {
    Random random = new Random(seed);
    int rows = 1 + random.nextInt(6);
    int columns = 1 + random.nextInt(6);
    List<Cell> cells = divided(rows, columns, random);

    Block.Table table = new Block.Table(rows, columns, 0, cells, Provenance.none());

    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        assertThat(table.cellAt(row, column).covers(row, column)).isTrue();
      }
    }
    List<Cell> fewer = new ArrayList<>(cells);
    fewer.remove(random.nextInt(fewer.size()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Block.Table(rows, columns, 0, fewer, Provenance.none()));
    if (cells.size() > 1) {
      List<Cell> turned = new ArrayList<>(cells);
      Collections.reverse(turned);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Block.Table(rows, columns, 0, turned, Provenance.none()));
    }
  }

  /** Cells of random size at every place that is still free. */
  private static List<Cell> divided(int rows, int columns, Random random) {
    boolean[][] taken = new boolean[rows][columns];
    List<Cell> cells = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        if (taken[row][column]) {
          continue;
        }
        int width = 1;
        while (column + width < columns && !taken[row][column + width] && random.nextBoolean()) {
          width++;
        }
        int height = 1 + random.nextInt(rows - row);
        for (int r = row; r < row + height; r++) {
          for (int c = column; c < column + width; c++) {
            taken[r][c] = true;
          }
        }
        cells.add(cell(row, column, height, width));
      }
    }
    return cells;
  }

  /** A table as drawn; every letter's places must be a rectangle. */
  private static Block.Table drawn(String picture) {
    List<String> lines = picture.lines().toList();
    List<Cell> cells = new ArrayList<>();
    for (int row = 0; row < lines.size(); row++) {
      for (int column = 0; column < lines.get(row).length(); column++) {
        char letter = lines.get(row).charAt(column);
        boolean begins =
            letter != '.'
                && (row == 0 || lines.get(row - 1).charAt(column) != letter)
                && (column == 0 || lines.get(row).charAt(column - 1) != letter);
        if (begins) {
          cells.add(cell(row, column, height(lines, row, column), width(lines.get(row), column)));
        }
      }
    }
    return new Block.Table(lines.size(), lines.getFirst().length(), 0, cells, Provenance.none());
  }

  private static int height(List<String> lines, int row, int column) {
    char letter = lines.get(row).charAt(column);
    int end = row;
    while (end < lines.size() && lines.get(end).charAt(column) == letter) {
      end++;
    }
    return end - row;
  }

  private static int width(String line, int column) {
    int end = column;
    while (end < line.length() && line.charAt(end) == line.charAt(column)) {
      end++;
    }
    return end - column;
  }

  private static Block.Table table(int rows, int columns, Cell... cells) {
    return new Block.Table(rows, columns, 0, List.of(cells), Provenance.none());
  }

  private static Cell cell(int row, int column, int rowSpan, int columnSpan) {
    return new Cell(row, column, rowSpan, columnSpan, List.of(), Provenance.none());
  }
}
