package se.handlingsplan.render.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Cell;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.Run;
import se.handlingsplan.render.layout.ListStart;
import se.handlingsplan.render.layout.TableRows;

/**
 * Writes a table between pipes. Such a table has no spans: the text of a cell that spans rows
 * stands in each of them, for a row is read alone when it is quoted or searched for; of a cell that
 * spans columns it stands in the first, for the same row need not say it twice.
 */
final class PipeTable {
  private static final String LINE_BREAK = "<br>";
  private static final String BULLET = "• ";
  private static final String CELL_DIVIDER = " · ";

  private PipeTable() {}

  static List<String> of(Block.Table table) {
    List<List<Cell>> rows = TableRows.of(table);
    // Without a first row of headings, which may be empty, it would be no table.
    int headed = Math.min(table.headerRows(), 1);
    List<String> lines = new ArrayList<>();
    lines.add(row(headed == 0 ? List.of() : rows.getFirst(), table.columns(), true));
    lines.add("|" + " --- |".repeat(table.columns()));
    for (List<Cell> cells : rows.subList(headed, rows.size())) {
      lines.add(row(cells, table.columns(), false));
    }
    return lines;
  }

  private static String row(List<Cell> cells, int columns, boolean header) {
    String[] texts = new String[columns];
    Arrays.fill(texts, "");
    for (Cell cell : cells) {
      List<Block> blocks =
          header ? cell.blocks().stream().map(PipeTable::plain).toList() : cell.blocks();
      texts[cell.column()] = String.join(LINE_BREAK, lines(blocks));
    }
    return "| " + String.join(" | ", texts) + " |";
  }

  /** A heading of a column is bold by itself. */
  private static Block plain(Block block) {
    return block instanceof Block.Paragraph paragraph
        ? new Block.Paragraph(
            new RichText(
                paragraph.text().runs().stream()
                    .map(run -> new Run(run.text(), false, run.italic(), run.link()))
                    .toList()),
            paragraph.provenance())
        : block;
  }

  private static List<String> lines(List<Block> blocks) {
    return blocks.stream().flatMap(block -> lines(block).stream()).toList();
  }

  private static List<String> lines(Block block) {
    return switch (block) {
      case Block.Heading heading -> InlineText.lines(heading.text());
      case Block.Paragraph paragraph -> InlineText.lines(paragraph.text());
      case Block.ListBlock list -> items(list);
      case Block.Table table ->
          TableRows.of(table).stream()
              .map(
                  cells ->
                      cells.stream()
                          .map(cell -> String.join(LINE_BREAK, lines(cell.blocks())))
                          .filter(text -> !text.isEmpty())
                          .collect(Collectors.joining(CELL_DIVIDER)))
              .filter(text -> !text.isEmpty())
              .toList();
    };
  }

  private static List<String> items(Block.ListBlock list) {
    List<String> lines = new ArrayList<>();
    int number = ListStart.of(list);
    for (Block.ListBlock.Item item : list.items()) {
      List<String> own = lines(item.blocks());
      for (int i = 0; i < own.size(); i++) {
        String mark = list.ordered() ? number + ". " : BULLET;
        lines.add((i == 0 ? mark : "") + own.get(i));
      }
      number++;
    }
    return lines;
  }
}
