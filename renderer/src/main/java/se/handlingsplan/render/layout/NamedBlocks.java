package se.handlingsplan.render.layout;

import java.util.ArrayList;
import java.util.List;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Provenance;

/** The blocks of a passage, each under a name of its own in the publication. */
final class NamedBlocks {
  private NamedBlocks() {}

  static List<Block> of(List<Block> content, String place) {
    List<Block> named = new ArrayList<>();
    for (int i = 0; i < content.size(); i++) {
      Provenance at = Provenance.at(place + "/" + (i + 1));
      named.add(
          switch (content.get(i)) {
            case Block.Heading heading -> new Block.Heading(heading.level(), heading.text(), at);
            case Block.Paragraph paragraph -> new Block.Paragraph(paragraph.text(), at);
            case Block.ListBlock list -> new Block.ListBlock(list.ordered(), list.items(), at);
            case Block.Table table ->
                new Block.Table(
                    table.rows(), table.columns(), table.headerRows(), table.cells(), at);
          });
    }
    return named;
  }
}
