package se.handlingsplan.render.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import se.handlingsplan.change.FieldChange;
import se.handlingsplan.change.PlanChange;
import se.handlingsplan.plan.Phrase;
import se.handlingsplan.plan.Plan;
import se.handlingsplan.render.Messages;
import se.handlingsplan.render.change.ChangeWords;
import se.handlingsplan.render.change.ComparedPlans;

/**
 * What two plans differ in as JSON: {@code {"earlier": {…}, "later": {…}, "counts": {…}, "changes":
 * […]}}.
 */
public final class ChangesJson {
  private ChangesJson() {}

  /** All changes; texts are those of the plans, codes and all. */
  public static String write(ComparedPlans plans, Messages messages) {
    ObjectNode root = Tree.object();
    root.set("earlier", plan(plans.earlierName(), plans.earlier()));
    root.set("later", plan(plans.laterName(), plans.later()));
    ObjectNode counts = root.putObject("counts");
    for (PlanChange.Kind kind : PlanChange.Kind.values()) {
      counts.put(kind.key(), plans.count(kind));
    }
    ChangeWords words = new ChangeWords(messages);
    root.set("changes", Tree.array(plans.changes(), change -> change(change, words)));
    StringBuilder json = new StringBuilder();
    try {
      JsonText.print(root, new Places(), json);
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory", e);
    }
    return json.toString();
  }

  /** Which plan it is. */
  static ObjectNode plan(String name, Plan plan) {
    ObjectNode node = Tree.object().put("name", name);
    node.set("title", Tree.text(plan.title().map(Phrase::text)));
    node.set("year", Tree.number(plan.year()));
    return node;
  }

  private static ObjectNode change(PlanChange change, ChangeWords words) {
    ObjectNode node =
        Tree.object()
            .put("kind", change.kind().key())
            .put("subject", change.subject().key())
            .put("id", change.id())
            .put("name", change.name());
    node.set("before", Tree.texts(change.before()));
    node.set("after", Tree.texts(change.after()));
    node.set("fields", Tree.array(change.fields(), field -> field(field, words)));
    return node;
  }

  /** A text before and after, and the change word by word. */
  static ObjectNode field(FieldChange field, ChangeWords words) {
    ObjectNode node =
        Tree.object()
            .put("field", field.field())
            .put("heading", words.heading(field))
            .put("before", field.before())
            .put("after", field.after());
    node.set(
        "pieces",
        Tree.array(
            field.words().pieces(),
            piece -> Tree.object().put("fate", piece.fate().key()).put("text", piece.text())));
    return node;
  }
}
