package se.handlingsplan.extract.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.extract.source.PathCounter;

/**
 * One walk through a Word body, paragraph by paragraph and table by table, as a reader meets them.
 * Content controls and insertions are walked through; text boxes follow the paragraph they are
 * anchored in.
 */
final class BodyWalk {
  private final Styles styles;
  private final Numbering numbering;
  private final Map<String, String> links;
  private final List<SetAside> setAside = new ArrayList<>();

  BodyWalk(WordPackage word) {
    this.styles = Styles.of(word.styles());
    this.numbering = new Numbering(word.numbering());
    this.links = word.links();
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
    return level.blocks();
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

  /** Collects the blocks of one container. */
  private static final class Level {
    private final PathCounter places;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Lists.Line> lines = new ArrayList<>();
    private Optional<Carried> carried = Optional.empty();

    Level(String path) {
      this.places = new PathCounter(path);
    }

    void add(Block block) {
      endList();
      blocks.add(block);
    }

    void endList() {
      blocks.addAll(Lists.nested(lines));
      lines.clear();
    }

    List<Block> blocks() {
      endList();
      return blocks;
    }
  }

  private void walk(Element container, Level level) {
    for (Element child : Xml.children(container)) {
      switch (child.getLocalName()) {
        case "p" -> paragraph(child, level);
        case "tbl" -> {
          endCarried(level);
          String path = level.places.nextTable();
          TableWalk.table(child, this, path).ifPresent(level::add);
        }
        case "sdt" -> Xml.child(child, "sdtContent").ifPresent(content -> walk(content, level));
        case "AlternateContent" -> Alternatives.chosen(child).ifPresent(c -> walk(c, level));
        case "customXml", "ins", "moveTo", "smartTag" -> walk(child, level);
        default -> {}
      }
    }
  }

  private void paragraph(Element paragraph, Level level) {
    Provenance provenance = level.places.nextParagraph();
    ParagraphText.Content content = ParagraphText.of(paragraph, styles, links, provenance);
    setAside.addAll(content.setAside());
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
    if (!paragraph.text().isBlank()) {
      add(paragraph.text().strip(), paragraph.properties(), paragraph.provenance(), level);
    }
    for (Element box : paragraph.textBoxes()) {
      level.endList();
      walk(box, level);
      endCarried(level);
    }
  }

  private void add(
      RichText text, Optional<Element> properties, Provenance provenance, Level level) {
    Optional<Integer> heading = properties.flatMap(styles::headingLevel);
    Optional<Numbering.Label> label =
        properties.flatMap(styles::numbering).flatMap(numbering::next);
    if (heading.isPresent()) {
      level.add(new Block.Heading(heading.get(), text, provenance));
    } else if (label.isPresent()) {
      level.lines.add(new Lists.Line(label.get(), new Block.Paragraph(text, provenance)));
    } else {
      level.add(new Block.Paragraph(text, provenance));
    }
  }

  /** Sets the whole text of an element aside, such as that of a deleted table row. */
  void setAside(Element element, SetAside.Reason reason, String path) {
    for (Element paragraph : WordText.paragraphs(element)) {
      ParagraphText.Content content =
          ParagraphText.of(paragraph, styles, links, Provenance.at(path));
      setAside.addAll(content.setAside());
      if (!content.text().isBlank()) {
        setAside.add(new SetAside(content.text().text(), reason, Provenance.at(path)));
      }
    }
  }
}
