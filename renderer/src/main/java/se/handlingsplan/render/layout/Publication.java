package se.handlingsplan.render.layout;

import java.util.List;
import java.util.Map;
import se.handlingsplan.document.Block;

/**
 * A document ready to be written in any format: the blocks that are read, in reading order, and
 * what stands around them. Blocks and cells that hold a field of the plan bear its name as their
 * provenance, an {@code AtPath} such as {@code skill-up-3f2a91/followUp}; the names are unique in a
 * publication.
 *
 * @param title of the document, for its metadata and the foot of its pages
 * @param description one sentence for the metadata
 * @param language of the text, such as {@code sv-SE}
 * @param tables how each table looks, by the path in its provenance
 * @param edition what stands around the text, and how it looks
 * @param planJson the plan to embed; empty where the document is not a plan
 */
public record Publication(
    String title,
    String description,
    String language,
    List<Block> blocks,
    Map<String, TableLook> tables,
    Edition edition,
    String planJson) {
  public Publication {
    blocks = List.copyOf(blocks);
    tables = Map.copyOf(tables);
  }

  /**
   * How a table looks.
   *
   * @param columnShares widths of the columns as shares of the whole, which add up to 1
   * @param description what the table holds, for those who cannot see it
   */
  public record TableLook(List<Double> columnShares, String description) {
    public TableLook {
      columnShares = List.copyOf(columnShares);
    }
  }
}
