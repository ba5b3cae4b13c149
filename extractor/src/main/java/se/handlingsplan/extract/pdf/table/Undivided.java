package se.handlingsplan.extract.pdf.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.handlingsplan.extract.pdf.layout.Word;

/**
 * Tells whether white space divides a table where its lines leave texts undivided: columns ruled in
 * the heading only, rows of numbers between two lines.
 */
record Undivided(TableCandidate spaced) {
  /** A table loses if this share of its words stand in cells that white space divides. */
  private static final double DIVIDED = 0.3;

  /** Numbers show that lines of text are rows: this share of the cells beside the first column. */
  private static final double VALUES = 0.4;

  /** White space finds this many times more rows. */
  private static final int MORE_ROWS = 2;

  /** Whether the lines of a table that shares words with the spaced one leave it undivided. */
  boolean in(TableCandidate lined) {
    Map<Word, CandidateCell> places = new HashMap<>();
    int[] filled = spaced.filledInRows();
    spaced.cells().forEach(cell -> cell.words().forEach(word -> places.put(word, cell)));
    int all = 0;
    int inDivided = 0;
    int inStacks = 0;
    for (CandidateCell cell : lined.cells()) {
      Set<Integer> rows = new HashSet<>();
      all += cell.words().size();
      inDivided += isDivided(cell, places, rows) ? cell.words().size() : 0;
      rows.removeIf(row -> filled[row] < 2);
      inStacks += rows.size() > MORE_ROWS ? cell.words().size() : 0;
    }
    boolean isOutgrown = lined.rows() <= MORE_ROWS && spaced.rows() > MORE_ROWS * lined.rows();
    return (inDivided > DIVIDED * all || inStacks * 2 > all) && (isOfValues() || isOutgrown);
  }

  private static boolean isDivided(
      CandidateCell cell, Map<Word, CandidateCell> places, Set<Integer> rows) {
    Map<Integer, Integer> columns = new HashMap<>();
    boolean divided = false;
    for (Word word : cell.words()) {
      CandidateCell place = places.get(word);
      if (place != null) {
        rows.add(place.row());
        Integer known = columns.putIfAbsent(place.row(), place.column());
        divided |= known != null && known != place.column();
      }
    }
    return divided;
  }

  private boolean isOfValues() {
    List<CandidateCell> beside =
        spaced.cells().stream().filter(c -> c.column() > 0 && !c.words().isEmpty()).toList();
    return beside.stream().filter(CandidateCell::isValue).count() > VALUES * beside.size();
  }
}
