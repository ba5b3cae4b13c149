package se.handlingsplan.extract.sheet;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import se.handlingsplan.extract.ooxml.Xml;

/**
 * Collects the text of one element after the other that holds text in runs, as shared texts, texts
 * in cells and comments do. Reading aids above the text, which say it once more in other signs, are
 * left out.
 */
final class Pieces {
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean inText;
  private boolean inAid;
  private boolean ownLook;
  private boolean bold;
  private boolean italic;
  private boolean struckOut;

  void start(String name, Attributes attributes) {
    switch (name) {
      case "r" -> look(false);
      case "rPr" -> look(true);
      case "b" -> bold = isOn(attributes);
      case "i" -> italic = isOn(attributes);
      case "strike" -> struckOut = isOn(attributes);
      case "rPh" -> inAid = true;
      case "t" -> inText = !inAid;
      default -> {
        // Fonts, sizes and colours say nothing here.
      }
    }
  }

  void characters(char[] letters, int from, int length) {
    if (inText) {
      text.append(letters, from, length);
    }
  }

  void end(String name) {
    switch (name) {
      case "t" -> {
        if (inText) {
          pieces.add(new Piece(Escapes.text(text.toString()), ownLook, bold, italic, struckOut));
          text.setLength(0);
          inText = false;
        }
      }
      case "r" -> look(false);
      case "rPh" -> inAid = false;
      default -> {
        // What begins is what counts.
      }
    }
  }

  /** All since this was asked before. */
  List<Piece> take() {
    List<Piece> taken = List.copyOf(pieces);
    pieces.clear();
    look(false);
    return taken;
  }

  private void look(boolean own) {
    ownLook = own;
    bold = false;
    italic = false;
    struckOut = false;
  }

  private static boolean isOn(Attributes attributes) {
    String value = attributes.getValue("val");
    return value == null || !Xml.OFF.contains(value);
  }
}
