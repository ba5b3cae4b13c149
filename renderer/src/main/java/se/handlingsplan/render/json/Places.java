package se.handlingsplan.render.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.plan.Phrase;

/**
 * Where the short texts of a plan stood. In the file they are plain strings, so their places stand
 * in an object of their own, by JSON pointer. While the tree is built, this remembers which text
 * nodes have a place; when the printer meets them, it tells their pointers, so that nobody has to
 * know where in the tree he writes.
 */
final class Places {
  static final String FIELD = "places";

  // By identity: the same words may stand at many places.
  private final IdentityHashMap<JsonNode, Provenance> waiting = new IdentityHashMap<>();
  private final Map<String, Provenance> found = new LinkedHashMap<>();

  JsonNode phrase(Phrase phrase) {
    return text(phrase.text(), phrase.provenance());
  }

  JsonNode text(String text, Provenance provenance) {
    TextNode node = new TextNode(text);
    if (!provenance.isNone()) {
      waiting.put(node, provenance);
    }
    return node;
  }

  /** The printer is at a text. */
  void met(JsonNode text, CharSequence pointer) {
    Provenance provenance = waiting.remove(text);
    if (provenance != null) {
      found.put(pointer.toString(), provenance);
    }
  }

  /** The places of all texts met so far, in their order; missing where there are none. */
  JsonNode write() {
    if (found.isEmpty()) {
      return MissingNode.getInstance();
    }
    ObjectNode places = Tree.object();
    found.forEach(
        (pointer, provenance) ->
            places.set(pointer, Tree.lazily(() -> ProvenanceJson.write(provenance))));
    return places;
  }

  /** What the file says of places, by pointer. */
  static Map<String, Provenance> read(Value root) throws PlanFormatException {
    Map<String, Provenance> places = new HashMap<>();
    for (Map.Entry<String, Value> place : root.fields(FIELD).entrySet()) {
      places.put(place.getKey(), ProvenanceJson.read(place.getValue()));
    }
    return places;
  }
}
