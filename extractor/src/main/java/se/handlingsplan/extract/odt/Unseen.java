package se.handlingsplan.extract.odt;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.text.Wording;

/** What stands in a document and is no part of the text that a reader sees. */
final class Unseen {
  private Unseen() {}

  /** Why an element is not seen; empty where it is. */
  static Optional<SetAside.Reason> reason(Element element) {
    return switch (element.tagName()) {
      case "office:annotation", "office:change-info" -> Optional.of(SetAside.Reason.COMMENT);
      case "text:deletion" -> Optional.of(SetAside.Reason.DELETED);
      case "text:placeholder" -> Optional.of(SetAside.Reason.PLACEHOLDER);
      case "text:number" -> Optional.of(SetAside.Reason.LIST_LABEL);
      case "loext:content-control" ->
          Xml.says(element, "loext:showing-place-holder", "true")
              ? Optional.of(SetAside.Reason.PLACEHOLDER)
              : Optional.empty();
      case "table:table-row" -> hidden(isCollapsed(element));
      default ->
          hidden(
              Xml.says(element, "text:display", "none")
                  || Xml.says(element, "text:is-hidden", "true")
                  || hidesParagraph(element));
    };
  }

  private static boolean isCollapsed(Element row) {
    return Xml.says(row, "table:visibility", "collapse")
        || Xml.says(row, "table:visibility", "filter");
  }

  /** One field within can hide a whole paragraph. */
  private static boolean hidesParagraph(Element element) {
    return (Xml.is(element, "text:p") || Xml.is(element, "text:h"))
        && Xml.children(element, "text:hidden-paragraph").stream()
            .anyMatch(field -> Xml.says(field, "text:is-hidden", "true"));
  }

  private static Optional<SetAside.Reason> hidden(boolean hidden) {
    return hidden ? Optional.of(SetAside.Reason.HIDDEN) : Optional.empty();
  }

  /** The whole text of an element, to be set aside; empty where it has none. */
  static Optional<SetAside> aside(
      Element element, Styles styles, SetAside.Reason reason, Provenance provenance) {
    return aside(OdtText.paragraphs(element, styles), reason, provenance);
  }

  /** Words that stand in no paragraph; empty for the white space between elements. */
  static Optional<SetAside> aside(TextNode words, Styles styles, Provenance provenance) {
    return aside(List.of(OdtText.of(words, styles.usual())), SetAside.Reason.HIDDEN, provenance);
  }

  private static Optional<SetAside> aside(
      List<String> paragraphs, SetAside.Reason reason, Provenance provenance) {
    String text =
        paragraphs.stream()
            .map(paragraph -> Wording.collapse(Wording.normal(paragraph)))
            .filter(paragraph -> !paragraph.isEmpty())
            .collect(Collectors.joining("\n"));
    return text.isEmpty() ? Optional.empty() : Optional.of(new SetAside(text, reason, provenance));
  }
}
