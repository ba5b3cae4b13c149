package se.handlingsplan.render.html;

import java.net.URI;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import se.handlingsplan.document.RichText;
import se.handlingsplan.document.Run;
import se.handlingsplan.render.layout.Legible;
import se.handlingsplan.render.layout.WebAddress;

/** Writes the text of a paragraph with its looks and links. */
final class TextNodes {
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
      if (!lines[line].isEmpty()) {
        element.appendChild(new TextNode(lines[line]));
      }
    }
  }
}
