package se.handlingsplan.extract.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Box;
import se.handlingsplan.document.Evidence;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.extract.pdf.layout.Composer;
import se.handlingsplan.extract.pdf.layout.LineJoiner;
import se.handlingsplan.extract.pdf.layout.Lines;
import se.handlingsplan.extract.pdf.layout.PageText;
import se.handlingsplan.extract.pdf.layout.Reading;
import se.handlingsplan.extract.pdf.layout.Vocabulary;
import se.handlingsplan.extract.pdf.layout.Word;
import se.handlingsplan.extract.pdf.page.Structure;
import se.handlingsplan.extract.pdf.table.AlignedTables;
import se.handlingsplan.extract.pdf.table.Assurances;
import se.handlingsplan.extract.pdf.table.CandidateCell;
import se.handlingsplan.extract.pdf.table.CarriedOver;
import se.handlingsplan.extract.pdf.table.Continuations;
import se.handlingsplan.extract.pdf.table.Drafts;
import se.handlingsplan.extract.pdf.table.RuledPlaces;
import se.handlingsplan.extract.pdf.table.RuledTables;
import se.handlingsplan.extract.pdf.table.SpacedTables;
import se.handlingsplan.extract.pdf.table.TableCandidate;
import se.handlingsplan.extract.pdf.table.TableChoice;
import se.handlingsplan.extract.pdf.table.TableDetector;
import se.handlingsplan.extract.pdf.table.TableDraft;
import se.handlingsplan.extract.pdf.table.TaggedTables;
import se.handlingsplan.extract.pdf.tagged.MarkedWords;
import se.handlingsplan.extract.pdf.tagged.NoTables;
import se.handlingsplan.extract.pdf.tagged.Parted;
import se.handlingsplan.extract.pdf.tagged.RepeatedHeads;
import se.handlingsplan.extract.pdf.tagged.SoftHyphens;
import se.handlingsplan.extract.pdf.tagged.TaggedBlocks;

/** From the words of pages, and the structure if the file has one, to the blocks of the body. */
final class Body {
  private static final TableDetector RULED = new RuledTables();
  private static final TableDetector ALIGNED = new AlignedTables();
  private static final TableDetector SPACED = new SpacedTables();

  private final List<PageText> pages;
  private final MarkedWords marked;
  private final Composer composer;
  private final IdentityHashMap<Structure.Element, TableCandidate> declared =
      new IdentityHashMap<>();
  private final Set<Structure.Element> refused = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Drafts drafts;
  private final PlainBody plain;
  private final TaggedBlocks tagged;

  private Body(List<PageText> pages, Structure.Element structure) {
    this.pages = pages;
    this.marked = MarkedWords.of(pages);
    this.composer = new Composer(new LineJoiner(Vocabulary.of(pages)));
    List<TableCandidate> seen = new ArrayList<>();
    for (PageText page : pages) {
      seen.addAll(detected(page));
    }
    NoTables none = NoTables.in(structure, marked);
    seen.removeIf(table -> table.evidence() != Evidence.RULED && none.hold(table.words().toList()));
    List<TableCandidate> inTree = new ArrayList<>();
    addDeclared(structure, RuledPlaces.of(seen), inTree);
    Set<TableCandidate> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
    chosen.addAll(TableChoice.choose(inTree, seen));
    declared.forEach((element, t) -> mark(refused, element, !chosen.contains(t)));
    List<TableCandidate> byLook = new ArrayList<>(seen.stream().filter(chosen::contains).toList());
    Set<Word> taken = new HashSet<>();
    byLook.forEach(table -> table.words().forEach(taken::add));
    Set<Word> told = new HashSet<>();
    addTold(structure, told);
    told.removeAll(taken);
    List<PageText> untold = pages.stream().map(page -> page.without(told)).toList();
    List<TableCandidate> carried = CarriedOver.of(byLook, untold);
    byLook.addAll(carried);
    chosen.addAll(carried);
    seen.addAll(carried);
    carried.forEach(table -> table.words().forEach(taken::add));
    Map<Word, Box> boxes = Drafts.boxes(seen);
    this.drafts = new Drafts(boxes, this::cell, new Assurances(pages, chosen, inTree, seen));
    this.plain = new PlainBody(untold, byLook, composer);
    this.tagged = new TaggedBlocks(marked, composer, taken);
  }

  /** What the page shows, the strongest evidence first; rulings leave alignment nothing to add. */
  private static List<TableCandidate> detected(PageText page) {
    List<TableCandidate> tables = new ArrayList<>(RULED.detect(page));
    Set<Word> ruled = new HashSet<>();
    tables.forEach(table -> table.words().forEach(ruled::add));
    tables.addAll(ALIGNED.detect(page.without(ruled)));
    tables.addAll(SPACED.detect(page));
    return tables;
  }

  private static void mark(Set<Structure.Element> set, Structure.Element element, boolean in) {
    if (in) {
      set.add(element);
    }
  }

  static Reading read(List<PageText> painted, Optional<Structure.Element> structure) {
    Structure.Element tree = structure.orElseGet(() -> Structure.Element.plain("Root", List.of()));
    Parted soft = SoftHyphens.part(painted, tree);
    Parted once = RepeatedHeads.part(soft.pages(), tree);
    Body body = new Body(once.pages(), tree);
    List<Piece> pieces = body.together(body.told(tree), body.seen());
    return new Reading(List.of(), soft.setAside())
        .and(new Reading(List.of(), once.setAside()))
        .and(body.finished(body.joined(pieces)));
  }

  /** Tables that the structure declares, those within tables left to them. */
  private void addDeclared(Structure structure, RuledPlaces ruled, List<TableCandidate> tables) {
    if (structure instanceof Structure.Element element) {
      if (element.is("Table")) {
        TaggedTables.of(element, marked, pages)
            .ifPresentOrElse(
                table -> {
                  TableCandidate repaired = ruled.repaired(table);
                  declared.put(element, repaired);
                  tables.add(repaired);
                },
                () -> refused.add(element));
      } else {
        element.kids().forEach(kid -> addDeclared(kid, ruled, tables));
      }
    }
  }

  /** Words that the structure accounts for. */
  private void addTold(Structure structure, Set<Word> words) {
    switch (structure) {
      case Structure.Content content -> words.addAll(marked.of(content));
      case Structure.Element element -> {
        if (!refused.contains(element)) {
          element.kids().forEach(kid -> addTold(kid, words));
        }
      }
    }
  }

  private List<Piece> told(Structure.Element tree) {
    List<Piece> pieces = new ArrayList<>();
    tagged.read(
        tree,
        new TaggedBlocks.Sink() {
          @Override
          public void accept(Reading reading) {
            addText(reading, pieces);
          }

          @Override
          public void table(Structure.Element table) {
            Optional.ofNullable(declared.get(table))
                .filter(t -> !refused.contains(table))
                .ifPresent(
                    t -> {
                      addText(besides(table, t), pieces);
                      pieces.add(new Piece.Grid(drafts.draft(t)));
                    });
          }
        });
    return pieces;
  }

  /** What a table's element holds outside its cells, such as a caption. */
  private Reading besides(Structure.Element element, TableCandidate table) {
    Set<Word> inCells = new HashSet<>();
    table.words().forEach(inCells::add);
    List<Word> besides =
        marked.within(element).stream().filter(word -> !inCells.contains(word)).toList();
    Composer.Text text = composer.compose(Lines.inOrder(besides));
    List<Block> blocks =
        text.text().isBlank()
            ? List.of()
            : List.of(new Block.Paragraph(text.text(), text.provenance()));
    return new Reading(blocks, text.setAside());
  }

  private List<Piece> seen() {
    List<Piece> pieces = new ArrayList<>();
    for (PlainBody.Part part : plain.parts()) {
      switch (part) {
        case PlainBody.Part.Band band -> {
          for (Block block : band.reading().blocks()) {
            addText(new Reading(List.of(block), List.of()), pieces);
          }
          addText(new Reading(List.of(), band.reading().setAside()), pieces);
        }
        case PlainBody.Part.Grid grid -> pieces.add(new Piece.Grid(drafts.draft(grid.table())));
      }
    }
    return pieces;
  }

  private static void addText(Reading reading, List<Piece> pieces) {
    if (!reading.blocks().isEmpty() || !reading.setAside().isEmpty()) {
      pieces.add(Piece.text(reading));
    }
  }

  private Reading cell(CandidateCell cell) {
    return cell.element().isPresent()
        ? tagged.readAll(cell.element().get(), this::nested)
        : plain.cell(cell);
  }

  private Reading nested(Structure.Element element) {
    Optional<TableCandidate> table = TaggedTables.of(element, marked, pages);
    return table.isEmpty()
        ? Reading.nothing()
        : besides(element, table.get()).and(drafts.draft(table.get()).finished());
  }

  /** Puts what the structure tells and what only the page shows into one order. */
  private List<Piece> together(List<Piece> told, List<Piece> seen) {
    if (told.isEmpty()) {
      return seen;
    }
    List<Piece> all = new ArrayList<>(told);
    int from = 0;
    for (Piece piece : seen) {
      int at = from;
      while (at < all.size() && !all.get(at).isBelow(piece)) {
        at++;
      }
      all.add(at, piece);
      from = at + 1;
    }
    return all;
  }

  private List<Piece> joined(List<Piece> pieces) {
    Continuations continuations = new Continuations(composer.joiner());
    FootNotes notes = FootNotes.of(pieces);
    List<Piece> joined = new ArrayList<>();
    for (Piece piece : pieces) {
      int before = piece instanceof Piece.Grid ? notes.lastOther(joined) : -1;
      Optional<TableDraft> whole =
          piece instanceof Piece.Grid next
                  && before >= 0
                  && joined.get(before) instanceof Piece.Grid last
              ? continuations.join(last.table(), next.table())
              : Optional.empty();
      if (whole.isPresent()) {
        joined.set(before, new Piece.Grid(whole.get()));
      } else {
        joined.add(piece);
      }
    }
    return joined;
  }

  private Reading finished(List<Piece> pieces) {
    List<Block> blocks = new ArrayList<>();
    List<SetAside> aside = new ArrayList<>();
    for (Piece piece : pieces) {
      Reading reading =
          switch (piece) {
            case Piece.Text text -> text.reading();
            case Piece.Grid grid -> grid.table().finished();
          };
      blocks.addAll(reading.blocks());
      aside.addAll(reading.setAside());
    }
    return new Reading(blocks, aside);
  }
}
