package se.handlingsplan.change;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.IntFunction;

/** Where a part of the later plan comes from. Parts stand without the parts under them. */
sealed interface Fate<S> {
  /** The later plan has it first. */
  record Added<S>(S part) implements Fate<S> {}

  /**
   * The earlier plan has it too.
   *
   * @param earlier its place in the earlier plan among all parts of its kind, in reading order
   */
  record Kept<S>(int earlier, Rewordings<S> rewordings, Move move) implements Fate<S> {}

  /** Whether a part stands where it stood. */
  enum Move {
    STAYS,
    /** Under the same part as before, but not in the same order. */
    REORDERED,
    /** Under another part. */
    MOVED
  }

  /** Where the earlier plan has it, if it does. */
  default Optional<Integer> place() {
    return switch (this) {
      case Added<S> added -> Optional.empty();
      case Kept<S> kept -> Optional.of(kept.earlier());
    };
  }

  /** Whether it has come from under another part. */
  default boolean isMoved() {
    return this instanceof Kept<S> kept && kept.move() == Move.MOVED;
  }

  /**
   * The part as the later plan has it.
   *
   * @param before gives the parts of the earlier plan by their places
   * @param reworded makes a part of an earlier one and of what it says otherwise
   */
  default S now(IntFunction<S> before, BiFunction<S, Rewordings<S>, S> reworded) {
    return switch (this) {
      case Added<S> added -> added.part();
      case Kept<S> kept -> reworded.apply(before.apply(kept.earlier()), kept.rewordings());
    };
  }

  /** Whether nothing has become of it. */
  default boolean isUntouched() {
    return switch (this) {
      case Added<S> added -> false;
      case Kept<S> kept -> kept.rewordings().isEmpty() && kept.move() == Move.STAYS;
    };
  }
}
