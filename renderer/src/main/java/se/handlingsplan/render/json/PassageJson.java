package se.handlingsplan.render.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import se.handlingsplan.document.Block;
import se.handlingsplan.document.Provenance;
import se.handlingsplan.document.Texts;
import se.handlingsplan.plan.Passage;
import se.handlingsplan.render.json.PlanFormatException.Reason;

/**
 * A longer text: plain in {@code text}, with its lists and emphasis in {@code content}. Reading
 * refuses a file in which the two differ, as when someone has corrected only one of them: taking
 * either would throw the other away.
 */
final class PassageJson {
  private static final String TEXT = "text";
  private static final String CONTENT = "content";

  private PassageJson() {}

  /** Text, content and place into the object that stands for the passage. */
  static void write(ObjectNode into, Passage passage) {
    into.put(TEXT, passage.text());
    into.set(CONTENT, ContentJson.write(passage.content()));
    ProvenanceJson.writeIfAny(into, passage.provenance());
  }

  static Passage read(Value holder) throws PlanFormatException {
    return read(holder, TEXT, CONTENT, ProvenanceJson.of(holder));
  }

  /** As {@link #write}, but without content where the plain text says it all. */
  static void writeShort(ObjectNode into, Passage passage) {
    into.put(TEXT, passage.text());
    writeUnlessPlain(into, CONTENT, passage);
    ProvenanceJson.writeIfAny(into, passage.provenance());
  }

  /** A passage that is a plain field of its holder, such as a measure's title. */
  static void writeNamed(ObjectNode into, String name, Passage passage, Places places) {
    into.set(name, places.text(passage.text(), passage.provenance()));
    writeUnlessPlain(into, name + "Content", passage);
  }

  /** See {@link #writeNamed}. */
  static Passage readNamed(Value holder, String name) throws PlanFormatException {
    return read(holder, name, name + "Content", holder.field(name).place());
  }

  private static void writeUnlessPlain(ObjectNode into, String name, Passage passage) {
    if (!Passage.of(passage.text()).content().equals(passage.content())) {
      into.set(name, ContentJson.write(passage.content()));
    }
  }

  private static Passage read(
      Value holder, String textName, String contentName, Provenance provenance)
      throws PlanFormatException {
    Optional<String> text = holder.optional(textName, Value::text);
    List<Block> content = holder.optional(contentName, ContentJson::read).orElse(List.of());
    if (content.isEmpty()) {
      return new Passage(Passage.of(holder.field(textName).text()).content(), provenance);
    }
    holder.check(text.isEmpty() || text.get().equals(Texts.of(content)), Reason.TEXT_DIFFERS);
    return new Passage(content, provenance);
  }
}
