package se.handlingsplan.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handlingsplan.text.Wildcard;
import se.handlingsplan.text.Wording;

/**
 * Labels of parts of a text, by the wordings of a profile; those with an asterisk stand for any
 * ending or beginning.
 */
record LabelWords(List<Wildcard> words) {
  private static final String DIVIDERS = ":-–—";

  static LabelWords of(List<String> wordings) {
    return new LabelWords(
        wordings.stream().map(word -> Wildcard.of(word.replace("~", ""))).distinct().toList());
  }

  /** Whether a text is a label and nothing else. */
  boolean isLabel(String text) {
    String folded = Wording.fold(text);
    return words.stream().anyMatch(word -> word.matches(folded));
  }

  /** What stands under or after these labels, up to the next of them or of the others. */
  List<String> under(String text, LabelWords others) {
    List<String> found = new ArrayList<>();
    boolean within = false;
    for (String line : text.split("\n")) {
      Optional<String> rest = rest(line);
      if (rest.isPresent()) {
        within = true;
        found.add(rest.get());
      } else if (others.rest(line).isPresent()) {
        within = false;
      } else if (within) {
        found.add(line);
      }
    }
    return found.stream().filter(line -> !line.isBlank()).toList();
  }

  /** What follows a label on its line; empty text where the label is all of it. */
  private Optional<String> rest(String line) {
    if (isLabel(line)) {
      return Optional.of("");
    }
    for (int i = 0; i < Math.min(line.length(), 60); i++) {
      boolean divides = DIVIDERS.indexOf(line.charAt(i)) >= 0;
      if (divides && isLabel(line.substring(0, i))) {
        return Optional.of(line.substring(i + 1).strip());
      }
    }
    return Optional.empty();
  }
}
