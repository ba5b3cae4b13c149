package se.handlingsplan.extract.markup;

import java.util.ArrayList;
import java.util.List;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.Run;

/**
 * White space as a browser shows it: runs of spaces as one, none around a line break or at the
 * ends.
 */
final class Whitespace {
  private Whitespace() {}

  static RichText collapsed(List<Run> runs) {
    List<Run> out = new ArrayList<>();
    boolean afterSpace = true;
    for (Run run : runs) {
      StringBuilder text = new StringBuilder(run.text().length());
      for (int i = 0; i < run.text().length(); i++) {
        char c = run.text().charAt(i);
        if (c == '\n') {
          trimEnd(text, out);
          text.append(c);
          afterSpace = true;
        } else if (c != ' ' || !afterSpace) {
          text.append(c);
          afterSpace = c == ' ';
        }
      }
      out.add(run.withText(text.toString()));
    }
    return new RichText(out).strip();
  }

  private static void trimEnd(StringBuilder text, List<Run> before) {
    if (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
      text.setLength(text.length() - 1);
    } else if (text.isEmpty() && !before.isEmpty() && before.getLast().text().endsWith(" ")) {
      Run last = before.removeLast();
      before.add(last.withText(last.text().substring(0, last.text().length() - 1)));
    }
  }
}
