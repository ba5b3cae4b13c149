package se.handlingsplan.extract.pdf.table;

import java.util.List;
import java.util.Optional;
import se.handlingsplan.document.Box;
import se.handlingsplan.extract.pdf.layout.Word;
import se.handlingsplan.extract.pdf.page.Structure;

/**
 * A cell of a candidate.
 *
 * @param words what stands in it
 * @param box by its rulings, where they are known
 * @param element its element in the structure tree, where there is one
 */
public record CandidateCell(
    int row,
    int column,
    int rowSpan,
    int columnSpan,
    List<Word> words,
    Optional<Box> box,
    Optional<Structure.Element> element) {
  public CandidateCell {
    words = List.copyOf(words);
  }

  /** Not of the words and elements: cells are looked up often, and these are many. */
  @Override
  public int hashCode() {
    return 31 * (31 * row + column) + words.size();
  }

  /** The same place with other words, which are to be read by how they look. */
  CandidateCell withWords(List<Word> others, Optional<Box> aBox) {
    return new CandidateCell(row, column, rowSpan, columnSpan, others, aBox, Optional.empty());
  }

  /** The same with another box. */
  CandidateCell in(Optional<Box> aBox) {
    return new CandidateCell(row, column, rowSpan, columnSpan, words, aBox, element);
  }

  /** Whether it holds a number and nothing else. */
  boolean isValue() {
    return Values.isValue(plain());
  }

  /** Its words in the order of painting. */
  String plain() {
    return String.join(" ", words.stream().map(Word::text).toList());
  }

  boolean isHeader() {
    return element.filter(e -> e.is("TH") && e.scope().filter("Row"::equals).isEmpty()).isPresent();
  }
}
