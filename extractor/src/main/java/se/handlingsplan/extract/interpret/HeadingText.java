package se.handlingsplan.extract.interpret;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.handlingsplan.profile.Column;

/**
 * A heading with the number in front of it told apart: "4.1 Trygghet", "Målområde 2: Trygghet",
 * "Åtgärd 3 – Belysning", "Område: Trygghet".
 *
 * @param word what is numbered, such as "Åtgärd"; empty where there is but a number
 * @param number the number or letter; empty where there is but a word
 * @param nameStart where the name begins, in UTF-16 units of the heading's text
 */
record HeadingText(String text, String word, String number, int nameStart) {
  private static final String NUMBER = "\\d{1,2}(?:\\.\\d{1,2})*";

  private static final Pattern NUMBERED =
      Pattern.compile("^(" + NUMBER + "|\\p{Lu}\\.?" + NUMBER + ")[.):]?\\s+(?=[\\p{L}\"”])");

  private static final Pattern LETTERED =
      Pattern.compile("^(\\p{Lu}|[IVX]{1,4})[.):]\\s+(?=[\\p{L}\"”])");

  private static final Pattern WORD_AND_NUMBER =
      Pattern.compile(
          "^(\\p{L}{3,30}(?: \\p{L}{3,20})?)\\s+(?:nr\\.?\\s*)?("
              + "\\p{Lu}?\\.?"
              + NUMBER
              + "|\\p{Lu})(?:\\s*[:.–—-]\\s+|\\s*[:.]|\\s+)(?=[\\p{L}\\d\"”(])");

  private static final Pattern WORD =
      Pattern.compile("^(\\p{L}{3,30}(?: \\p{L}{3,20})?)\\s*:\\s+(?=\\S)");

  private static final Pattern COLLABORATION_AREA = Pattern.compile("(?iU)samverkansområde");

  static HeadingText of(String text, Lexicon lexicon) {
    Matcher wordAndNumber = WORD_AND_NUMBER.matcher(text);
    if (wordAndNumber.find() && isNumbered(wordAndNumber.group(1), lexicon)) {
      return new HeadingText(
          text, wordAndNumber.group(1), wordAndNumber.group(2), wordAndNumber.end());
    }
    Matcher numbered = NUMBERED.matcher(text);
    if (numbered.find()) {
      return new HeadingText(text, "", numbered.group(1), numbered.end());
    }
    Matcher lettered = LETTERED.matcher(text);
    if (lettered.find()) {
      return new HeadingText(text, "", lettered.group(1), lettered.end());
    }
    Matcher word = WORD.matcher(text);
    if (word.find() && (isArea(word.group(1), lexicon) || isMeasure(word.group(1), lexicon))) {
      return new HeadingText(text, word.group(1), "", word.end());
    }
    return new HeadingText(text, "", "", 0);
  }

  private static boolean isNumbered(String word, Lexicon lexicon) {
    return isArea(word, lexicon) || isMeasure(word, lexicon) || lexicon.numbered().matches(word);
  }

  private static boolean isArea(String word, Lexicon lexicon) {
    return is(word, Column.POLICY_AREA, lexicon) || is(word, Column.COLLABORATION_AREA, lexicon);
  }

  private static boolean isMeasure(String word, Lexicon lexicon) {
    return is(word, Column.MEASURE, lexicon);
  }

  private static boolean is(String word, Column column, Lexicon lexicon) {
    return lexicon.guesses(word).getOrDefault(column, 0) >= ColumnGuess.SURE;
  }

  /** What is numbered is a measure: "Åtgärd 3". */
  boolean namesMeasure(Lexicon lexicon) {
    return !word.isEmpty() && isMeasure(word, lexicon);
  }

  /**
   * What is named lies within a policy area: "Samverkansområde: Språk". Other words, such as
   * "Målområde", are used of both kinds.
   */
  boolean namesCollaborationArea() {
    return COLLABORATION_AREA.matcher(word).matches();
  }

  /** The part in front of the name; empty where there is none. */
  String label() {
    return text.substring(0, nameStart);
  }

  String name() {
    return text.substring(nameStart);
  }

  Optional<String> numberIfAny() {
    return number.isEmpty() ? Optional.empty() : Optional.of(number);
  }
}
