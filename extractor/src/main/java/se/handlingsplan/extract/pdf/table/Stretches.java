package se.handlingsplan.extract.pdf.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handlingsplan.extract.pdf.layout.SentenceEnd;
import se.handlingsplan.extract.pdf.page.Ruling;

/** The stretches of a page whose lines share corridors: what may be tables by their white space. */
final class Stretches {
  /** White space that ends a stretch, in font sizes. */
  private static final double APART = 2.5;

  /** Fonts of other sizes than this ratio do not share a table. */
  private static final double OTHER_SIZE = 1.35;

  /** A cell rarely has more words on a line. */
  private static final int CELL_WORDS = 8;

  /** A form has as many columns at least. */
  private static final int FORM = 3;

  /** White space above a table that follows another text, in font sizes. */
  private static final double NEXT_TABLE = 0.8;

  /** Distances of lines and of paragraphs within a cell, in font sizes. */
  private static final double NEXT_LINE = 1.35;

  private static final double NEXT_PARAGRAPH = 2.2;

  private final List<Ruling> rules;
  private final List<Stretch> stretches = new ArrayList<>();

  private Stretches(List<Ruling> rules) {
    this.rules = rules;
  }

  /** Lines that may be a table, and the places between its columns. */
  record Stretch(List<TextLine> lines, List<Double> corridors) {}

  /**
   * The stretches of a page.
   *
   * @param rules horizontal lines on the page, from top to bottom
   */
  static List<Stretch> of(List<TextLine> lines, List<Ruling> rules) {
    Stretches found = new Stretches(rules);
    List<TextLine> run = new ArrayList<>();
    for (TextLine line : lines) {
      if (line.segments().isEmpty()) {
        continue;
      }
      if (!run.isEmpty() && ends(run, line)) {
        found.add(run);
        run = new ArrayList<>();
      }
      run.add(line);
    }
    found.add(run);
    return found.stretches;
  }

  private static boolean ends(List<TextLine> run, TextLine line) {
    TextLine last = run.getLast();
    double size = Math.max(last.size(), line.size());
    boolean apart = line.box().top() - last.box().bottom() > APART * size;
    boolean resized = size > OTHER_SIZE * Math.min(last.size(), line.size());
    boolean prose = run.size() > 1 && isProse(last) && isProse(line) && !isBelowColumn(run, line);
    return apart || resized || prose || isNextHeading(run, line);
  }

  /**
   * Whether another table's heading begins: the same texts again, or bold ones after a title and
   * rows that are not.
   */
  private static boolean isNextHeading(List<TextLine> run, TextLine line) {
    Optional<TextLine> first = run.stream().filter(TextLine::isDivided).findFirst();
    if (first.isEmpty() || !line.isDivided() || line.hasValues()) {
      return false;
    }
    double above = line.box().top() - run.getLast().box().bottom();
    boolean titled =
        (!run.getLast().isDivided() || above > NEXT_TABLE * line.size())
            && line.isBold()
            && run.stream().anyMatch(before -> before.isDivided() && !before.isBold());
    return titled || first.get().texts().equals(line.texts());
  }

  /** Whether an undivided line holds more words than a table's cell mostly does on one line. */
  private static boolean isProse(TextLine line) {
    return !line.isDivided() && line.segments().getFirst().words().size() > CELL_WORDS;
  }

  /** Whether a line begins where texts of a later column do. */
  private static boolean isBelowColumn(List<TextLine> run, TextLine line) {
    double left = line.box().left();
    return run.stream()
        .anyMatch(
            above -> above.box().left() < left - TextLine.SAME_PLACE && above.hasTextAt(left));
  }

  private void add(List<TextLine> run) {
    long divided = run.stream().filter(TextLine::isDivided).count();
    if (divided < 2 && !isForm(run)) {
      return;
    }
    List<Double> corridors = Corridors.of(run);
    if (corridors.isEmpty()) {
      return;
    }
    int first = first(run, corridors);
    if (first < 0) {
      return;
    }
    int last = last(run, corridors);
    for (int i = first + 1; i < last; i++) {
      if (isForeign(run.get(i), corridors) && isForeign(run.get(i + 1), corridors)) {
        add(run.subList(0, i));
        add(run.subList(i + 2, run.size()));
        return;
      }
    }
    Bands bands = new Bands(rules, run);
    List<TextLine> table = run.subList(bands.first(first, last), bands.last(first, last) + 1);
    List<Double> own = Headless.leftOut(Corridors.of(table), table);
    if (!own.isEmpty()) {
      stretches.add(new Stretch(List.copyOf(table), own));
    }
  }

  /** Whether a heading stands above rows between lines, of which no two columns are filled in. */
  private boolean isForm(List<TextLine> run) {
    for (int i = 0; i < run.size(); i++) {
      TextLine line = run.get(i);
      if (line.isDivided()) {
        return line.segments().size() >= FORM
            && line.isBold()
            && !line.hasValues()
            && new Bands(rules, run).last(i, i) > i;
      }
    }
    return false;
  }

  /** Whether a line is not divided by any corridor and runs across some. */
  private static boolean isForeign(TextLine line, List<Double> corridors) {
    return !isTabular(line, corridors) && corridors.stream().anyMatch(line::isCrossing);
  }

  private static boolean isTabular(TextLine line, List<Double> corridors) {
    return corridors.stream().anyMatch(line::isDividedAt);
  }

  private static int first(List<TextLine> run, List<Double> corridors) {
    int first = -1;
    for (int i = 0; i < run.size() && first < 0; i++) {
      first = isTabular(run.get(i), corridors) ? i : -1;
    }
    while (first > 0 && isPartOfHeading(run.get(first - 1), run.get(first), corridors)) {
      first--;
    }
    return first;
  }

  /** A heading's first lines stand over single columns but the first, or over several. */
  private static boolean isPartOfHeading(TextLine line, TextLine below, List<Double> corridors) {
    return line.box().left() > corridors.getFirst()
        && below.baseline() - line.baseline() < 1.6 * line.size();
  }

  private static int last(List<TextLine> run, List<Double> corridors) {
    int last = run.size() - 1;
    while (last >= 0 && !isTabular(run.get(last), corridors)) {
      last--;
    }
    while (last < run.size() - 1 && continues(run, last, corridors)) {
      last++;
    }
    return last;
  }

  /** The last row's cells may go on in one column, a paragraph where its others begin. */
  private static boolean continues(List<TextLine> run, int last, List<Double> corridors) {
    TextLine line = run.get(last + 1);
    double distance = (line.baseline() - run.get(last).baseline()) / line.size();
    double left = line.box().left();
    boolean beside = left > corridors.getFirst();
    boolean level =
        run.subList(0, last + 1).stream().filter(above -> above.hasTextAt(left)).count() > 1;
    return corridors.stream().noneMatch(line::isCrossing)
        && (beside
            ? distance < (level ? NEXT_PARAGRAPH : NEXT_LINE)
            : distance < NEXT_LINE
                && SentenceEnd.startsWithin(line.segments().getFirst().words().getFirst().text()));
  }
}
