package se.handlingsplan.extract.odt;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import se.handlingsplan.extract.source.Allowance;
import se.handlingsplan.extract.source.Limit;

/**
 * Rows and cells that are written once and shown several times. They are written out before
 * anything is counted, because the same words in two cells are read twice.
 */
final class Repeats {
  /** Elements of copies in one document; a number in a file of no size can ask for any amount. */
  private final int most;

  private final Allowance allowance;
  private int copied;

  private Repeats(Allowance allowance) {
    this.allowance = allowance;
    this.most = allowance.limits().count(Limit.REPEATED_ELEMENTS);
  }

  /** Writes them out, as many as the document may have. */
  static void writeOut(Element root, Allowance allowance) {
    List<Element> repeated = new ArrayList<>();
    NodeTraversor.traverse(
        (Node node, int depth) -> {
          if (node instanceof Element element && times(element) > 1) {
            repeated.add(element);
          }
        },
        root);
    Repeats repeats = new Repeats(allowance);
    repeated.reversed().forEach(repeats::writeOutOne);
  }

  /** Nothing at the end of a row or a table is repeated: what is not there is empty, too. */
  private void writeOutOne(Element element) {
    int size = element.getAllElements().size();
    boolean isEmpty = element.wholeText().isBlank();
    if (isEmpty && element.nextElementSibling() == null) {
      return;
    }
    int wanted = times(element) - 1;
    int made = Math.min(wanted, (most - copied) / size);
    if (made < wanted) {
      allowance.tell(Limit.REPEATED_ELEMENTS);
    }
    for (int i = 0; i < made; i++) {
      element.after(element.clone());
    }
    copied += made * size;
  }

  private static int times(Element element) {
    return switch (element.tagName()) {
      case "table:table-row" -> number(element, "table:number-rows-repeated");
      case "table:table-cell", "table:covered-table-cell" ->
          number(element, "table:number-columns-repeated");
      default -> 1;
    };
  }

  private static int number(Element element, String attribute) {
    return Xml.number(element, attribute, 1, Integer.MAX_VALUE).orElse(1);
  }
}
