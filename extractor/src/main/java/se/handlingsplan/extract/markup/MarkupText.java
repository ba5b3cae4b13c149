package se.handlingsplan.extract.markup;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import se.handlingsplan.conservation.TextCount;

/** The account of a page's text, taken before any thought. */
final class MarkupText {
  /** Elements whose text is not for readers. */
  static final Set<String> NOT_TEXT =
      Set.of(
          "script",
          "style",
          "template",
          "noscript",
          "noframes",
          "noembed",
          "iframe",
          "head",
          "annotation",
          "annotation-xml",
          "select",
          "datalist");

  private MarkupText() {}

  /** The text of an element that is for readers. */
  static String of(Element element) {
    Element copy = element.clone();
    copy.select(String.join(", ", NOT_TEXT)).remove();
    return copy.wholeText();
  }

  static TextCount count(Element body) {
    TextCount.Tally tally = new TextCount.Tally();
    NodeTraversor.traverse(
        new NodeVisitor() {
          private int skipped;

          @Override
          public void head(Node node, int depth) {
            if (node instanceof Element element && NOT_TEXT.contains(element.normalName())) {
              skipped++;
            }
            if (node instanceof TextNode text && skipped == 0) {
              tally.add(text.getWholeText());
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element && NOT_TEXT.contains(element.normalName())) {
              skipped--;
            }
          }
        },
        body);
    return tally.count();
  }
}
