package se.handlingsplan.render.gate.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handlingsplan.render.gate.Fault;
import se.handlingsplan.render.gate.Spot;
import se.handlingsplan.render.gate.TextSigns;
import se.handlingsplan.render.gate.word.WordBody.Paragraph;

/**
 * Whether the document says in which language it is to be read aloud, and says it right.
 *
 * @param standard the language that the settings give for all texts without their own
 */
record LanguageChecks(WordBody body, WordStyles styles, Optional<String> standard) {

  List<Fault> faults() {
    Map<String, Integer> letters = new HashMap<>();
    StringBuilder all = new StringBuilder();
    for (Paragraph paragraph : body.paragraphs()) {
      for (Node run : paragraph.node().all("w:r")) {
        String words = run.words();
        letters.merge(language(paragraph.node(), run), words.length(), Integer::sum);
        all.append(words);
      }
      all.append('\n');
    }
    String most =
        letters.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse("");
    List<Fault> faults = new ArrayList<>();
    if (most.isBlank()) {
      if (!all.toString().isBlank()) {
        faults.add(new Fault(WordRule.NO_LANGUAGE.requirement(), new Spot.Whole()));
      }
    } else if (!most.startsWith("sv") && TextSigns.isSwedish(all.toString())) {
      faults.add(new Fault(WordRule.WRONG_LANGUAGE.requirement(), new Spot.Whole(), List.of(most)));
    }
    return faults;
  }

  private String language(Node paragraph, Node run) {
    return styles
        .property(paragraph, run, "w:lang")
        .flatMap(lang -> lang.attribute("w:val"))
        .or(() -> standard)
        .orElse("");
  }
}
