package se.handlingsplan.extract.markup;

import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import se.handlingsplan.document.SetAside;

/**
 * What is no part of a page's text: navigation, page headers and footers, comments, what was
 * deleted, and what is not shown.
 */
final class Chrome {
  private final StyleRules rules;

  Chrome(StyleRules rules) {
    this.rules = rules;
  }

  /** Why an element is no part of the text, if it is not. */
  Optional<SetAside.Reason> reason(Element element) {
    String title = element.attr("title");
    return switch (element.normalName()) {
      case "nav", "svg" -> Optional.of(SetAside.Reason.ARTIFACT);
      case "del" -> Optional.of(SetAside.Reason.DELETED);
      case "header" -> outside(element, SetAside.Reason.RUNNING_HEADER);
      case "footer" -> outside(element, SetAside.Reason.RUNNING_FOOTER);
      case "a" ->
          NoteMarks.isMark(element) ? Optional.of(SetAside.Reason.NOTE_MARK) : unseen(element);
      // The names that LibreOffice gives them.
      case "div" ->
          title.equals("header")
              ? Optional.of(SetAside.Reason.RUNNING_HEADER)
              : title.equals("footer")
                  ? Optional.of(SetAside.Reason.RUNNING_FOOTER)
                  : unseen(element);
      default -> unseen(element);
    };
  }

  /**
   * A page's own header or footer; those of an article belong to its text, and so does the page's
   * only title.
   */
  private Optional<SetAside.Reason> outside(Element element, SetAside.Reason reason) {
    boolean ofPage =
        element.parents().stream().noneMatch(p -> p.normalName().matches("main|article|section"));
    boolean holdsTitle = !element.select("h1").isEmpty() && element.root().select("h1").size() == 1;
    return ofPage && !holdsTitle ? Optional.of(reason) : unseen(element);
  }

  private Optional<SetAside.Reason> unseen(Element element) {
    if (element.hasClass("visually-hidden") || element.hasClass("skip-link")) {
      return Optional.of(SetAside.Reason.ARTIFACT);
    }
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    // What Word and LibreOffice call what reviewers have said.
    if (style.contains("mso-element:comment")
        || element.hasClass("msocomanchor")
        || element.hasClass("annotation_style_by_filter")) {
      return Optional.of(SetAside.Reason.COMMENT);
    }
    if (style.contains("mso-element:header")) {
      return Optional.of(SetAside.Reason.RUNNING_HEADER);
    }
    if (style.contains("mso-element:footer")) {
      return Optional.of(SetAside.Reason.RUNNING_FOOTER);
    }
    boolean hidden =
        element.hasAttr("hidden")
            || rules.value(element, "display").equals("none")
            || rules.value(element, "visibility").equals("hidden")
            || rules.value(element, "mso-hide").equals("all");
    return hidden ? Optional.of(SetAside.Reason.HIDDEN) : Optional.empty();
  }
}
