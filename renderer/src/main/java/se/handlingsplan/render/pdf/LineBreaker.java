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

  private LineBreaker() {}

  static List<List<Letter>> lines(List<Letter> letters, double width) {
    List<List<Letter>> lines = new ArrayList<>();
    for (int from = 0; from < letters.size(); ) {
      int to = endOfLine(letters, from, width);
      boolean broken = letters.get(to - 1).meant() == '\n';
      lines.add(withoutBreak(letters.subList(from, broken ? to - 1 : to), letters.get(to - 1)));
      from = to;
    }
    return lines;
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

  private static int endOfLine(List<Letter> letters, int from, double width) {
    double used = 0;
    int atGap = from;
    int atSeam = from;
    for (int i = from; i < letters.size(); i++) {
      Letter letter = letters.get(i);
      if (letter.meant() == '\n') {
        return i + 1;
      }
      if (i > from && isGap(letters, i)) {
        atGap = i;
      } else if (i > from && Characters.isSeam(letters.get(i - 1).meant())) {
        atSeam = i;
      }
      used += letter.width();
      if (used > width + Look.TOLERANCE && !Characters.isBreakingSpace(letter.meant())) {
        return firstBeyond(from, atGap, atSeam, i);
      }
    }
    return letters.size();
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
