package se.handlingsplan.extract.interpret;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.handlingsplan.text.Wording;

/**
 * Wordings to recognise, folded; an asterisk at the end stands for any ending and one in front for
 * any beginning. Longer wordings come first, so that "Indikatorer" is not taken for "Indikator".
 */
record Words(List<String> folded) {
  static Words of(List<String> wordings) {
    return new Words(
        wordings.stream()
            .map(Words::fold)
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList());
  }

  private static String fold(String wording) {
    if (wording.startsWith("~")) {
      return "~" + fold(wording.substring(1));
    }
    boolean open = wording.endsWith("*");
    boolean front = wording.startsWith("*");
    String inner = wording.substring(front ? 1 : 0, wording.length() - (open ? 1 : 0));
    String folded = open ? Wording.fold(inner + "x").replaceFirst("x$", "") : Wording.fold(inner);
    return (front ? "*" : "") + folded + (open ? "*" : "");
  }

  /** Whether the whole text is one of the wordings. */
  boolean matches(String text) {
    return matchesFolded(Wording.fold(text));
  }

  /** As {@link #matches}, for a text that is folded already. */
  boolean matchesFolded(String text) {
    return !text.isEmpty() && folded.stream().anyMatch(word -> matches(word, text));
  }

  /**
   * Whether the whole text is one of the wordings but for its spaces: a column too narrow for its
   * heading breaks the words.
   */
  boolean matchesUnbroken(String text) {
    String unbroken = unbroken(Wording.fold(text));
    return !unbroken.isEmpty()
        && folded.stream().anyMatch(word -> matches(unbroken(word), unbroken));
  }

  private static String unbroken(String text) {
    return text.replace(" ", "");
  }

  private static boolean matches(String word, String text) {
    boolean open = word.endsWith("*");
    if (word.startsWith("*")) {
      String inner = word.substring(1, word.length() - (open ? 1 : 0));
      return open ? text.contains(inner) : text.endsWith(inner);
    }
    return open ? text.startsWith(word.substring(0, word.length() - 1)) : text.equals(word);
  }

  /**
   * Where the text goes on after a label in front of it, such as "Målsättning: " or "Mål - ". The
   * label is divided from the rest by a colon or a spaced dash. Counted in UTF-16 units of the
   * text.
   */
  Optional<Integer> afterLabel(String text) {
    int end = -1;
    for (int i = 0; i < text.length() && end < 0; i++) {
      char c = text.charAt(i);
      if (c == ':'
          || ((c == '-' || c == '–' || c == '—') && i > 0 && Wording.isSpace(text.charAt(i - 1)))) {
        end = i;
      }
    }
    if (end <= 0 || !matches(text.substring(0, end))) {
      return Optional.empty();
    }
    int rest = end + 1;
    while (rest < text.length() && Wording.isSpace(text.charAt(rest))) {
      rest++;
    }
    return rest < text.length() ? Optional.of(rest) : Optional.empty();
  }

  /**
   * Whether one of the wordings stands in the text as a word or ends one: "plan" in
   * "Folkhälsoplanen".
   */
  boolean endsWordIn(String text) {
    String folded = Wording.fold(text);
    return this.folded.stream()
        .anyMatch(
            word ->
                Pattern.compile(Pattern.quote(word) + "(?:en|n|et|t|met|er|s)?(?![\\p{L}\\d])")
                    .matcher(folded)
                    .find());
  }

  /**
   * Whether one of the wordings stands anywhere in the text, as the beginning of a word or the end
   * of a compound.
   */
  boolean isIn(String text) {
    String folded = Wording.fold(text);
    return this.folded.stream().anyMatch(folded::contains);
  }
}
