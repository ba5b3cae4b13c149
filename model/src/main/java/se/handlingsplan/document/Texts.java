package se.handlingsplan.document;

import java.util.ArrayList;
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
      case Block.Table table -> {
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
          rows.add(
              table.cellsStartingIn(row).stream()
                  .map(Cell::text)
                  .collect(Collectors.joining("\t")));
        }
        yield String.join("\n", rows);
      }
    };
  }
}
