package se.handlingsplan.extract.pdf.tagged;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.handlingsplan.extract.pdf.layout.PageText;
import se.handlingsplan.extract.pdf.layout.Word;
import se.handlingsplan.extract.pdf.page.Structure;

/** The words of a document by the marked content they belong to, in the order of painting. */
public record MarkedWords(Map<Structure.Content, List<Word>> words) {
  public static MarkedWords of(List<PageText> pages) {
    Map<Structure.Content, List<Word>> words = new HashMap<>();
    for (PageText page : pages) {
      for (Word word : page.words()) {
        if (word.mark().isNumbered()) {
          words
              .computeIfAbsent(
                  new Structure.Content(page.number(), word.mark().mcid()), k -> new ArrayList<>())
              .add(word);
        }
      }
    }
    return new MarkedWords(words);
  }

  public List<Word> of(Structure.Content content) {
    return words.getOrDefault(content, List.of());
  }

  /** All words within, in the order of the tree. */
  public List<Word> within(Structure structure) {
    List<Word> all = new ArrayList<>();
    addWithin(structure, all);
    return all;
  }

  private void addWithin(Structure structure, List<Word> all) {
    switch (structure) {
      case Structure.Content content -> all.addAll(of(content));
      case Structure.Element element -> element.kids().forEach(kid -> addWithin(kid, all));
    }
  }
}
