package se.handlingsplan.render.table;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Place;
import se.handlingsplan.document.Provenance;

/**
 * The tables of a document, to be written as they stand.
 *
 * @param name of the document's file, without folders
 * @param tables in reading order, those inside cells and list items after the one they stand in
 */
public record TableBook(String name, List<Numbered> tables) {
  public TableBook {
    tables = List.copyOf(tables);
  }

  /**
   * A table of a document.
   *
   * @param number counted from 1 in the whole document, also where not all its tables are given
   */
  public record Numbered(int number, Block.Table table) {
    /** The pages on which it stands, counted from 1; empty where the format has no pages. */
    public SortedSet<Integer> pages() {
      SortedSet<Integer> pages = new TreeSet<>();
      addPages(table.provenance(), pages);
      table.cells().forEach(cell -> addPages(cell.provenance(), pages));
      return pages;
    }

    private static void addPages(Provenance provenance, SortedSet<Integer> pages) {
      for (Place place : provenance.places()) {
        if (place instanceof Place.OnPage on) {
          pages.add(on.page());
        }
      }
    }
  }

  /** All tables among the blocks. */
  public static TableBook of(String name, List<Block> blocks) {
    List<Numbered> tables = new ArrayList<>();
    addAll(blocks, tables);
    return new TableBook(name, tables);
  }

  /** Only the tables that stand, wholly or in part, on a page asked for. */
  public TableBook onPages(IntPredicate asked) {
    return new TableBook(
        name, tables.stream().filter(t -> t.pages().stream().anyMatch(asked::test)).toList());
  }

  private static void addAll(List<Block> blocks, List<Numbered> tables) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Table table -> {
          tables.add(new Numbered(tables.size() + 1, table));
          table.cells().forEach(cell -> addAll(cell.blocks(), tables));
        }
        case Block.ListBlock list -> list.items().forEach(item -> addAll(item.blocks(), tables));
        case Block.Heading heading -> {}
        case Block.Paragraph paragraph -> {}
      }
    }
  }
}
