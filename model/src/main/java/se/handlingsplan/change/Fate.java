package se.handlingsplan.change;

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

  /** Whether nothing has become of it. */
  default boolean isUntouched() {
    return switch (this) {
      case Added<S> added -> false;
      case Kept<S> kept -> kept.rewordings().isEmpty() && kept.move() == Move.STAYS;
    };
  }
}
