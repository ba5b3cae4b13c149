package se.handlingsplan.render.change;

import java.util.List;
import se.handlingsplan.change.FieldChange;
import se.handlingsplan.text.WordDiff;

/** A change of words as plain text, what was taken out and put in between brackets. */
final class MarkedText {
  /** What is the same on and on is told by its ends only. */
  private static final int LONGEST_SAME = 90;

  private static final int END = 35;

  private MarkedText() {}

  static String of(FieldChange field) {
    StringBuilder text = new StringBuilder();
    List<WordDiff.Piece> pieces = field.words().pieces();
    for (int i = 0; i < pieces.size(); i++) {
      WordDiff.Piece piece = pieces.get(i);
      text.append(
          switch (piece.fate()) {
            case SAME -> shortened(piece.text(), i > 0, i < pieces.size() - 1);
            case REMOVED -> removed(piece.text());
            case ADDED -> added(piece.text());
          });
    }
    return text.toString();
  }

  static String removed(String text) {
    return "[-" + text + "-]";
  }

  static String added(String text) {
    return "{+" + text + "+}";
  }

  private static String shortened(String text, boolean afterChange, boolean beforeChange) {
    if (text.length() <= LONGEST_SAME) {
      return text;
    }
    int start = afterChange ? text.lastIndexOf(' ', END) : 0;
    int end = beforeChange ? text.indexOf(' ', text.length() - END) : text.length();
    String first = start > 0 ? text.substring(0, start) + " " : "";
    String last = end >= 0 && end < text.length() ? text.substring(end) : "";
    return first + "…" + last;
  }
}
