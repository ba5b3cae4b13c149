package se.handlingsplan.render.html;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.Run;
import se.handlingsplan.render.layout.Legible;
import se.handlingsplan.render.layout.WebAddress;

/** Writes the text of a paragraph with its looks and links. */
final class TextNodes {
  /** Browsers break lines after a hyphen, and a date is hard to read in two pieces. */
  private static final Pattern DATE = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

  private static final String DATE_CLASS = "date";

  private TextNodes() {}

  static void write(RichText text, Element parent) {
    Optional<URI> before = Optional.empty();
    Element inner = parent;
    for (Run run : text.runs()) {
      Optional<URI> address = run.link().flatMap(WebAddress::of);
      if (!address.equals(before)) {
        inner = address.map(uri -> link(uri, parent)).orElse(parent);
      }
      before = address;
      run(run, inner);
    }
  }

  private static Element link(URI address, Element parent) {
    return parent.appendElement("a").attr("href", address.toString()).attr("rel", "noopener");
  }

  private static void run(Run run, Element parent) {
    Element element = parent;
    if (run.bold()) {
      element = element.appendElement("strong");
    }
    if (run.italic()) {
      element = element.appendElement("em");
    }
    String[] lines = Legible.text(run.text()).split("\n", -1);
    for (int line = 0; line < lines.length; line++) {
      if (line > 0) {
        element.appendElement("br");
      }
      line(lines[line], element);
    }
  }

  private static void line(String line, Element parent) {
    int end = 0;
    for (Matcher date = DATE.matcher(line); date.find(); end = date.end()) {
      text(line.substring(end, date.start()), parent);
      text(date.group(), parent.appendElement("span").addClass(DATE_CLASS));
    }
    text(line.substring(end), parent);
  }

  private static void text(String text, Element parent) {
    if (!text.isEmpty()) {
      parent.appendChild(new TextNode(text));
    }
  }
}
