package se.handlingsplan.extract.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Notice;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.Run;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.extract.flow.Flow;
import se.handlingsplan.extract.flow.LetterSizes;
import se.handlingsplan.extract.flow.ListLabel;
import se.handlingsplan.extract.flow.Looks;
import se.handlingsplan.extract.flow.StruckOut;
import se.handlingsplan.extract.source.Allowance;
import se.handlingsplan.extract.source.Limit;
import se.handlingsplan.extract.source.PathCounter;
import se.handlingsplan.text.Wording;

/**
 * One walk through a page's body: elements that make paragraphs, lists and tables become blocks in
 * their order.
 */
final class MarkupWalk {
  private static final Set<String> BLOCK =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "center",
          "dd",
          "details",
          "dialog",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "header",
          "hgroup",
          "hr",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "ul",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "caption",
          "menu",
          "legend");

  private final StyleRules rules;
  private final Allowance allowance;
  private final Chrome chrome;
  private final Looks looks = new Looks();
  private final StruckOut struckOut = new StruckOut();
  private final List<SetAside> setAside = new ArrayList<>();

  MarkupWalk(StyleRules rules, Allowance allowance) {
    this.allowance = allowance;
    this.rules = rules;
    this.chrome = new Chrome(rules);
  }

  List<SetAside> setAside() {
    return List.copyOf(setAside);
  }

  /** What is to be told of the text, so far. */
  List<Notice> notices() {
    return struckOut.notices();
  }

  /** The blocks of the page's body, with the headings that only their look tells. */
  List<Block> body(Element body) {
    return looks.headings(blocks(body, ""));
  }

  /** The blocks of any container, such as a cell; paths count from 1 within it. */
  List<Block> blocks(Element container, String path) {
    Level level = new Level(new PathCounter(path), looks, struckOut, allowance);
    walk(container, Look.PLAIN.within(container, rules), level);
    return level.blocks();
  }

  /** What the document may still cost. */
  Allowance allowance() {
    return allowance;
  }

  /** Whether an element is part of the text. */
  boolean isShown(Element element) {
    return chrome.reason(element).isEmpty();
  }

  /** Collects the blocks of one container. */
  private static final class Level {
    private final PathCounter places;
    private final Allowance allowance;
    private final Looks looks;
    private final StruckOut struckOut;
    private final StringBuilder struck = new StringBuilder();
    private final Flow flow;
    private final List<Run> runs = new ArrayList<>();
    private final LetterSizes sizes = new LetterSizes();
    private Optional<ListLabel> label = Optional.empty();
    private Optional<Element> labelElement = Optional.empty();

    Level(PathCounter places, Looks looks, StruckOut struckOut, Allowance allowance) {
      this.allowance = allowance;
      this.struckOut = struckOut;
      this.places = places;
      this.looks = looks;
      this.flow = new Flow(places);
    }

    /** The blocks of an element within, counted on. */
    Level within() {
      return new Level(places, looks, struckOut, allowance);
    }

    void add(String text, Look look) {
      runs.add(new Run(text, look.bold(), look.italic(), look.link()));
      sizes.add((int) Math.round(look.size()), text.strip().length());
      struck.append(look.struckOut() ? text : "");
    }

    void endParagraph() {
      RichText text = Whitespace.collapsed(runs);
      runs.clear();
      if (!text.isBlank()) {
        allowance.use(Limit.PARAGRAPHS, 1);
        Provenance provenance = places.nextParagraph();
        looks.note(provenance, sizes.usual());
        struckOut.met(struck.toString().strip(), provenance);
        if (label.isPresent()) {
          flow.addItem(label.get(), text, provenance);
        } else {
          flow.add(new Block.Paragraph(text, provenance));
        }
      }
      sizes.clear();
      struck.setLength(0);
      label = Optional.empty();
    }

    void add(Block block) {
      endParagraph();
      flow.add(block);
    }

    List<Block> blocks() {
      endParagraph();
      return flow.blocks();
    }
  }

  private void walk(Element parent, Look look, Level level) {
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode text) {
        level.add(shown(text, look), look);
      } else if (node instanceof Element element) {
        element(element, look.within(element, rules), level);
      }
    }
  }

  private static String shown(TextNode node, Look look) {
    String text = Wording.normal(node.getWholeText());
    return look.pre() ? text.replace("\r", "") : text.replaceAll("[ \\t\\r\\n\\f]+", " ");
  }

  private void element(Element element, Look look, Level level) {
    String name = element.normalName();
    boolean block = BLOCK.contains(name);
    Optional<SetAside.Reason> aside = chrome.reason(element);
    if (level.labelElement.filter(element::equals).isPresent() || isDrawnLabel(element)) {
      aside = Optional.of(SetAside.Reason.LIST_LABEL);
    }
    if (MarkupText.NOT_TEXT.contains(name)) {
      return;
    }
    if (block) {
      level.endParagraph();
    }
    if (aside.isPresent()) {
      setAside(element, aside.get(), level.places.path() + name);
      return;
    }
    switch (name) {
      case "br" -> level.add("\n", look);
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, look, level);
      case "ul", "ol", "menu" -> list(element, look, level);
      case "table" -> table(element, look, level);
      default -> {
        if (block) {
          level.label = WordList.label(element);
          level.labelElement = WordList.labelElement(element);
        }
        walk(element, look, level);
        if (block) {
          level.endParagraph();
        }
      }
    }
  }

  /** LibreOffice writes the bullets of items into their text too, floating before it. */
  private static boolean isDrawnLabel(Element element) {
    return element.normalName().equals("span")
        && element.className().startsWith("ListLabel")
        && element.attr("style").contains("float:left");
  }

  /** A table that only places things on the page is no table: its cells follow each other. */
  private void table(Element table, Look look, Level level) {
    if (LayoutTables.isLayout(table)) {
      for (Element child : table.children()) {
        if (child.normalName().equals("caption")) {
          element(child, look.within(child, rules), level);
        }
      }
      for (Element row : MarkupTable.rows(table)) {
        for (Element cell : row.children()) {
          walk(cell, look.within(cell, rules), level);
          level.endParagraph();
        }
      }
      return;
    }
    String path = level.places.nextTable();
    allowance.use(Limit.TABLE_DEPTH, 1);
    List<Block> blocks = MarkupTable.table(table, this, path);
    allowance.giveBack(Limit.TABLE_DEPTH, 1);
    blocks.forEach(level::add);
  }

  private void heading(Element element, Look look, Level level) {
    Level inside = level.within();
    walk(element, look, inside);
    int depth = element.normalName().charAt(1) - '0';
    for (Block block : inside.blocks()) {
      level.add(
          block instanceof Block.Paragraph paragraph
              ? new Block.Heading(depth, paragraph.text(), paragraph.provenance())
              : block);
    }
  }

  private void list(Element element, Look look, Level level) {
    boolean ordered = element.normalName().equals("ol");
    Provenance provenance =
        Provenance.at(level.places.path() + "list " + (level.places.paragraphs() + 1));
    List<Block.ListBlock.Item> items = new ArrayList<>();
    int number = ordered ? start(element) : 1;
    for (Node node : element.childNodes()) {
      List<Block> blocks = item(node, look, level);
      if (blocks.isEmpty()) {
        continue;
      }
      boolean deeper =
          node instanceof Element child
              && !child.normalName().equals("li")
              && blocks.stream().allMatch(Block.ListBlock.class::isInstance);
      if (deeper && items.isEmpty()) {
        // A list that begins with a deeper one goes on with the list before it.
        Optional<Block.ListBlock> before = level.flow.takeLastList();
        if (before.isPresent()) {
          items.addAll(before.get().items());
          provenance = before.get().provenance();
          number = items.size() + 1;
        }
      }
      if (deeper && !items.isEmpty()) {
        Block.ListBlock.Item last = items.removeLast();
        List<Block> joined = new ArrayList<>(last.blocks());
        joined.addAll(blocks);
        items.add(new Block.ListBlock.Item(last.label(), joined));
      } else {
        items.add(new Block.ListBlock.Item(ordered ? number + "." : "•", blocks));
        number++;
      }
    }
    if (!items.isEmpty()) {
      level.add(new Block.ListBlock(ordered, items, provenance));
    }
  }

  private List<Block> item(Node node, Look look, Level level) {
    Level inside = level.within();
    if (node instanceof Element child && child.normalName().equals("li")) {
      walk(child, look.within(child, rules), inside);
    } else if (node instanceof Element child) {
      element(child, look.within(child, rules), inside);
    } else if (node instanceof TextNode text && !text.isBlank()) {
      inside.add(shown(text, look), look);
    }
    return inside.blocks();
  }

  private static int start(Element list) {
    String start = list.attr("start");
    return start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
  }

  /** A caption that describes the table to those who cannot see it. */
  void setAsideCaption(Element caption, String path) {
    setAside(caption, SetAside.Reason.ARTIFACT, path + "/caption");
  }

  private void setAside(Element element, SetAside.Reason reason, String path) {
    String text = RichText.of(Wording.normal(MarkupText.of(element))).strip().text();
    if (!text.isBlank()) {
      setAside.add(new SetAside(text, reason, Provenance.at(path)));
    }
  }
}
