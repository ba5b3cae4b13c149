package se.handlingsplan.extract.form;

import java.util.List;
import java.util.function.Predicate;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.Run;

/**
 * What stands in a field without what is left of the prompt: its words, where somebody has typed
 * beside them, and its italics, where all of the text has them.
 */
final class FieldText {
  private FieldText() {}

  static Block of(Block block, Predicate<String> prompt) {
    return switch (block) {
      case Block.Paragraph paragraph ->
          new Block.Paragraph(of(paragraph.text(), prompt), paragraph.provenance());
      case Block.ListBlock list ->
          list.withBlocks(inside -> inside.stream().map(inner -> of(inner, prompt)).toList());
      case Block.Heading heading -> heading;
      case Block.Table table -> table;
    };
  }

  private static RichText of(RichText text, Predicate<String> prompt) {
    List<Run> runs = text.runs().stream().filter(run -> !prompt.test(run.text())).toList();
    boolean italic = runs.stream().allMatch(run -> run.italic() || run.text().isBlank());
    List<Run> upright =
        italic
            ? runs.stream().map(run -> new Run(run.text(), run.bold(), false, run.link())).toList()
            : runs;
    return new RichText(upright).strip();
  }
}
