package se.handlingsplan.extract.pdf.tagged;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Block.ListBlock.Item;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.document.SetAside.Reason;
import se.handlingsplan.extract.pdf.layout.Composer;
import se.handlingsplan.extract.pdf.layout.Labels;
import se.handlingsplan.extract.pdf.layout.Line;
import se.handlingsplan.extract.pdf.layout.Lines;
import se.handlingsplan.extract.pdf.layout.Reading;
import se.handlingsplan.extract.pdf.layout.Word;
import se.handlingsplan.extract.pdf.page.Structure;

/**
 * Makes blocks out of structure elements.
 *
 * @param taken words that something else accounts for
 */
public record TaggedBlocks(MarkedWords marked, Composer composer, Set<Word> taken) {
  private static final Set<String> INLINE =
      Set.of(
          "Span",
          "Link",
          "Quote",
          "Reference",
          "Annot",
          "Em",
          "Strong",
          "Sub",
          "Ruby",
          "RB",
          "RT",
          "RP",
          "Warichu",
          "WT",
          "WP",
          "Lbl",
          "BibEntry",
          "Code",
          "Formula",
          "Form");

  /** What blocks are handed to as they are found. */
  public interface Sink {
    void accept(Reading reading);

    /** A table; whoever receives it reads its cells. */
    void table(Structure.Element table);
  }

  public void read(Structure.Element element, Sink sink) {
    Walk walk = new Walk(sink);
    walk.kids(element);
    walk.flush();
  }

  /** Everything in the element, tables within by the given reader. */
  public Reading readAll(Structure.Element element, TableReader tables) {
    Collector collector = new Collector(tables);
    read(element, collector);
    return collector.reading;
  }

  /** Reads a table that stands inside something else. */
  public interface TableReader {
    Reading read(Structure.Element table);
  }

  private static final class Collector implements Sink {
    private final TableReader tables;
    private Reading reading = Reading.nothing();

    Collector(TableReader tables) {
      this.tables = tables;
    }

    @Override
    public void accept(Reading more) {
      reading = reading.and(more);
    }

    @Override
    public void table(Structure.Element table) {
      reading = reading.and(tables.read(table));
    }
  }

  /** Goes through elements in order and ends a paragraph wherever a block begins or ends. */
  private final class Walk {
    private final Sink sink;
    private final List<Word> pending = new ArrayList<>();

    /** Set at the start of a list's item, whose label may be painted as its first word. */
    private Optional<Consumer<Labels.Label>> label = Optional.empty();

    Walk(Sink sink) {
      this.sink = sink;
    }

    void kids(Structure.Element element) {
      for (Structure kid : element.kids()) {
        switch (kid) {
          case Structure.Content content -> pending.addAll(untaken(marked.of(content)));
          case Structure.Element inner -> element(inner);
        }
      }
    }

    private void element(Structure.Element element) {
      String type = element.type();
      if (INLINE.contains(type)) {
        kids(element);
        return;
      }
      flush();
      if (type.equals("Table")) {
        sink.table(element);
      } else if (type.equals("L")) {
        list(element).ifPresent(sink::accept);
      } else if (type.equals("TOC")) {
        contents(element);
      } else if (level(type) > 0) {
        heading(element, level(type));
      } else {
        kids(element);
        flush();
      }
    }

    /** It says what stands further on, and on which page, and nothing else. */
    private void contents(Structure.Element element) {
      List<SetAside> aside = new ArrayList<>();
      for (Line line : Lines.inOrder(untaken(marked.within(element)))) {
        aside.add(new SetAside(line.plain(), Reason.CONTENTS, line.provenance()));
      }
      sink.accept(new Reading(List.of(), aside));
    }

    private void heading(Structure.Element element, int level) {
      Composer.Text text = composer.compose(Lines.inOrder(untaken(marked.within(element))));
      if (!text.text().isBlank() || !text.setAside().isEmpty()) {
        List<Block> blocks =
            text.text().isBlank()
                ? List.of()
                : List.of(new Block.Heading(level, text.text(), text.provenance()));
        sink.accept(new Reading(blocks, text.setAside()));
      }
    }

    void flush() {
      if (pending.isEmpty()) {
        return;
      }
      List<Line> lines = new ArrayList<>(Lines.inOrder(pending));
      pending.clear();
      List<SetAside> aside = new ArrayList<>();
      takeLabel(lines, aside);
      Composer.Text text = composer.compose(lines);
      aside.addAll(text.setAside());
      List<Block> blocks =
          text.text().isBlank()
              ? List.of()
              : List.of(new Block.Paragraph(text.text(), text.provenance()));
      sink.accept(new Reading(blocks, aside));
    }

    private void takeLabel(List<Line> lines, List<SetAside> aside) {
      Optional<Labels.Label> found = label.flatMap(l -> Labels.ofItem(lines.getFirst()));
      found.ifPresent(
          it -> {
            label.ifPresent(l -> l.accept(it));
            Line first = lines.removeFirst();
            Word word = first.words().getFirst();
            aside.add(new SetAside(word.text(), Reason.LIST_LABEL, word.provenance()));
            if (first.words().size() > 1) {
              lines.addFirst(new Line(first.words().subList(1, first.words().size())));
            }
          });
      label = Optional.empty();
    }

    private Optional<Reading> list(Structure.Element list) {
      ListReader reader = new ListReader(sink);
      reader.add(list);
      return reader.reading();
    }
  }

  /** Puts the items of a list together. */
  private final class ListReader {
    private final Sink outer;
    private final List<Item> items = new ArrayList<>();
    private final List<SetAside> aside = new ArrayList<>();
    private boolean ordered;

    ListReader(Sink outer) {
      this.outer = outer;
    }

    void add(Structure.Element list) {
      for (Structure kid : list.kids()) {
        if (kid instanceof Structure.Element element) {
          if (element.is("L")) {
            nested(element);
          } else {
            item(element);
          }
        } else if (kid instanceof Structure.Content) {
          item(Structure.Element.plain("LI", List.of(kid)));
        }
      }
    }

    private void nested(Structure.Element list) {
      ListReader reader = new ListReader(outer);
      reader.add(list);
      reader
          .reading()
          .ifPresent(
              inner -> {
                aside.addAll(inner.setAside());
                List<Block> blocks = new ArrayList<>();
                String label = "";
                if (!items.isEmpty()) {
                  Item last = items.removeLast();
                  label = last.label();
                  blocks.addAll(last.blocks());
                }
                blocks.addAll(inner.blocks());
                items.add(new Item(label, blocks));
              });
    }

    private void item(Structure.Element item) {
      StringBuilder label = new StringBuilder();
      List<Structure> body = new ArrayList<>();
      for (Structure kid : item.kids()) {
        if (kid instanceof Structure.Element element && element.is("Lbl")) {
          addLabel(element, label);
        } else {
          body.add(kid);
        }
      }
      Collector collector = new Collector(this::refuse);
      Walk walk = new Walk(collector);
      if (label.isEmpty()) {
        walk.label =
            Optional.of(
                found -> {
                  label.append(found.text());
                  ordered |= found.ordered();
                });
      }
      walk.kids(Structure.Element.plain("LI", body));
      walk.flush();
      aside.addAll(collector.reading.setAside());
      if (!collector.reading.blocks().isEmpty()) {
        items.add(new Item(label.toString(), collector.reading.blocks()));
      }
    }

    /** A table within a list goes where the list's blocks go. */
    private Reading refuse(Structure.Element table) {
      outer.table(table);
      return Reading.nothing();
    }

    private void addLabel(Structure.Element element, StringBuilder label) {
      for (Line line : Lines.inOrder(untaken(marked.within(element)))) {
        label.append(line.plain());
        ordered |= line.plain().codePoints().anyMatch(Character::isDigit);
        aside.add(new SetAside(line.plain(), Reason.LIST_LABEL, line.provenance()));
      }
    }

    Optional<Reading> reading() {
      if (items.isEmpty()) {
        return aside.isEmpty() ? Optional.empty() : Optional.of(new Reading(List.of(), aside));
      }
      Provenance place = Provenance.none();
      for (Item item : items) {
        for (Block block : item.blocks()) {
          place = place.and(block.provenance());
        }
      }
      return Optional.of(new Reading(List.of(new Block.ListBlock(ordered, items, place)), aside));
    }
  }

  private List<Word> untaken(List<Word> words) {
    return taken.isEmpty() ? words : words.stream().filter(word -> !taken.contains(word)).toList();
  }

  private static int level(String type) {
    return switch (type) {
      case "Title", "H", "H1" -> 1;
      case "H2" -> 2;
      case "H3" -> 3;
      case "H4" -> 4;
      case "H5" -> 5;
      case "H6" -> 6;
      default -> 0;
    };
  }
}
