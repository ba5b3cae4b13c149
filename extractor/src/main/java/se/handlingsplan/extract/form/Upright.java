package se.handlingsplan.extract.form;

import java.util.List;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.Run;

/** Text without italics where all of it was in italics. */
final class Upright {
  private Upright() {}

  static Block of(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph ->
          new Block.Paragraph(of(paragraph.text()), paragraph.provenance());
      case Block.ListBlock list ->
          new Block.ListBlock(
              list.ordered(),
              list.items().stream()
                  .map(
                      item ->
                          new Block.ListBlock.Item(
                              item.label(), item.blocks().stream().map(Upright::of).toList()))
                  .toList(),
              list.provenance());
      case Block.Heading heading -> heading;
      case Block.Table table -> table;
    };
  }

  private static RichText of(RichText text) {
    List<Run> runs = text.runs();
    boolean italic = runs.stream().allMatch(run -> run.italic() || run.text().isBlank());
    return italic
        ? new RichText(
            runs.stream().map(run -> new Run(run.text(), run.bold(), false, run.link())).toList())
        : text;
  }
}
