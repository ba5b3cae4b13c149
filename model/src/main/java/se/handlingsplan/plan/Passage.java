package se.handlingsplan.plan;

import java.util.List;
import java.util.stream.Collectors;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Cell;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.Texts;

/**
 * A longer text of the plan with its paragraphs, lists, emphasis and links, and where it stood. The
 * blocks inside carry no places of their own and list items no labels, so equal wordings are equal
 * values.
 */
public record Passage(List<Block> content, Provenance provenance) {
  public Passage {
    content = content.stream().map(Passage::bare).toList();
  }

  public static Passage of(String text) {
    return text.isEmpty()
        ? new Passage(List.of(), Provenance.none())
        : new Passage(
            text.lines()
                .map(line -> (Block) new Block.Paragraph(RichText.of(line), Provenance.none()))
                .toList(),
            Provenance.none());
  }

  /** Plain text: line breaks between paragraphs and list items, no bullets. */
  public String text() {
    return Texts.of(content);
  }

  public boolean isBlank() {
    return text().isBlank();
  }

  private static Block bare(Block block) {
    return switch (block) {
      case Block.Heading heading ->
          new Block.Heading(heading.level(), heading.text(), Provenance.none());
      case Block.Paragraph paragraph -> new Block.Paragraph(paragraph.text(), Provenance.none());
      case Block.ListBlock list ->
          new Block.ListBlock(
              list.ordered(),
              list.items().stream()
                  .map(
                      item ->
                          new Block.ListBlock.Item(
                              list.ordered() ? item.label() : "",
                              item.blocks().stream().map(Passage::bare).toList()))
                  .toList(),
              Provenance.none());
      case Block.Table table ->
          new Block.Table(
              table.rows(),
              table.columns(),
              table.headerRows(),
              table.cells().stream()
                  .map(
                      cell ->
                          new Cell(
                              cell.row(),
                              cell.column(),
                              cell.rowSpan(),
                              cell.columnSpan(),
                              cell.blocks().stream()
                                  .map(Passage::bare)
                                  .collect(Collectors.toList()),
                              Provenance.none()))
                  .toList(),
              Provenance.none());
    };
  }
}
