package se.handlingsplan.extract.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.RichText;
import se.handlingsplan.extract.source.PathCounter;

/**
 * Collects the blocks of one container, such as the body, a cell or a note, in the order in which a
 * reader meets them. Not for several threads.
 */
public final class Flow {
  private final PathCounter places;
  private final List<Block> blocks = new ArrayList<>();
  private final List<ListLines.Line> lines = new ArrayList<>();

  /**
   * An empty one.
   *
   * @param path of the container with a slash at its end; empty for the body
   */
  public Flow(String path) {
    this(new PathCounter(path));
  }

  /** An empty one that counts on, for a part of a container. */
  public Flow(PathCounter places) {
    this.places = places;
  }

  /** Counts the paragraphs and tables of this container. */
  public PathCounter places() {
    return places;
  }

  /** Adds a list item; items that follow each other become lists. */
  public void addItem(ListLabel label, RichText text, Provenance provenance) {
    lines.add(new ListLines.Line(label, new Block.Paragraph(text, provenance), true));
  }

  /**
   * Adds one more paragraph to the item that was added last on the label's level. Where a list has
   * been ended since, it is an item without a label.
   */
  public void addToItem(ListLabel label, RichText text, Provenance provenance) {
    Block.Paragraph paragraph = new Block.Paragraph(text, provenance);
    if (lines.isEmpty()) {
      lines.add(
          new ListLines.Line(
              new ListLabel(label.list(), label.level(), label.ordered(), ""), paragraph, true));
    } else {
      lines.add(new ListLines.Line(label, paragraph, false));
    }
  }

  /** Adds a block, which ends a list. */
  public void add(Block block) {
    endList();
    blocks.add(block);
  }

  /** Ends a list: an item that follows begins another. */
  public void endList() {
    blocks.addAll(ListLines.nested(lines));
    lines.clear();
  }

  /** Takes away the block added last, if that was a list: it goes on. */
  public Optional<Block.ListBlock> takeLastList() {
    endList();
    return !blocks.isEmpty() && blocks.getLast() instanceof Block.ListBlock
        ? Optional.of((Block.ListBlock) blocks.removeLast())
        : Optional.empty();
  }

  /** All that was added. */
  public List<Block> blocks() {
    endList();
    return List.copyOf(blocks);
  }
}
