package se.handlingsplan.extract.markup;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Links between a text and its notes, which are marks and no words. */
final class NoteMarks {
  private static final Pattern MARK =
      Pattern.compile("\\[?(?:[0-9]{1,3}|[ivxlcdm]{1,6}|[a-z*†‡§])\\]?|↩\\uFE0E?|↑");
  private static final Pattern NOTE =
      Pattern.compile("foot|endnote|ftn|edn|fnref|noteref|backlink|#fn|sdend");

  private NoteMarks() {}

  /** Whether an element is such a link: to a place in the page, named or set as a mark. */
  static boolean isMark(Element element) {
    if (!element.normalName().equals("a") || !element.attr("href").startsWith("#")) {
      return false;
    }
    if (!MARK.matcher(element.text().strip().toLowerCase(Locale.ROOT)).matches()) {
      return false;
    }
    String names =
        String.join(
                " ",
                element.attr("href"),
                element.attr("name"),
                element.id(),
                element.className(),
                element.attr("role"),
                element.attr("style"))
            .toLowerCase(Locale.ROOT);
    return NOTE.matcher(names).find()
        || !element.select("sup").isEmpty()
        || element.parents().stream().limit(3).anyMatch(p -> p.normalName().equals("sup"));
  }
}
