package se.handlingsplan.extract.pdf.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words that a document writes whole, in lower case: what a divided word is compared with.
 *
 * @param paintsSpaces whether the document's layout paints the space between words at a line's end
 *     too, so that a line without one ends within a word
 * @param hyphenates whether the document's layout divides words, as fragments before hyphens show
 */
public record Vocabulary(Set<String> words, boolean hyphenates, boolean paintsSpaces) {
  /** So many ends of lines tell whether spaces are painted there. */
  private static final int LINE_ENDS = 8;

  /**
   * The share of lines within sentences that end in a painted space, where a layout paints them.
   */
  private static final double PAINTED = 0.75;

  /** So many different fragments that are no words show that the layout divides words. */
  private static final int FRAGMENTS = 2;

  public Vocabulary {
    words = Set.copyOf(words);
  }

  public static Vocabulary of(List<PageText> pages) {
    Set<String> words = new HashSet<>();
    Set<String> fragments = new HashSet<>();
    for (PageText page : pages) {
      for (Word word : page.words()) {
        add(word.text(), words);
        addFragment(word, fragments);
      }
    }
    fragments.removeAll(words);
    return new Vocabulary(words, fragments.size() >= FRAGMENTS, paintsSpaces(pages));
  }

  private static boolean paintsSpaces(List<PageText> pages) {
    int ends = 0;
    int painted = 0;
    for (PageText page : pages) {
      Word before = null;
      for (Word word : page.words()) {
        if (before != null && isNextLine(before, word)) {
          ends++;
          painted += before.spaceAfter() ? 1 : 0;
        }
        before = word;
      }
    }
    return ends >= LINE_ENDS && painted >= PAINTED * ends;
  }

  /** A word below another that goes on in lower case. */
  private static boolean isNextLine(Word a, Word b) {
    double down = Direction.down(b.baseline(), b.turn()) - Direction.down(a.baseline(), a.turn());
    String text = a.text();
    return a.turn() == b.turn()
        && down > 0.8 * a.size()
        && down < 2 * a.size()
        && Character.isLetter(text.charAt(text.length() - 1))
        && Character.isLowerCase(b.text().codePointAt(0));
  }

  /** What stands before a hyphen that nothing follows. */
  private static void addFragment(Word word, Set<String> fragments) {
    String text = word.text();
    int end = text.length() - 1;
    if (end > 1 && text.charAt(end) == '-' && !word.spaceAfter()) {
      String part = text.substring(0, end);
      if (part.codePoints().allMatch(Character::isLetter)) {
        fragments.add(part.toLowerCase(Locale.ROOT));
      }
    }
  }

  private static void add(String text, Set<String> words) {
    int from = 0;
    int to = text.length();
    while (from < to && !Character.isLetter(text.charAt(from))) {
      from++;
    }
    while (to > from && !isWordEnd(text.charAt(to - 1))) {
      to--;
    }
    if (from < to && Character.isLetter(text.charAt(to - 1))) {
      words.add(text.substring(from, to).toLowerCase(Locale.ROOT));
    }
  }

  /** A hyphen at the end stays, and then it is no whole word. */
  private static boolean isWordEnd(char c) {
    return Character.isLetter(c) || c == '-' || c == '\u2010' || c == '\u00AD';
  }

  boolean has(String word) {
    return words.contains(word.toLowerCase(Locale.ROOT));
  }
}
