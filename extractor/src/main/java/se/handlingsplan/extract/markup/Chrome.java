package se.handlingsplan.extract.markup;

import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import se.handlingsplan.document.SetAside;

/**
 * What stands around a page's text: navigation, page headers and footers, and what is not shown.
 */
final class Chrome {
  private Chrome() {}

  /** Why an element is no part of the text, if it is not. */
  static Optional<SetAside.Reason> reason(Element element) {
    String title = element.attr("title");
    return switch (element.normalName()) {
      case "nav" -> Optional.of(SetAside.Reason.ARTIFACT);
      case "header" -> outside(element, SetAside.Reason.RUNNING_HEADER);
      case "footer" -> outside(element, SetAside.Reason.RUNNING_FOOTER);
      // The names that LibreOffice gives them.
      case "div" ->
          title.equals("header")
              ? Optional.of(SetAside.Reason.RUNNING_HEADER)
              : title.equals("footer")
                  ? Optional.of(SetAside.Reason.RUNNING_FOOTER)
                  : hidden(element);
      default -> hidden(element);
    };
  }

  /**
   * A page's own header or footer; those of an article belong to its text, and so does the page's
   * only title.
   */
  private static Optional<SetAside.Reason> outside(Element element, SetAside.Reason reason) {
    boolean ofPage =
        element.parents().stream().noneMatch(p -> p.normalName().matches("main|article|section"));
    boolean holdsTitle = !element.select("h1").isEmpty() && element.root().select("h1").size() == 1;
    return ofPage && !holdsTitle ? Optional.of(reason) : hidden(element);
  }

  private static Optional<SetAside.Reason> hidden(Element element) {
    if (element.hasClass("visually-hidden") || element.hasClass("skip-link")) {
      return Optional.of(SetAside.Reason.ARTIFACT);
    }
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return element.hasAttr("hidden")
            || style.contains("display:none")
            || style.contains("mso-hide:all")
        ? Optional.of(SetAside.Reason.HIDDEN)
        : Optional.empty();
  }
}
