package se.handlingsplan.extract.pdf.tagged;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.handlingsplan.document.Box;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.document.SetAside.Reason;
import se.handlingsplan.extract.pdf.layout.PageText;
import se.handlingsplan.extract.pdf.layout.Word;
import se.handlingsplan.extract.pdf.page.Structure;

/**
 * Headings that browsers repeat on each page of a table and mark as parts of the one heading cell:
 * it would say the same several times.
 */
public final class RepeatedHeads {
  private final MarkedWords marked;
  private final Set<Word> repeated = new HashSet<>();
  private final List<SetAside> aside = new ArrayList<>();

  private RepeatedHeads(MarkedWords marked) {
    this.marked = marked;
  }

  /** Pages on which such headings stand once, and what was repeated. */
  public static Parted part(List<PageText> pages, Structure structure) {
    RepeatedHeads heads = new RepeatedHeads(MarkedWords.of(pages));
    heads.look(structure);
    return new Parted(
        pages.stream().map(page -> page.without(heads.repeated)).toList(), heads.aside);
  }

  private void look(Structure structure) {
    if (structure instanceof Structure.Element element) {
      if (element.is("TH")) {
        lookInto(element);
      } else {
        element.kids().forEach(this::look);
      }
    }
  }

  private void lookInto(Structure.Element heading) {
    Map<Integer, List<Word>> byPage = new LinkedHashMap<>();
    for (Word word : marked.within(heading)) {
      byPage.computeIfAbsent(word.page(), k -> new ArrayList<>()).add(word);
    }
    List<List<Word>> pages = List.copyOf(byPage.values());
    for (int i = 1; i < pages.size(); i++) {
      List<Word> words = pages.get(i);
      if (text(words).equals(text(pages.getFirst()))) {
        repeated.addAll(words);
        Box box = words.stream().map(Word::box).reduce(Box::around).orElseThrow();
        aside.add(
            new SetAside(
                text(words),
                Reason.REPEATED_TABLE_HEADER,
                Provenance.onPage(words.getFirst().page(), box)));
      }
    }
  }

  private static String text(List<Word> words) {
    return String.join(" ", words.stream().map(Word::text).toList());
  }
}
