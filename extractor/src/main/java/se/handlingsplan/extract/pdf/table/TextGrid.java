package se.handlingsplan.extract.pdf.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handlingsplan.extract.pdf.layout.Word;

/**
 * Lines of text set into columns.
 *
 * @param edges of the columns, the outer ones too, from left to right
 * @param pieces for each line what begins in each column
 */
record TextGrid(
    List<TextLine> lines, List<Double> edges, List<List<Optional<TextGrid.Piece>>> pieces) {
  /** White space that divides columns where others show one, in font sizes. */
  private static final double NARROW = 0.4;

  /**
   * What a line has in a column.
   *
   * @param span how many columns it takes
   * @param isValue whether it is a number, or stands for one
   */
  record Piece(Word first, double right, String text, int span, boolean isValue) {
    double left() {
      return first.box().left();
    }
  }

  static TextGrid of(List<TextLine> lines, List<Double> edges) {
    return new TextGrid(lines, edges, lines.stream().map(line -> pieces(line, edges)).toList());
  }

  int columns() {
    return edges.size() - 1;
  }

  /** Some of the lines, up to and without the last named. */
  TextGrid part(int from, int to) {
    return new TextGrid(lines.subList(from, to), edges, pieces.subList(from, to));
  }

  private static List<Optional<Piece>> pieces(TextLine line, List<Double> edges) {
    List<Optional<Piece>> pieces = new ArrayList<>();
    for (int c = 0; c < edges.size() - 1; c++) {
      pieces.add(Optional.empty());
    }
    for (TextLine.Segment segment : line.segments()) {
      List<Word> words = segment.words();
      int from = 0;
      for (int i = 1; i <= words.size(); i++) {
        if (i == words.size() || isDivided(words.get(i - 1), words.get(i), edges)) {
          put(words.subList(from, i), edges, pieces);
          from = i;
        }
      }
    }
    return pieces;
  }

  private static boolean isDivided(Word a, Word b, List<Double> edges) {
    double gap = b.box().left() - a.box().right();
    return isEdgeBetween(a.box().right() - 1, b.box().left() + 1, edges)
        && (gap > NARROW * a.size() || Values.isValue(b.text()));
  }

  private static boolean isEdgeBetween(double from, double to, List<Double> edges) {
    for (int i = 1; i < edges.size() - 1; i++) {
      if (edges.get(i) >= from && edges.get(i) <= to) {
        return true;
      }
    }
    return false;
  }

  private static void put(List<Word> part, List<Double> edges, List<Optional<Piece>> pieces) {
    Word first = part.getFirst();
    int from = column(first.box().left() + 1, edges);
    double right = 0;
    StringBuilder text = new StringBuilder(pieces.get(from).map(Piece::text).orElse(""));
    for (Word word : part) {
      right = Math.max(right, word.box().right());
      text.append(text.isEmpty() ? "" : " ").append(word.text());
    }
    String whole = text.toString();
    pieces.set(
        from,
        Optional.of(
            new Piece(
                pieces.get(from).map(Piece::first).orElse(first),
                right,
                whole,
                column(right - 1, edges) - from + 1,
                Values.isValue(whole))));
  }

  private static int column(double x, List<Double> edges) {
    int column = 0;
    while (column < edges.size() - 2 && x > edges.get(column + 1)) {
      column++;
    }
    return column;
  }
}
