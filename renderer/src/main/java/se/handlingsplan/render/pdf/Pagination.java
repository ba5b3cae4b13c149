package se.handlingsplan.render.pdf;

import java.util.ArrayList;
import java.util.List;
import se.handlingsplan.document.Block;
import se.handlingsplan.render.layout.FrontMatter;
import se.handlingsplan.render.layout.PageWords;

/** A text laid on pages, and its tags. */
record Pagination(List<List<Mark>> pages, Tag tags) {
  private static final String DOCUMENT = "Document";

  static Pagination of(Letterhead head, List<Block> blocks, Typesetter typesetter, Frame frame)
      throws UnprintableCharacterException {
    Body body = head.above(Body.set(blocks, typesetter, frame), typesetter.stretches(), frame);
    return new Pagination(BodyFlow.pages(body.parts(), frame), Tag.of(DOCUMENT, body.tags()));
  }

  /**
   * The same with the titles and a table of contents on pages of their own, if the text is long.
   */
  static Pagination withContents(
      Letterhead head,
      List<Block> blocks,
      Typesetter typesetter,
      Fonts fonts,
      Frame frame,
      PageWords words)
      throws UnprintableCharacterException {
    int length = FrontMatter.length(blocks);
    Body front =
        head.above(
            Body.set(blocks.subList(0, length), typesetter, frame), typesetter.stretches(), frame);
    Body rest = Body.set(blocks.subList(length, blocks.size()), typesetter, frame);
    List<BodyPart> together = new ArrayList<>(front.parts());
    together.addAll(rest.parts());
    List<Tag> tags = new ArrayList<>(front.tags());
    List<List<Mark>> pages = BodyFlow.pages(rest.parts(), frame);
    List<Contents.Entry> entries = Contents.entries(pages);
    if (!Contents.areWorthwhile(pages, entries)) {
      tags.addAll(rest.tags());
      return new Pagination(BodyFlow.pages(together, frame), Tag.of(DOCUMENT, tags));
    }
    Contents contents = new Contents(typesetter, fonts, words.contents(), frame.lineWidth());
    // The numbers take the same room whatever they are, so the table's length is known beforehand.
    int before = leading(front, contents.set(entries), frame).size();
    Typeset table = contents.set(entries.stream().map(entry -> entry.after(before)).toList());
    List<List<Mark>> all = new ArrayList<>(leading(front, table, frame));
    all.addAll(pages);
    tags.addAll(table.tags());
    tags.addAll(rest.tags());
    return new Pagination(all, Tag.of(DOCUMENT, tags));
  }

  private static List<List<Mark>> leading(Body front, Typeset table, Frame frame) {
    List<BodyPart> parts = new ArrayList<>(front.parts());
    parts.add(new BodyPart.Running(table.column()));
    return BodyFlow.pages(parts, frame);
  }
}
