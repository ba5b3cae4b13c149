package se.handlingsplan.change;

import java.util.ArrayList;
import java.util.List;

/** All that one part says otherwise than it did. */
record Rewordings<S>(List<Rewording<S, ?>> all) {
  Rewordings {
    all = List.copyOf(all);
  }

  static <S> Rewordings<S> between(List<Aspect<S, ?>> aspects, S before, S after) {
    List<Rewording<S, ?>> all = new ArrayList<>();
    for (Aspect<S, ?> aspect : aspects) {
      Rewording.between(aspect, before, after).ifPresent(all::add);
    }
    return new Rewordings<>(all);
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** What the part says now. */
  // An aspect's rewording holds what the aspect gives.
  @SuppressWarnings("unchecked")
  <V> V now(Aspect<S, V> aspect, S part) {
    for (Rewording<S, ?> rewording : all) {
      if (rewording.aspect().equals(aspect)) {
        return (V) rewording.after();
      }
    }
    return aspect.in(part);
  }
}
