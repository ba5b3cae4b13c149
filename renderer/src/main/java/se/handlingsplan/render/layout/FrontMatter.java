package se.handlingsplan.render.layout;

import java.util.List;
import java.util.Set;
import se.handlingsplan.document.Block;

/** What a document begins with before its text: titles, date and the goal above all others. */
public final class FrontMatter {
  private static final Set<String> FIELDS = Set.of("agreement", "title", "date", "overallGoal");

  private FrontMatter() {}

  /** How many of the blocks from the first on are front matter; at least the first heading is. */
  public static int length(List<Block> blocks) {
    int length = !blocks.isEmpty() && blocks.getFirst() instanceof Block.Heading ? 1 : 0;
    while (length < blocks.size()
        && FieldName.in(blocks.get(length).provenance()).filter(FIELDS::contains).isPresent()) {
      length++;
    }
    return length;
  }
}
