package se.handlingsplan.render.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.handlingsplan.plan.Entry;
import se.handlingsplan.plan.Passage;
import se.handlingsplan.render.json.PlanFormatException.Reason;

/**
 * A field of a measure: its state, its text, and beside them what the text means. A field with a
 * meaning that its state denies is refused: someone has filled in a date and left the state.
 */
final class EntryJson {
  private EntryJson() {}

  /** State, text and content. */
  static void writeText(ObjectNode into, Entry<?> entry) {
    Optional<Passage> written = entry.written();
    into.put("state", State.of(entry).key);
    into.set("text", Tree.text(written.map(Passage::text)));
    into.set("content", ContentJson.write(written.map(Passage::content).orElse(List.of())));
  }

  static void writePlace(ObjectNode into, Entry<?> entry) {
    into.set(ProvenanceJson.FIELD, ProvenanceJson.write(entry.provenance()));
  }

  /**
   * An entry; without the field, an absent one.
   *
   * @param meaning reads what the text means from the fields beside it
   * @param isNothing whether a meaning holds nothing at all
   */
  static <T> Entry<T> read(
      Value holder, String name, Value.Reading<T> meaning, Predicate<T> isNothing)
      throws PlanFormatException {
    Optional<Value> found = holder.optional(name);
    if (found.isEmpty()) {
      return Entry.absent();
    }
    Value entry = found.get();
    State state = entry.field("state").oneOf(State.values(), State::key);
    T meant = meaning.read(entry);
    if (state == State.UNDERSTOOD) {
      return new Entry.Understood<>(PassageJson.read(entry), meant);
    }
    if (state == State.UNCLEAR) {
      entry.check(isNothing.test(meant), Reason.STATE_DIFFERS);
      return new Entry.Unclear<>(PassageJson.read(entry));
    }
    entry.check(hasNoText(entry), Reason.STATE_DIFFERS);
    Optional<T> elsewhere = isNothing.test(meant) ? Optional.empty() : Optional.of(meant);
    return state == State.BLANK
        ? new Entry.Blank<>(ProvenanceJson.of(entry), elsewhere)
        : new Entry.Absent<>(elsewhere);
  }

  private static boolean hasNoText(Value entry) throws PlanFormatException {
    return entry.optional("text", Value::text).orElse("").isEmpty()
        && entry.list("content", block -> block).isEmpty();
  }

  /** The cases of {@link Entry}, as they are named in the file. */
  private enum State {
    UNDERSTOOD("understood"),
    UNCLEAR("unclear"),
    BLANK("blank"),
    ABSENT("absent");

    private final String key;

    State(String key) {
      this.key = key;
    }

    String key() {
      return key;
    }

    static State of(Entry<?> entry) {
      return switch (entry) {
        case Entry.Understood<?> understood -> UNDERSTOOD;
        case Entry.Unclear<?> unclear -> UNCLEAR;
        case Entry.Blank<?> blank -> BLANK;
        case Entry.Absent<?> absent -> ABSENT;
      };
    }
  }
}
