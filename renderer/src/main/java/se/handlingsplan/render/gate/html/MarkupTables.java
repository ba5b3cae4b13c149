package se.handlingsplan.render.gate.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import se.handlingsplan.render.gate.Fault;

/** What is asked of tables. */
record MarkupTables(Elements shown) {

  List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    for (Element table : shown) {
      boolean data = table.nameIs("table") && !table.attr("role").matches("presentation|none");
      if (data) {
        table(table, faults);
      }
    }
    return faults;
  }

  private static void table(Element table, List<Fault> faults) {
    List<Element> rows =
        table.select("tr").stream().filter(row -> table.equals(row.closest("table"))).toList();
    List<Element> cells =
        rows.stream()
            .flatMap(row -> row.children().stream())
            .filter(cell -> cell.nameIs("td") || cell.nameIs("th"))
            .toList();
    int widest = rows.stream().mapToInt(Element::childrenSize).max().orElse(0);
    List<Element> headers =
        cells.stream()
            .filter(c -> c.nameIs("th") || c.attr("role").matches("(column|row)header"))
            .toList();
    boolean merged = cells.stream().anyMatch(c -> c.hasAttr("rowspan") || c.hasAttr("colspan"));
    if (rows.size() > 1 && widest > 1) {
      if (headers.isEmpty()) {
        tell(MarkupRule.NO_HEADER_CELLS, table, faults);
      } else if (merged && headers.stream().noneMatch(MarkupTables::isScoped)) {
        tell(MarkupRule.NO_SCOPE, table, faults);
      }
      boolean named =
          !table.select("> caption").text().isBlank()
              || table.hasAttr("aria-label")
              || table.hasAttr("aria-labelledby")
              || table.closest("figure:has(figcaption)") != null;
      if (!named) {
        tell(MarkupRule.NO_CAPTION, table, faults);
      }
    }
    if (merged) {
      tell(MarkupRule.MERGED_CELLS, table, faults);
    }
    boolean empty =
        cells.stream()
            .anyMatch(
                c -> c.text().isBlank() && c.select("img, svg, input, select, button").isEmpty());
    if (empty) {
      tell(MarkupRule.EMPTY_CELLS, table, faults);
    }
  }

  private static boolean isScoped(Element header) {
    return header.hasAttr("scope") || header.hasAttr("id");
  }

  private static void tell(MarkupRule rule, Element element, List<Fault> faults) {
    faults.add(new Fault(rule.requirement(), Paths.spot(element)));
  }
}
