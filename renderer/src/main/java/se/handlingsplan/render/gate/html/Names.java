package se.handlingsplan.render.gate.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * What elements are called by those who hear a page, after "Accessible Name and Description
 * Computation" (https://www.w3.org/TR/accname-1.2/) in its main features.
 */
final class Names {
  private final Map<String, Element> byId = new HashMap<>();
  private final Map<String, Element> labels = new HashMap<>();

  Names(Document page) {
    for (Element element : page.select("[id]")) {
      byId.putIfAbsent(element.id(), element);
    }
    for (Element label : page.select("label[for]")) {
      labels.putIfAbsent(label.attr("for"), label);
    }
  }

  boolean isId(String id) {
    return byId.containsKey(id);
  }

  /** The name that an element has by itself and its content; empty where it has none. */
  String of(Element element) {
    String told = told(element);
    if (!told.isBlank()) {
      return told;
    }
    StringBuilder words = new StringBuilder(element.text());
    for (Element inside : element.select("img[alt], area[alt], input[type=image][alt]")) {
      words.append(' ').append(inside.attr("alt"));
    }
    Elements drawings = element.select("svg");
    drawings.forEach(drawing -> words.append(' ').append(drawing.select("title").text()));
    element
        .select("[aria-label]")
        .forEach(inside -> words.append(' ').append(inside.attr("aria-label")));
    return words.isEmpty() || words.toString().isBlank() ? element.attr("title") : words.toString();
  }

  /** The name that attributes give: those it refers to, its label, its title. */
  private String told(Element element) {
    StringBuilder words = new StringBuilder();
    for (String id : element.attr("aria-labelledby").split("\\s+", -1)) {
      Optional.ofNullable(byId.get(id)).ifPresent(named -> words.append(named.text()).append(' '));
    }
    return words.isEmpty() ? element.attr("aria-label") : words.toString();
  }

  /** The name of a form field, which has no content of its own. */
  String ofField(Element field) {
    String told = told(field);
    if (!told.isBlank()) {
      return told;
    }
    Element label = labels.get(field.id());
    Element around = field.closest("label");
    String words = (label == null ? "" : label.text()) + (around == null ? "" : around.text());
    return words.isBlank() ? field.attr("title") + field.attr("placeholder") : words;
  }
}
