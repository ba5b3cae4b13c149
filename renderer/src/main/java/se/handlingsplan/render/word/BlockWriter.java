package se.handlingsplan.render.word;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.RichText;
import se.handlingsplan.render.form.FormPage;
import se.handlingsplan.render.form.FormPage.Prompt;
import se.handlingsplan.render.layout.FieldName;
import se.handlingsplan.render.layout.ListStart;
import se.handlingsplan.render.layout.Publication;
import se.handlingsplan.theme.TextRole;

/** Writes blocks as the paragraphs and tables of a Word file. */
final class BlockWriter {
  /** A longer text than this says more than what list follows; in characters. */
  private static final int LONGEST_LEAD = 200;

  /**
   * Between a table or list and the text after it, in twips: tables have no space of their own
   * below them, and items stand closer to each other than paragraphs do.
   */
  private static final int AFTER_TABLE = 160;

  private static final int AFTER_LIST = 60;

  private final Publication publication;
  private final Base base;
  private final Optional<Contents> contents;
  private final LineWriter lines;
  private final Bookmarks bookmarks;

  BlockWriter(Publication publication, Base base) {
    this.publication = publication;
    this.base = base;
    this.contents = Contents.of(publication, base.styling());
    this.lines = new LineWriter(base);
    this.bookmarks = new Bookmarks(base.bookmarks());
  }

  /**
   * Writes the publication.
   *
   * @param width that text may fill, in twips
   */
  void write(CTBody body, int width) {
    Room room = Room.body(body, width);
    List<Block> blocks = publication.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      int number = i;
      contents
          .filter(table -> table.isBefore(number))
          .ifPresent(table -> table.write(body, base.controls().next(), width));
      Block block = blocks.get(i);
      int above = i == 0 ? 0 : spaceAfter(blocks.get(i - 1));
      Optional<Block> next =
          i + 1 < blocks.size() ? Optional.of(blocks.get(i + 1)) : Optional.empty();
      if (block instanceof Block.Heading heading) {
        heading(heading, contents.flatMap(table -> table.bookmark(number)), room);
      } else if (block instanceof Block.Paragraph paragraph) {
        boolean leads =
            next.filter(Block.ListBlock.class::isInstance).isPresent()
                && paragraph.text().text().length() <= LONGEST_LEAD;
        text(
            paragraph.text(),
            TextRole.BODY,
            paragraph,
            room,
            element -> {
              keepNext(element, leads);
              spaceAbove(element, above);
            });
      } else {
        write(block, room);
      }
      if (block instanceof Block.Table && next.isEmpty()) {
        bare(base.styling().end(), room);
      } else if (block instanceof Block.Table
          && next.filter(Block.Table.class::isInstance).isPresent()) {
        bare(base.styling().gap(), room);
      }
    }
  }

  /** Tables that follow on each other are held apart, for Word would make one table of them. */
  void write(List<Block> blocks, Room room) {
    boolean afterTable = false;
    for (Block block : blocks) {
      boolean table = block instanceof Block.Table;
      if (table && afterTable) {
        bare(base.styling().gap(), room);
      }
      write(block, room);
      afterTable = table;
    }
  }

  private static int spaceAfter(Block block) {
    return switch (block) {
      case Block.Table table -> AFTER_TABLE;
      case Block.ListBlock list -> AFTER_LIST;
      case Block.Heading heading -> 0;
      case Block.Paragraph paragraph -> 0;
    };
  }

  private static void spaceAbove(CTP paragraph, int space) {
    if (space > 0) {
      paragraph.getPPr().addNewSpacing().setBefore(BigInteger.valueOf(space));
    }
  }

  /** A line that leads in a list stays on its page. */
  private static void keepNext(CTP paragraph, boolean keep) {
    if (keep) {
      paragraph.getPPr().addNewKeepNext();
    }
  }

  private void write(Block block, Room room) {
    switch (block) {
      case Block.Heading heading -> heading(heading, Optional.empty(), room);
      case Block.Paragraph paragraph ->
          text(paragraph.text(), room.setting().paragraph(), block, room, p -> {});
      case Block.ListBlock list -> list(list, 0, room);
      case Block.Table table -> {
        FieldName.in(table.provenance()).ifPresent(bookmarks::point);
        new TableWriter(this, publication, base.styling().of(TextRole.TABLE)).write(table, room);
      }
    }
  }

  private void heading(Block.Heading heading, Optional<String> bookmark, Room room) {
    TextRole role = TextRole.heading(heading.level());
    boolean newPage =
        FieldName.in(heading.provenance()).filter(FormPage.NEW_PAGE::equals).isPresent();
    text(
        heading.text(),
        role,
        heading,
        room,
        paragraph -> {
          if (newPage) {
            paragraph.getPPr().addNewPageBreakBefore();
          }
          outline(paragraph, role);
          bookmark.ifPresent(name -> bookmarks.point(paragraph, name));
        });
  }

  /** Headings are headings to Word by their level, not by the name of their style. */
  private void outline(CTP paragraph, TextRole role) {
    if (base.styling().levelled().contains(role)) {
      paragraph.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(role.headingLevel() - 1L));
    }
  }

  private void text(RichText text, TextRole role, Block block, Room room, Consumer<CTP> look) {
    if (text.isBlank()) {
      return;
    }
    marked(
        block.provenance(),
        () -> {
          CTP paragraph = paragraph(role, room);
          look.accept(paragraph);
          line(text, paragraph, room.of(block.provenance()));
        });
  }

  private void list(Block.ListBlock list, int depth, Room room) {
    int level = Numbering.level(depth);
    BigInteger number =
        list.ordered()
            ? base.numbering().ordered(room.setting(), level, ListStart.of(list))
            : base.numbering().bullets(room.setting());
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
          CTP element = paragraph(first ? setting.item(marker.ordered()) : setting.later(), room);
          if (first) {
            marker.put(element.getPPr());
          } else {
            element.getPPr().addNewInd().setLeft(base.numbering().indent(setting, marker.depth()));
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

  /** A paragraph that invites to fill in a field, if it is one that is to be filled in. */
  void invitation(Room room) {
    Optional<Prompt> prompt = base.prompt(room.field());
    if (prompt.isEmpty()) {
      empty(room);
      return;
    }
    CTP paragraph = paragraph(room.setting().paragraph(), room);
    bookmarks.begin(paragraph);
    lines.invite(prompt.get(), room.field().orElseThrow(), paragraph);
  }

  /** A paragraph without text, for a cell cannot be without paragraphs. */
  void empty(Room room) {
    bookmarks.begin(paragraph(room.setting().paragraph(), room));
  }

  private void bare(String style, Room room) {
    bookmarks.begin(styled(style, room));
  }

  private void line(RichText text, CTP paragraph, Room room) {
    bookmarks.begin(paragraph);
    if (Direction.isRightToLeft(text.text())) {
      paragraph.getPPr().addNewBidi();
    }
    lines.write(text, room.field(), paragraph);
  }

  private CTP paragraph(TextRole role, Room room) {
    return styled(base.styling().of(role), room);
  }

  private static CTP styled(String style, Room room) {
    CTP paragraph = room.paragraph().get();
    paragraph.addNewPPr().addNewPStyle().setVal(style);
    return paragraph;
  }
}
