package se.handlingsplan.plan;

import java.util.Optional;
import se.handlingsplan.document.Provenance;

/**
 * What a plan says in one field of a measure, and how we understood it. "The cell is empty" and
 * "there is no such column" are different news to the author.
 */
public sealed interface Entry<T> {
  /** The text, and what it means. The text always holds all that was written. */
  record Understood<T>(Passage passage, T meaning) implements Entry<T> {}

  /** Something is written, but nothing in it was recognised. */
  record Unclear<T>(Passage passage) implements Entry<T> {}

  /** There is a place for it, and it is empty or holds only a dash. */
  record Blank<T>(Provenance provenance) implements Entry<T> {}

  /** The document has no place for it. */
  record Absent<T>() implements Entry<T> {}

  static <T> Entry<T> absent() {
    return new Absent<>();
  }

  /** The text, where there is any. */
  default Optional<Passage> written() {
    return switch (this) {
      case Understood<T> entry -> Optional.of(entry.passage());
      case Unclear<T> entry -> Optional.of(entry.passage());
      case Blank<T> entry -> Optional.empty();
      case Absent<T> entry -> Optional.empty();
    };
  }

  /** What it means, where it was understood. */
  default Optional<T> understood() {
    return this instanceof Understood<T> entry ? Optional.of(entry.meaning()) : Optional.empty();
  }

  /** Plain text; empty where nothing is written. */
  default String text() {
    return written().map(Passage::text).orElse("");
  }

  /** Whether nothing is written, be the cell empty or missing. */
  default boolean isMissing() {
    return written().isEmpty();
  }

  /** Where it stands, the empty cell included. */
  default Provenance provenance() {
    return switch (this) {
      case Understood<T> entry -> entry.passage().provenance();
      case Unclear<T> entry -> entry.passage().provenance();
      case Blank<T> entry -> entry.provenance();
      case Absent<T> entry -> Provenance.none();
    };
  }
}
