package se.handlingsplan.extract.markup;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Tables that place things on a page instead of telling what belongs together. */
final class LayoutTables {
  private LayoutTables() {}

  /**
   * Says so itself; or holds headings or whole tables, and nothing marks it as a table of its own:
   * no heading cells, no caption, no borders.
   */
  static boolean isLayout(Element table) {
    String role = table.attr("role");
    if (role.equals("presentation") || role.equals("none")) {
      return true;
    }
    boolean holdsParts = !table.select("h1, h2, h3, table table").isEmpty();
    return holdsParts && !isBordered(table) && !hasOwn(table, "th, caption");
  }

  private static boolean isBordered(Element table) {
    String border = table.attr("border");
    if (!border.isEmpty() && !border.equals("0")) {
      return true;
    }
    String own = table.attr("style") + table.select("> * > tr > td[style]").attr("style");
    return !table.className().isEmpty() || own.toLowerCase(Locale.ROOT).contains("border");
  }

  private static boolean hasOwn(Element table, String selector) {
    Elements found = table.select(selector);
    return found.stream().anyMatch(element -> table.equals(element.closest("table")));
  }
}
