package se.handlingsplan.render.word;

import java.math.BigInteger;
import java.util.Set;

/** Numbers for things that must have one of their own, from 1 up. */
final class FreeIds {
  private final Set<String> taken;
  private long last;

  /**
   * @param taken numbers that something in the file has already
   */
  FreeIds(Set<String> taken) {
    this.taken = Set.copyOf(taken);
  }

  BigInteger next() {
    do {
      last++;
    } while (taken.contains(Long.toString(last)));
    return BigInteger.valueOf(last);
  }
}
