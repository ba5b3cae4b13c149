package se.handlingsplan.extract.pdf.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.handlingsplan.document.Box;
import se.handlingsplan.document.Evidence;
import se.handlingsplan.extract.pdf.layout.PageText;
import se.handlingsplan.extract.pdf.layout.Word;
import se.handlingsplan.extract.pdf.page.Fill;
import se.handlingsplan.extract.pdf.page.Ruling;

/**
 * Finds tables without rulings between columns: rows lie between horizontal rulings or the edges of
 * shaded areas, columns between the gutters that no word crosses. The lines that are missing are
 * drawn in, and from there on the table is as any ruled one.
 */
public record AlignedTables() implements TableDetector {
  /** Shorter lines underline words, in points. */
  private static final double MIN_WIDTH = 100;

  /** Lines of one table begin and end together within this, in points. */
  private static final double SAME_END = 5.0;

  /** A shaded area of this share of the page is its background. */
  private static final double BACKGROUND = 0.9;

  @Override
  public List<TableCandidate> detect(PageText page) {
    List<TableCandidate> tables = new ArrayList<>();
    for (List<Ruling> chain : chains(lines(page))) {
      for (Strips.Table table : Strips.tables(chain, page)) {
        List<Ruling> down = new ArrayList<>(table.vertical());
        for (Lattice lattice : Lattice.all(table.horizontal(), down)) {
          if (lattice.isUsable()) {
            RuledTables.table(lattice, page, Evidence.ALIGNED)
                .filter(AlignedTables::isTable)
                .ifPresent(tables::add);
          }
        }
      }
    }
    return tables;
  }

  /** Text in columns shows in two rows at least; a heading row alone may end a page. */
  private static boolean isTable(TableCandidate table) {
    long rows =
        IntStream.range(0, table.rows())
            .filter(
                row ->
                    table.cells().stream()
                            .filter(c -> c.row() == row && !c.words().isEmpty())
                            .count()
                        > 1)
            .count();
    return rows >= 2 || (rows == 1 && table.columns() > 2 && table.headerRows() == table.rows());
  }

  private static List<Ruling> lines(PageText page) {
    List<Ruling> lines = new ArrayList<>();
    page.rulings().stream().filter(Ruling::horizontal).forEach(lines::add);
    for (Fill fill : page.fills()) {
      Box box = fill.box();
      if (box.width() * box.height() < BACKGROUND * page.width() * page.height()
          && box.height() > 0) {
        lines.add(new Ruling(true, box.top(), box.left(), box.right()));
        lines.add(new Ruling(true, box.bottom(), box.left(), box.right()));
      }
    }
    return Edges.merged(lines, true);
  }

  /** Lines that begin and end together, with the shorter ones between them, from top to bottom. */
  private static List<List<Ruling>> chains(List<Ruling> lines) {
    List<Ruling> left = new ArrayList<>(lines);
    left.removeIf(line -> line.length() < MIN_WIDTH);
    List<List<Ruling>> chains = new ArrayList<>();
    while (!left.isEmpty()) {
      Ruling widest = left.getFirst();
      for (Ruling line : left) {
        widest = line.length() > widest.length() + SAME_END ? line : widest;
      }
      Ruling frame = widest;
      List<Ruling> chain = left.stream().filter(line -> isWithin(line, frame)).toList();
      left.removeAll(chain);
      if (chain.stream().filter(line -> line.length() > frame.length() - 2 * SAME_END).count()
          > 1) {
        chains.add(chain);
      }
    }
    return chains;
  }

  /** Whether a line keeps within a wider one and meets it at one end at least. */
  private static boolean isWithin(Ruling line, Ruling frame) {
    boolean sameStart = Math.abs(line.from() - frame.from()) < SAME_END;
    boolean sameEnd = Math.abs(line.to() - frame.to()) < SAME_END;
    return (sameStart && line.to() < frame.to() + SAME_END)
        || (sameEnd && line.from() > frame.from() - SAME_END);
  }

  static boolean isCrossing(Word word, double x) {
    return word.box().left() < x - 1 && word.box().right() > x + 1;
  }
}
