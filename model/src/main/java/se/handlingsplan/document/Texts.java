package se.handlingsplan.document;

import java.util.List;
import java.util.stream.Collectors;

/** The plain text of blocks. */
public final class Texts {
  private Texts() {}

  /** Blocks and list items divided by line breaks, table cells by tabs; labels left out. */
  public static String of(List<Block> blocks) {
    return blocks.stream()
        .map(Texts::of)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  /** See {@link #of(List)}. */
  public static String of(Block block) {
    return switch (block) {
      case Block.Heading heading -> heading.text().text();
      case Block.Paragraph paragraph -> paragraph.text().text();
      case Block.ListBlock list ->
          list.items().stream()
              .map(item -> of(item.blocks()))
              .filter(text -> !text.isEmpty())
              .collect(Collectors.joining("\n"));
      case Block.Table table -> of(table);
    };
  }

  /** Whether nothing can be read in a block; looks no further than the first words. */
  public static boolean isBlank(Block block) {
    return switch (block) {
      case Block.Heading heading -> heading.text().isBlank();
      case Block.Paragraph paragraph -> paragraph.text().isBlank();
      case Block.ListBlock list ->
          list.items().stream().allMatch(item -> item.blocks().stream().allMatch(Texts::isBlank));
      case Block.Table table -> table.cells().stream().allMatch(Cell::isBlank);
    };
  }

  /** Cells stand in reading order, so one walk does; looking rows up is slow in a long table. */
  private static String of(Block.Table table) {
    StringBuilder text = new StringBuilder();
    int row = 0;
    boolean first = true;
    for (Cell cell : table.cells()) {
      if (cell.row() > row) {
        text.append("\n".repeat(cell.row() - row));
        row = cell.row();
        first = true;
      }
      text.append(first ? "" : "\t").append(cell.text());
      first = false;
    }
    return text.append("\n".repeat(table.rows() - 1 - row)).toString();
  }
}
