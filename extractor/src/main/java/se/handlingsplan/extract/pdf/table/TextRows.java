package se.handlingsplan.extract.pdf.table;

import java.util.ArrayList;
import java.util.List;
import se.handlingsplan.extract.pdf.layout.Line;
import se.handlingsplan.extract.pdf.layout.Lines;
import se.handlingsplan.extract.pdf.layout.SentenceEnd;
import se.handlingsplan.extract.pdf.layout.Word;

/** Divides a stretch without lines into rows, by its text. */
final class TextRows {
  /** A larger distance between lines than the usual one by this share begins a row. */
  private static final double APART = 1.25;

  private TextRows() {}

  /** The y between rows: where lines stand apart, or the first column begins something new. */
  static List<Double> starts(List<Word> words, List<Double> edges) {
    List<Line> lines = Lines.byPlace(words);
    double pitch = usualPitch(lines);
    List<Double> starts = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      Line above = lines.get(i - 1);
      Line line = lines.get(i);
      boolean apart = line.down() - above.down() > APART * pitch;
      if (isFirstColumn(line, edges)
          && beginsSomething(line, edges)
          && (apart || startsNew(above, line))) {
        starts.add((above.box().bottom() + line.box().top()) / 2);
      }
    }
    return starts;
  }

  private static boolean isFirstColumn(Line line, List<Double> edges) {
    return line.words().getFirst().box().left() < edges.get(1);
  }

  private static boolean beginsSomething(Line line, List<Double> edges) {
    long columns = line.words().stream().mapToInt(w -> column(w, edges)).distinct().count();
    return columns * 2 > edges.size() - 1;
  }

  private static boolean startsNew(Line above, Line line) {
    return !SentenceEnd.startsWithin(line.words().getFirst().text())
        && Math.abs(above.start() - line.start()) < 1;
  }

  private static int column(Word word, List<Double> edges) {
    int column = 0;
    while (column < edges.size() - 2 && word.box().centerX() > edges.get(column + 1)) {
      column++;
    }
    return column;
  }

  private static double usualPitch(List<Line> lines) {
    List<Double> pitches = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      pitches.add(lines.get(i).down() - lines.get(i - 1).down());
    }
    pitches.sort(Double::compare);
    return pitches.isEmpty() ? 0 : pitches.get(pitches.size() / 4);
  }
}
