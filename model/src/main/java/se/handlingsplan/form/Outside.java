package se.handlingsplan.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.handlingsplan.document.Place;

/**
 * What a form says outside its fields. Where a page break has cut the row of a field, the rest of
 * the field is among it.
 */
final class Outside {
  /** Letters of a text's end that cannot stand elsewhere by chance. */
  private static final int LEAST_CUT_OFF = 20;

  private final List<Submission.Line> lines;
  private final String all;

  Outside(List<Submission.Line> lines) {
    this.lines = new ArrayList<>(lines);
    this.all = letters(lines.stream().map(Submission.Line::text).collect(Collectors.joining("\n")));
  }

  /** What fits nowhere. */
  List<Submission.Line> lines() {
    return List.copyOf(lines);
  }

  /**
   * Whether a text is only the beginning of what the form said, and the rest of it stands here;
   * lines that are nothing but the rest are no longer outside then. Where there are no pages,
   * somebody may have moved them there, so they stay.
   */
  boolean holdsRest(String typed, String shown) {
    String start = letters(typed);
    String whole = letters(shown);
    if (start.isEmpty()
        || whole.length() - start.length() < LEAST_CUT_OFF
        || !whole.startsWith(start)) {
      return false;
    }
    String rest = whole.substring(start.length());
    if (!all.contains(rest)) {
      return false;
    }
    for (int from = 0; from < lines.size(); from++) {
      int to = from;
      String told = "";
      while (to < lines.size() && told.length() < rest.length()) {
        told += letters(lines.get(to).text());
        to++;
      }
      if (told.equals(rest) && lines.subList(from, to).stream().allMatch(Outside::isOnPage)) {
        lines.subList(from, to).clear();
        break;
      }
    }
    return true;
  }

  private static boolean isOnPage(Submission.Line line) {
    return line.provenance().places().stream().allMatch(Place.OnPage.class::isInstance);
  }

  /** Without white space, as lines break elsewhere then. */
  private static String letters(String text) {
    return Typed.normal(text).replaceAll("\\s+", "");
  }
}
