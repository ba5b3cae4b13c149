package se.handlingsplan.extract.pdf.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import se.handlingsplan.document.Box;
import se.handlingsplan.document.Place;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.extract.pdf.layout.Reading;
import se.handlingsplan.extract.pdf.layout.Word;

/**
 * Reads the cells of chosen candidates and says where each stands.
 *
 * @param ruled the ruled box around each word, also where a declared table was chosen over it
 * @param assurances how sure each table is
 */
public record Drafts(
    Map<Word, Box> ruled, Function<CandidateCell, Reading> reader, Assurances assurances) {
  public static Map<Word, Box> boxes(List<TableCandidate> ruled) {
    Map<Word, Box> boxes = new HashMap<>();
    for (TableCandidate table : ruled) {
      for (CandidateCell cell : table.cells()) {
        cell.box().ifPresent(box -> cell.words().forEach(word -> boxes.putIfAbsent(word, box)));
      }
    }
    return boxes;
  }

  public TableDraft draft(TableCandidate table) {
    List<Word> words = table.words().toList();
    int first = words.stream().mapToInt(Word::page).min().orElse(1);
    int last = words.stream().mapToInt(Word::page).max().orElse(1);
    Map<CandidateCell, Provenance> places = new HashMap<>();
    Set<Place.OnPage> shared = shared(table);
    table.cells().forEach(cell -> place(cell, first, shared).ifPresent(p -> places.put(cell, p)));
    List<DraftCell> cells = new ArrayList<>();
    KnownPlaces known = KnownPlaces.of(table, places);
    List<Place> whole = new ArrayList<>();
    for (CandidateCell cell : table.cells()) {
      Provenance place = places.getOrDefault(cell, Provenance.none());
      if (place.isNone()) {
        place = known.derived(cell);
      }
      whole.addAll(place.places());
      cells.add(
          new DraftCell(
              cell.row(),
              cell.column(),
              cell.rowSpan(),
              cell.columnSpan(),
              reader.apply(cell),
              place));
    }
    return new TableDraft(
        assurances.of(table),
        first,
        last,
        edges(table, places, last),
        table.rows(),
        table.columns(),
        table.headerRows(),
        cells,
        List.of(),
        byPage(new Provenance(whole)));
  }

  /** Ruled boxes that hold the words of several declared cells, and so are the place of none. */
  private Set<Place.OnPage> shared(TableCandidate table) {
    Map<Place.OnPage, CandidateCell> owners = new HashMap<>();
    Set<Place.OnPage> shared = new HashSet<>();
    for (CandidateCell cell : table.cells()) {
      for (Word word : cell.box().isPresent() ? List.<Word>of() : cell.words()) {
        Box box = ruled.get(word);
        if (box != null) {
          Place.OnPage at = new Place.OnPage(word.page(), box);
          CandidateCell owner = owners.putIfAbsent(at, cell);
          if (owner != null && !owner.equals(cell)) {
            shared.add(at);
          }
        }
      }
    }
    return shared;
  }

  /** The ruled box on each page, or the box around the words where there is none or several. */
  private Optional<Provenance> place(CandidateCell cell, int page, Set<Place.OnPage> shared) {
    if (cell.box().isPresent()) {
      int its = cell.words().isEmpty() ? page : cell.words().getFirst().page();
      return Optional.of(Provenance.onPage(its, cell.box().get()));
    }
    Provenance place = Provenance.none();
    for (Word word : cell.words()) {
      Box its = ruled.getOrDefault(word, word.box());
      Box box = shared.contains(new Place.OnPage(word.page(), its)) ? word.box() : its;
      place = place.and(Provenance.onPage(word.page(), box));
    }
    return place.isNone() ? Optional.empty() : Optional.of(place);
  }

  /** One box a page. */
  static Provenance byPage(Provenance whole) {
    Map<Integer, Box> boxes = new TreeMap<>();
    for (Place place : whole.places()) {
      if (place instanceof Place.OnPage at) {
        boxes.merge(at.page(), at.box(), Box::around);
      }
    }
    List<Place> places = new ArrayList<>();
    boxes.forEach((page, box) -> places.add(new Place.OnPage(page, box)));
    return new Provenance(places);
  }

  /** Edges of columns: by rulings, or the left edges of the cells' places on the last page. */
  private static List<Double> edges(
      TableCandidate table, Map<CandidateCell, Provenance> places, int page) {
    if (!table.columnEdges().isEmpty()) {
      return table.columnEdges();
    }
    double[] left = new double[table.columns()];
    Arrays.fill(left, Double.MAX_VALUE);
    double right = 0;
    for (CandidateCell cell : table.cells()) {
      for (Place place : places.getOrDefault(cell, Provenance.none()).places()) {
        if (place instanceof Place.OnPage at && at.page() == page) {
          left[cell.column()] = Math.min(left[cell.column()], at.box().left());
          right = Math.max(right, at.box().right());
        }
      }
    }
    List<Double> edges = new ArrayList<>();
    for (double x : left) {
      if (x == Double.MAX_VALUE) {
        return List.of();
      }
      edges.add(x);
    }
    edges.add(right);
    return edges;
  }
}
