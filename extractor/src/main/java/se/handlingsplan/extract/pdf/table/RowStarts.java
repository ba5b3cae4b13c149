package se.handlingsplan.extract.pdf.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.handlingsplan.extract.pdf.layout.SentenceEnd;
import se.handlingsplan.extract.pdf.layout.Word;

/**
 * Tells which lines of a table begin a row, where no ruling does. Within a wrapped cell the first
 * word of a line would not have fitted on the line before; a number stands alone; a column that had
 * ended fills again only in a new row; and rows may stand apart.
 */
final class RowStarts {
  /** A larger distance between lines than the usual one by this share begins a row. */
  private static final double APART = 1.15;

  /** Lines closer than this share of the usual distance overlap: they are one row. */
  private static final double OVERLAPPING = 0.7;

  /** Lines of a cell stand this far apart at least, in font sizes. */
  private static final double LEAST = 0.9;

  /** One in this many of the distances in columns at least is one of lines within a cell. */
  private static final int FEW = 10;

  /** Cells are centred upon their rows if this share of the lines overlap the one before. */
  private static final double CENTRED = 0.15;

  /** What a line break that room did not call for is worth: it may begin a paragraph only. */
  private static final double DELIBERATE = 0.5;

  /** What an unfinished word or sentence is worth: its cell goes on. */
  private static final double GOES_ON = -3;

  /** A space between words, in font sizes. */
  private static final double SPACE = 0.25;

  /** Shares of the columns that a line fills. */
  private static final double MOST = 0.7;

  private static final double HALF = 0.5;

  /** What goes on on the next line. */
  private static final Pattern UNFINISHED = Pattern.compile(".*[-–—/,&]");

  private final List<TextLine> lines;
  private final List<List<Optional<TextGrid.Piece>>> cells;
  private final double[] ends;
  private final int columns;
  private final double pitch;
  private final boolean spaced;
  private final boolean centred;

  RowStarts(TextGrid grid) {
    this.lines = grid.lines();
    this.columns = grid.columns();
    this.cells = grid.pieces();
    this.ends = new double[columns];
    for (List<Optional<TextGrid.Piece>> row : cells) {
      for (int c = 0; c < columns; c++) {
        Optional<TextGrid.Piece> piece = row.get(c).filter(p -> p.span() == 1);
        ends[c] = Math.max(ends[c], piece.map(TextGrid.Piece::right).orElse(0.0));
      }
    }
    widen();
    this.pitch = usualPitch();
    long apart = IntStream.range(1, lines.size()).filter(this::isApart).count();
    this.spaced = apart > 0 && apart < 0.75 * (lines.size() - 1);
    long overlapping = IntStream.range(1, lines.size()).filter(this::isOverlapping).count();
    this.centred = overlapping > Math.max(1, CENTRED * lines.size());
  }

  /**
   * Columns that hold short texts only are wider than these: each ends as near to where the next
   * one's texts begin as the fullest column does.
   */
  private void widen() {
    double[] begins = new double[columns];
    Arrays.fill(begins, Double.MAX_VALUE);
    for (List<Optional<TextGrid.Piece>> row : cells) {
      for (int c = 0; c < columns; c++) {
        begins[c] =
            Math.min(begins[c], row.get(c).map(TextGrid.Piece::left).orElse(Double.MAX_VALUE));
      }
    }
    double gutter = Double.MAX_VALUE;
    for (int c = 1; c < columns; c++) {
      if (ends[c - 1] > 0 && begins[c] > ends[c - 1]) {
        gutter = Math.min(gutter, begins[c] - ends[c - 1]);
      }
    }
    for (int c = 1; c < columns; c++) {
      if (begins[c] < Double.MAX_VALUE) {
        ends[c - 1] = Math.max(ends[c - 1], begins[c] - gutter);
      }
    }
  }

  /** How far apart lines of one cell stand: the distance of neighbours in a column. */
  private double usualPitch() {
    List<Double> pitches = new ArrayList<>();
    for (int c = 0; c < columns; c++) {
      int above = -1;
      for (int i = 0; i < lines.size(); i++) {
        if (cells.get(i).get(c).isPresent()) {
          if (above >= 0) {
            pitches.add(lines.get(i).baseline() - lines.get(above).baseline());
          }
          above = i;
        }
      }
    }
    double least = LEAST * lines.getFirst().size();
    pitches.removeIf(pitch -> pitch < least);
    pitches.sort(Double::compare);
    return pitches.isEmpty() ? 0 : pitches.get(pitches.size() / FEW);
  }

  private double distance(int line) {
    return lines.get(line).baseline() - lines.get(line - 1).baseline();
  }

  private boolean isOverlapping(int line) {
    return distance(line) < OVERLAPPING * pitch;
  }

  private boolean isApart(int line) {
    return distance(line) > APART * pitch;
  }

  /** Whether each line begins a row; the first does. */
  boolean[] starts() {
    boolean[] starts = new boolean[lines.size()];
    boolean[] filled = new boolean[columns];
    for (int i = 0; i < lines.size(); i++) {
      starts[i] = i == 0 || score(i, filled) > 0;
      if (starts[i]) {
        filled = new boolean[columns];
      }
      for (int c = 0; c < columns; c++) {
        filled[c] |= cells.get(i).get(c).isPresent();
      }
    }
    return starts;
  }

  private double score(int line, boolean[] filled) {
    if (isOverlapping(line)) {
      return -1;
    }
    if (centred) {
      return isApart(line) && fillsSeveral(line) ? 1 : -1;
    }
    double score = 0;
    for (int c = 0; c < columns; c++) {
      Optional<TextGrid.Piece> before = cells.get(line - 1).get(c);
      Optional<TextGrid.Piece> here = cells.get(line).get(c);
      if (here.isPresent() && before.isPresent()) {
        score += breaks(before.get(), here.get(), ends[c]);
      } else if (here.isPresent() && filled[c]) {
        score += 2;
      }
    }
    if (isApart(line)) {
      score += 2;
    } else if (spaced) {
      score -= 2;
    }
    return score + (cells.get(line).getFirst().isPresent() ? 1 : -1.5) + fullness(line);
  }

  /**
   * Whether a line and those that overlap it have texts in several columns, if there are several.
   */
  private boolean fillsSeveral(int line) {
    boolean[] filled = new boolean[columns];
    int i = line;
    do {
      for (int c = 0; c < columns; c++) {
        filled[c] |= cells.get(i).get(c).isPresent();
      }
      i++;
    } while (i < lines.size() && isOverlapping(i));
    long several = IntStream.range(0, columns).filter(c -> filled[c]).count();
    return filled[0] || several > 1;
  }

  /** Rows begin with most of their columns; a paragraph within a cell stands alone. */
  private double fullness(int line) {
    long filled = cells.get(line).stream().filter(Optional::isPresent).count();
    boolean values =
        cells.get(line).stream().flatMap(Optional::stream).anyMatch(TextGrid.Piece::isValue);
    if (values || columns < 3) {
      return 0;
    }
    double share = (double) filled / columns;
    return share > MOST ? 1 : share > HALF ? 0 : -1.5;
  }

  /** How much the line break within a column speaks for a new row. */
  private static double breaks(TextGrid.Piece before, TextGrid.Piece here, double end) {
    if (before.text().length() > 1 && UNFINISHED.matcher(before.text()).matches()) {
      return GOES_ON;
    }
    if (before.isValue() && here.isValue()) {
      return 2;
    }
    if (SentenceEnd.startsWithin(here.text()) && !SentenceEnd.ends(before.text())) {
      return GOES_ON;
    }
    Word first = here.first();
    boolean fits = before.right() + SPACE * first.size() + first.box().width() <= end;
    return fits ? (before.isValue() || here.isValue() ? 1 : DELIBERATE) : -1;
  }
}
