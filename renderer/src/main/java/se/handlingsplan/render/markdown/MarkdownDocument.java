package se.handlingsplan.render.markdown;

import java.util.ArrayList;
import java.util.List;
import se.handlingsplan.render.layout.PageWords;
import se.handlingsplan.render.layout.Publication;

/**
 * A publication as Markdown: CommonMark with the tables of GitHub. All words of the blocks are
 * there, in their order, and no character of theirs is taken for markup.
 */
public final class MarkdownDocument {
  private MarkdownDocument() {}

  /** The text; the same for the same publication. */
  public static String write(Publication publication) {
    PageWords words = PageWords.in(publication.language());
    List<String> lines = new ArrayList<>();
    publication
        .edition()
        .draft()
        .ifPresent(draft -> lines.addAll(List.of("**" + Escaped.line(draft) + "**", "")));
    lines.addAll(BlockLines.of(publication.blocks()));
    for (String particular : words.of(publication.edition().particulars())) {
      lines.addAll(List.of("", Escaped.line(particular)));
    }
    return String.join("\n", lines) + "\n";
  }
}
