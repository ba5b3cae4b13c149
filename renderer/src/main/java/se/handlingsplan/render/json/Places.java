package se.handlingsplan.render.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.plan.Phrase;

/**
 * Where the short texts of a plan stood. In the file they are plain strings, so their places stand
 * in an object of their own, by JSON pointer. While a plan is written, this remembers which text
 * nodes have a place; once the tree is whole, a walk over it finds their pointers, so that nobody
 * has to know where in the tree he writes.
 */
final class Places {
  static final String FIELD = "places";

  // By identity: the same words may stand at many places.
  private final IdentityHashMap<JsonNode, Provenance> stood = new IdentityHashMap<>();

  JsonNode phrase(Phrase phrase) {
    return text(phrase.text(), phrase.provenance());
  }

  JsonNode text(String text, Provenance provenance) {
    TextNode node = new TextNode(text);
    if (!provenance.isNone()) {
      stood.put(node, provenance);
    }
    return node;
  }

  /** The places of all texts in the tree, in its order. */
  ObjectNode in(JsonNode root) {
    ObjectNode places = Tree.object();
    collect(root, Pointer.ROOT, places);
    return places;
  }

  private void collect(JsonNode node, String pointer, ObjectNode places) {
    Provenance provenance = stood.get(node);
    if (provenance != null) {
      places.set(pointer, ProvenanceJson.write(provenance));
    }
    if (node.isObject()) {
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        collect(field.getValue(), Pointer.field(pointer, field.getKey()), places);
      }
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        collect(node.get(i), Pointer.element(pointer, i), places);
      }
    }
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
