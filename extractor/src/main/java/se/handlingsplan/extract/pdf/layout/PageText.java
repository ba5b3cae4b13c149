package se.handlingsplan.extract.pdf.layout;

import java.util.List;
import java.util.Set;
import se.handlingsplan.extract.pdf.page.Fill;
import se.handlingsplan.extract.pdf.page.Ruling;

/** The words of a page and what divides them, in points from the top left corner. */
public record PageText(
    int number,
    double width,
    double height,
    List<Word> words,
    List<Ruling> rulings,
    List<Fill> fills) {
  public PageText {
    words = List.copyOf(words);
    rulings = List.copyOf(rulings);
    fills = List.copyOf(fills);
  }

  public PageText withWords(List<Word> others) {
    return new PageText(number, width, height, others, rulings, fills);
  }

  /** The same page without the given words. */
  public PageText without(Set<Word> gone) {
    return gone.isEmpty()
        ? this
        : new PageText(
            number,
            width,
            height,
            words.stream().filter(word -> !gone.contains(word)).toList(),
            rulings,
            fills);
  }
}
