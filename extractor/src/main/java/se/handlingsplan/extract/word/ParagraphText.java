package se.handlingsplan.extract.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.Run;
import se.handlingsplan.document.SetAside;
import se.handlingsplan.extract.flow.LetterSizes;
import se.handlingsplan.extract.ooxml.Xml;
import se.handlingsplan.text.Wording;

/**
 * The text of one paragraph: what a reader sees with all tracked changes accepted. Fields give
 * their result, not their code; text boxes anchored here are handed on, for they are blocks of
 * their own.
 */
final class ParagraphText {
  private final Scope scope;
  private final Optional<String> paragraphStyle;
  private final Provenance provenance;
  private final List<Run> runs = new ArrayList<>();
  private final List<SetAside> setAside = new ArrayList<>();
  private final List<Element> textBoxes = new ArrayList<>();
  private final LetterSizes sizes = new LetterSizes();

  private ParagraphText(Scope scope, Optional<String> style, Provenance provenance) {
    this.scope = scope;
    this.paragraphStyle = style;
    this.provenance = provenance;
  }

  /**
   * What a paragraph holds.
   *
   * @param textBoxes the contents of text boxes anchored in it
   * @param size of most of its letters in half points; 0 where it has none
   */
  record Content(RichText text, List<SetAside> setAside, List<Element> textBoxes, int size) {}

  static Content of(Element paragraph, Scope scope, Provenance provenance) {
    Optional<String> style = Xml.child(paragraph, "pPr").flatMap(Styles::styleOf);
    ParagraphText text = new ParagraphText(scope, style, provenance);
    text.walk(paragraph, Optional.empty(), false);
    int size = text.sizes.usual();
    return new Content(new RichText(text.runs), text.setAside, text.textBoxes, size);
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
        // Text that some program has put into the paragraph itself.
        case "t", "delText", "sym", "noBreakHyphen", "tab", "br", "cr" ->
            piece(child, parent, look(parent, link, deleted), link, deleted);
        default -> walk(child, link, deleted);
      }
    }
  }

  private Optional<String> link(Element hyperlink) {
    return Xml.relationship(hyperlink, "id").map(scope.links()::get);
  }

  private void run(Element run, Optional<String> link, boolean deleted) {
    Look look = look(run, link, deleted);
    Xml.children(run).forEach(piece -> piece(piece, run, look, link, deleted));
  }

  private void piece(
      Element piece, Element run, Look look, Optional<String> link, boolean deleted) {
    String text = textOf(piece, look.font());
    if (!text.isEmpty()) {
      add(text, look, isNoteMark(run, piece));
    }
    if (look.aside().isEmpty()) {
      DrawnPicture.of(piece).ifPresent(one -> scope.pictures().met(provenance, one.width()));
    }
    switch (piece.getLocalName()) {
      case "fldChar" -> scope.fields().pass(piece);
      case "commentReference" ->
          Xml.attribute(piece, "id").ifPresent(id -> scope.comments().putIfAbsent(id, provenance));
      case "instrText" -> scope.fields().code(piece.getTextContent());
      case "r" -> run(piece, link, deleted);
      case "ruby" -> walk(piece, link, deleted);
      // A picture, or a sign that older programs show as text.
      case "AlternateContent" ->
          Alternatives.chosen(piece)
              .ifPresent(
                  chosen ->
                      Xml.children(chosen)
                          .forEach(inner -> piece(inner, run, look, link, deleted)));
      default -> {}
    }
  }

  /** How a run looks, and why it is not seen, if it is not. */
  private record Look(
      boolean bold,
      boolean italic,
      boolean struckOut,
      int size,
      String font,
      Optional<String> link,
      Optional<SetAside.Reason> aside) {}

  private Look look(Element run, Optional<String> link, boolean deleted) {
    Optional<Element> properties = Xml.child(run, "rPr");
    Optional<SetAside.Reason> aside = Optional.empty();
    if (deleted) {
      aside = Optional.of(SetAside.Reason.DELETED);
    } else if (scope.placeholders().contains(run)) {
      aside = Optional.of(SetAside.Reason.PLACEHOLDER);
    } else if (isOn(properties, "vanish")) {
      aside = Optional.of(SetAside.Reason.HIDDEN);
    }
    return new Look(
        isOn(properties, "b"),
        isOn(properties, "i"),
        isOn(properties, "strike") || isOn(properties, "dstrike"),
        scope.styles().size(properties, paragraphStyle),
        WordText.font(run),
        link,
        aside);
  }

  private void add(String text, Look look, boolean noteMark) {
    Optional<SetAside.Reason> aside = look.aside();
    if (aside.isEmpty() && noteMark) {
      aside = Optional.of(SetAside.Reason.NOTE_MARK);
    } else if (aside.isEmpty() && scope.fields().inCode()) {
      aside = Optional.of(SetAside.Reason.HIDDEN);
    }
    if (aside.isEmpty()) {
      runs.add(
          new Run(text, look.bold(), look.italic(), look.link().or(() -> scope.fields().link())));
      sizes.add(look.size(), text.length());
      if (look.struckOut()) {
        scope.struckOut().met(text, provenance);
      }
    } else if (!text.isBlank()) {
      setAside.add(new SetAside(text, aside.get(), provenance));
    }
  }

  /** Whether the author gave a note a mark of his own, which then stands in the text. */
  private static boolean isNoteMark(Element run, Element piece) {
    return Xml.is(piece, "t")
        && Xml.children(run).stream()
            .filter(e -> Xml.is(e, "footnoteReference") || Xml.is(e, "endnoteReference"))
            .anyMatch(
                e ->
                    Xml.attribute(e, "customMarkFollows")
                        .filter(value -> !Xml.OFF.contains(value))
                        .isPresent());
  }

  private String textOf(Element piece, String font) {
    return switch (piece.getLocalName()) {
      case "t", "delText", "sym", "noBreakHyphen", "fldChar" -> {
        scope.met().add(piece);
        yield Wording.normal(WordText.of(piece, font)).replaceAll("[\\r\\n]+", " ");
      }
      case "tab", "ptab" -> "\t";
      case "br", "cr" -> "\n";
      case "drawing", "pict", "object" -> {
        collectTextBoxes(piece);
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
    if (Xml.is(element, "relIds")) {
      textBoxes.addAll(scope.diagramTexts(element));
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
            () -> scope.styles().isOn(property, paragraphStyle, Styles.characterStyle(properties)));
  }
}
