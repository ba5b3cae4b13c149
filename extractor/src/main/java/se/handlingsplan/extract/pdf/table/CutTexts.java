package se.handlingsplan.extract.pdf.table;

import java.util.ArrayList;
import java.util.List;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Block.ListBlock.Item;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.document.SetAside.Reason;
import se.handlingsplan.extract.pdf.layout.LineJoiner;
import se.handlingsplan.extract.pdf.layout.Reading;
import se.handlingsplan.extract.pdf.layout.SentenceEnd;

/** Joins the contents on both sides of a page break, within a sentence or between paragraphs. */
public final class CutTexts {
  private CutTexts() {}

  public static Reading joined(Reading first, Reading second, LineJoiner joiner) {
    if (first.blocks().isEmpty() || second.blocks().isEmpty()) {
      return first.and(second);
    }
    List<SetAside> aside = new ArrayList<>(first.setAside());
    aside.addAll(second.setAside());
    List<Block> blocks = new ArrayList<>(first.blocks());
    Block last = blocks.removeLast();
    blocks.addAll(joined(last, second.blocks().getFirst(), joiner, aside));
    blocks.addAll(second.blocks().subList(1, second.blocks().size()));
    return new Reading(blocks, aside);
  }

  private static List<Block> joined(Block a, Block b, LineJoiner joiner, List<SetAside> aside) {
    if (a instanceof Block.Paragraph first
        && b instanceof Block.Paragraph second
        && SentenceEnd.goesOn(first.text().text(), second.text().text())) {
      LineJoiner.Joined text = joiner.join(first.text(), false, second.text());
      text.hyphen()
          .ifPresent(h -> aside.add(new SetAside(h, Reason.LINE_END_HYPHEN, first.provenance())));
      return List.of(new Block.Paragraph(text.text(), first.provenance().and(second.provenance())));
    }
    if (a instanceof Block.ListBlock list && !list.items().isEmpty()) {
      if (b instanceof Block.ListBlock more && more.ordered() == list.ordered()) {
        List<Item> items = new ArrayList<>(list.items());
        items.addAll(more.items());
        return List.of(
            new Block.ListBlock(list.ordered(), items, list.provenance().and(more.provenance())));
      }
      if (b instanceof Block.Paragraph more) {
        return intoLastItem(list, more, joiner, aside);
      }
    }
    return List.of(a, b);
  }

  private static List<Block> intoLastItem(
      Block.ListBlock list, Block.Paragraph more, LineJoiner joiner, List<SetAside> aside) {
    List<Item> items = new ArrayList<>(list.items());
    Item last = items.removeLast();
    if (last.blocks().isEmpty()) {
      return List.of(list, more);
    }
    List<Block> blocks = new ArrayList<>(last.blocks());
    List<Block> joined = joined(blocks.removeLast(), more, joiner, aside);
    if (joined.size() != 1) {
      return List.of(list, more);
    }
    blocks.addAll(joined);
    items.add(new Item(last.label(), blocks));
    return List.of(
        new Block.ListBlock(list.ordered(), items, list.provenance().and(more.provenance())));
  }
}
