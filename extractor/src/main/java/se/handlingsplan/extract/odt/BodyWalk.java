package se.handlingsplan.extract.odt;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Notice;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.extract.flow.Flow;
import se.handlingsplan.extract.flow.ListLabel;
import se.handlingsplan.extract.flow.Looks;
import se.handlingsplan.extract.flow.Pictures;
import se.handlingsplan.extract.flow.StruckOut;
import se.handlingsplan.extract.source.Allowance;
import se.handlingsplan.extract.source.Limit;
import se.handlingsplan.text.Wording;

/**
 * One walk through a part of a document, paragraph by paragraph and table by table, as a reader
 * meets them. Sections and indexes are walked through; frames follow the paragraph they are
 * anchored in; notes are kept for whoever reads them last.
 */
final class BodyWalk {
  private static final int MAX_HEADING_LEVEL = 10;

  private final Styles styles;
  private final Allowance allowance;
  private final Numbering numbering;
  private final Looks looks = new Looks();
  private final StruckOut struckOut = new StruckOut();
  private final Pictures pictures = new Pictures();
  private final List<SetAside> setAside = new ArrayList<>();
  private final Notes footnotes = new Notes("footnote");
  private final Notes endnotes = new Notes("endnote");

  BodyWalk(Styles styles, Allowance allowance) {
    this.allowance = allowance;
    this.styles = styles;
    this.numbering = new Numbering(styles);
  }

  /** The blocks of the body, with the headings that only their look tells. */
  List<Block> body(Element body) {
    // What stands on a page and not at a paragraph.
    body.children().stream()
        .filter(child -> Xml.prefix(child).equals("draw"))
        .flatMap(frame -> DrawnPictures.in(frame).stream())
        .forEach(width -> pictures.met(Provenance.at("body"), width));
    return looks.headings(blocks(body, ""));
  }

  /** What was met and is not part of the blocks, so far. */
  List<SetAside> setAside() {
    return List.copyOf(setAside);
  }

  /** What is to be told of the text, so far. */
  List<Notice> notices() {
    List<Notice> notices = new ArrayList<>(struckOut.notices());
    notices.addAll(pictures.notices());
    return notices;
  }

  /** The blocks of all notes that were met: footnotes, then endnotes. */
  List<Block> notes() {
    List<Block> blocks = new ArrayList<>();
    // A note may refer to another.
    while (!footnotes.waiting.isEmpty() || !endnotes.waiting.isEmpty()) {
      blocks.addAll(notes(footnotes));
      blocks.addAll(notes(endnotes));
    }
    return blocks;
  }

  private List<Block> notes(Notes notes) {
    List<Block> blocks = new ArrayList<>();
    while (!notes.waiting.isEmpty()) {
      notes.number++;
      for (Element body : Xml.children(notes.waiting.removeFirst(), "text:note-body")) {
        blocks.addAll(blocks(body, notes.name + " " + notes.number + "/"));
      }
    }
    return blocks;
  }

  /** The notes of one class that wait to be read, and how many have been. */
  private static final class Notes {
    private final String name;
    private final Deque<Element> waiting = new ArrayDeque<>();
    private int number;

    Notes(String name) {
      this.name = name;
    }
  }

  /** What the document may still cost. */
  Allowance allowance() {
    return allowance;
  }

  Styles styles() {
    return styles;
  }

  /** The blocks of a container such as the body, a cell or a note; paths count from 1 within it. */
  List<Block> blocks(Element container, String path) {
    Flow flow = new Flow(path);
    walk(container, flow);
    return flow.blocks();
  }

  private void walk(Element container, Flow flow) {
    for (Node node : container.childNodes()) {
      if (node instanceof TextNode words) {
        loose(OdtText.of(words, styles.usual()), flow);
      } else if (node instanceof Element child && OdtText.holdsText(child)) {
        element(child, flow);
      }
    }
  }

  private void element(Element element, Flow flow) {
    Optional<SetAside.Reason> aside = Unseen.reason(element);
    if (aside.isPresent()) {
      String path = flow.places().path();
      setAside(element, aside.get(), path + Xml.localName(element));
      return;
    }
    switch (element.tagName()) {
      case "text:p", "text:h" -> paragraph(element, Optional.empty(), flow);
      case "text:list" -> list(element, numbering.begin(element), flow);
      case "text:numbered-paragraph" -> {
        Numbering.Place place = numbering.numbered(element);
        item(element, Optional.of(place), place, flow);
      }
      case "table:table" -> {
        flow.endList();
        String path = flow.places().nextTable();
        TableWalk.table(element, this, path).ifPresent(flow::add);
      }
      default -> {
        loose(OdtText.sign(element), flow);
        walk(element, flow);
      }
    }
  }

  /** Words that stand in no paragraph, which the format does not allow. */
  private static void loose(String words, Flow flow) {
    RichText text = RichText.of(Wording.collapse(Wording.normal(words)));
    if (!text.isBlank()) {
      flow.add(new Block.Paragraph(text, flow.places().nextParagraph()));
    }
  }

  private void list(Element list, Numbering.Place place, Flow flow) {
    setAsideLoose(list, flow);
    for (Element child : list.children()) {
      switch (child.tagName()) {
        case "text:list-item" -> item(child, Optional.of(place), place, flow);
        case "text:list-header" -> item(child, Optional.empty(), place, flow);
        default -> element(child, flow);
      }
    }
  }

  /**
   * The paragraphs of an item. Its label stands at the first, and so is the item's first number: an
   * item that only holds another list has none.
   *
   * @param counted the place that the item has a number in; empty where it has none
   */
  private void item(
      Element item, Optional<Numbering.Place> counted, Numbering.Place place, Flow flow) {
    setAsideLoose(item, flow);
    Item inside = new Item(item, counted, place);
    for (Element child : item.children()) {
      switch (child.tagName()) {
        case "text:p", "text:h" -> paragraph(child, Optional.of(inside), flow);
        case "text:list" -> list(child, numbering.begin(child, inside.place), flow);
        default -> {
          if (OdtText.holdsText(child)) {
            element(child, flow);
          }
        }
      }
    }
  }

  /** One item while it is walked. */
  private final class Item {
    private final Element element;
    private Optional<Numbering.Place> uncounted;
    private Numbering.Place place;
    private Optional<ListLabel> waiting = Optional.empty();
    private boolean written;

    Item(Element element, Optional<Numbering.Place> counted, Numbering.Place place) {
      this.element = element;
      this.uncounted = counted;
      this.place = place;
    }

    /** Goes past a paragraph, with text or without. */
    void pass(Element paragraph) {
      if (uncounted.isPresent()) {
        place = numbering.next(element, paragraph, uncounted.get());
        waiting = Optional.of(numbering.label(place, paragraph));
        uncounted = Optional.empty();
      }
    }

    void add(RichText text, Provenance provenance, Flow flow) {
      ListLabel label = waiting.orElseGet(() -> Numbering.unlabelled(place));
      if (written) {
        flow.addToItem(label, text, provenance);
      } else {
        flow.addItem(label, text, provenance);
      }
      written = true;
    }
  }

  private void paragraph(Element paragraph, Optional<Item> item, Flow flow) {
    allowance.use(Limit.PARAGRAPHS, 1);
    Provenance provenance = flow.places().nextParagraph();
    Optional<SetAside.Reason> aside = Unseen.reason(paragraph);
    if (aside.isPresent()) {
      Unseen.aside(paragraph, styles, aside.get(), provenance).ifPresent(setAside::add);
      return;
    }
    ParagraphText.Content content = ParagraphText.of(paragraph, styles, provenance);
    setAside.addAll(content.setAside());
    for (Element note : content.notes()) {
      (Xml.says(note, "text:note-class", "endnote") ? endnotes : footnotes).waiting.add(note);
    }
    looks.note(provenance, content.size());
    struckOut.met(content.struckOut(), provenance);
    content.pictures().forEach(width -> pictures.met(provenance, width));
    item.ifPresent(of -> of.pass(paragraph));
    if (!content.text().isBlank()) {
      add(paragraph, content.text(), provenance, item, flow);
    }
    for (Element frame : content.frames()) {
      flow.endList();
      element(frame, flow);
    }
  }

  private void add(
      Element paragraph, RichText text, Provenance provenance, Optional<Item> item, Flow flow) {
    Optional<Integer> heading = headingLevel(paragraph);
    if (heading.isPresent()) {
      flow.add(new Block.Heading(heading.get(), text, provenance));
    } else if (item.isPresent()) {
      item.get().add(text, provenance, flow);
    } else {
      flow.add(new Block.Paragraph(text, provenance));
    }
  }

  private Optional<Integer> headingLevel(Element paragraph) {
    return Xml.is(paragraph, "text:h")
        ? Xml.number(paragraph, "text:outline-level", 1, MAX_HEADING_LEVEL).or(() -> Optional.of(1))
        : styles.headingLevel(paragraph).map(level -> Math.min(level, MAX_HEADING_LEVEL));
  }

  /** Sets the whole text of an element aside. */
  void setAside(Element element, SetAside.Reason reason, String path) {
    Unseen.aside(element, styles, reason, Provenance.at(path)).ifPresent(setAside::add);
  }

  private void setAsideLoose(Element parent, Flow flow) {
    parent.textNodes().forEach(words -> setAsideStray(words, flow.places().path() + "list"));
  }

  /**
   * Sets aside what stands where the format has no place for it, such as words between the rows of
   * a table: no program shows it.
   */
  void setAsideStray(Node node, String path) {
    if (node instanceof Element element) {
      setAside(element, SetAside.Reason.HIDDEN, path);
    } else if (node instanceof TextNode words) {
      Unseen.aside(words, styles, Provenance.at(path)).ifPresent(setAside::add);
    }
  }
}
