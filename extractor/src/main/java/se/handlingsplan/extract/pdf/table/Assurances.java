package se.handlingsplan.extract.pdf.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import se.handlingsplan.document.Assurance;
import se.handlingsplan.document.Box;
import se.handlingsplan.document.Doubt;
import se.handlingsplan.document.Doubt.Code;
import se.handlingsplan.document.Evidence;
import se.handlingsplan.extract.pdf.layout.PageText;
import se.handlingsplan.extract.pdf.layout.Word;

/**
 * Says how sure each chosen table is, by measuring on the pages what speaks against it. It changes
 * nothing in the choice.
 */
public final class Assurances {
  /** How far beside a table's edges text is still looked for, in sizes of the text. */
  private static final double BESIDE = 1.0;

  private final List<PageText> pages;
  private final Set<Word> placed = new HashSet<>();
  private final StructureConflicts conflicts;

  /**
   * @param pages in order, from the first
   * @param chosen all tables of the document
   * @param declared what the structure tree declares, chosen or not
   * @param seen what the pages show, chosen or not
   */
  public Assurances(
      List<PageText> pages,
      Set<TableCandidate> chosen,
      List<TableCandidate> declared,
      List<TableCandidate> seen) {
    this.pages = pages;
    chosen.forEach(table -> table.words().forEach(placed::add));
    this.conflicts =
        StructureConflicts.of(seen, declared.stream().filter(t -> !chosen.contains(t)).toList());
  }

  Assurance of(TableCandidate table) {
    List<Doubt> doubts = new ArrayList<>();
    Map<Integer, Box> areas = areas(table);
    leftOut(table, areas).ifPresent(doubts::add);
    overBorder(table).ifPresent(doubts::add);
    UndividedText undivided = new UndividedText(table);
    undivided.columns().ifPresent(doubts::add);
    undivided.rows().ifPresent(doubts::add);
    if (table.evidence().compareTo(Evidence.ALIGNED) >= 0) {
      areas.forEach(
          (page, area) -> doubts.addAll(PaintedBorders.of(page(page), area).missing(table)));
    }
    conflicts.about(table).ifPresent(doubts::add);
    return new Assurance(evidence(table, doubts), doubts);
  }

  /** Where white space tells the columns, lines or shading may tell the rows. */
  private static Evidence evidence(TableCandidate table, List<Doubt> doubts) {
    boolean lined = doubts.stream().noneMatch(doubt -> doubt.code() == Code.ROWS_BY_TEXT);
    return table.evidence() == Evidence.SPACED && lined ? Evidence.ALIGNED : table.evidence();
  }

  private PageText page(int number) {
    return pages.get(number - 1);
  }

  /** The box around the table on each of its pages. */
  private static Map<Integer, Box> areas(TableCandidate table) {
    Map<Integer, Box> areas = new TreeMap<>();
    table.words().forEach(word -> areas.merge(word.page(), word.box(), Box::around));
    if (areas.size() == 1) {
      table.cells().stream()
          .flatMap(cell -> cell.box().stream())
          .forEach(box -> areas.replaceAll((page, area) -> area.around(box)));
    }
    return areas;
  }

  private Optional<Doubt> leftOut(TableCandidate table, Map<Integer, Box> areas) {
    List<Word> left = new ArrayList<>();
    areas.forEach(
        (number, area) ->
            page(number).words().stream()
                .filter(word -> !placed.contains(word) && isWithin(word, area))
                .forEach(left::add));
    int all = (int) table.words().count() + left.size();
    return doubt(Code.TEXT_LEFT_OUT, left, all);
  }

  private static boolean isWithin(Word word, Box area) {
    double beside = BESIDE * word.size();
    return word.box().right() > area.left() - beside
        && word.box().left() < area.right() + beside
        && word.box().centerY() > area.top()
        && word.box().centerY() < area.bottom();
  }

  private static Optional<Doubt> overBorder(TableCandidate table) {
    List<Word> over = new ArrayList<>();
    for (CandidateCell cell : table.cells()) {
      Predicate<Word> reachesOver =
          word -> cell.box().filter(box -> RuledTables.reachesOver(word.box(), box)).isPresent();
      cell.words().stream().filter(reachesOver).forEach(over::add);
    }
    return doubt(Code.TEXT_OVER_BORDER, over, (int) table.words().count());
  }

  private static Optional<Doubt> doubt(Code code, List<Word> words, int of) {
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(new Doubt(code, words.size(), of, words.stream().map(Word::text).toList()));
  }
}
