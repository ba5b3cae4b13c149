package se.handlingsplan.render.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import se.handlingsplan.document.Box;
import se.handlingsplan.document.Place;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.render.json.PlanFormatException.Reason;

/** Places: {@code [{"page": 1, "box": [left, top, right, bottom]}, {"path": "table 1"}]}. */
final class ProvenanceJson {
  static final String FIELD = "provenance";

  private ProvenanceJson() {}

  static ArrayNode write(Provenance provenance) {
    return Tree.array(
        provenance.places(),
        place ->
            switch (place) {
              case Place.OnPage onPage -> {
                Box box = onPage.box();
                ObjectNode node = Tree.object().put("page", onPage.page());
                node.set(
                    "box",
                    Tree.array(
                        List.of(box.left(), box.top(), box.right(), box.bottom()), Tree::points));
                yield node;
              }
              case Place.AtPath at -> Tree.object().put("path", at.path());
            });
  }

  /** Leaves the field out where there is nothing to tell. */
  static void writeIfAny(ObjectNode into, Provenance provenance) {
    if (!provenance.isNone()) {
      into.set(FIELD, write(provenance));
    }
  }

  static Provenance read(Value value) throws PlanFormatException {
    return new Provenance(value.elements(ProvenanceJson::place));
  }

  static Provenance of(Value holder) throws PlanFormatException {
    return holder.optional(FIELD, ProvenanceJson::read).orElse(Provenance.none());
  }

  private static Place place(Value value) throws PlanFormatException {
    Optional<Value> path = value.optional("path");
    if (path.isPresent()) {
      return new Place.AtPath(path.get().text());
    }
    int page = (int) value.field("page").integer(1, Integer.MAX_VALUE);
    return new Place.OnPage(page, box(value.field("box")));
  }

  private static Box box(Value value) throws PlanFormatException {
    List<Double> edges = value.elements(edge -> edge.number().doubleValue());
    value.check(edges.size() == 4, Reason.BROKEN_BOX);
    for (double edge : edges) {
      value.check(Double.isFinite(edge), Reason.BROKEN_BOX);
    }
    value.check(edges.get(0) <= edges.get(2) && edges.get(1) <= edges.get(3), Reason.BROKEN_BOX);
    return new Box(edges.get(0), edges.get(1), edges.get(2), edges.get(3));
  }
}
