package se.handlingsplan.extract.pdf.layout;

import java.util.List;
import java.util.Optional;
import se.handlingsplan.document.Box;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.extract.pdf.page.Look;
import se.handlingsplan.extract.pdf.page.Mark;

/**
 * Letters that stand together on a line and look alike: a word, or a part of one where the look
 * changes within it. Two words are the same only if they are the same object.
 *
 * @param text in normal form, without spaces; a soft hyphen may end it
 * @param before the space painted before it on its line; empty where none was painted
 * @param spaceAfter whether a space was painted after it
 * @param baseline across the direction of writing, in points
 * @param size the font's size in points
 * @param turn the direction of writing in quarter turns clockwise
 */
public record Word(
    int page,
    String text,
    String before,
    boolean spaceAfter,
    Box box,
    double baseline,
    double size,
    Look look,
    Optional<String> link,
    Mark mark,
    int turn) {
  public Provenance provenance() {
    return Provenance.onPage(page, box);
  }

  /** The smallest box that holds all of the words, of which there is at least one. */
  static Box around(List<Word> words) {
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (Word word : words) {
      left = Math.min(left, word.box().left());
      top = Math.min(top, word.box().top());
      right = Math.max(right, word.box().right());
      bottom = Math.max(bottom, word.box().bottom());
    }
    return new Box(left, top, right, bottom);
  }

  /** The same with other letters. */
  public Word withText(String other) {
    return new Word(page, other, before, spaceAfter, box, baseline, size, look, link, mark, turn);
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
