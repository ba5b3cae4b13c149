package se.handlingsplan.change;

import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * One thing that a kind of part of a plan says.
 *
 * @param key by which messages and JSON know it
 * @param of what a part says
 * @param bare the same without the places it was read from, to compare by
 * @param words the text that people read of it; empty for what they do not see
 */
record Aspect<S, V>(
    String key, Function<S, V> of, UnaryOperator<V> bare, Function<V, String> words) {
  /** What a reader does not see, such as an id. */
  static <S, V> Aspect<S, V> hidden(String key, Function<S, V> of, UnaryOperator<V> bare) {
    return new Aspect<>(key, of, bare, value -> "");
  }

  V in(S part) {
    return of.apply(part);
  }

  boolean isSame(V one, V other) {
    return bare.apply(one).equals(bare.apply(other));
  }
}
