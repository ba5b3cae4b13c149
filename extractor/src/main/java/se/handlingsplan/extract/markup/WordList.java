package se.handlingsplan.extract.markup;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import se.handlingsplan.extract.flow.ListLabel;

/**
 * Items of lists as Word saves them in web pages: paragraphs that begin with their label and the
 * space after it, and say which list they are of, if the page was not "filtered".
 */
final class WordList {
  private static final Pattern PLACE = Pattern.compile("mso-list:\\s*(l[0-9]+) level([1-9])");
  private static final Pattern COUNTED = Pattern.compile("[0-9a-zA-Z.]+[.)]?");

  /** Half an inch for each level, in points. */
  private static final double INDENT = 36;

  private static final Pattern MARGIN = Pattern.compile("margin-left:\\s*([0-9.]{1,6})pt");

  private WordList() {}

  /** The label in front of a paragraph's text. */
  static Optional<Element> labelElement(Element paragraph) {
    if (!paragraph.normalName().equals("p")) {
      return Optional.empty();
    }
    for (Element span : paragraph.select("span")) {
      String style = style(span);
      if (style.contains("mso-list:ignore")) {
        return Optional.of(span);
      }
      boolean filtered =
          paragraph.className().toLowerCase(Locale.ROOT).startsWith("msolist")
              && style.contains("font:7.0pt");
      if (filtered && span.parent() != null && !span.parent().equals(paragraph)) {
        return Optional.of(span.parent());
      }
    }
    return Optional.empty();
  }

  /** The paragraph's place in its list. */
  static Optional<ListLabel> label(Element paragraph) {
    return labelElement(paragraph)
        .map(
            label -> {
              String text = label.text().replace('\u00a0', ' ').strip();
              boolean ordered = COUNTED.matcher(text).matches() && !text.equals("o");
              Matcher place = PLACE.matcher(style(paragraph));
              return place.find()
                  ? new ListLabel(
                      place.group(1), Integer.parseInt(place.group(2)) - 1, ordered, shown(text))
                  : new ListLabel("msolist", level(paragraph), ordered, shown(text));
            });
  }

  /** Word writes its bullets in fonts of signs, as letters that mean nothing by themselves. */
  private static String shown(String label) {
    return switch (label) {
      case "·", "o", "" -> "•";
      case "§" -> "▪";
      case "ü" -> "✓";
      case "q" -> "☐";
      default -> label;
    };
  }

  private static int level(Element paragraph) {
    Matcher margin = MARGIN.matcher(style(paragraph));
    return margin.find() && margin.group(1).matches("[0-9]+(\\.[0-9]+)?")
        ? (int) Math.clamp(Math.round(Double.parseDouble(margin.group(1)) / INDENT) - 1, 0L, 8L)
        : 0;
  }

  private static String style(Element element) {
    return element.attr("style").toLowerCase(Locale.ROOT).replace('\n', ' ');
  }
}
