package se.handlingsplan.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.TreeSet;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Box;
import se.handlingsplan.document.Cell;
import se.handlingsplan.document.Place;
import se.handlingsplan.document.Provenance;

/**
 * Tables as JSON: {@code {"tables":[{"pages":…,"rows":…,"cols":…,"headerRows":…,"cells":[…]}]}}.
 */
final class TablesJson {
  private TablesJson() {}

  /** The tables among the blocks, those inside cells and list items after the one they stand in. */
  static String of(List<Block> blocks) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    ArrayNode tables = root.putArray("tables");
    addAll(blocks, tables);
    return root.toPrettyString() + "\n";
  }

  private static void addAll(List<Block> blocks, ArrayNode tables) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Table table -> {
          table(table, tables.addObject());
          table.cells().forEach(cell -> addAll(cell.blocks(), tables));
        }
        case Block.ListBlock list -> list.items().forEach(item -> addAll(item.blocks(), tables));
        case Block.Heading heading -> {}
        case Block.Paragraph paragraph -> {}
      }
    }
  }

  private static void table(Block.Table table, ObjectNode out) {
    TreeSet<Integer> pages = new TreeSet<>();
    table.cells().forEach(cell -> pages.addAll(pages(cell.provenance())));
    pages.addAll(pages(table.provenance()));
    ArrayNode pageList = out.putArray("pages");
    pages.forEach(pageList::add);
    out.put("rows", table.rows());
    out.put("cols", table.columns());
    out.put("headerRows", table.headerRows());
    ArrayNode cells = out.putArray("cells");
    table.cells().forEach(cell -> cell(cell, cells.addObject()));
  }

  private static void cell(Cell cell, ObjectNode out) {
    cell.provenance().places().stream()
        .findFirst()
        .ifPresent(
            place -> {
              if (place instanceof Place.OnPage on) {
                out.put("page", on.page());
              }
            });
    out.put("row", cell.row());
    out.put("col", cell.column());
    out.put("rowSpan", cell.rowSpan());
    out.put("colSpan", cell.columnSpan());
    out.put("text", cell.text());
    cell.provenance().places().stream()
        .findFirst()
        .ifPresent(
            place -> {
              switch (place) {
                case Place.OnPage on -> box(on.box(), out.putArray("box"));
                case Place.AtPath at -> out.put("path", at.path());
              }
            });
  }

  private static void box(Box box, ArrayNode out) {
    out.add(round(box.left()))
        .add(round(box.top()))
        .add(round(box.right()))
        .add(round(box.bottom()));
  }

  private static double round(double points) {
    return Math.round(points * 100) / 100.0;
  }

  private static List<Integer> pages(Provenance provenance) {
    return provenance.places().stream()
        .filter(Place.OnPage.class::isInstance)
        .map(place -> ((Place.OnPage) place).page())
        .toList();
  }
}
