package se.handlingsplan.render.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How wide the columns of tables are: as wanted at first, then bit by bit from those with room to
 * spare to those that make the rows tall, as long as the rows get noticeably lower. Tables of the
 * same plan share their widths, so that they look alike.
 */
final class ColumnWidths {
  /** Characters on a line that is as wide as a lying page. */
  private static final double LINE = 170;

  /** A share of the width that goes from one column to another at a time. */
  private static final double STEP = 0.01;

  /** A step must make the rows lower by this share. */
  private static final double WORTH = 0.004;

  /** How far a column goes from its wanted width. */
  private static final double LEAST = 0.55;

  private static final double MOST = 1.7;

  /**
   * How many bold letters a row has room for on a lying page: 728 points, at 6.7 points a letter.
   * In Arial it is 5.3 points, in Verdana, among the widest that a theme may choose, 6.4.
   */
  private static final double LETTERS = 108;

  /** Between the edges of a column and its words, both sides together, in letters. */
  private static final double PADDING = 2;

  /** Word divides a heading anywhere within a word that does not fit, and shows no hyphen. */
  private static final Pattern WHERE_LINES_END = Pattern.compile("\\s+|(?<=[-/])");

  private static final Pattern NUMBER = Pattern.compile("[\\d.:–-]+");

  /** A day, a year's span, a sum of money. */
  private static final int LONGEST_NUMBER = 12;

  /** As many rows tell enough. */
  private static final int MOST_ROWS = 300;

  /**
   * A column.
   *
   * @param wanted its width in proportion to the others'
   */
  record Column(String heading, double wanted) {}

  private final double[] least;
  private final double[] most;
  private final List<double[][]> rows;
  private final double[] widths;

  private ColumnWidths(List<Column> columns, List<List<String>> texts) {
    double sum = columns.stream().mapToDouble(Column::wanted).sum();
    this.widths = columns.stream().mapToDouble(column -> column.wanted() / sum).toArray();
    this.least = new double[widths.length];
    this.most = new double[widths.length];
    for (int i = 0; i < widths.length; i++) {
      most[i] = MOST * widths[i];
      least[i] = Math.max(LEAST * widths[i], roomForWords(columns.get(i).heading(), texts, i));
    }
    makeRoom();
    int every = Math.max(1, texts.size() / MOST_ROWS);
    this.rows = new ArrayList<>();
    for (int i = 0; i < texts.size(); i += every) {
      rows.add(texts.get(i).stream().map(ColumnWidths::paragraphs).toArray(double[][]::new));
    }
  }

  /**
   * The widths as shares of the whole.
   *
   * @param rows the texts of rows, one for each column
   */
  static List<Double> of(List<Column> columns, List<List<String>> rows) {
    ColumnWidths widths = new ColumnWidths(columns, rows);
    widths.fit();
    return Arrays.stream(widths.widths).boxed().toList();
  }

  private void fit() {
    double height = height();
    for (double lower = lowered(height); lower < height; lower = lowered(height)) {
      height = lower;
    }
  }

  /** Takes the best step that is worth it; the height after it, or the same where there is none. */
  private double lowered(double height) {
    double best = height * (1 - WORTH);
    int bestFrom = -1;
    int bestTo = -1;
    for (int from = 0; from < widths.length; from++) {
      for (int to = 0; to < widths.length; to++) {
        if (from != to && widths[from] - STEP >= least[from] && widths[to] + STEP <= most[to]) {
          move(from, to);
          double tried = height();
          move(to, from);
          if (tried < best) {
            best = tried;
            bestFrom = from;
            bestTo = to;
          }
        }
      }
    }
    if (bestFrom < 0) {
      return height;
    }
    move(bestFrom, bestTo);
    return best;
  }

  private void move(int from, int to) {
    widths[from] -= STEP;
    widths[to] += STEP;
  }

  /** Of all rows, in lines; parts of lines count, so that every step tells. */
  private double height() {
    double height = 0;
    for (double[][] row : rows) {
      double tallest = 1;
      for (int column = 0; column < row.length; column++) {
        double lines = 0;
        for (double length : row[column]) {
          lines += Math.max(1, length / (widths[column] * LINE));
        }
        tallest = Math.max(tallest, lines);
      }
      height += tallest;
    }
    return height;
  }

  /** Lengths of the lines of a text as written. */
  private static double[] paragraphs(String text) {
    return text.lines().mapToDouble(String::length).toArray();
  }

  /** The share of a row that the words of a heading need, and days and numbers below it. */
  private static double roomForWords(String heading, List<List<String>> texts, int column) {
    int longest = 0;
    for (String word : WHERE_LINES_END.split(heading)) {
      longest = Math.max(longest, word.length());
    }
    for (List<String> row : texts) {
      for (String word : row.get(column).split("\\s+")) {
        if (word.length() <= LONGEST_NUMBER && NUMBER.matcher(word).matches()) {
          longest = Math.max(longest, word.length());
        }
      }
    }
    return (longest + PADDING) / LETTERS;
  }

  /** Changes the wanted widths as little as gives every column its least. */
  private void makeRoom() {
    double needed = Arrays.stream(least).sum();
    if (needed >= 1) {
      Arrays.setAll(widths, i -> least[i] / needed);
      return;
    }
    double raised = 0;
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.max(widths[i], least[i]);
      raised += widths[i];
    }
    double kept = (1 - needed) / (raised - needed);
    Arrays.setAll(widths, i -> least[i] + (widths[i] - least[i]) * kept);
  }
}
