package se.handlingsplan.render.word;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.RichText;
import se.handlingsplan.render.layout.FieldName;
import se.handlingsplan.render.layout.ListStart;
import se.handlingsplan.render.layout.Publication;

/** Writes blocks as the paragraphs and tables of a Word file. */
final class BlockWriter {
  /** Levels below share its look. */
  private static final int LOWEST_HEADING = 6;

  private final Publication publication;
  private final Numbering numbering;
  private final LineWriter lines;
  private final Bookmarks bookmarks = new Bookmarks();

  BlockWriter(Publication publication, Numbering numbering, Hyperlinks hyperlinks) {
    this.publication = publication;
    this.numbering = numbering;
    this.lines = new LineWriter(hyperlinks);
  }

  void write(List<Block> blocks, CTBody body, Page page) {
    Room room = Room.body(body, page.textWidth());
    write(blocks, room);
    if (!blocks.isEmpty() && blocks.getLast() instanceof Block.Table) {
      gap(room);
    }
  }

  /** Tables that follow on each other are held apart, for Word would make one table of them. */
  void write(List<Block> blocks, Room room) {
    boolean afterTable = false;
    for (Block block : blocks) {
      boolean table = block instanceof Block.Table;
      if (table && afterTable) {
        gap(room);
      }
      write(block, room);
      afterTable = table;
    }
  }

  private void write(Block block, Room room) {
    switch (block) {
      case Block.Heading heading ->
          text(heading.text(), "Heading" + Math.min(heading.level(), LOWEST_HEADING), block, room);
      case Block.Paragraph paragraph ->
          text(paragraph.text(), room.setting().paragraphStyle(), block, room);
      case Block.ListBlock list -> list(list, 0, room);
      case Block.Table table -> {
        FieldName.in(table.provenance()).ifPresent(bookmarks::point);
        new TableWriter(this, publication).write(table, room);
      }
    }
  }

  private void text(RichText text, String style, Block block, Room room) {
    if (!text.isBlank()) {
      marked(
          block.provenance(),
          () -> line(text, paragraph(style, room), room.of(block.provenance())));
    }
  }

  private void list(Block.ListBlock list, int depth, Room room) {
    int level = Numbering.level(depth);
    BigInteger number =
        list.ordered()
            ? numbering.ordered(room.setting(), level, ListStart.of(list))
            : numbering.bullets(room.setting());
    Room inside = room.of(list.provenance());
    marked(
        list.provenance(),
        () ->
            list.items()
                .forEach(item -> item(item, new Marker(list.ordered(), number, depth), inside)));
  }

  /** What stands before an item. */
  private record Marker(boolean ordered, BigInteger number, int depth) {
    void put(CTPPr properties) {
      CTNumPr list = properties.addNewNumPr();
      list.addNewIlvl().setVal(BigInteger.valueOf(Numbering.level(depth)));
      list.addNewNumId().setVal(number);
    }
  }

  private void item(Block.ListBlock.Item item, Marker marker, Room room) {
    boolean first = true;
    for (Block block : item.blocks()) {
      switch (block) {
        case Block.Paragraph paragraph -> {
          itemParagraph(paragraph, marker, first, room);
          first = false;
        }
        case Block.ListBlock deeper -> list(deeper, marker.depth() + 1, room);
        case Block.Heading heading -> write(heading, room);
        case Block.Table table -> write(table, room);
      }
    }
  }

  private void itemParagraph(Block.Paragraph paragraph, Marker marker, boolean first, Room room) {
    Setting setting = room.setting();
    marked(
        paragraph.provenance(),
        () -> {
          CTP element =
              paragraph(first ? setting.itemStyle(marker.ordered()) : setting.laterStyle(), room);
          if (first) {
            marker.put(element.getPPr());
          } else {
            BigInteger indent = BigInteger.valueOf(setting.indent(Numbering.level(marker.depth())));
            element.getPPr().addNewInd().setLeft(indent);
          }
          line(paragraph.text(), element, room.of(paragraph.provenance()));
        });
  }

  /** Does the writing between the ends of the field's bookmark, if it is a field. */
  void marked(Provenance provenance, Runnable writing) {
    Optional<Bookmarks.Mark> mark = FieldName.in(provenance).flatMap(bookmarks::open);
    writing.run();
    mark.ifPresent(bookmarks::close);
  }

  /** A paragraph without text, for a cell cannot be without paragraphs. */
  void empty(Room room) {
    bookmarks.begin(paragraph(room.setting().paragraphStyle(), room));
  }

  private void gap(Room room) {
    bookmarks.begin(paragraph("TableGap", room));
  }

  private void line(RichText text, CTP paragraph, Room room) {
    bookmarks.begin(paragraph);
    lines.write(text, room.field(), paragraph);
  }

  private static CTP paragraph(String style, Room room) {
    CTP paragraph = room.paragraph().get();
    paragraph.addNewPPr().addNewPStyle().setVal(style);
    return paragraph;
  }
}
