package se.handlingsplan.render.gate.html;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;
import se.handlingsplan.render.gate.Quote;
import se.handlingsplan.render.gate.Spot;

/** Tells where an element of a page is. */
final class Paths {
  /** Steps that are told; the last ones find it. */
  private static final int TOLD = 3;

  private Paths() {}

  static Spot spot(Element element) {
    Deque<String> steps = new ArrayDeque<>();
    for (Element at = element; at != null && steps.size() < TOLD; at = at.parent()) {
      if (!at.id().isEmpty()) {
        steps.addFirst(at.normalName() + "#" + at.id());
        break;
      }
      steps.addFirst(at.normalName());
    }
    return new Spot.Element(String.join(" > ", steps), Quote.of(element.text()));
  }
}
