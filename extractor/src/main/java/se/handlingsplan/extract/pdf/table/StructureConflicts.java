package se.handlingsplan.extract.pdf.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.handlingsplan.document.Doubt;
import se.handlingsplan.document.Doubt.Code;
import se.handlingsplan.document.Evidence;
import se.handlingsplan.extract.pdf.layout.Word;

/**
 * Where the structure tree and the lines on the page disagree about a table, whichever of them was
 * believed.
 *
 * @param ruled the ruled cell around each word
 * @param refused tables that the structure declares and that were not chosen
 */
record StructureConflicts(Map<Word, CandidateCell> ruled, List<TableCandidate> refused) {
  static StructureConflicts of(List<TableCandidate> seen, List<TableCandidate> refused) {
    List<TableCandidate> byLines =
        seen.stream().filter(table -> table.evidence() == Evidence.RULED).toList();
    return new StructureConflicts(RuledPlaces.of(byLines).cells(), refused);
  }

  Optional<Doubt> about(TableCandidate table) {
    if (table.evidence() == Evidence.DECLARED) {
      List<CandidateCell> divided = divided(table, ruled);
      return divided.isEmpty() ? Optional.empty() : Optional.of(doubt(divided, table));
    }
    Map<Word, CandidateCell> own = RuledPlaces.of(List.of(table)).cells();
    return refused.stream()
        .filter(other -> other.words().anyMatch(own::containsKey))
        .findFirst()
        .map(other -> doubt(divided(other, own), other));
  }

  /** A table that was refused for its order alone has no such cells; one stands for all. */
  private static Doubt doubt(List<CandidateCell> cells, TableCandidate declared) {
    int filled = (int) declared.cells().stream().filter(c -> !c.words().isEmpty()).count();
    return new Doubt(
        Code.STRUCTURE_DIFFERS,
        Math.max(1, cells.size()),
        filled,
        cells.stream().map(cell -> cell.words().getFirst().text()).toList());
  }

  /** Declared cells whose words stand in several cells of one page. */
  private static List<CandidateCell> divided(
      TableCandidate declared, Map<Word, CandidateCell> places) {
    return declared.cells().stream().filter(cell -> isDivided(cell, places)).toList();
  }

  private static boolean isDivided(CandidateCell cell, Map<Word, CandidateCell> places) {
    Map<Integer, Set<CandidateCell>> byPage = new HashMap<>();
    for (Word word : cell.words()) {
      CandidateCell place = places.get(word);
      if (place != null) {
        byPage.computeIfAbsent(word.page(), k -> new HashSet<>()).add(place);
      }
    }
    return byPage.values().stream().anyMatch(cells -> cells.size() > 1);
  }
}
