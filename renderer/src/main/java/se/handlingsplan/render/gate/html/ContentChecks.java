package se.handlingsplan.render.gate.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import se.handlingsplan.render.gate.Fault;
import se.handlingsplan.render.gate.TextSigns;

/** What is asked of single elements: a name for everything that is not text. */
record ContentChecks(Elements shown, Names names) {
  private static final Set<String> NAMELESS_FIELDS =
      Set.of("hidden", "submit", "reset", "button", "image");

  private static final List<String> REFERENCES =
      List.of(
          "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "for", "headers");

  List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    Map<String, String> targets = new HashMap<>();
    for (Element element : shown) {
      switch (element.normalName()) {
        case "img" -> image(element, faults);
        case "area" -> alternative(element, faults);
        case "svg" -> drawing(element, faults);
        case "a" -> link(element, targets, faults);
        case "button" -> button(element, faults);
        case "input", "select", "textarea" -> field(element, faults);
        case "iframe" -> frame(element, faults);
        case "marquee", "blink" -> tell(MarkupRule.MOVING_TEXT, element, faults);
        case "audio", "video" -> {
          if (element.hasAttr("autoplay") && !element.hasAttr("muted")) {
            tell(MarkupRule.AUTOPLAY, element, faults);
          }
        }
        default -> {}
      }
      references(element, faults);
      if (element.attr("tabindex").matches("[1-9]\\d*")) {
        tell(MarkupRule.TAB_ORDER, element, faults);
      }
    }
    return faults;
  }

  private void image(Element image, List<Fault> faults) {
    boolean decorative = image.attr("role").matches("presentation|none");
    if (!decorative) {
      alternative(image, faults);
    }
  }

  private void alternative(Element image, List<Fault> faults) {
    boolean named = image.hasAttr("alt") || !names.of(image).isBlank();
    if (!named) {
      tell(MarkupRule.NO_ALT, image, faults);
    } else if (TextSigns.isFileName(image.attr("alt"))) {
      tell(MarkupRule.POOR_ALT, image, faults);
    }
  }

  /** A drawing inside something that is named is part of that. */
  private void drawing(Element drawing, List<Fault> faults) {
    boolean decorative = drawing.attr("role").matches("presentation|none");
    boolean inNamed = drawing.closest("a, button, figure, [aria-label]") != null;
    if (!decorative && !inNamed && names.of(drawing).isBlank()) {
      tell(MarkupRule.UNNAMED_DRAWING, drawing, faults);
    }
  }

  private void link(Element link, Map<String, String> targets, List<Fault> faults) {
    String target = link.attr("href");
    if (target.isBlank()) {
      return;
    }
    String name = names.of(link).strip();
    if (name.isEmpty()) {
      tell(MarkupRule.EMPTY_LINK, link, faults);
      return;
    }
    if (TextSigns.isVagueLink(name)) {
      tell(MarkupRule.VAGUE_LINK, link, faults);
      return;
    }
    if (target.startsWith("#")) {
      // A list of contents repeats headings that the document itself repeats.
      return;
    }
    String other = targets.putIfAbsent(name.toLowerCase(Locale.of("sv")), target);
    if (other != null && !other.equals(target)) {
      tell(MarkupRule.SAME_LINKS, link, faults);
    }
  }

  private void button(Element button, List<Fault> faults) {
    if (names.of(button).isBlank()) {
      tell(MarkupRule.EMPTY_BUTTON, button, faults);
    }
  }

  private void field(Element field, List<Fault> faults) {
    String kind = field.attr("type").toLowerCase(Locale.ROOT);
    if (field.nameIs("input") && NAMELESS_FIELDS.contains(kind)) {
      boolean nameless = kind.equals("button") && (field.attr("value") + names.of(field)).isBlank();
      boolean image = kind.equals("image") && (field.attr("alt") + names.of(field)).isBlank();
      if (nameless || image) {
        tell(MarkupRule.EMPTY_BUTTON, field, faults);
      }
    } else if (names.ofField(field).isBlank()) {
      tell(MarkupRule.NO_LABEL, field, faults);
    }
  }

  private void frame(Element frame, List<Fault> faults) {
    if (names.of(frame).isBlank()) {
      tell(MarkupRule.UNNAMED_FRAME, frame, faults);
    }
  }

  private void references(Element element, List<Fault> faults) {
    for (String attribute : REFERENCES) {
      for (String id : element.attr(attribute).strip().split("\\s+", -1)) {
        if (!id.isEmpty() && !names.isId(id)) {
          tell(MarkupRule.MISSING_ID, element, faults);
        }
      }
    }
  }

  private static void tell(MarkupRule rule, Element element, List<Fault> faults) {
    faults.add(new Fault(rule.requirement(), Paths.spot(element)));
  }
}
