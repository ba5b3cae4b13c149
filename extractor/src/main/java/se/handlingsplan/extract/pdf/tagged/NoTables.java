package se.handlingsplan.extract.pdf.tagged;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import se.handlingsplan.extract.pdf.layout.Word;
import se.handlingsplan.extract.pdf.page.Structure;

/** What the structure declares to be no table: headings, tables of contents. */
public final class NoTables {
  private static final Pattern TYPES = Pattern.compile("H[1-6]?|Title|TOC");

  private final MarkedWords marked;
  private final Map<Word, Integer> numbers = new HashMap<>();
  private int last;

  private NoTables(MarkedWords marked) {
    this.marked = marked;
  }

  public static NoTables in(Structure tree, MarkedWords marked) {
    NoTables none = new NoTables(marked);
    none.add(tree);
    return none;
  }

  private void add(Structure structure) {
    if (structure instanceof Structure.Element element) {
      if (TYPES.matcher(element.type()).matches()) {
        last++;
        marked.within(element).forEach(word -> numbers.put(word, last));
      } else {
        element.kids().forEach(this::add);
      }
    }
  }

  /** Whether words belong to one such. */
  public boolean hold(List<Word> words) {
    return words.stream().allMatch(numbers::containsKey)
        && words.stream().map(numbers::get).distinct().count() == 1;
  }
}
