package se.handlingsplan.change;

import java.util.Optional;

/** One thing that a part says otherwise than it did. */
record Rewording<S, V>(Aspect<S, V> aspect, V before, V after) {
  /** How the aspect differs between two parts, if it does. */
  static <S, V> Optional<Rewording<S, V>> between(Aspect<S, V> aspect, S before, S after) {
    V old = aspect.in(before);
    V now = aspect.in(after);
    return aspect.isSame(old, now)
        ? Optional.empty()
        : Optional.of(new Rewording<>(aspect, old, now));
  }
}
