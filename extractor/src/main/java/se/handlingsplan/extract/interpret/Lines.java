package se.handlingsplan.extract.interpret;

import java.util.ArrayList;
import java.util.List;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.RichText;

/** The lines of a text: paragraphs, divided at their line breaks, and the items of lists. */
final class Lines {
  private Lines() {}

  /** A line, and whether it is an item of a list. */
  record Line(RichText text, boolean item) {
    String plain() {
      return text.text();
    }
  }

  static List<Line> of(List<Block> blocks) {
    List<Line> lines = new ArrayList<>();
    blocks.forEach(block -> add(block, false, lines));
    return lines;
  }

  private static void add(Block block, boolean item, List<Line> lines) {
    switch (block) {
      case Block.Heading heading -> add(heading.text(), item, lines);
      case Block.Paragraph paragraph -> add(paragraph.text(), item, lines);
      case Block.ListBlock list ->
          list.items().forEach(i -> i.blocks().forEach(inner -> add(inner, true, lines)));
      case Block.Table table ->
          table.cells().forEach(cell -> cell.blocks().forEach(inner -> add(inner, item, lines)));
    }
  }

  private static void add(RichText text, boolean item, List<Line> lines) {
    text.lines().stream()
        .map(RichText::strip)
        .filter(line -> !line.isBlank())
        .forEach(line -> lines.add(new Line(line, item)));
  }
}
