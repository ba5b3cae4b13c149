package se.handlingsplan.render.json;

import java.util.List;
import java.util.stream.Stream;
import se.handlingsplan.render.Messages;

/**
 * A file that is not plan JSON, or not quite: what is wrong and where. The words live in the
 * message bundles as {@code planFormat.<reason>}, with the place as argument 0.
 */
public final class PlanFormatException extends Exception {
  private static final long serialVersionUID = 1;

  private final Reason reason;
  private final String pointer;
  private final transient List<String> arguments;

  PlanFormatException(Reason reason, String pointer, String... arguments) {
    super("%s at '%s' %s".formatted(reason.key(), pointer, List.of(arguments)));
    this.reason = reason;
    this.pointer = pointer;
    this.arguments = List.of(arguments);
  }

  public Reason reason() {
    return reason;
  }

  /** Where in the file, as a JSON pointer (RFC 6901); empty for the whole of it. */
  public String pointer() {
    return pointer;
  }

  /** What the message speaks of after the place, in the order the bundle expects. */
  public List<String> arguments() {
    return arguments;
  }

  /** What is wrong, where, and what to do about it, in words. */
  public String text(Messages messages) {
    Object[] all = Stream.concat(Stream.of(pointer), arguments.stream()).toArray();
    return messages.text("planFormat." + reason.key(), all);
  }

  /** What is wrong; the key is that of the message. */
  public enum Reason {
    /** Not JSON at all, cut short, or more than one value: line, character. */
    NOT_JSON("not-json"),
    /** Longer, deeper or of more parts than any plan. */
    OVER_LIMIT("over-limit"),
    /** A key that stands twice in one object, so that one value would be lost. */
    DUPLICATE_KEY("duplicate-key"),
    /** JSON about something else. */
    NOT_A_PLAN("not-a-plan"),
    /** The file is not the result of a check. */
    NOT_A_CHECK("not-a-check"),
    /** Made by another version of the program: its version, ours. */
    UNSUPPORTED_VERSION("unsupported-version"),
    MISSING_FIELD("missing-field"),
    NOT_AN_OBJECT("not-an-object"),
    NOT_A_LIST("not-a-list"),
    NOT_A_TEXT("not-a-text"),
    NOT_A_NUMBER("not-a-number"),
    NOT_TRUE_OR_FALSE("not-true-or-false"),
    /** Not a whole number between two bounds: smallest, largest. */
    OUT_OF_RANGE("out-of-range"),
    /** None of the words allowed: the value, those allowed. */
    UNKNOWN_VALUE("unknown-value"),
    /** No day of the calendar: the value. */
    NOT_A_DATE("not-a-date"),
    /** Not four numbers, or edges that cross. */
    BROKEN_BOX("broken-box"),
    /** Cells that leave a hole or overlap. */
    BROKEN_TABLE("broken-table"),
    /** Text and content are two different texts; choosing one would lose the other. */
    TEXT_DIFFERS("text-differs"),
    /** Something is filled in that the state says is not there. */
    STATE_DIFFERS("state-differs"),
    /** A total that is not the sum of its parts. */
    TOTALS_DIFFER("totals-differ");

    private final String key;

    Reason(String key) {
      this.key = key;
    }

    public String key() {
      return key;
    }
  }
}
