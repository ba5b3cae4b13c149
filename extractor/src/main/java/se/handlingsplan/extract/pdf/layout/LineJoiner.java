package se.handlingsplan.extract.pdf.layout;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.Run;
import se.handlingsplan.text.Wording;

/**
 * Joins a line with the next one: by a space, or by nothing where the break divides a word.
 *
 * <p>A hyphen at the end of a line is undone where it is a layout sign (U+00AD, U+2010), or where
 * the next line goes on in lower case and the document writes the joined word elsewhere, or it
 * never writes the part before the hyphen as a word. It stays before capitals and digits, after a
 * part in capitals ("SFI-undervisning"), where the document writes the word with its hyphen
 * elsewhere, and where it is suspended ("hälso- och sjukvård").
 */
public record LineJoiner(Vocabulary vocabulary) {
  /** What a suspended hyphen is followed by. */
  private static final Set<String> AND =
      Set.of("och", "eller", "samt", "respektive", "till", "resp");

  /** No layout leaves fewer letters at a line's end; authors do ("e-post", "a-kassa"). */
  private static final int MIN_PART = 2;

  /** Shorter words fit their column. */
  private static final int LONG_WORD = 8;

  /** A joined text, and the hyphen that was undone. */
  public record Joined(RichText text, Optional<String> hyphen) {}

  /**
   * @param spaceAfter whether the first line ends in a painted space
   */
  public Joined join(RichText first, boolean spaceAfter, RichText second) {
    return join(first, spaceAfter, false, second);
  }

  /**
   * See {@link #join(RichText, boolean, RichText)}.
   *
   * @param alone whether the first line holds but one word, which may have been too long for it
   */
  Joined join(RichText first, boolean spaceAfter, boolean alone, RichText second) {
    String a = first.text();
    String b = second.text();
    if (a.isEmpty() || b.isEmpty()) {
      return new Joined(first.and(second), Optional.empty());
    }
    char last = a.charAt(a.length() - 1);
    if (last == '\u00AD') {
      return undo(first, second, last);
    }
    boolean inWord = a.length() > 1 && !Wording.isSpace(a.charAt(a.length() - 2));
    if (!spaceAfter && continuesWord(a, b, alone)) {
      return new Joined(first.and(second), Optional.empty());
    }
    if (spaceAfter || !inWord || !isJoint(last, a, b)) {
      return spaced(first, second);
    }
    boolean hyphen = last == '-' || last == '\u2010';
    if (hyphen && AND.contains(firstWord(b))) {
      return spaced(first, second);
    }
    return hyphen && isLayout(last, lastWord(a), firstWord(b))
        ? undo(first, second, last)
        : new Joined(first.and(second), Optional.empty());
  }

  /**
   * Whether a word was cut where its column ended, without a hyphen: an overlong word has the line
   * for itself, no space was painted after it as after other lines, and the next goes on in lower
   * case. Also a sign that the column's end cut off its word.
   */
  private boolean continuesWord(String a, String b, boolean alone) {
    boolean sign = ",.;:!?)".indexOf(b.charAt(0)) >= 0;
    if (sign && (b.length() == 1 || Wording.isSpace(b.charAt(1)))) {
      return Character.isLetterOrDigit(a.charAt(a.length() - 1));
    }
    int start = a.length();
    while (start > 0 && Character.isLetter(a.charAt(start - 1))) {
      start--;
    }
    String tail = firstWord(b);
    boolean cut =
        alone
            && a.length() - start >= LONG_WORD
            && !tail.isEmpty()
            && Character.isLowerCase(b.codePointAt(0))
            && !AND.contains(tail);
    return cut
        && (vocabulary.paintsSpaces() || vocabulary.has(a.substring(start) + tail))
        && (vocabulary.paintsSpaces() || !vocabulary.has(tail));
  }

  /** Whether lines may break after the sign within a word. */
  private static boolean isJoint(char last, String a, String b) {
    char before = a.charAt(a.length() - 2);
    return switch (last) {
      case '-', '\u2010' -> Character.isLetterOrDigit(before) && startsInWord(b);
      case '/' -> startsInWord(b);
      case '\u2013' ->
          Character.isLetterOrDigit(before) && startsInWord(b) && !AND.contains(firstWord(b));
      default -> false;
    };
  }

  private static boolean startsInWord(String b) {
    return Character.isLetterOrDigit(b.codePointAt(0));
  }

  private boolean isLayout(char hyphen, String before, String after) {
    if (after.isEmpty() || !Character.isLowerCase(after.codePointAt(0)) || before.isEmpty()) {
      return false;
    }
    if (hyphen == '\u2010') {
      return true;
    }
    if (before.codePoints().noneMatch(Character::isLowerCase)
        || vocabulary.has(before + "-" + after)) {
      return false;
    }
    boolean whole = vocabulary.has(before + after);
    return whole
        || (before.length() >= MIN_PART && (vocabulary.hyphenates() || !vocabulary.has(before)));
  }

  /** The letters before the hyphen; empty where there are digits among them. */
  private static String lastWord(String a) {
    int end = a.length() - 1;
    int start = end;
    while (start > 0 && Character.isLetterOrDigit(a.charAt(start - 1))) {
      start--;
    }
    String word = a.substring(start, end);
    return word.codePoints().allMatch(Character::isLetter) ? word : "";
  }

  private static String firstWord(String b) {
    int end = 0;
    while (end < b.length() && Character.isLetter(b.charAt(end))) {
      end++;
    }
    return b.substring(0, end);
  }

  private static Joined spaced(RichText first, RichText second) {
    boolean bold =
        !first.isBlank() && first.runs().getLast().bold() && second.runs().getFirst().bold();
    boolean italic = first.runs().getLast().italic() && second.runs().getFirst().italic();
    Optional<String> link =
        first
            .runs()
            .getLast()
            .link()
            .filter(l -> second.runs().getFirst().link().equals(Optional.of(l)));
    RichText space = new RichText(List.of(new Run(" ", bold, italic, link)));
    return new Joined(first.and(space).and(second), Optional.empty());
  }

  private static Joined undo(RichText first, RichText second, char hyphen) {
    RichText without = first.slice(0, first.text().length() - 1);
    return new Joined(without.and(second), Optional.of(Character.toString(hyphen)));
  }
}
