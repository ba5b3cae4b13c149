package se.handlingsplan.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.handlingsplan.document.Box;
import se.handlingsplan.extract.pdf.layout.Column;
import se.handlingsplan.extract.pdf.layout.Composer;
import se.handlingsplan.extract.pdf.layout.Line;
import se.handlingsplan.extract.pdf.layout.Lines;
import se.handlingsplan.extract.pdf.layout.PageText;
import se.handlingsplan.extract.pdf.layout.Paragraphs;
import se.handlingsplan.extract.pdf.layout.Reading;
import se.handlingsplan.extract.pdf.layout.ReadingOrder;
import se.handlingsplan.extract.pdf.layout.Styles;
import se.handlingsplan.extract.pdf.layout.Word;
import se.handlingsplan.extract.pdf.table.CandidateCell;
import se.handlingsplan.extract.pdf.table.TableCandidate;

/** Reads what no structure accounts for, by how it looks: bands of text between tables. */
final class PlainBody {
  /** White space inside a cell's right border if its left one shows none, in points. */
  private static final double MAX_PADDING = 12;

  private final List<PageText> pages;
  private final Map<Integer, List<TableCandidate>> tables;
  private final Paragraphs paragraphs;
  private final Map<Integer, Double> ends;

  /** A table or a band of text, in order. */
  sealed interface Part {
    record Band(Reading reading) implements Part {}

    record Grid(TableCandidate table) implements Part {}
  }

  /**
   * @param pages with the words to be read, those in tables among them
   */
  PlainBody(List<PageText> pages, List<TableCandidate> tables, Composer composer) {
    this.pages = pages;
    this.tables = byPage(tables);
    this.ends = new HashMap<>();
    List<Line> running = new ArrayList<>();
    List<List<Line>> columns = new ArrayList<>();
    for (PageText page : pages) {
      for (List<Line> column : ReadingOrder.columns(outside(page).words())) {
        running.addAll(column);
        columns.add(column);
        column.forEach(line -> ends.merge(width(page), line.end(), Math::max));
      }
    }
    for (TableCandidate table : tables) {
      table.cells().forEach(cell -> columns.add(Lines.byPlace(cell.words())));
    }
    this.paragraphs = new Paragraphs(Styles.of(running, columns), composer);
  }

  List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    pages.forEach(page -> addParts(page, parts));
    return parts;
  }

  Reading cell(CandidateCell cell) {
    if (cell.words().isEmpty()) {
      return Reading.nothing();
    }
    double end = cell.box().map(box -> textEnd(cell, box)).orElse(Double.POSITIVE_INFINITY);
    return paragraphs.read(new Column(Lines.byPlace(cell.words()), end, false));
  }

  private static double textEnd(CandidateCell cell, Box box) {
    double left = cell.words().stream().mapToDouble(w -> w.box().left()).min().orElse(0);
    double right = cell.words().stream().mapToDouble(w -> w.box().right()).max().orElse(0);
    double padding = Math.clamp(left - box.left(), 0, MAX_PADDING);
    return Math.max(right, box.right() - padding);
  }

  private void addParts(PageText page, List<Part> parts) {
    List<TableCandidate> here = new ArrayList<>(tables.getOrDefault(page.number(), List.of()));
    here.sort(Comparator.comparingDouble(t -> box(t).top()));
    List<Word> left = new ArrayList<>(outside(page).words());
    for (TableCandidate table : here) {
      double top = box(table).top();
      List<Word> above = left.stream().filter(w -> w.box().centerY() < top).toList();
      left.removeAll(new HashSet<>(above));
      addBand(page, above, parts);
      parts.add(new Part.Grid(table));
    }
    addBand(page, left, parts);
  }

  private void addBand(PageText page, List<Word> words, List<Part> parts) {
    List<List<Line>> columns = ReadingOrder.columns(words);
    for (List<Line> column : columns) {
      double end =
          columns.size() == 1
              ? ends.getOrDefault(width(page), Double.POSITIVE_INFINITY)
              : column.stream().mapToDouble(Line::end).max().orElse(Double.POSITIVE_INFINITY);
      parts.add(new Part.Band(paragraphs.read(new Column(column, end, true))));
    }
  }

  private PageText outside(PageText page) {
    Set<Word> inside = new HashSet<>();
    tables.getOrDefault(page.number(), List.of()).forEach(t -> t.words().forEach(inside::add));
    return page.without(inside);
  }

  private static int width(PageText page) {
    return (int) Math.round(page.width());
  }

  private static Box box(TableCandidate table) {
    return table.words().map(Word::box).reduce(Box::around).orElseThrow();
  }

  private static Map<Integer, List<TableCandidate>> byPage(List<TableCandidate> tables) {
    Map<Integer, List<TableCandidate>> byPage = new TreeMap<>();
    for (TableCandidate table : tables) {
      int page = table.words().mapToInt(Word::page).min().orElse(1);
      byPage.computeIfAbsent(page, k -> new ArrayList<>()).add(table);
    }
    return byPage;
  }
}
