package se.handlingsplan.extract.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handlingsplan.document.Box;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.Run;

/**
 * Words on one line, in the order of reading; there is at least one. Not a record, for it is asked
 * so often for its longest word that this is looked up once.
 */
public final class Line {
  /** White space this wide divides pieces, in font sizes. */
  private static final double WIDE = 1.2;

  private final List<Word> words;
  private final Word longest;

  public Line(List<Word> words) {
    this.words = List.copyOf(words);
    this.longest = longest(this.words);
  }

  public List<Word> words() {
    return words;
  }

  public int page() {
    return words.getFirst().page();
  }

  public int turn() {
    return words.getFirst().turn();
  }

  public Box box() {
    return Word.around(words);
  }

  public Provenance provenance() {
    return Provenance.onPage(page(), box());
  }

  /** Where it starts in the direction of writing, in points. */
  public double start() {
    return Direction.start(words.getFirst().box(), turn());
  }

  /** Where it ends in the direction of writing, in points. */
  public double end() {
    double end = Double.NEGATIVE_INFINITY;
    for (Word word : words) {
      end = Math.max(end, Direction.end(word.box(), turn()));
    }
    return end;
  }

  /** How far down it stands, in points. */
  public double down() {
    return Direction.down(longest.baseline(), turn());
  }

  public double size() {
    return longest.size();
  }

  /** Whether the line ends in a painted space, so that a word ends here. */
  public boolean spaceAfter() {
    return words.getLast().spaceAfter();
  }

  public boolean isBold() {
    for (Word word : words) {
      if (!word.look().bold()) {
        return false;
      }
    }
    return true;
  }

  public String plain() {
    return text().text();
  }

  /** The line's text; a soft hyphen may end it. */
  public RichText text() {
    List<Run> runs = new ArrayList<>(2 * words.size());
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (i > 0) {
        runs.add(space(words.get(i - 1), word));
      }
      String letters =
          i < words.size() - 1 && word.text().endsWith("\u00AD")
              ? word.text().substring(0, word.text().length() - 1)
              : word.text();
      runs.add(new Run(letters, word.look().bold(), word.look().italic(), word.link()));
    }
    return new RichText(runs);
  }

  /** Without its first words. */
  Line without(int first) {
    return new Line(words.subList(first, words.size()));
  }

  /** In how many pieces white space of more than a few letters' width divides it. */
  int pieces() {
    int pieces = 1;
    for (int i = 1; i < words.size(); i++) {
      pieces += gapBefore(i) > WIDE * size() ? 1 : 0;
    }
    return pieces;
  }

  /** How far the word at the index stands from the one before, in points. */
  double gapBefore(int index) {
    return Direction.start(words.get(index).box(), turn())
        - Direction.end(words.get(index - 1).box(), turn());
  }

  /** A space has the look that its neighbours share. */
  private static Run space(Word a, Word b) {
    double gap = Direction.start(b.box(), b.turn()) - Direction.end(a.box(), a.turn());
    String text = b.before();
    if (text.isEmpty()) {
      text = a.spaceAfter() || gap > Words.SPACE * Math.max(a.size(), b.size()) ? " " : "";
    }
    return new Run(
        text,
        a.look().bold() && b.look().bold(),
        a.look().italic() && b.look().italic(),
        a.link().equals(b.link()) ? a.link() : Optional.empty());
  }

  private static Word longest(List<Word> words) {
    Word longest = words.getFirst();
    for (Word word : words) {
      if (word.text().length() > longest.text().length()) {
        longest = word;
      }
    }
    return longest;
  }
}
