package se.handlingsplan.check.rule;

/** How many letters must be changed, put in or left out to make one word of another. */
final class Slips {
  private Slips() {}

  /**
   * Counted no further than a limit; a number above it means more.
   *
   * <p>Source: V. I. Levenshtein, Binary codes capable of correcting deletions, insertions, and
   * reversals (1966).
   */
  static int between(String one, String other, int limit) {
    int[] before = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] now = new int[other.length() + 1];
      now[0] = i;
      int least = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        now[j] = Math.min(before[j - 1] + change, Math.min(before[j], now[j - 1]) + 1);
        least = Math.min(least, now[j]);
      }
      if (least > limit) {
        return least;
      }
      before = now;
    }
    return before[other.length()];
  }
}
