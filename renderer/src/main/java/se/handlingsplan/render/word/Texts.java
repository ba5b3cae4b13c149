package se.handlingsplan.render.word;

import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import se.handlingsplan.render.layout.Legible;

/** Plain text in a run of a Word file. */
final class Texts {
  private Texts() {}

  /** Adds the text; line breaks and tabs become the elements that Word has for them. */
  static void write(String text, CTR run) {
    String legible = Legible.text(text);
    int start = 0;
    for (int at = 0; at <= legible.length(); at++) {
      char c = at < legible.length() ? legible.charAt(at) : '\n';
      if (c != '\n' && c != '\t') {
        continue;
      }
      if (start < at) {
        piece(legible.substring(start, at), run);
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

  private static void piece(String text, CTR run) {
    CTText element = run.addNewT();
    element.setStringValue(text);
    element.setSpace(SpaceAttribute.Space.PRESERVE);
  }
}
