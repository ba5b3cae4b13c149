package se.handlingsplan.extract.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.Run;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.text.Wording;

/**
 * The text of one paragraph: what a reader sees with all tracked changes accepted. Fields give
 * their result, not their code; text boxes anchored here are handed on, for they are blocks of
 * their own.
 */
final class ParagraphText {
  private final Styles styles;
  private final Map<String, String> links;
  private final Optional<String> paragraphStyle;
  private final Provenance provenance;
  private final List<Run> runs = new ArrayList<>();
  private final List<SetAside> setAside = new ArrayList<>();
  private final List<Element> textBoxes = new ArrayList<>();

  private ParagraphText(
      Styles styles, Map<String, String> links, Optional<String> style, Provenance provenance) {
    this.styles = styles;
    this.links = links;
    this.paragraphStyle = style;
    this.provenance = provenance;
  }

  /**
   * What a paragraph holds.
   *
   * @param textBoxes the contents of text boxes anchored in it
   */
  record Content(RichText text, List<SetAside> setAside, List<Element> textBoxes) {}

  static Content of(
      Element paragraph, Styles styles, Map<String, String> links, Provenance provenance) {
    Optional<String> style = Xml.child(paragraph, "pPr").flatMap(Styles::styleOf);
    ParagraphText text = new ParagraphText(styles, links, style, provenance);
    text.walk(paragraph, Optional.empty(), false);
    return new Content(new RichText(text.runs), text.setAside, text.textBoxes);
  }

  private void walk(Element parent, Optional<String> link, boolean deleted) {
    for (Element child : Xml.children(parent)) {
      switch (child.getLocalName()) {
        case "r" -> run(child, link, deleted);
        case "hyperlink" -> walk(child, link(child).or(() -> link), deleted);
        case "del", "moveFrom" -> walk(child, link, true);
        case "AlternateContent" ->
            Alternatives.chosen(child).ifPresent(c -> walk(c, link, deleted));
        case "sdt" -> Xml.child(child, "sdtContent").ifPresent(c -> walk(c, link, deleted));
        case "pPr", "rPr", "sdtPr" -> {}
        default -> walk(child, link, deleted);
      }
    }
  }

  private Optional<String> link(Element hyperlink) {
    for (int i = 0; i < hyperlink.getAttributes().getLength(); i++) {
      var attribute = hyperlink.getAttributes().item(i);
      if ("id".equals(attribute.getLocalName())) {
        return Optional.ofNullable(links.get(attribute.getNodeValue()));
      }
    }
    return Optional.empty();
  }

  private void run(Element run, Optional<String> link, boolean deleted) {
    Optional<Element> properties = Xml.child(run, "rPr");
    boolean hidden = isOn(properties, "vanish");
    boolean bold = isOn(properties, "b");
    boolean italic = isOn(properties, "i");
    for (Element piece : Xml.children(run)) {
      String text = textOf(piece, link, deleted);
      if (text.isEmpty()) {
        continue;
      }
      if (deleted || hidden) {
        if (!text.isBlank()) {
          setAside.add(
              new SetAside(
                  text, deleted ? SetAside.Reason.DELETED : SetAside.Reason.HIDDEN, provenance));
        }
      } else {
        runs.add(new Run(text, bold, italic, link));
      }
    }
  }

  private String textOf(Element piece, Optional<String> link, boolean deleted) {
    return switch (piece.getLocalName()) {
      case "t", "delText" -> Wording.normal(piece.getTextContent()).replaceAll("[\\r\\n]+", " ");
      case "tab", "ptab" -> "\t";
      case "br", "cr" -> "\n";
      case "noBreakHyphen" -> "\u2011";
      case "sym" -> Symbols.of(piece);
      case "drawing", "pict", "object" -> {
        collectTextBoxes(piece);
        yield "";
      }
      case "AlternateContent" -> {
        Alternatives.chosen(piece).ifPresent(this::collectTextBoxes);
        yield "";
      }
      case "r" -> {
        run(piece, link, deleted);
        yield "";
      }
      default -> "";
    };
  }

  private void collectTextBoxes(Element element) {
    if (Xml.is(element, "txbxContent")) {
      textBoxes.add(element);
      return;
    }
    List<Element> inside =
        Xml.is(element, "AlternateContent")
            ? Alternatives.chosen(element).stream().toList()
            : Xml.children(element);
    inside.forEach(this::collectTextBoxes);
  }

  private boolean isOn(Optional<Element> properties, String property) {
    return properties
        .flatMap(p -> Xml.toggle(p, property))
        .orElseGet(
            () ->
                styles.isOn(
                    property,
                    paragraphStyle,
                    properties.flatMap(p -> Xml.child(p, "rStyle")).flatMap(Xml::val)));
  }
}
