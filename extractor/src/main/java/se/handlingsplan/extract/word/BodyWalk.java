package se.handlingsplan.extract.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.document.Texts;
import se.handlingsplan.extract.flow.EdgeGrid;
import se.handlingsplan.extract.flow.Flow;
import se.handlingsplan.extract.flow.ListLabel;
import se.handlingsplan.extract.flow.Looks;
import se.handlingsplan.extract.ooxml.Xml;
import se.handlingsplan.extract.source.Allowance;
import se.handlingsplan.extract.source.Limit;

/**
 * One walk through a Word body, paragraph by paragraph and table by table, as a reader meets them.
 * Content controls and insertions are walked through; text boxes follow the paragraph they are
 * anchored in.
 */
final class BodyWalk {
  private final Scope scope;
  private final Numbering numbering;
  private final Chunks chunks;
  private final Spots spots;
  private final Allowance allowance;
  private final Looks looks = new Looks();
  private final List<SetAside> setAside = new ArrayList<>();

  BodyWalk(WordPackage word, Scope scope, Chunks chunks, Spots spots, Allowance allowance) {
    this.allowance = allowance;
    this.scope = scope;
    this.chunks = chunks;
    this.spots = spots;
    this.numbering = new Numbering(word.numbering());
  }

  /** The blocks of the body, with the headings that only their look tells. */
  List<Block> body(Element body) {
    return looks.headings(blocks(body, ""));
  }

  /** What was met and is not part of the blocks, so far. */
  List<SetAside> setAside() {
    return List.copyOf(setAside);
  }

  /** The blocks of a container such as the body, a cell or a note; paths count from 1 within it. */
  List<Block> blocks(Element container, String path) {
    Level level = new Level(path);
    walk(container, level);
    endCarried(level);
    return level.flow.blocks();
  }

  /**
   * A paragraph as far as it has been read. One whose mark is deleted runs into the next, or ends
   * where there is none.
   */
  private record Carried(
      RichText text,
      Optional<Element> properties,
      Provenance provenance,
      List<Element> textBoxes) {}

  /** One container while it is walked. */
  private static final class Level {
    private final Flow flow;
    private Optional<Carried> carried = Optional.empty();

    Level(String path) {
      this.flow = new Flow(path);
    }
  }

  private void walk(Element container, Level level) {
    for (Element child : Xml.children(container)) {
      switch (child.getLocalName()) {
        case "p" -> paragraph(child, level);
        case "tbl" -> {
          endCarried(level);
          String path = level.flow.places().nextTable();
          TableWalk.table(child, this, path).ifPresent(level.flow::add);
        }
        case "sdt" -> {
          if (isContents(child)) {
            setAside(child, SetAside.Reason.CONTENTS, level.flow.places().nextParagraph());
          } else {
            Xml.child(child, "sdtContent").ifPresent(content -> walk(content, level));
          }
        }
        case "AlternateContent" -> Alternatives.chosen(child).ifPresent(c -> walk(c, level));
        case "altChunk" -> {
          endCarried(level);
          chunks.blocks(child).forEach(level.flow::add);
        }
        case "tcPr", "sectPr" -> {}
        default -> {
          // Text is text, also in an element that no version of the format knows.
          if (Xml.child(child, "r").isPresent()) {
            paragraph(child, level);
          } else {
            walk(child, level);
          }
        }
      }
    }
  }

  /** Whether a content control holds the table of contents that Word itself has made. */
  private static boolean isContents(Element control) {
    return Xml.path(control, "sdtPr", "docPartObj", "docPartGallery")
        .flatMap(Xml::val)
        .filter("Table of Contents"::equals)
        .isPresent();
  }

  private void paragraph(Element paragraph, Level level) {
    allowance.use(Limit.PARAGRAPHS, 1);
    Provenance provenance = level.flow.places().nextParagraph();
    spots.paragraph(provenance, paragraph);
    ParagraphText.Content content = ParagraphText.of(paragraph, scope, provenance);
    setAside.addAll(content.setAside());
    looks.note(provenance, content.size());
    Optional<Carried> before = level.carried;
    level.carried = Optional.empty();
    List<Element> textBoxes = new ArrayList<>();
    before.ifPresent(carried -> textBoxes.addAll(carried.textBoxes()));
    textBoxes.addAll(content.textBoxes());
    Optional<Element> properties = Xml.child(paragraph, "pPr");
    Carried whole =
        new Carried(
            before.map(Carried::text).orElse(RichText.of("")).and(content.text()),
            properties,
            provenance,
            textBoxes);
    if (properties.flatMap(p -> Xml.path(p, "rPr", "del")).isPresent()) {
      level.carried = Optional.of(whole);
    } else {
      end(whole, level);
    }
  }

  /** Ends a paragraph that waits for a next one, where there is none. */
  private void endCarried(Level level) {
    Optional<Carried> carried = level.carried;
    level.carried = Optional.empty();
    carried.ifPresent(paragraph -> end(paragraph, level));
  }

  private void end(Carried paragraph, Level level) {
    Optional<ListLabel> label =
        paragraph
            .properties()
            .flatMap(scope.styles()::numbering)
            .flatMap(
                numPr -> numbering.next(numPr, paragraph.properties().flatMap(Styles::styleOf)));
    // An empty item has a number too, though nothing is left of it here.
    if (!paragraph.text().isBlank()) {
      add(paragraph, label, level);
    }
    for (Element box : paragraph.textBoxes()) {
      level.flow.endList();
      walk(box, level);
      endCarried(level);
    }
  }

  private void add(Carried paragraph, Optional<ListLabel> label, Level level) {
    RichText text = paragraph.text().strip();
    Provenance provenance = paragraph.provenance();
    Optional<Integer> heading = paragraph.properties().flatMap(scope.styles()::headingLevel);
    if (heading.isPresent()) {
      level.flow.add(new Block.Heading(heading.get(), text, provenance));
    } else if (label.isPresent()) {
      level.flow.addItem(label.get(), text, provenance);
    } else {
      level.flow.add(new Block.Paragraph(text, provenance));
    }
  }

  boolean hasBoldFirstRow(Element tableProperties) {
    return scope.styles().hasBoldFirstRow(tableProperties);
  }

  /** What the document may still cost. */
  Allowance allowance() {
    return allowance;
  }

  /** Where the paths lead that the walk gives out. */
  Spots spots() {
    return spots;
  }

  /** Sets aside what stands in a cell that a merged one covers. */
  void setAsideCovered(EdgeGrid.Covered covered) {
    EdgeGrid.Piece piece = covered.piece();
    spots.covered(piece.provenance(), covered.by());
    String text = Texts.of(piece.blocks());
    if (!text.isBlank()) {
      setAside.add(new SetAside(text, SetAside.Reason.HIDDEN, piece.provenance()));
    }
  }

  /** Sets the whole text of an element aside, such as that of a deleted table row. */
  void setAside(Element element, SetAside.Reason reason, String path) {
    setAside(element, reason, Provenance.at(path));
  }

  private void setAside(Element element, SetAside.Reason reason, Provenance provenance) {
    for (Element paragraph : WordText.paragraphs(element)) {
      ParagraphText.Content content = ParagraphText.of(paragraph, scope, provenance);
      setAside.addAll(content.setAside());
      if (!content.text().isBlank()) {
        setAside.add(new SetAside(content.text().text(), reason, provenance));
      }
    }
  }
}
