package se.handlingsplan.extract.pdf.tagged;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.document.SetAside.Reason;
import se.handlingsplan.extract.pdf.layout.PageText;
import se.handlingsplan.extract.pdf.layout.Word;
import se.handlingsplan.extract.pdf.page.Structure;

/**
 * Painted hyphens of which the structure says that they stand for soft ones: they divide a word at
 * the end of a line and are no part of it.
 */
public final class SoftHyphens {
  private static final String SOFT = "\u00AD";

  private SoftHyphens() {}

  /** Pages on which such hyphens are soft, and what was painted for them. */
  public static Parted part(List<PageText> pages, Structure structure) {
    Set<Structure.Content> contents = new HashSet<>();
    addSoft(structure, false, contents);
    if (contents.isEmpty()) {
      return new Parted(pages, List.of());
    }
    List<SetAside> aside = new ArrayList<>();
    List<PageText> parted = new ArrayList<>();
    for (PageText page : pages) {
      List<Word> words = new ArrayList<>();
      for (Word word : page.words()) {
        boolean soft = contents.contains(new Structure.Content(page.number(), word.mark().mcid()));
        words.add(soft ? word.withText(SOFT) : word);
        if (soft) {
          aside.add(new SetAside(word.text(), Reason.LINE_END_HYPHEN, word.provenance()));
        }
      }
      parted.add(page.withWords(words));
    }
    return new Parted(parted, aside);
  }

  private static void addSoft(Structure structure, boolean soft, Set<Structure.Content> contents) {
    switch (structure) {
      case Structure.Content content -> {
        if (soft) {
          contents.add(content);
        }
      }
      case Structure.Element element -> {
        boolean its = element.actualText().filter(SOFT::equals).isPresent();
        element.kids().forEach(kid -> addSoft(kid, its, contents));
      }
    }
  }
}
