package se.handlingsplan.render.word;

import java.util.function.Supplier;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import se.handlingsplan.render.layout.Legible;

/** Plain text in a run of a Word file. */
final class Texts {
  private Texts() {}

  /** Adds the text; line breaks and tabs become the elements that Word has for them. */
  static void write(String text, CTR run) {
    write(text, run, run::addNewT);
  }

  /** The same for text that has been deleted, which Word keeps apart from text. */
  static void writeDeleted(String text, CTR run) {
    write(text, run, run::addNewDelText);
  }

  private static void write(String text, CTR run, Supplier<CTText> pieces) {
    String legible = Legible.text(text);
    int start = 0;
    for (int at = 0; at <= legible.length(); at++) {
      char c = at < legible.length() ? legible.charAt(at) : '\n';
      if (c != '\n' && c != '\t') {
        continue;
      }
      if (start < at) {
        piece(legible.substring(start, at), pieces.get());
      }
      if (at < legible.length()) {
        if (c == '\n') {
          run.addNewBr();
        } else {
          run.addNewTab();
        }
      }
      start = at + 1;
    }
  }

  private static void piece(String text, CTText element) {
    element.setStringValue(text);
    element.setSpace(SpaceAttribute.Space.PRESERVE);
  }
}
