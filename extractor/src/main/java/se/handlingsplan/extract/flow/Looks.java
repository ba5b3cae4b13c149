package se.handlingsplan.extract.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.RichText;

/**
 * Headings told by look, in documents whose authors made them by larger letters instead of styles.
 * The measures are those by which headings are told in pages. Not for several threads.
 */
public final class Looks {
  /** Larger than running text by this much is a heading by size alone. */
  private static final double LARGER = 1.15;

  /** Larger by this much is a heading if bold too; Word's smallest styles are one point apart. */
  private static final double LARGER_AND_BOLD = 1.04;

  /** Characters of a heading; a whole paragraph in large letters is an introduction. */
  private static final int LONGEST = 160;

  private static final int MAX_LEVEL = 6;

  private final Map<Provenance, Integer> sizes = new HashMap<>();

  /**
   * Notes how large a paragraph is written.
   *
   * @param size in half points, of most of its letters; 0 where the document does not tell
   */
  public void note(Provenance paragraph, int size) {
    if (size > 0) {
      sizes.put(paragraph, size);
    }
  }

  /**
   * The body with headings in place of the paragraphs that look like it. Only what stands for
   * itself is: no item of a list, nothing in a table.
   */
  public List<Block> headings(List<Block> body) {
    Map<Integer, Integer> letters = new TreeMap<>();
    for (Block block : body) {
      if (block instanceof Block.Paragraph paragraph) {
        letters.merge(size(block), paragraph.text().text().length(), Integer::sum);
      }
    }
    letters.remove(0);
    if (letters.isEmpty()) {
      return body;
    }
    int usual = letters.entrySet().stream().max(Map.Entry.comparingByValue()).get().getKey();
    Set<Integer> larger = new TreeSet<>(Comparator.reverseOrder());
    Map<Integer, Integer> marked = new HashMap<>();
    for (Block block : body) {
      if (block instanceof Block.Heading heading && size(block) > 0) {
        larger.add(size(block));
        marked.putIfAbsent(size(block), heading.level());
      } else if (isHeading(block, usual)) {
        larger.add(size(block));
      }
    }
    List<Integer> ranks = List.copyOf(larger);
    List<Block> result = new ArrayList<>(body.size());
    for (Block block : body) {
      if (block instanceof Block.Paragraph paragraph && isHeading(block, usual)) {
        int size = size(block);
        int level = marked.getOrDefault(size, Math.min(ranks.indexOf(size) + 1, MAX_LEVEL));
        result.add(new Block.Heading(level, paragraph.text(), paragraph.provenance()));
      } else {
        result.add(block);
      }
    }
    return result;
  }

  private int size(Block block) {
    return sizes.getOrDefault(block.provenance(), 0);
  }

  private boolean isHeading(Block block, int usual) {
    if (!(block instanceof Block.Paragraph paragraph)) {
      return false;
    }
    RichText text = paragraph.text();
    double size = size(block);
    return size > usual * LARGER_AND_BOLD
        && (size > usual * LARGER || text.isBold())
        && text.text().length() <= LONGEST
        && text.text().codePoints().anyMatch(Character::isLetter);
  }
}
