package se.handlingsplan.extract.pdf.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.handlingsplan.document.Evidence;
import se.handlingsplan.extract.pdf.layout.PageText;
import se.handlingsplan.extract.pdf.layout.Word;
import se.handlingsplan.extract.pdf.page.Ruling;

/**
 * Finds tables without rulings between columns: rows lie between horizontal rulings or the edges of
 * shaded areas, columns between the gutters that no word crosses. The lines that are missing are
 * drawn in, and from there on the table is as any ruled one.
 */
public record AlignedTables() implements TableDetector {
  /** Shorter lines underline words, in points. */
  private static final double MIN_WIDTH = 100;

  @Override
  public List<TableCandidate> detect(PageText page) {
    List<TableCandidate> tables = new ArrayList<>();
    for (List<Ruling> chain : chains(Edges.across(page))) {
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

  /**
   * Text in columns shows in two rows at least; a heading row may end a page, or stand above rows
   * to be filled in.
   */
  private static boolean isTable(TableCandidate table) {
    long rows = Arrays.stream(table.filledInRows()).filter(cells -> cells > 1).count();
    return rows >= 2 || (rows == 1 && table.columns() > 2 && isForm(table));
  }

  private static boolean isForm(TableCandidate table) {
    boolean named = table.filledInRows()[0] == table.columns() || table.rows() == 1;
    return named && isEmptyForm(table);
  }

  private static boolean isEmptyForm(TableCandidate table) {
    return table.headerRows() == table.rows()
        || (table.headerRows() > 0
            && table.cells().stream().allMatch(c -> c.columnSpan() == 1 || c.row() == 0));
  }

  /** Lines that begin and end together, with the shorter ones between them, from top to bottom. */
  private static List<List<Ruling>> chains(List<Ruling> lines) {
    List<Ruling> left = new ArrayList<>(lines);
    left.removeIf(line -> line.length() < MIN_WIDTH);
    List<List<Ruling>> chains = new ArrayList<>();
    while (!left.isEmpty()) {
      Ruling widest = left.getFirst();
      for (Ruling line : left) {
        widest = line.length() > widest.length() + Edges.SAME_END ? line : widest;
      }
      Ruling frame = widest;
      List<Ruling> chain = left.stream().filter(line -> isWithin(line, frame)).toList();
      left.removeAll(chain);
      if (chain.stream().filter(line -> line.length() > frame.length() - 2 * Edges.SAME_END).count()
          > 1) {
        chains.add(chain);
      }
    }
    return chains;
  }

  /** Whether a line keeps within a wider one and meets it at one end at least. */
  private static boolean isWithin(Ruling line, Ruling frame) {
    boolean sameStart = Math.abs(line.from() - frame.from()) < Edges.SAME_END;
    boolean sameEnd = Math.abs(line.to() - frame.to()) < Edges.SAME_END;
    return (sameStart && line.to() < frame.to() + Edges.SAME_END)
        || (sameEnd && line.from() > frame.from() - Edges.SAME_END);
  }

  static boolean isCrossing(Word word, double x) {
    return word.box().left() < x - 1 && word.box().right() > x + 1;
  }
}
