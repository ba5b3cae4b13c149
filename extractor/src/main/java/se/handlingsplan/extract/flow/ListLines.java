package se.handlingsplan.extract.flow;

import java.util.ArrayList;
import java.util.List;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Provenance;

/** Makes nested lists of the flat sequence of list paragraphs that word processors store. */
final class ListLines {
  private ListLines() {}

  /**
   * A list paragraph.
   *
   * @param begins whether an item begins with it; else it goes on in the item above
   */
  record Line(ListLabel label, Block.Paragraph paragraph, boolean begins) {}

  /**
   * One block per run of lines that belong to one list; deeper levels become lists within the item
   * above.
   */
  static List<Block> nested(List<Line> lines) {
    List<Block> lists = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      int end = at + 1;
      while (end < lines.size() && goesOn(lines.get(at), lines.get(end))) {
        end++;
      }
      lists.add(list(lines.subList(at, end)));
      at = end;
    }
    return lists;
  }

  private static boolean goesOn(Line first, Line next) {
    return isDeeper(first, next)
        || (next.label().level() == first.label().level()
            && (!next.begins() || next.label().list().equals(first.label().list())));
  }

  private static boolean isDeeper(Line first, Line next) {
    return next.label().level() > first.label().level();
  }

  private static Block list(List<Line> lines) {
    Line first = lines.getFirst();
    List<Block.ListBlock.Item> items = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      int end = at + 1;
      while (end < lines.size() && (isDeeper(first, lines.get(end)) || !lines.get(end).begins())) {
        end++;
      }
      items.add(item(lines.subList(at, end)));
      at = end;
    }
    Provenance provenance =
        new Provenance(
            lines.stream()
                .flatMap(line -> line.paragraph().provenance().places().stream())
                .distinct()
                .toList());
    return new Block.ListBlock(first.label().ordered(), items, provenance);
  }

  private static Block.ListBlock.Item item(List<Line> lines) {
    Line first = lines.getFirst();
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      int end = at + 1;
      while (end < lines.size() && isDeeper(first, lines.get(end))) {
        end++;
      }
      blocks.add(lines.get(at).paragraph());
      blocks.addAll(nested(lines.subList(at + 1, end)));
      at = end;
    }
    return new Block.ListBlock.Item(first.label().text(), blocks);
  }
}
