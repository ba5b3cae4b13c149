package se.handlingsplan.render.markdown;

import java.util.ArrayList;
import java.util.List;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Texts;
import se.handlingsplan.render.layout.ListStart;

/** Writes blocks as lines, an empty one between two blocks. */
final class BlockLines {
  /** The lowest heading that Markdown has. */
  private static final int LOWEST_HEADING = 6;

  private static final String HARD_BREAK = "\\";

  private BlockLines() {}

  static List<String> of(List<Block> blocks) {
    List<String> lines = new ArrayList<>();
    boolean other = false;
    boolean afterList = false;
    for (Block block : blocks) {
      if (Texts.isBlank(block) && !(block instanceof Block.Table)) {
        continue;
      }
      boolean list = block instanceof Block.ListBlock;
      // Two lists with the same marks would be one.
      other = list && afterList && !other;
      afterList = list;
      if (!lines.isEmpty()) {
        lines.add("");
      }
      lines.addAll(of(block, other));
    }
    return lines;
  }

  private static List<String> of(Block block, boolean otherMark) {
    return switch (block) {
      case Block.Heading heading -> List.of(heading(heading));
      case Block.Paragraph paragraph -> paragraph(paragraph);
      case Block.ListBlock list -> list(list, otherMark);
      case Block.Table table -> PipeTable.of(table);
    };
  }

  /** A heading is one line, and a hash at its end would be taken for the end of it. */
  private static String heading(Block.Heading heading) {
    String text = String.join(" ", InlineText.lines(heading.text()));
    return "#".repeat(Math.min(heading.level(), LOWEST_HEADING))
        + " "
        + text.replaceFirst("(#+)$", "\\\\$1");
  }

  private static List<String> paragraph(Block.Paragraph paragraph) {
    List<String> lines = new ArrayList<>();
    for (String line : InlineText.lines(paragraph.text())) {
      if (!lines.isEmpty()) {
        lines.add(lines.removeLast() + HARD_BREAK);
      }
      lines.add(Escaped.lineStart(line));
    }
    return lines;
  }

  private static List<String> list(Block.ListBlock list, boolean otherMark) {
    List<String> lines = new ArrayList<>();
    boolean tight = list.items().stream().allMatch(BlockLines::isTight);
    int number = ListStart.of(list);
    for (Block.ListBlock.Item item : list.items()) {
      if (!tight && !lines.isEmpty()) {
        lines.add("");
      }
      String mark = list.ordered() ? number + (otherMark ? ") " : ". ") : (otherMark ? "* " : "- ");
      lines.addAll(item(item, mark, tight));
      number++;
    }
    return lines;
  }

  private static List<String> item(Block.ListBlock.Item item, String mark, boolean tight) {
    List<String> content = of(item.blocks());
    if (content.isEmpty()) {
      return List.of(mark.strip());
    }
    List<String> lines = new ArrayList<>();
    for (String line : content) {
      boolean first = lines.isEmpty();
      if (first || !line.isEmpty()) {
        lines.add((first ? mark : " ".repeat(mark.length())) + line);
      } else if (!tight) {
        lines.add("");
      }
    }
    return lines;
  }

  /** Whether no empty line is needed within an item: a paragraph, with bullets under it or not. */
  private static boolean isTight(Block.ListBlock.Item item) {
    List<Block> blocks = item.blocks().stream().filter(b -> !Texts.isBlank(b)).toList();
    return blocks.size() <= 1
        ? blocks.stream().allMatch(Block.Paragraph.class::isInstance)
        : blocks.size() == 2
            && blocks.getFirst() instanceof Block.Paragraph
            && blocks.getLast() instanceof Block.ListBlock list
            && isSimple(list);
  }

  /** Whether a list is known as one right after a line of text. */
  private static boolean isSimple(Block.ListBlock list) {
    return (!list.ordered() || ListStart.of(list) == 1)
        && list.items().stream()
            .allMatch(
                item -> item.blocks().stream().anyMatch(b -> !Texts.isBlank(b)) && isTight(item));
  }
}
