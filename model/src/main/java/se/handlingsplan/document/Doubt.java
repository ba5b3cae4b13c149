package se.handlingsplan.document;

import java.util.ArrayList;
import java.util.List;
import se.handlingsplan.text.Wording;

/**
 * Something measured in a document that speaks against a table as it was read. The words live in
 * the message bundles, by code.
 *
 * @param count how many of what the code speaks of; at least 1
 * @param of out of how many; at least as many
 * @param examples a few of the texts it is about, at most {@value #MAX_EXAMPLES}, in reading order
 */
public record Doubt(Code code, int count, int of, List<String> examples) {
  /** Enough to find the spot. */
  public static final int MAX_EXAMPLES = 3;

  /** Longer texts are cut, in characters. */
  private static final int MAX_LENGTH = 60;

  public Doubt {
    if (count < 1 || of < count) {
      throw new IllegalArgumentException("%s: %d of %d".formatted(code, count, of));
    }
    examples =
        examples.stream()
            .limit(MAX_EXAMPLES)
            .map(text -> Wording.shortened(text, MAX_LENGTH))
            .toList();
  }

  /** Whether so much is in doubt that the table may well be wrong, by {@link Code#graveFrom()}. */
  public boolean isGrave() {
    return count >= code.graveFrom() * of;
  }

  /** The same doubt about two parts of one table. */
  Doubt and(Doubt other) {
    List<String> all = new ArrayList<>(examples);
    all.addAll(other.examples);
    return new Doubt(code, count + other.count, of + other.of, all);
  }

  /** What a doubt is about; the key is what JSON and messages use. */
  public enum Code {
    /** Words that stand in the table's area and in none of its cells, of all words there. */
    TEXT_LEFT_OUT("text-left-out", 0.05),
    /** Words that reach over the border of their cell, of the table's words. */
    TEXT_OVER_BORDER("text-over-border", 0.05),
    /** Rows that fill less than half as many columns as most do, of the rows below the heading. */
    RAGGED_ROWS("ragged-rows", 0.3),
    /** Columns without any text, of all columns. */
    EMPTY_COLUMNS("empty-columns", 0.3),
    /** Rows without any text, of all rows. */
    EMPTY_ROWS("empty-rows", 0.3),
    /** Cells in which text stands in columns that nothing divides, of all cells with text. */
    COLUMNS_IN_CELLS("columns-in-cells", 0.1),
    /** Rows in which text stands in rows that nothing divides, of all rows. */
    ROWS_IN_CELLS("rows-in-cells", 0.3),
    /** Borders between columns where neither a line nor a shade is painted, of all of them. */
    COLUMNS_BY_SPACE("columns-by-space", Code.NEVER),
    /** Borders between rows where neither a line nor a shade is painted, of all of them. */
    ROWS_BY_TEXT("rows-by-text", Code.NEVER),
    /** Page breaks that the table goes over without its heading being repeated after them. */
    HEADING_NOT_REPEATED("heading-not-repeated", Code.NEVER),
    /** Filled cells that the file's structure and the lines on the page divide differently. */
    STRUCTURE_DIFFERS("structure-differs", 0.1);

    /** More than all. */
    private static final double NEVER = 2;

    private final String key;
    private final double graveFrom;

    Code(String key, double graveFrom) {
      this.key = key;
      this.graveFrom = graveFrom;
    }

    public String key() {
      return key;
    }

    /** The share from which the doubt is grave; above 1 where it never is. */
    double graveFrom() {
      return graveFrom;
    }
  }
}
