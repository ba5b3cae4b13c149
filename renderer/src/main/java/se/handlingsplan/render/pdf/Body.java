package se.handlingsplan.render.pdf;

import java.util.ArrayList;
import java.util.List;
import se.handlingsplan.document.Block;

/** The text of a document, set to the width of its pages but not yet laid on them. */
record Body(List<BodyPart> parts, List<Tag> tags) {
  Body {
    parts = List.copyOf(parts);
    tags = List.copyOf(tags);
  }

  static Body set(List<Block> blocks, Typesetter typesetter, Frame frame)
      throws UnprintableCharacterException {
    List<BodyPart> parts = new ArrayList<>();
    List<Tag> tags = new ArrayList<>();
    for (int from = 0; from < blocks.size(); ) {
      int to = nextTable(blocks, from);
      Typeset running = typesetter.set(blocks.subList(from, to), frame.lineWidth(), Setting.body());
      parts.add(new BodyPart.Running(running.column()));
      tags.addAll(running.tags());
      if (to < blocks.size() && blocks.get(to) instanceof Block.Table table) {
        TableSetter.SetTable set = typesetter.tables().set(table, frame.width());
        parts.add(new BodyPart.Whole(set.laid()));
        tags.add(set.tag());
      }
      from = to + 1;
    }
    return new Body(parts, tags);
  }

  private static int nextTable(List<Block> blocks, int from) {
    int to = from;
    while (to < blocks.size() && !(blocks.get(to) instanceof Block.Table)) {
      to++;
    }
    return to;
  }
}
