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

  /**
   * There is a place for it, and it is empty or holds only a dash.
   *
   * @param elsewhere what other places tell of it: a column of indicators of a follow-up
   */
  record Blank<T>(Provenance provenance, Optional<T> elsewhere) implements Entry<T> {
    public Blank(Provenance provenance) {
      this(provenance, Optional.empty());
    }
  }

  /**
   * The document has no place for it.
   *
   * @param elsewhere what other places tell of it: a column of targets of a follow-up
   */
  record Absent<T>(Optional<T> elsewhere) implements Entry<T> {}

  static <T> Entry<T> absent() {
    return new Absent<>(Optional.empty());
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

  /** What it means, where it was understood; of an empty place what others tell of it. */
  default Optional<T> understood() {
    return switch (this) {
      case Understood<T> entry -> Optional.of(entry.meaning());
      case Unclear<T> entry -> Optional.empty();
      case Blank<T> entry -> entry.elsewhere();
      case Absent<T> entry -> entry.elsewhere();
    };
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
