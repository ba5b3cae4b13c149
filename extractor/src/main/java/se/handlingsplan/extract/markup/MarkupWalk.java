package se.handlingsplan.extract.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.Run;
import se.handlingsplan.document.SetAside;
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

  private final List<SetAside> setAside = new ArrayList<>();

  List<SetAside> setAside() {
    return List.copyOf(setAside);
  }

  /** The blocks of the page's body; paths count from 1. */
  List<Block> body(Element body) {
    return blocks(body, "");
  }

  /** The blocks of any container, such as a cell. */
  List<Block> blocks(Element container, String path) {
    Level level = new Level(new PathCounter(path));
    walk(container, Look.PLAIN, level);
    level.endParagraph();
    return level.blocks;
  }

  /** The look that text inherits from the elements around it. */
  private record Look(boolean bold, boolean italic, Optional<String> link) {
    static final Look PLAIN = new Look(false, false, Optional.empty());

    Look within(Element element) {
      String style = element.attr("style").toLowerCase(Locale.ROOT);
      String name = element.normalName();
      boolean isLink = name.equals("a") && !element.attr("href").isBlank();
      return new Look(
          bold
              || name.equals("b")
              || name.equals("strong")
              || style.contains("font-weight: bold")
              || style.contains("font-weight:bold"),
          italic || name.equals("i") || name.equals("em"),
          isLink ? Optional.of(element.attr("href")) : link);
    }
  }

  /** Collects the blocks of one container. */
  private static final class Level {
    private final PathCounter places;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();

    Level(PathCounter places) {
      this.places = places;
    }

    /** The blocks of an element within, counted on. */
    Level within() {
      return new Level(places);
    }

    void endParagraph() {
      RichText text = Whitespace.collapsed(runs);
      runs.clear();
      if (!text.isBlank()) {
        blocks.add(new Block.Paragraph(text, places.nextParagraph()));
      }
    }

    void add(Block block) {
      endParagraph();
      blocks.add(block);
    }
  }

  private void walk(Element parent, Look look, Level level) {
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode text) {
        level.runs.add(
            new Run(
                Wording.normal(text.getWholeText()).replaceAll("[ \\t\\r\\n\\f]+", " "),
                look.bold(),
                look.italic(),
                look.link()));
      } else if (node instanceof Element element) {
        element(element, look.within(element), level);
      }
    }
  }

  private void element(Element element, Look look, Level level) {
    String name = element.normalName();
    if (MarkupText.NOT_TEXT.contains(name)) {
      return;
    }
    Optional<SetAside.Reason> aside = Chrome.reason(element);
    if (aside.isPresent()) {
      level.endParagraph();
      setAside(element, aside.get(), level.places.path() + name);
      return;
    }
    switch (name) {
      case "br" -> level.runs.add(new Run("\n", look.bold(), look.italic(), Optional.empty()));
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, look, level);
      case "ul", "ol", "menu" -> {
        level.endParagraph();
        list(element, look, level);
      }
      case "table" -> {
        level.endParagraph();
        String path = level.places.nextTable();
        MarkupTable.table(element, this, path).forEach(level::add);
      }
      default -> {
        boolean block = BLOCK.contains(name);
        if (block) {
          level.endParagraph();
        }
        walk(element, look, level);
        if (block) {
          level.endParagraph();
        }
      }
    }
  }

  private void heading(Element element, Look look, Level level) {
    level.endParagraph();
    Level inside = level.within();
    walk(element, look, inside);
    inside.endParagraph();
    int depth = element.normalName().charAt(1) - '0';
    for (Block block : inside.blocks) {
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
      boolean nestedOnly =
          node instanceof Element child
              && !child.normalName().equals("li")
              && !items.isEmpty()
              && blocks.stream().allMatch(Block.ListBlock.class::isInstance);
      if (nestedOnly) {
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
      walk(child, look.within(child), inside);
    } else if (node instanceof Element child) {
      element(child, look.within(child), inside);
    } else if (node instanceof TextNode text && !text.isBlank()) {
      inside.runs.add(
          new Run(Wording.normal(text.getWholeText()), look.bold(), look.italic(), look.link()));
    }
    inside.endParagraph();
    return inside.blocks;
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
    String text = Wording.normal(MarkupText.of(element)).strip();
    if (!text.isBlank()) {
      setAside.add(new SetAside(text, reason, Provenance.at(path)));
    }
  }
}
