package se.handlingsplan.render.table;

import java.util.ArrayList;
import java.util.List;
import se.handlingsplan.document.Assurance;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Box;
import se.handlingsplan.document.Cell;
import se.handlingsplan.document.Doubt;
import se.handlingsplan.document.Evidence;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.RichText;

/** Tables for tests of the formats. */
public final class ABook {
  private ABook() {}

  /**
   * Two tables: one over pages 1 and 2 with a heading over both columns and a cell over two rows,
   * and one on page 4 that is not to be trusted.
   */
  public static TableBook book() {
    return TableBook.of("plan.pdf", List.of(sure(), unsure()));
  }

  public static TableBook empty() {
    return TableBook.of("plan.pdf", List.of());
  }

  /** A book of one table on page 1, without spans or heading. */
  public static TableBook of(List<List<String>> rows) {
    List<Cell> cells = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        cells.add(cell(row, column, 1, 1, rows.get(row).get(column), 1));
      }
    }
    return TableBook.of(
        "plan.pdf",
        List.of(new Block.Table(rows.size(), rows.getFirst().size(), 0, cells, place(1))));
  }

  static Block.Table sure() {
    return new Block.Table(
        4,
        2,
        2,
        List.of(
            cell(0, 0, 1, 2, "Hälsa", 1),
            cell(1, 0, 1, 1, "Område", 1),
            cell(1, 1, 1, 1, "Insats", 1),
            cell(2, 0, 2, 1, "Förebygga ohälsa", 1),
            cell(2, 1, 1, 1, "Skill up", 1),
            cell(3, 1, 1, 1, "Basutbildning; steg \"två\"", 2)),
        place(1).and(place(2)),
        new Assurance(
            Evidence.RULED,
            List.of(new Doubt(Doubt.Code.HEADING_NOT_REPEATED, 1, 1, List.of("Basutbildning")))));
  }

  private static Block.Table unsure() {
    return new Block.Table(
        1,
        2,
        0,
        List.of(cell(0, 0, 1, 1, "=1+1", 4), cell(0, 1, 1, 1, "", 4)),
        place(4),
        new Assurance(
            Evidence.ALIGNED, List.of(new Doubt(Doubt.Code.EMPTY_COLUMNS, 1, 2, List.of()))));
  }

  private static Cell cell(
      int row, int column, int rowSpan, int columnSpan, String text, int page) {
    List<Block> blocks =
        text.isEmpty()
            ? List.of()
            : List.of(new Block.Paragraph(RichText.of(text), Provenance.none()));
    return new Cell(row, column, rowSpan, columnSpan, blocks, place(page));
  }

  private static Provenance place(int page) {
    return Provenance.onPage(page, new Box(50, 100, 500, 200));
  }
}
