package se.handlingsplan.extract.pdf;

import java.util.List;
import java.util.Map;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Cell;
import se.handlingsplan.document.Place;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.extract.pdf.layout.Turn;

/**
 * Gives places on pages that were turned to be read as they are shown.
 *
 * @param turns by page, only those that were turned
 */
record TurnedBack(Map<Integer, Turn> turns) {
  List<SetAside> setAside(List<SetAside> all) {
    return turns.isEmpty()
        ? all
        : all.stream()
            .map(aside -> new SetAside(aside.text(), aside.reason(), place(aside.provenance())))
            .toList();
  }

  List<Block> blocks(List<Block> blocks) {
    return turns.isEmpty() ? blocks : blocks.stream().map(this::block).toList();
  }

  private Block block(Block block) {
    return switch (block) {
      case Block.Heading heading ->
          new Block.Heading(heading.level(), heading.text(), place(heading.provenance()));
      case Block.Paragraph paragraph ->
          new Block.Paragraph(paragraph.text(), place(paragraph.provenance()));
      case Block.ListBlock list ->
          new Block.ListBlock(
              list.ordered(),
              list.items().stream()
                  .map(item -> new Block.ListBlock.Item(item.label(), blocks(item.blocks())))
                  .toList(),
              place(list.provenance()));
      case Block.Table table ->
          new Block.Table(
              table.rows(),
              table.columns(),
              table.headerRows(),
              table.cells().stream().map(this::cell).toList(),
              place(table.provenance()),
              table.assurance());
    };
  }

  private Cell cell(Cell cell) {
    return new Cell(
        cell.row(),
        cell.column(),
        cell.rowSpan(),
        cell.columnSpan(),
        blocks(cell.blocks()),
        place(cell.provenance()));
  }

  private Provenance place(Provenance provenance) {
    return new Provenance(provenance.places().stream().map(this::place).toList());
  }

  private Place place(Place place) {
    if (place instanceof Place.OnPage at && turns.containsKey(at.page())) {
      Turn turn = turns.getOrDefault(at.page(), new Turn(0, 0, 0));
      return new Place.OnPage(at.page(), turn.back(at.box()));
    }
    return place;
  }
}
