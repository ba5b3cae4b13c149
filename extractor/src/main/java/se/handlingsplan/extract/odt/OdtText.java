package se.handlingsplan.extract.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import se.handlingsplan.conservation.TextCount;
import se.handlingsplan.extract.flow.SignFonts;

/**
 * The account of a part's text, taken before any thought: every letter the part holds, wherever it
 * stands.
 */
final class OdtText {
  /** Elements of which nothing is the document's text: who wrote a comment, alternative texts. */
  private static final Set<String> NOT_TEXT =
      Set.of(
          "svg:title",
          "svg:desc",
          "table:title",
          "table:desc",
          "text:script",
          "office:scripts",
          "office:event-listeners",
          "office:forms",
          "office:binary-data",
          "draw:object",
          "draw:object-ole",
          "loext:sender-initials");

  /** Kinds of elements likewise. */
  private static final Set<String> NOT_TEXT_PREFIXES =
      Set.of("dc", "meta", "form", "script", "math");

  private OdtText() {}

  /** Whether an element holds text, as far as its kind tells. */
  static boolean holdsText(Element element) {
    String name = element.tagName();
    return !NOT_TEXT.contains(name)
        && !NOT_TEXT_PREFIXES.contains(Xml.prefix(element))
        // What an index is to be made of, not the index.
        && !(name.startsWith("text:") && name.endsWith("-source"));
  }

  /** Adds every character of the element. */
  static void count(Element element, Styles styles, TextCount.Tally tally) {
    paragraphs(element, styles).forEach(tally::add);
  }

  /** The text of each paragraph in an element, those in tables and frames too. */
  static List<String> paragraphs(Element element, Styles styles) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    add(element, styles, styles.usual(), text, paragraphs);
    end(text, paragraphs);
    return paragraphs;
  }

  private static void add(
      Element element,
      Styles styles,
      Styles.Look around,
      StringBuilder text,
      List<String> paragraphs) {
    if (!holdsText(element)) {
      return;
    }
    boolean isParagraph = Xml.is(element, "text:p") || Xml.is(element, "text:h");
    if (isParagraph) {
      end(text, paragraphs);
    }
    Styles.Look look = styles.within(element, around);
    text.append(sign(element));
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode words) {
        text.append(of(words, look));
      } else if (node instanceof Element child) {
        add(child, styles, look, text, paragraphs);
      }
    }
    if (isParagraph) {
      end(text, paragraphs);
    }
  }

  private static void end(StringBuilder text, List<String> paragraphs) {
    if (!text.toString().isBlank()) {
      paragraphs.add(text.toString());
    }
    text.setLength(0);
  }

  /** Letters as they are seen, white space as it stands in the file. */
  static String of(TextNode words, Styles.Look look) {
    return SignFonts.text(look.font(), words.getWholeText());
  }

  /** What an element shows by itself: white space, or the value of a form field. */
  static String sign(Element element) {
    return switch (element.tagName()) {
      case "text:s" -> " ".repeat(Xml.number(element, "text:c", 1, 100).orElse(1));
      case "text:tab" -> "\t";
      case "text:line-break" -> "\n";
      case "field:fieldmark", "field:fieldmark-start" -> formValue(element);
      default -> "";
    };
  }

  /** What a form field shows that keeps its value apart from the text. */
  private static String formValue(Element field) {
    String type = field.attr("field:type");
    if (type.endsWith("FORMCHECKBOX")) {
      return parameters(field, "Checkbox_Checked").contains("true") ? "☒" : "☐";
    }
    if (type.endsWith("FORMDROPDOWN")) {
      List<String> entries = parameters(field, "Dropdown_ListEntry");
      List<String> chosen = parameters(field, "Dropdown_Selected");
      int index = entries.isEmpty() || chosen.isEmpty() ? -1 : index(chosen.getFirst());
      return index >= 0 && index < entries.size() ? entries.get(index) : "";
    }
    return "";
  }

  private static int index(String number) {
    return number.matches("\\d{1,4}") ? Integer.parseInt(number) : -1;
  }

  private static List<String> parameters(Element field, String name) {
    return Xml.children(field, "field:param").stream()
        .filter(parameter -> Xml.says(parameter, "field:name", name))
        .map(parameter -> parameter.attr("field:value"))
        .toList();
  }
}
