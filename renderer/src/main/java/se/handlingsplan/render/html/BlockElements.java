package se.handlingsplan.render.html;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import se.handlingsplan.document.Block;
import se.handlingsplan.render.layout.ListStart;
import se.handlingsplan.render.layout.PageWords;
import se.handlingsplan.render.layout.Publication;

/** Writes blocks as elements. */
final class BlockElements {
  /** Read aloud, but not seen and not part of the blocks. */
  static final String HIDDEN = "visually-hidden";

  /** The lowest heading that HTML has. */
  private static final int LOWEST_HEADING = 6;

  private final Ids ids = new Ids(HtmlDocument.MAIN, HtmlDocument.PLAN);
  private final TableElements tables;

  BlockElements(Publication publication, PageWords words, StyleSheet styles) {
    this.tables = new TableElements(publication, words, styles, this);
  }

  Ids ids() {
    return ids;
  }

  /** Each on a line of its own, so that two editions can be compared line by line. */
  void write(List<Block> blocks, Element parent) {
    for (Block block : blocks) {
      newLine(parent);
      write(block, parent);
    }
  }

  static void newLine(Element parent) {
    parent.appendChild(new TextNode("\n"));
  }

  private void write(Block block, Element parent) {
    switch (block) {
      case Block.Heading heading -> {
        Element element = parent.appendElement("h" + Math.min(heading.level(), LOWEST_HEADING));
        TextNodes.write(heading.text(), element);
        ids.nameHeading(element, heading.provenance());
      }
      case Block.Paragraph paragraph -> {
        Element element = parent.appendElement("p");
        ids.name(element, paragraph.provenance());
        TextNodes.write(paragraph.text(), element);
      }
      case Block.ListBlock list -> list(list, parent);
      case Block.Table table -> tables.write(table, parent);
    }
  }

  private void list(Block.ListBlock list, Element parent) {
    Element element = parent.appendElement(list.ordered() ? "ol" : "ul");
    ids.name(element, list.provenance());
    if (list.ordered() && ListStart.of(list) != 1) {
      element.attr("start", Integer.toString(ListStart.of(list)));
    }
    for (Block.ListBlock.Item item : list.items()) {
      newLine(element);
      write(item.blocks(), element.appendElement("li"));
    }
  }
}
