package se.handlingsplan.extract.interpret;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Cell;

/** What the cells below a table's header tell of their columns: dates, parties, text. */
final class CellEvidence {
  /** Rows looked at; more tell nothing new. */
  private static final int SAMPLE = 40;

  /** How many of a column's cells must be of a kind. */
  private static final double MOST = 0.6;

  /** Parties are named in few words; a longer text only mentions them. */
  private static final int LONGEST_PARTIES = 140;

  /** Text has at least so many letters on average; numbers, dates and marks have fewer. */
  private static final int LETTERS_OF_TEXT = 8;

  /** The share of rows that another column's cells gather. */
  private static final double GATHERED = 0.25;

  private static final Pattern MARK = Pattern.compile("[xX×✓✔☒☑●•■▪◼█*✗✘]{1,2}");

  /** What follow-ups speak of. */
  private static final Pattern FOLLOWED_UP =
      Pattern.compile(
          "(?iu)följs? upp|uppfölj|utvärder|redovis|rapporter|enkät|mätning|mäts|statistik|protokoll"
              + "|avstämning|\\bantal\\b|\\bandel(?:en)?\\b|tertial|delår|undersökning|studie|besiktning"
              + "|kontroll|intervju|räkning|jämför|granskning");

  private final Block.Table table;
  private final int bodyRow;
  private final Responsibilities responsibilities;

  CellEvidence(Block.Table table, int bodyRow, Responsibilities responsibilities) {
    this.table = table;
    this.bodyRow = bodyRow;
    this.responsibilities = responsibilities;
  }

  boolean isPeriods(int place) {
    return most(place, text -> Periods.parse(text).isPresent());
  }

  boolean isParties(int place) {
    return most(
        place, text -> text.length() <= LONGEST_PARTIES && responsibilities.isParties(text));
  }

  /** Nothing but a mark here and there: an X, a dot or a tick. */
  boolean isMarks(int place) {
    List<String> texts = texts(place);
    return !texts.isEmpty() && texts.stream().allMatch(CellEvidence::isMark);
  }

  static boolean isMark(String text) {
    return MARK.matcher(text.strip()).matches();
  }

  /** Short names, such as units of an organisation, some of them more than once. */
  boolean isNames(int place) {
    List<String> texts = texts(place);
    return texts.size() > 1
        && most(place, responsibilities::isNames)
        && !isPeriods(place)
        && isText(place);
  }

  /** How many letters a column's cells have on average. */
  double length(int place) {
    return texts(place).stream().mapToInt(String::length).average().orElse(0);
  }

  /** Words rather than numbers, dates or marks. */
  boolean isText(int place) {
    List<String> texts = texts(place);
    long letters =
        texts.stream().mapToLong(text -> text.chars().filter(Character::isLetter).count()).sum();
    return !texts.isEmpty()
        && letters >= (long) LETTERS_OF_TEXT * texts.size()
        && !isPeriods(place);
  }

  /** Text that in some cells tells how something is followed up. */
  boolean isFollowUp(int place) {
    List<String> texts = texts(place);
    long hits = texts.stream().filter(text -> FOLLOWED_UP.matcher(text).find()).count();
    return isText(place) && hits > 0 && 2 * hits >= texts.size();
  }

  /** Whether each row says something else, as measures do and areas do not. */
  boolean isDistinct(int place) {
    List<String> texts = texts(place);
    return isText(place)
        && texts.size() >= Math.max(1, rows() * 2 / 3)
        && new HashSet<>(texts).size() * 4 >= texts.size() * 3;
  }

  /** Whether the cells of a column stand beside several of another further right. */
  boolean gathers(int place, int inner) {
    int written = 0;
    int without = 0;
    Set<Cell> met = new HashSet<>();
    for (int row = bodyRow; row < last(); row++) {
      Cell cell = table.cellAt(row, place);
      Cell within = table.cellAt(row, inner);
      boolean beside = within.row() == row && within.column() == inner && !within.isBlank();
      if (beside) {
        written++;
        boolean own = cell.column() == place && !cell.isBlank() && met.add(cell);
        without += own ? 0 : 1;
      }
    }
    return written > 1 && without >= GATHERED * written;
  }

  private boolean most(int place, Predicate<String> test) {
    List<String> texts = texts(place);
    long hits = texts.stream().filter(test).count();
    return hits > 0 && hits >= MOST * texts.size();
  }

  private int rows() {
    return last() - bodyRow;
  }

  private int last() {
    return Math.min(table.rows(), bodyRow + SAMPLE);
  }

  private List<String> texts(int place) {
    List<String> texts = new ArrayList<>();
    for (int row = bodyRow; row < last(); row++) {
      Cell cell = table.cellAt(row, place);
      boolean own = cell.row() == row && cell.column() == place && cell.columnSpan() == 1;
      if (own && !cell.isBlank() && !Entries.saysNothing(cell.text())) {
        texts.add(cell.text().strip());
      }
    }
    return texts;
  }
}
