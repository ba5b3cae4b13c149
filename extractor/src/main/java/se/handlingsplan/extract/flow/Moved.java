package se.handlingsplan.extract.flow;

import java.util.List;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Cell;
import se.handlingsplan.document.Place;
import se.handlingsplan.document.Provenance;

/** Blocks of a document that is part of another: their paths begin where it stands. */
public final class Moved {
  private Moved() {}

  /** The same blocks, with a path before theirs; it ends in a slash. */
  public static List<Block> under(String path, List<Block> blocks) {
    return blocks.stream().map(block -> under(path, block)).toList();
  }

  /** The same places, with a path before theirs; those on pages stay. */
  public static Provenance under(String path, Provenance provenance) {
    return new Provenance(
        provenance.places().stream()
            .map(
                place ->
                    place instanceof Place.AtPath at ? new Place.AtPath(path + at.path()) : place)
            .toList());
  }

  private static Block under(String path, Block block) {
    return switch (block) {
      case Block.Heading h -> new Block.Heading(h.level(), h.text(), under(path, h.provenance()));
      case Block.Paragraph p -> new Block.Paragraph(p.text(), under(path, p.provenance()));
      case Block.ListBlock list ->
          new Block.ListBlock(
              list.ordered(),
              list.items().stream()
                  .map(item -> new Block.ListBlock.Item(item.label(), under(path, item.blocks())))
                  .toList(),
              under(path, list.provenance()));
      case Block.Table table ->
          new Block.Table(
              table.rows(),
              table.columns(),
              table.headerRows(),
              table.cells().stream().map(cell -> under(path, cell)).toList(),
              under(path, table.provenance()),
              table.assurance());
    };
  }

  private static Cell under(String path, Cell cell) {
    return new Cell(
        cell.row(),
        cell.column(),
        cell.rowSpan(),
        cell.columnSpan(),
        under(path, cell.blocks()),
        under(path, cell.provenance()));
  }
}
