package se.handlingsplan.extract.pdf.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import se.handlingsplan.extract.pdf.layout.Word;

/**
 * Tells whether white space shows the very cells of a lined table and further rows beside them,
 * such as a heading that is shaded but has no borders.
 */
record Extended(TableCandidate spaced) {
  /** Whether the cells with text are the same, and each further row fills most columns. */
  boolean has(TableCandidate lined) {
    Map<Word, CandidateCell> places = new HashMap<>();
    spaced.cells().forEach(cell -> cell.words().forEach(word -> places.put(word, cell)));
    Set<CandidateCell> met = new HashSet<>();
    for (CandidateCell cell : lined.cells()) {
      if (!cell.words().isEmpty() && !isSame(cell, places, met)) {
        return false;
      }
    }
    Set<Integer> known = new HashSet<>();
    met.forEach(cell -> known.add(cell.row()));
    int[] filled = spaced.filledInRows();
    List<Integer> further =
        IntStream.range(0, spaced.rows()).filter(row -> !known.contains(row)).boxed().toList();
    return !further.isEmpty()
        && spaced.columns() == lined.columns()
        && further.stream().allMatch(row -> filled[row] * 2 > spaced.columns());
  }

  private static boolean isSame(
      CandidateCell cell, Map<Word, CandidateCell> places, Set<CandidateCell> met) {
    CandidateCell place = places.get(cell.words().getFirst());
    return place != null
        && place.words().size() == cell.words().size()
        && new HashSet<>(place.words()).containsAll(cell.words())
        && met.add(place);
  }
}
