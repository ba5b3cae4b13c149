package se.handlingsplan.document;

import java.util.List;
import java.util.function.UnaryOperator;

/** The same blocks with other places, all the way down. */
public record Relocation(UnaryOperator<Place> move) {
  public List<Block> of(List<Block> blocks) {
    return blocks.stream().map(this::of).toList();
  }

  public Provenance of(Provenance provenance) {
    return new Provenance(provenance.places().stream().map(move).toList());
  }

  private Block of(Block block) {
    return switch (block) {
      case Block.Heading heading ->
          new Block.Heading(heading.level(), heading.text(), of(heading.provenance()));
      case Block.Paragraph paragraph ->
          new Block.Paragraph(paragraph.text(), of(paragraph.provenance()));
      case Block.ListBlock list ->
          new Block.ListBlock(
              list.ordered(),
              list.items().stream()
                  .map(item -> new Block.ListBlock.Item(item.label(), of(item.blocks())))
                  .toList(),
              of(list.provenance()));
      case Block.Table table ->
          new Block.Table(
              table.rows(),
              table.columns(),
              table.headerRows(),
              table.cells().stream().map(this::of).toList(),
              of(table.provenance()),
              table.assurance());
    };
  }

  private Cell of(Cell cell) {
    return new Cell(
        cell.row(),
        cell.column(),
        cell.rowSpan(),
        cell.columnSpan(),
        of(cell.blocks()),
        of(cell.provenance()));
  }
}
