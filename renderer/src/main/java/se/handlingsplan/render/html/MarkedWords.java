package se.handlingsplan.render.html;

import org.jsoup.nodes.Element;
import se.handlingsplan.change.FieldChange;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.layout.Legible;
import se.handlingsplan.text.WordDiff;

/** Writes what was taken out of a text and put into it, for those who see it and who hear it. */
record MarkedWords(Messages messages) {

  void write(FieldChange field, Element parent) {
    for (WordDiff.Piece piece : field.words().pieces()) {
      switch (piece.fate()) {
        case SAME -> parent.appendText(Legible.text(piece.text()));
        case REMOVED -> mark("del", messages.text("change.del"), piece.text(), parent);
        case ADDED -> mark("ins", messages.text("change.ins"), piece.text(), parent);
      }
    }
  }

  /** Writes a text of a part that is new or gone altogether, which says so itself. */
  void writeWhole(FieldChange field, Element parent) {
    String tag = field.after().isEmpty() ? "del" : "ins";
    Element whole = parent.appendElement(tag).addClass("whole");
    whole.appendText(Legible.text(field.before() + field.after()));
  }

  private static void mark(String tag, String spoken, String text, Element parent) {
    Element mark = parent.appendElement(tag);
    mark.appendElement("span").addClass("visually-hidden").text(spoken + " ");
    mark.appendText(Legible.text(text));
  }
}
