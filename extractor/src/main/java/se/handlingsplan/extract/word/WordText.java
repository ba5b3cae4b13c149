package se.handlingsplan.extract.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.w3c.dom.Element;
import se.handlingsplan.conservation.TextCount;
import se.handlingsplan.extract.flow.SignFonts;
import se.handlingsplan.extract.ooxml.Xml;

/**
 * The account of a part's text, taken before any thought: every letter the part holds, wherever it
 * stands.
 */
final class WordText {
  private WordText() {}

  /** Adds every character of the element; of contents written twice, one. */
  static void count(Element element, Scope scope, TextCount.Tally tally) {
    eachPiece(element, "", scope, (piece, text) -> tally.add(text));
  }

  /** The text of all pieces that the scope has not met, in their order. */
  static String unmet(Element element, Scope scope) {
    List<String> texts = new ArrayList<>();
    eachPiece(
        element,
        "",
        scope,
        (piece, text) -> {
          if (!text.isBlank() && !scope.met().contains(piece)) {
            texts.add(text);
          }
        });
    return String.join("\n", texts);
  }

  /** Meets every piece of text with what it says, in their order. */
  private static void eachPiece(
      Element element, String font, Scope scope, BiConsumer<Element, String> meeting) {
    switch (element.getLocalName()) {
      case "t", "delText", "sym", "noBreakHyphen", "fldChar" ->
          meeting.accept(element, of(element, font));
      case "AlternateContent" ->
          Alternatives.chosen(element).ifPresent(c -> eachPiece(c, font, scope, meeting));
      case "relIds" ->
          // A point of a diagram is named as a piece of text is, but holds paragraphs.
          scope.diagramTexts(element).stream()
              .flatMap(point -> Xml.children(point).stream())
              .forEach(inner -> eachPiece(inner, font, scope, meeting));
      case "r" -> {
        String own = font(element);
        Xml.children(element).forEach(child -> eachPiece(child, own, scope, meeting));
      }
      default -> Xml.children(element).forEach(child -> eachPiece(child, font, scope, meeting));
    }
  }

  /**
   * The text of one piece of a run, as it stands in the file; nothing for pieces that are no text.
   */
  static String of(Element piece, String font) {
    return switch (piece.getLocalName()) {
      case "t", "delText" -> SignFonts.text(font, piece.getTextContent());
      case "sym" -> sign(piece);
      case "noBreakHyphen" -> "\u2011";
      case "fldChar" -> Fields.formValue(piece);
      default -> "";
    };
  }

  /** The font that a run names for itself; empty where it names none. */
  static String font(Element run) {
    return Xml.path(run, "rPr", "rFonts")
        .flatMap(fonts -> Xml.attribute(fonts, "ascii").or(() -> Xml.attribute(fonts, "hAnsi")))
        .orElse("");
  }

  /** A sign stored as a font and a code. */
  private static String sign(Element sym) {
    String font = Xml.attribute(sym, "font").orElse("").toLowerCase(Locale.ROOT);
    try {
      int code = Integer.parseInt(Xml.attribute(sym, "char").orElse(""), 16);
      return code > 0x1F ? SignFonts.sign(font, code) : "";
    } catch (NumberFormatException e) {
      return "";
    }
  }

  /** All paragraphs in the element, those in tables and text boxes too, outermost first. */
  static List<Element> paragraphs(Element element) {
    List<Element> found = new ArrayList<>();
    collect(element, found);
    return found;
  }

  private static void collect(Element element, List<Element> found) {
    if (Xml.is(element, "AlternateContent")) {
      Alternatives.chosen(element).ifPresent(c -> collect(c, found));
      return;
    }
    if (Xml.is(element, "p")) {
      found.add(element);
    }
    Xml.children(element).forEach(child -> collect(child, found));
  }

  /** The texts of a diagram's points, each with paragraphs in it. */
  static List<Element> diagramTexts(Element diagram) {
    List<Element> found = new ArrayList<>();
    collectTexts(diagram, found);
    return found;
  }

  private static void collectTexts(Element element, List<Element> found) {
    if (Xml.is(element, "t") && Xml.child(element, "p").isPresent()) {
      found.add(element);
    } else {
      Xml.children(element).forEach(child -> collectTexts(child, found));
    }
  }
}
