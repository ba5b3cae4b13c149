package se.handlingsplan.extract.pdf.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import se.handlingsplan.document.Evidence;
import se.handlingsplan.extract.pdf.layout.Word;

/**
 * Chooses among candidates that claim the same words. A table that the file declares is believed
 * unless the page contradicts it; else rulings are.
 */
public final class TableChoice {
  /** A declared table loses if this share of its filled cells or rows contradicts the page. */
  private static final double CONTRADICTED = 0.3;

  /** How far texts of neighbouring columns may overlap, in points. */
  private static final double OVERLAP = 2.0;

  /** Titles between tables are no more than this share of what lines hold together. */
  private static final double UNTOLD = 0.1;

  private TableChoice() {}

  /** Candidates that share no word, in the order given. */
  public static List<TableCandidate> choose(
      List<TableCandidate> declared, List<TableCandidate> seen) {
    Map<Word, CandidateCell> bySight = new HashMap<>();
    for (TableCandidate table : seen) {
      if (table.evidence() != Evidence.RULED) {
        // Rows and columns that white space shows are a guess, what the file declares is none.
        continue;
      }
      for (CandidateCell cell : table.cells()) {
        cell.words().forEach(word -> bySight.putIfAbsent(word, cell));
      }
    }
    List<TableCandidate> chosen = new ArrayList<>();
    Set<Word> taken = new HashSet<>();
    for (TableCandidate table : declared) {
      if (!isContradicted(table, bySight)) {
        chosen.add(table);
        table.words().forEach(taken::add);
      }
    }
    Drawings drawings = Drawings.among(seen);
    chosen.addAll(
        bySight(
            seen.stream()
                .filter(t -> t.words().noneMatch(taken::contains) && !drawings.hold(t))
                .toList()));
    return chosen;
  }

  /**
   * Of tables that share words the first, unless later ones divide its columns as well or better by
   * white space.
   */
  private static List<TableCandidate> bySight(List<TableCandidate> seen) {
    List<TableCandidate> left = new ArrayList<>(seen);
    List<TableCandidate> spaced =
        seen.stream().filter(table -> table.evidence() == Evidence.SPACED).toList();
    left.removeIf(table -> table.evidence() == Evidence.ALIGNED && isToldBySpace(table, spaced));
    List<TableCandidate> chosen = new ArrayList<>();
    Map<Word, TableCandidate> owners = new HashMap<>();
    for (TableCandidate table : left) {
      Set<TableCandidate> rivals = Collections.newSetFromMap(new IdentityHashMap<>());
      table.words().forEach(w -> Optional.ofNullable(owners.get(w)).ifPresent(rivals::add));
      if (rivals.isEmpty()
          || (table.evidence() == Evidence.SPACED
              && rivals.stream().allMatch(rival -> tellsMore(table, rival)))) {
        rivals.forEach(rival -> rival.words().forEach(owners::remove));
        chosen.removeIf(rivals::contains);
        chosen.add(table);
        table.words().forEach(word -> owners.put(word, table));
      }
    }
    chosen.removeIf(table -> table.evidence() == Evidence.ALIGNED && isHollow(table));
    return chosen;
  }

  /** Whether most rows are empty: lines of other tables, with the texts between those. */
  private static boolean isHollow(TableCandidate table) {
    long empty = Arrays.stream(table.filledInRows()).filter(cells -> cells == 0).count();
    return 2 * empty > table.rows();
  }

  private static boolean tellsMore(TableCandidate spaced, TableCandidate lined) {
    return new Undivided(spaced).in(lined) || new Extended(spaced).has(lined);
  }

  /** Whether white space finds nearly all words of a table, in as many columns at least. */
  private static boolean isToldBySpace(TableCandidate lined, List<TableCandidate> spaced) {
    Set<Word> untold = new HashSet<>();
    lined.words().forEach(untold::add);
    double all = untold.size();
    for (TableCandidate table : spaced) {
      if (table.words().anyMatch(untold::contains)) {
        if (table.filledColumns() < lined.filledColumns()) {
          return false;
        }
        table.words().forEach(untold::remove);
      }
    }
    return untold.size() < UNTOLD * all;
  }

  private static boolean isContradicted(TableCandidate table, Map<Word, CandidateCell> bySight) {
    return dividedCells(table, bySight) > CONTRADICTED || disorderedRows(table) > CONTRADICTED;
  }

  /** Share of filled cells whose words stand in several ruled cells of one page. */
  private static double dividedCells(TableCandidate table, Map<Word, CandidateCell> bySight) {
    int filled = 0;
    int divided = 0;
    for (CandidateCell cell : table.cells()) {
      Map<Integer, Set<CandidateCell>> ruled = new TreeMap<>();
      for (Word word : cell.words()) {
        Optional.ofNullable(bySight.get(word))
            .ifPresent(r -> ruled.computeIfAbsent(word.page(), k -> new HashSet<>()).add(r));
      }
      filled += cell.words().isEmpty() ? 0 : 1;
      divided += ruled.values().stream().anyMatch(cells -> cells.size() > 1) ? 1 : 0;
    }
    return filled == 0 ? 0 : (double) divided / filled;
  }

  /** Share of rows in which a cell's text begins left of where the one before ends. */
  private static double disorderedRows(TableCandidate table) {
    int rows = 0;
    int disordered = 0;
    for (int row = 0; row < table.rows(); row++) {
      int number = row;
      List<CandidateCell> cells =
          table.cells().stream().filter(c -> c.row() == number && !c.words().isEmpty()).toList();
      if (cells.size() > 1) {
        rows++;
        disordered += isDisordered(cells) ? 1 : 0;
      }
    }
    return rows == 0 ? 0 : (double) disordered / rows;
  }

  private static boolean isDisordered(List<CandidateCell> cells) {
    for (int i = 1; i < cells.size(); i++) {
      int page = cells.get(i).words().getFirst().page();
      OptionalDouble start =
          cells.get(i).words().stream()
              .filter(w -> w.page() == page)
              .mapToDouble(w -> w.box().left())
              .min();
      OptionalDouble end =
          cells.get(i - 1).words().stream()
              .filter(w -> w.page() == page)
              .mapToDouble(w -> w.box().right())
              .max();
      if (start.isPresent()
          && end.isPresent()
          && start.getAsDouble() < end.getAsDouble() - OVERLAP) {
        return true;
      }
    }
    return false;
  }
}
