package se.handlingsplan.render.pdf;

import java.util.ArrayList;
import java.util.List;
import se.handlingsplan.render.pdf.Letters.Letter;

/**
 * Breaks a paragraph into lines that fit a width, each as full as it gets. Spaces at the end of a
 * line stay in it, unseen, so that what is read aloud keeps its words apart.
 */
final class LineBreaker {
  /** Letters that must stand before a hyphen for a line to end there: "e-post" stays whole. */
  private static final int LETTERS_BEFORE_HYPHEN = 2;

  /** As many lines below each other end with a divided word at most. */
  private static final int MOST_HYPHENS = 2;

  /** A line may stay empty by this share of the width rather than that a word is divided. */
  private static final double LEAST_GAIN = 0.2;

  /** Points to which the width of even lines is told. */
  private static final double EVEN_ENOUGH = 2;

  private final List<Letter> letters;
  private final double width;
  private final boolean fills;
  private final Fonts fonts;

  /**
   * @param fills whether words are divided to fill the lines; otherwise only those that are longer
   *     than a line
   */
  private LineBreaker(List<Letter> letters, double width, boolean fills, Fonts fonts) {
    this.letters = letters;
    this.width = width;
    this.fills = fills;
    this.fonts = fonts;
  }

  static List<List<Letter>> lines(
      List<Letter> letters, double width, Setting.Lines look, Fonts fonts) {
    boolean fills = look == Setting.Lines.FULL;
    List<List<Letter>> lines = new LineBreaker(letters, width, fills, fonts).lines();
    return look == Setting.Lines.EVEN && lines.size() > 1
        ? even(letters, width, lines, fonts)
        : lines;
  }

  /** As many lines, within the least width that takes no more: none ends with a lonely word. */
  private static List<List<Letter>> even(
      List<Letter> letters, double width, List<List<Letter>> lines, Fonts fonts) {
    List<List<Letter>> even = lines;
    double tooNarrow = width / 2;
    double wideEnough = width;
    while (wideEnough - tooNarrow > EVEN_ENOUGH) {
      double middle = (tooNarrow + wideEnough) / 2;
      List<List<Letter>> tried = new LineBreaker(letters, middle, false, fonts).lines();
      if (tried.size() == lines.size() && joins(tried) == joins(lines)) {
        even = tried;
        wideEnough = middle;
      } else {
        tooNarrow = middle;
      }
    }
    return even;
  }

  /** Words that are divided. */
  private static long joins(List<List<Letter>> lines) {
    return lines.stream()
        .filter(line -> !line.isEmpty() && line.getLast().meant() == Characters.SOFT_HYPHEN)
        .count();
  }

  /** How one line goes on in the next. */
  private enum Join {
    /** The word is divided where none could be seen to end: a hyphen is drawn. */
    HYPHEN,
    /** The word is divided, or has a hyphen of its own there: nothing is drawn. */
    SEAMLESS,
    NEW_WORD
  }

  /** Where a line ends (excluded). */
  private record End(int to, Join join) {}

  private List<List<Letter>> lines() {
    List<List<Letter>> lines = new ArrayList<>();
    int hyphens = 0;
    for (int from = 0; from < letters.size(); ) {
      End end = endOfLine(from, hyphens < MOST_HYPHENS);
      Letter last = letters.get(end.to() - 1);
      boolean broken = last.meant() == '\n';
      List<Letter> line = letters.subList(from, broken ? end.to() - 1 : end.to());
      lines.add(
          switch (end.join()) {
            case HYPHEN -> joined(line, '-', hyphenWidth(last.style()));
            case SEAMLESS -> joined(line, ' ', 0);
            case NEW_WORD -> withoutBreak(line, last);
          });
      hyphens = end.join() == Join.HYPHEN ? hyphens + 1 : 0;
      from = end.to();
    }
    return lines;
  }

  /** The last character tells those who read aloud or search that the word goes on. */
  private static List<Letter> joined(List<Letter> line, int shown, double width) {
    List<Letter> joined = new ArrayList<>(line);
    joined.add(new Letter(shown, Characters.SOFT_HYPHEN, width, line.getLast().style()));
    return joined;
  }

  private double hyphenWidth(Letters.Style style) {
    return fonts.of(style.ink().style()).width('-') * style.ink().size();
  }

  /** A line break reads as a space, unless nothing stands before it. */
  private static List<Letter> withoutBreak(List<Letter> line, Letter last) {
    if (last.meant() != '\n' || line.isEmpty()) {
      return line;
    }
    List<Letter> spaced = new ArrayList<>(line);
    spaced.add(new Letter(' ', ' ', 0, last.style()));
    return spaced;
  }

  private End endOfLine(int from, boolean mayDivide) {
    double used = 0;
    double usedAtGap = 0;
    int atGap = from;
    int atSeam = from;
    for (int i = from; i < letters.size(); i++) {
      Letter letter = letters.get(i);
      if (letter.meant() == '\n') {
        return new End(i + 1, Join.NEW_WORD);
      }
      if (i > from && isGap(letters, i)) {
        atGap = i;
        usedAtGap = used;
      } else if (i > from && Characters.isSeam(letters.get(i - 1).meant())) {
        atSeam = i;
      }
      used += letter.width();
      if (used > width + Look.TOLERANCE && !Characters.isBreakingSpace(letter.meant())) {
        boolean fillable = fills && mayDivide && width - usedAtGap > LEAST_GAIN * width;
        int within = fillable || atGap == from ? withinWord(atGap, i, width - usedAtGap) : atGap;
        return within > atGap
            ? new End(within, Join.HYPHEN)
            : seamless(firstBeyond(from, atGap, atSeam, i));
      }
    }
    return new End(letters.size(), Join.NEW_WORD);
  }

  private End seamless(int end) {
    return new End(
        end,
        Characters.isBreakingSpace(letters.get(end - 1).meant()) ? Join.NEW_WORD : Join.SEAMLESS);
  }

  /**
   * Where the word that begins at a gap and reaches beyond the line may be divided, so that its
   * first part and a hyphen fit into the room; the gap itself if nowhere.
   */
  private int withinWord(int gap, int beyond, double room) {
    int start = gap;
    while (start < beyond && !Character.isLetter(letters.get(start).meant())) {
      start++;
    }
    int end = start;
    StringBuilder word = new StringBuilder();
    while (end < letters.size() && Character.isLetter(letters.get(end).meant())) {
      word.appendCodePoint(letters.get(end).meant());
      end++;
    }
    if (end <= beyond || word.length() != end - start) {
      return gap;
    }
    int best = gap;
    for (int place : Hyphenation.swedish().places(word.toString())) {
      double part = hyphenWidth(letters.get(start + place - 1).style());
      for (int i = gap; i < start + place; i++) {
        part += letters.get(i).width();
      }
      if (part <= room + Look.TOLERANCE) {
        best = start + place;
      }
    }
    return best;
  }

  /** The best of the possible ends of a line: a gap, else a seam, else before the last letter. */
  private static int firstBeyond(int from, int atGap, int atSeam, int last) {
    if (atGap > from) {
      return atGap;
    }
    if (atSeam > from) {
      return atSeam;
    }
    return Math.max(last, from + 1);
  }

  /** Whether a line may end before the letter at {@code i}. */
  private static boolean isGap(List<Letter> letters, int i) {
    int before = letters.get(i - 1).meant();
    int after = letters.get(i).meant();
    if (Characters.isBreakingSpace(before)) {
      return !Characters.isBreakingSpace(after);
    }
    return Characters.isHyphen(before)
        && Character.isLetter(after)
        && followsLetters(letters, i - 1);
  }

  private static boolean followsLetters(List<Letter> letters, int hyphen) {
    if (hyphen < LETTERS_BEFORE_HYPHEN) {
      return false;
    }
    for (int i = hyphen - LETTERS_BEFORE_HYPHEN; i < hyphen; i++) {
      if (!Character.isLetter(letters.get(i).meant())) {
        return false;
      }
    }
    return true;
  }
}
